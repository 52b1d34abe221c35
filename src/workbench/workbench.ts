import { languageFor } from '#core/text/language.ts';
import type { Address } from '#outlook/mailbox.ts';
import { createAddInHost } from '#workbench/add-in-host.ts';
import type { ComposeSession } from '#workbench/compose-session.ts';
import { openComposeSession } from '#workbench/compose-session.ts';
import { ComposeWindows } from '#workbench/compose-windows.ts';
import type { Faults } from '#workbench/host/faults.ts';
import type { HostLog } from '#workbench/host/host-log.ts';
import type { HostedDraft, HostedItem, ItemState } from '#workbench/host/hosted-item.ts';
import { newItemState } from '#workbench/host/hosted-item.ts';
import type { MailStore } from '#workbench/mail/mail-store.ts';
import type { DraftParts } from '#workbench/mail/new-draft.ts';
import { forwardDraft, newDraft, replyDraft } from '#workbench/mail/new-draft.ts';
import { readEmlFile } from '#workbench/mail/read-eml-file.ts';
import type { FolderId, StoredMail } from '#workbench/mail/stored-mail.ts';
import { pageWithPane } from '#workbench/page-with-pane.ts';
import type { PaneController } from '#workbench/pane-controller.ts';
import type { Settings } from '#workbench/settings.ts';
import { writeSettings } from '#workbench/settings.ts';
import type { Say, TextKey } from '#workbench/texts.ts';
import { textsFor } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { backButton, nothingSelected, paneButton, popOutButton } from '#workbench/view/item-actions.ts';
import { notificationBars } from '#workbench/view/notification-bars.ts';
import { readingPane } from '#workbench/view/reading-pane.ts';
import type { TestToolsOptions } from '#workbench/view/test-tools.ts';
import { fillTestTools } from '#workbench/view/test-tools.ts';
import type { Page } from '#workbench/workbench-page.ts';

export interface WorkbenchParts {
  readonly holder: HTMLElement;
  readonly user: Address;
  readonly store: MailStore;
  readonly faults: Faults;
  readonly log: HostLog;
  readonly settings: Settings;
}

/** The whole page: which mail is open, and what happens when another one is. */
export class Workbench {
  readonly #parts: WorkbenchParts;
  readonly #states = new Map<string, ItemState>();
  readonly #host;
  readonly #windows;
  #settings: Settings;
  #view: { readonly page: Page; readonly say: Say; readonly pane: PaneController };
  #folder: FolderId = 'inbox';
  #selectedId: string | undefined;
  /** The draft in the reading pane. */
  #session: ComposeSession | undefined;
  /** The mail that the open draft answers: shown again when the draft is gone. */
  #answered: string | undefined;
  #redrawTools: (() => void) | undefined;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    this.#settings = parts.settings;
    this.#host = createAddInHost({
      user: parts.user,
      faults: parts.faults,
      log: parts.log,
      settings: () => this.#settings,
      services: {
        openReply: (mail, all, html) => this.#compose(replyDraft(mail, parts.user, all, languageFor(this.#settings.displayLanguage), html), mail.id),
        openNewMessage: (message) => this.newMail(message),
        openMessage: (id) => this.select(id),
        showNotifications: () => this.#drawNotifications(),
      },
    });
    this.#windows = new ComposeWindows({
      store: parts.store,
      host: this.#host,
      stateOf: (id) => this.#stateOf(id),
      settings: () => this.#settings,
      onSettings: (change) => this.#change(change),
      onChange: () => this.#drawList(),
      onSent: (draft, wasChecked) => this.#sent(draft, wasChecked),
    });
    this.#view = this.#build();
    parts.store.onChange(() => this.#drawList());
    parts.log.onEntry(() => this.#redrawTools?.());
    this.#showSelected();
  }

  /** The draft that is being written: in the window opened last, else in the reading pane. */
  draft(): HostedDraft | undefined {
    return this.#windows.latest() ?? this.#session?.item;
  }

  /** The item that the pane of the main window sees. */
  item(): HostedItem | undefined {
    if (this.#session) return this.#session.item;
    const mail = this.#selectedId === undefined ? undefined : this.#parts.store.get(this.#selectedId);
    return mail && { kind: 'read', mail, state: this.#stateOf(mail.id) };
  }

  /** Opens a mail; false when there is none of this id. */
  select(id: string): boolean {
    const mail = this.#parts.store.get(id);
    if (!mail) return false;
    this.#leaveDraft();
    this.#folder = mail.folder;
    this.#selectedId = id;
    mail.isRead = true;
    this.#showSelected();
    this.#view.pane.itemChanged();
    return true;
  }

  newMail(parts: DraftParts = {}): void {
    this.#compose(newDraft(this.#parts.user, parts));
  }

  async openFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const mail = await readEmlFile(file, this.#parts.user, this.#view.say);
      if (typeof mail === 'string') this.#view.page.bars.show(mail, 'error');
      else {
        this.#parts.store.put(mail);
        this.select(mail.id);
      }
    }
  }

  tell(key: TextKey): void {
    this.#view.page.bars.show(this.#view.say(key), 'error');
  }

  #build(): { page: Page; say: Say; pane: PaneController } {
    const say = textsFor(languageFor(this.#settings.displayLanguage));
    const { page, pane } = pageWithPane({
      say,
      host: this.#host,
      settings: () => this.#settings,
      item: () => this.item(),
      actions: {
        onFolder: (folder) => {
          this.#folder = folder;
          this.#drawList();
        },
        onSelect: (id) => this.select(id),
        onNew: () => this.newMail(),
        onFiles: (files) => void this.openFiles(files),
        onSettings: (change) => this.#change(change),
        onClosePane: () => this.#closePane(),
        onTools: (isOpen) => {
          this.#redrawTools = isOpen ? fillTestTools(page.tools, this.#tools(say)) : undefined;
        },
      },
    });
    this.#parts.holder.replaceChildren(page.root);
    return { page, say, pane };
  }

  #tools(say: Say): TestToolsOptions {
    const { faults, log } = this.#parts;
    return { say, faults, log, settings: this.#settings, onChange: (change) => this.#change(change) };
  }

  #keep(change: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...change };
    writeSettings(this.#settings);
  }

  #change(change: Partial<Settings>): void {
    this.#keep(change);
    if (change.theme) {
      document.documentElement.dataset['theme'] = change.theme;
      this.#view.pane.themeChanged();
      this.#windows.themeChanged();
    }
    if (!change.displayLanguage) return;
    const draft = this.#session?.mailId;
    const answered = this.#answered;
    this.#leaveDraft(true);
    this.#windows.closeAll();
    const wasOpen = this.#view.pane.isOpen();
    this.#view.pane.close();
    this.#view = this.#build();
    const kept = draft === undefined ? undefined : this.#parts.store.get(draft);
    if (kept) this.#composeHere(kept, answered, false);
    else this.#showSelected();
    if (wasOpen) this.#openPane();
  }

  #stateOf(id: string): ItemState {
    const known = this.#states.get(id) ?? newItemState();
    this.#states.set(id, known);
    return known;
  }

  #openPane(contextData = ''): void {
    const item = this.item();
    if (item) item.state.initializationContext = contextData;
    this.#view.pane.open();
    this.#keep({ paneOpen: true });
  }

  #closePane(): void {
    this.#view.pane.close();
    this.#keep({ paneOpen: false });
    this.#view.page.content.querySelector<HTMLElement>('.pane-button')?.focus();
  }

  #paneButton(): HTMLElement {
    return paneButton(this.#view.say, this.#view.pane.isOpen(), () => (this.#view.pane.isOpen() ? this.#closePane() : this.#openPane()));
  }

  /** What stands beside every item. */
  #itemActions(): readonly HTMLElement[] {
    return [this.#paneButton(), backButton(this.#view.say, () => this.#deselect())];
  }

  #deselect(): void {
    this.#leaveDraft();
    this.#selectedId = undefined;
    this.#showSelected();
    this.#view.pane.itemChanged();
    this.#view.page.list.focus();
  }

  #leaveDraft(always = false): void {
    const session = this.#session;
    if (!session) return;
    this.#session = undefined;
    const kept = session.leave(always);
    if (kept) this.#parts.store.put(kept);
  }

  #showSelected(): void {
    const { store, user } = this.#parts;
    const mail = this.#selectedId === undefined ? undefined : store.get(this.#selectedId);
    this.#drawList();
    if (mail?.folder === 'drafts') {
      if (!this.#windows.show(mail.id)) {
        this.#composeHere(mail, undefined, false);
        return;
      }
      // What stands in a window of its own is no item of this one.
      this.#selectedId = undefined;
    }
    const language = languageFor(this.#settings.displayLanguage);
    const shown =
      mail && this.#selectedId
        ? readingPane(mail, this.#view.say, {
            onReply: (all) => this.#compose(replyDraft(mail, user, all, language), mail.id),
            onForward: () => this.#compose(forwardDraft(mail, user, language), mail.id),
            more: this.#itemActions(),
          })
        : nothingSelected(this.#view.say, this.#paneButton());
    this.#showContent(shown, this.#selectedId !== undefined);
  }

  #showContent(content: HTMLElement, isItem: boolean): void {
    this.#view.page.content.replaceChildren(element('div', { class: 'notifications' }), content);
    this.#view.page.root.classList.toggle('with-item', isItem);
    this.#drawNotifications();
  }

  #drawList(): void {
    const { store } = this.#parts;
    this.#view.page.tabs.show(this.#folder, {
      inbox: store.unread('inbox'),
      sent: 0,
      drafts: store.inFolder('drafts').length,
      shared: store.unread('shared'),
    });
    this.#view.page.list.show(store.inFolder(this.#folder), this.#session?.mailId ?? this.#selectedId, `tab-${this.#folder}`);
  }

  #drawNotifications(): void {
    this.#view.page.content.querySelector('.notifications')?.replaceChildren(...notificationBars(this.item()));
  }

  /** Opens a new draft where drafts open in this client. `answered` is the mail to come back to. */
  #compose(mail: StoredMail, answered?: string): void {
    if (this.#settings.opensWindows) this.#windows.open(mail, true, this.#window());
    else this.#composeHere(mail, answered, true);
  }

  /** Moves the draft of the reading pane into a window. */
  #popOut(): void {
    const id = this.#session?.mailId ?? '';
    this.#endDraft(true);
    const draft = this.#parts.store.get(id);
    if (draft) this.#windows.open(draft, false, this.#window());
  }

  #window(): { say: Say; holder: HTMLElement } {
    return { say: this.#view.say, holder: this.#view.page.root };
  }

  #sent(draft: StoredMail, wasChecked: boolean): void {
    this.#parts.store.put({ ...draft, id: `sent-${crypto.randomUUID()}`, folder: 'sent', sentAt: new Date() });
    this.#view.page.bars.show(this.#view.say(wasChecked ? 'mailSent' : 'unavailable'), 'info');
  }

  /** Opens a draft in the reading pane. */
  #composeHere(mail: StoredMail, answered: string | undefined, isNew: boolean): void {
    if (this.#session) this.#leaveDraft();
    this.#answered = answered;
    const session = openComposeSession({
      mail,
      isNew,
      state: this.#stateOf(mail.id),
      isPlainText: this.#settings.writesPlainText,
      say: this.#view.say,
      actions: [popOutButton(this.#view.say, () => this.#popOut()), ...this.#itemActions()],
      launch: (name, details, item) => this.#host.launch(name, details, item),
      raise: (event, data) => this.#view.pane.raise(event, data),
      onSave: (draft) => this.#parts.store.put(draft),
      onDiscard: () => this.#endDraft(),
      onClose: () => this.#endDraft(true),
      onSent: (draft, wasChecked) => {
        this.#endDraft();
        this.#sent(draft, wasChecked);
      },
      onTakeAction: (contextData) => this.#openPane(contextData),
      tell: (text, kind) => this.#view.page.bars.show(text, kind),
      clearMessages: () => this.#view.page.bars.clear(),
    });
    this.#session = session;
    this.#showContent(session.element, true);
    this.#drawList();
    session.focus();
    this.#view.pane.itemChanged();
  }

  /** Closes the draft and goes back to where one came from. */
  #endDraft(isKept = false): void {
    const session = this.#session;
    if (!session) return;
    this.#session = undefined;
    const draft = session.leave(isKept);
    if (isKept && draft) this.#parts.store.put(draft);
    else this.#parts.store.remove(session.mailId);
    this.#selectedId = this.#answered;
    this.#answered = undefined;
    this.#showSelected();
    this.#view.pane.itemChanged();
  }
}
