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

/**
 * What Mailbox 1.13 and 1.14 bring to a handler are options of `completed`, and the package's client, which ends at 1.12, passes these on as they
 * are. So the event runtime may speak of 1.14, and this page does with the options what current clients do.
 */
const SMART_ALERTS_SET = '1.14';
/** The package's client has delayed delivery although it ends at 1.12; the pane asks for the set before it offers it. */
const DELAYED_DELIVERY_SET = '1.13';

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
  const frameOptions = (item: () => HostedItem | undefined, mailboxSet?: string): ReturnType<AddInHost['frameOptions']> => ({
    profile: () => ({ displayLanguage: settings().displayLanguage, origin: location.origin, settings: readRoamingSettings(), mailboxSet }),
    item,
    services: { ...services, user, readRoamingSettings, writeRoamingSettings },
    faults,
    log,
  });
  return {
    frameOptions: (item) => frameOptions(item, settings().isOlderClient ? undefined : DELAYED_DELIVERY_SET),
    launch: (name, details, item) => {
      const set = settings().isOlderClient ? undefined : SMART_ALERTS_SET;
      return launchEvent(name, details, { ...frameOptions(() => item, set), url: EVENT_RUNTIME_URL });
    },
  };
}
