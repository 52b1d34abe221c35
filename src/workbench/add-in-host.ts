import type { Address } from '#outlook/mailbox.ts';
import type { AddInFrameOptions } from '#workbench/host/add-in-frame.ts';
import type { Faults } from '#workbench/host/faults.ts';
import type { HostLog } from '#workbench/host/host-log.ts';
import type { HostedItem } from '#workbench/host/hosted-item.ts';
import type { Launch, LaunchEventName } from '#workbench/host/launch-event.ts';
import { launchEvent } from '#workbench/host/launch-event.ts';
import type { HostServices } from '#workbench/host/mailbox-call.ts';
import type { Settings } from '#workbench/settings.ts';
import { readRoamingSettings, writeRoamingSettings } from '#workbench/settings.ts';

const EVENT_RUNTIME_URL = '/workbench/onsend.html';

export interface AddInHostOptions {
  readonly user: Address;
  readonly faults: Faults;
  readonly log: HostLog;
  readonly settings: () => Settings;
  readonly services: Omit<HostServices, 'user' | 'readRoamingSettings' | 'writeRoamingSettings'>;
}

/** What every page of the add-in gets from this host, whichever item it looks at. */
export interface AddInHost {
  frameOptions(item: () => HostedItem | undefined): Omit<AddInFrameOptions, 'url' | 'title' | 'frame'>;
  launch(name: LaunchEventName, details: Readonly<Record<string, unknown>>, item: HostedItem): Launch;
}

export function createAddInHost({ user, faults, log, settings, services }: AddInHostOptions): AddInHost {
  const frameOptions = (item: () => HostedItem | undefined): ReturnType<AddInHost['frameOptions']> => ({
    profile: () => ({ displayLanguage: settings().displayLanguage, origin: location.origin, settings: readRoamingSettings() }),
    item,
    services: { ...services, user, readRoamingSettings, writeRoamingSettings },
    faults,
    log,
  });
  return {
    frameOptions,
    launch: (name, details, item) => launchEvent(name, details, { ...frameOptions(() => item), url: EVENT_RUNTIME_URL }),
  };
}
