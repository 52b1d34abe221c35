import type { AddInFrame, AddInFrameOptions, FocusExit } from '#workbench/host/add-in-frame.ts';
import { createAddInFrame } from '#workbench/host/add-in-frame.ts';
import { EVENT } from '#workbench/host/events.ts';
import type { HostedItem } from '#workbench/host/hosted-item.ts';
import { themeEventData } from '#workbench/host/office-theme.ts';
import type { Settings } from '#workbench/settings.ts';
import type { PaneArea } from '#workbench/view/pane-area.ts';

const PANE_URL = '/workbench/taskpane.html';

export interface PaneControllerOptions {
  readonly area: PaneArea;
  readonly frameOptions: Omit<AddInFrameOptions, 'url' | 'title' | 'frame'>;
  readonly title: string;
  readonly item: () => HostedItem | undefined;
  readonly settings: () => Settings;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onFocusExit: (exit: FocusExit) => void;
}

/** Opens, keeps and replaces the pane's page as Outlook does: pinned it lives on while the item changes, but never across read and compose. */
export interface PaneController {
  open(): void;
  close(): void;
  isOpen(): boolean;
  /** Tells the pane that another item, or none, is open now. */
  itemChanged(): void;
  themeChanged(): void;
  raise(event: string, data: unknown): void;
}

export function createPaneController(options: PaneControllerOptions): PaneController {
  const { area, settings } = options;
  let frame: AddInFrame | undefined;
  let mode: HostedItem['kind'] | undefined;

  function themeChanged(): void {
    frame?.raise(EVENT.themeChanged, themeEventData(settings().theme));
  }

  function close(): void {
    if (!frame) return;
    frame.destroy();
    frame = undefined;
    area.show(undefined);
    options.onOpenChange(false);
  }

  function open(): void {
    frame?.destroy();
    mode = options.item()?.kind;
    const started = createAddInFrame({
      ...options.frameOptions,
      url: PANE_URL,
      title: options.title,
      frame: mode ?? 'read',
      onFocusExit: options.onFocusExit,
      onCloseContainer: close,
    });
    frame = started;
    area.show(started);
    options.onOpenChange(true);
    void started.whenRegistered(EVENT.themeChanged).then(themeChanged);
  }

  return {
    open,
    close,
    isOpen: () => frame !== undefined,
    itemChanged: () => {
      if (!frame) return;
      const next = options.item()?.kind;
      if (!settings().panePinned) close();
      else if (next !== undefined && mode !== undefined && next !== mode && !settings().paneSurvives) open();
      else {
        mode = next ?? mode;
        frame.raiseItemChanged();
      }
    },
    themeChanged,
    raise: (event, data) => void frame?.raise(event, data),
  };
}
