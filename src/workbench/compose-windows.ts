import type { AddInHost } from '#workbench/add-in-host.ts';
import type { ComposeWindow } from '#workbench/compose-window.ts';
import { openComposeWindow } from '#workbench/compose-window.ts';
import type { HostedDraft, ItemState } from '#workbench/host/hosted-item.ts';
import type { MailStore } from '#workbench/mail/mail-store.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';
import type { Settings } from '#workbench/settings.ts';
import type { Say } from '#workbench/texts.ts';

export interface ComposeWindowsOptions {
  readonly store: MailStore;
  readonly host: AddInHost;
  readonly stateOf: (mailId: string) => ItemState;
  readonly settings: () => Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** A window has come or gone. */
  readonly onChange: () => void;
  readonly onSent: (mail: StoredMail, wasChecked: boolean) => void;
}

/** The drafts that stand in windows of their own. */
export class ComposeWindows {
  readonly #options: ComposeWindowsOptions;
  /** The one opened last at the end. */
  #windows: readonly ComposeWindow[] = [];

  constructor(options: ComposeWindowsOptions) {
    this.#options = options;
  }

  latest(): HostedDraft | undefined {
    return this.#windows[this.#windows.length - 1]?.item;
  }

  open(mail: StoredMail, isNew: boolean, { say, holder }: { readonly say: Say; readonly holder: HTMLElement }): void {
    const { store, stateOf, onChange, onSent, ...others } = this.#options;
    const gone = (): void => {
      this.#windows = this.#windows.filter((other) => other !== window);
      onChange();
    };
    const window = openComposeWindow({
      ...others,
      mail,
      isNew,
      say,
      state: stateOf(mail.id),
      onSave: (draft) => store.put(draft),
      onSent: (draft, wasChecked) => {
        gone();
        store.remove(draft.id);
        onSent(draft, wasChecked);
      },
      onClosed: (kept) => {
        gone();
        if (kept) store.put(kept);
      },
      onDiscarded: () => {
        gone();
        store.remove(mail.id);
      },
    });
    this.#windows = [...this.#windows, window];
    holder.append(window.element);
    window.focus();
    onChange();
  }

  /** Brings the window of a draft to the front; false when it has none. */
  show(mailId: string): boolean {
    const window = this.#windows.find((each) => each.mailId === mailId);
    window?.focus();
    return window !== undefined;
  }

  themeChanged(): void {
    for (const window of this.#windows) window.themeChanged();
  }

  closeAll(): void {
    for (const window of this.#windows) window.close();
  }
}
