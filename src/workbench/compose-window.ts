import type { AddInHost } from '#workbench/add-in-host.ts';
import { openComposeSession } from '#workbench/compose-session.ts';
import type { HostedDraft, ItemState } from '#workbench/host/hosted-item.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';
import { createPaneController } from '#workbench/pane-controller.ts';
import type { Settings } from '#workbench/settings.ts';
import type { Say } from '#workbench/texts.ts';
import { paneButton } from '#workbench/view/item-actions.ts';
import { createWindowFrame } from '#workbench/view/window-frame.ts';

export interface ComposeWindowOptions {
  readonly mail: StoredMail;
  readonly isNew: boolean;
  readonly state: ItemState;
  readonly host: AddInHost;
  readonly say: Say;
  readonly settings: () => Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onSave: (mail: StoredMail) => void;
  readonly onSent: (mail: StoredMail, wasChecked: boolean) => void;
  /** The window was closed; `kept` is its draft, undefined when nothing has been written. */
  readonly onClosed: (kept: StoredMail | undefined) => void;
  readonly onDiscarded: () => void;
}

/** A draft in a window of its own. Its pane speaks of this draft alone, whatever is selected in the main window. */
export interface ComposeWindow {
  readonly element: HTMLElement;
  readonly item: HostedDraft;
  readonly mailId: string;
  focus(): void;
  themeChanged(): void;
  close(): void;
}

export function openComposeWindow(options: ComposeWindowOptions): ComposeWindow {
  const { mail, host, say, settings } = options;
  const end = (): StoredMail | undefined => {
    pane.close();
    const kept = session.leave(!options.isNew);
    frame.element.remove();
    return kept;
  };
  const close = (): void => options.onClosed(end());
  const frame = createWindowFrame(
    say,
    {
      width: settings().paneWidth,
      isPinned: true,
      onPin: () => undefined,
      onWidth: (paneWidth) => options.onSettings({ paneWidth }),
      onClose: () => pane.close(),
    },
    close,
  );
  const button = paneButton(say, false, () => (pane.isOpen() ? pane.close() : openPane()));
  const session = openComposeSession({
    mail,
    isNew: options.isNew,
    state: options.state,
    isPlainText: settings().writesPlainText,
    say,
    actions: [button],
    // The main window may hold another draft with fields of these names.
    idPrefix: `${mail.id}-`,
    launch: (name, details, item) => host.launch(name, details, item),
    raise: (event, data) => pane.raise(event, data),
    onSave: (saved) => {
      frame.setTitle(saved.subject || say('newMail'));
      options.onSave(saved);
    },
    onDiscard: () => {
      end();
      options.onDiscarded();
    },
    onClose: close,
    onSent: (sent, wasChecked) => {
      end();
      options.onSent(sent, wasChecked);
    },
    onTakeAction: (contextData) => openPane(contextData),
    tell: (text, kind) => frame.bars.show(text, kind),
    clearMessages: () => frame.bars.clear(),
  });
  const pane = createPaneController({
    area: frame.pane,
    frameOptions: host.frameOptions(() => session.item),
    title: say('pane'),
    item: () => session.item,
    settings,
    onOpenChange: (isOpen) => button.setAttribute('aria-pressed', String(isOpen)),
    onFocusExit: (exit) => (exit === 'backward' ? frame.pane.focusHeader() : button.focus()),
  });
  function openPane(contextData = ''): void {
    session.item.state.initializationContext = contextData;
    pane.open();
  }
  frame.setTitle(mail.subject || say('newMail'));
  frame.show(session.element);
  return {
    element: frame.element,
    item: session.item,
    mailId: mail.id,
    focus: () => session.focus(),
    themeChanged: () => pane.themeChanged(),
    close,
  };
}
