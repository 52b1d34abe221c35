import { languageFor } from '#core/text/language.ts';
import type { Address } from '#outlook/mailbox.ts';
import { createAddInHost } from '#workbench/add-in-host.ts';
import type { ComposeSession } from '#workbench/compose-session.ts';
import { openComposeSession } from '#workbench/compose-session.ts';
import type { Faults } from '#workbench/host/faults.ts';
import type { HostLog } from '#workbench/host/host-log.ts';
import type { HostedItem, ItemState } from '#workbench/host/hosted-item.ts';
import { newItemState } from '#workbench/host/hosted-item.ts';
import type { MailStore } from '#workbench/mail/mail-store.ts';
import type { DraftParts } from '#workbench/mail/new-draft.ts';
import { forwardDraft, newDraft, replyDraft } from '#workbench/mail/new-draft.ts';
import { readEmlFile } from '#workbench/mail/read-eml-file.ts';
import type { FolderId, StoredMail } from '#workbench/mail/stored-mail.ts';
import type { PaneController } from '#workbench/pane-controller.ts';
import { createPaneController } from '#workbench/pane-controller.ts';
import type { Settings } from '#workbench/settings.ts';
import { writeSettings } from '#workbench/settings.ts';
import type { Say } from '#workbench/texts.ts';
import { textsFor } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { backButton, nothingSelected, paneButton } from '#workbench/view/item-actions.ts';
import { notificationBars } from '#workbench/view/notification-bars.ts';
import { readingPane } from '#workbench/view/reading-pane.ts';
import { fillTestTools } from '#workbench/view/test-tools.ts';
import type { Page } from '#workbench/workbench-page.ts';
import { createPage } from '#workbench/workbench-page.ts';

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
  #settings: Settings;
  #page: Page;
  #say: Say;
  #pane: PaneController;
  #folder: FolderId = 'inbox';
  #selectedId: string | undefined;
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
    const built = this.#build();
    this.#page = built.page;
    this.#say = built.say;
    this.#pane = built.pane;
    parts.store.onChange(() => this.#drawList());
    parts.log.onEntry(() => this.#redrawTools?.());
    this.#showSelected();
  }

  /** The item that add-ins see. */
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
    this.#pane.itemChanged();
    return true;
  }

  newMail(parts: DraftParts = {}): void {
    this.#compose(newDraft(this.#parts.user, parts));
  }

  async openFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const mail = await readEmlFile(file, this.#parts.user, this.#say);
      if (typeof mail === 'string') this.#page.bars.show(mail, 'error');
      else {
        this.#parts.store.put(mail);
        this.select(mail.id);
      }
    }
  }

  tell(text: string): void {
    this.#page.bars.show(text, 'error');
  }

  get say(): Say {
    return this.#say;
  }

  #build(): { page: Page; say: Say; pane: PaneController } {
    const { displayLanguage, theme } = this.#settings;
    document.documentElement.lang = displayLanguage;
    document.documentElement.dataset['theme'] = theme;
    const say = textsFor(languageFor(displayLanguage));
    const page = createPage(say, this.#settings, {
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
        this.#redrawTools = isOpen ? this.#fillTools(page, say) : undefined;
      },
    });
    const pane = createPaneController({
      area: page.pane,
      frameOptions: this.#host.frameOptions(() => this.item()),
      title: say('pane'),
      item: () => this.item(),
      settings: () => this.#settings,
      onOpenChange: (isOpen) => {
        page.root.classList.toggle('with-pane', isOpen);
        for (const button of page.root.querySelectorAll('.pane-button')) button.setAttribute('aria-pressed', String(isOpen));
      },
      onFocusExit: (exit) => {
        if (exit === 'backward') page.pane.focusHeader();
        else page.root.querySelector<HTMLElement>('.pane-button')?.focus();
      },
    });
    this.#parts.holder.replaceChildren(page.root);
    return { page, say, pane };
  }

  #fillTools(page: Page, say: Say): () => void {
    const { faults, log } = this.#parts;
    const { isOlderClient, writesPlainText } = this.#settings;
    return fillTestTools(page.tools, { say, faults, log, isOlderClient, writesPlainText, onChange: (change) => this.#change(change) });
  }

  #keep(change: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...change };
    writeSettings(this.#settings);
  }

  #change(change: Partial<Settings>): void {
    this.#keep(change);
    if (change.theme) {
      document.documentElement.dataset['theme'] = change.theme;
      this.#pane.themeChanged();
    }
    if (!change.displayLanguage) return;
    const draft = this.#session?.mailId;
    const answered = this.#answered;
    this.#leaveDraft(true);
    const wasOpen = this.#pane.isOpen();
    this.#pane.close();
    const built = this.#build();
    this.#page = built.page;
    this.#say = built.say;
    this.#pane = built.pane;
    const kept = draft === undefined ? undefined : this.#parts.store.get(draft);
    if (kept) this.#compose(kept, answered, false);
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
    this.#pane.open();
    this.#keep({ paneOpen: true });
  }

  #closePane(): void {
    this.#pane.close();
    this.#keep({ paneOpen: false });
    this.#page.root.querySelector<HTMLElement>('.pane-button')?.focus();
  }

  #paneButton(): HTMLElement {
    return paneButton(this.#say, this.#pane.isOpen(), () => (this.#pane.isOpen() ? this.#closePane() : this.#openPane()));
  }

  /** What stands beside every item. */
  #itemActions(): readonly HTMLElement[] {
    return [this.#paneButton(), backButton(this.#say, () => this.#deselect())];
  }

  #deselect(): void {
    this.#leaveDraft();
    this.#selectedId = undefined;
    this.#showSelected();
    this.#pane.itemChanged();
    this.#page.list.focus();
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
      this.#compose(mail, undefined, false);
      return;
    }
    const language = languageFor(this.#settings.displayLanguage);
    const shown = mail
      ? readingPane(mail, this.#say, {
          onReply: (all) => this.#compose(replyDraft(mail, user, all, language), mail.id),
          onForward: () => this.#compose(forwardDraft(mail, user, language), mail.id),
          more: this.#itemActions(),
        })
      : nothingSelected(this.#say, this.#paneButton());
    this.#showContent(shown, mail !== undefined);
  }

  #showContent(content: HTMLElement, isItem: boolean): void {
    this.#page.content.replaceChildren(element('div', { class: 'notifications' }), content);
    this.#page.root.classList.toggle('with-item', isItem);
    this.#drawNotifications();
  }

  #drawList(): void {
    const { store } = this.#parts;
    const unread = (folder: FolderId): number => store.inFolder(folder).filter(({ isRead }) => !isRead).length;
    this.#page.tabs.show(this.#folder, { inbox: unread('inbox'), sent: 0, drafts: store.inFolder('drafts').length });
    this.#page.list.show(store.inFolder(this.#folder), this.#session?.mailId ?? this.#selectedId, `tab-${this.#folder}`);
  }

  #drawNotifications(): void {
    this.#page.content.querySelector('.notifications')?.replaceChildren(...notificationBars(this.item()));
  }

  /** Opens a draft for writing. `answered` is the mail to come back to. */
  #compose(mail: StoredMail, answered?: string, isNew = true): void {
    const { store } = this.#parts;
    if (this.#session) this.#leaveDraft();
    this.#answered = answered;
    const session = openComposeSession({
      mail,
      isNew,
      state: this.#stateOf(mail.id),
      isPlainText: this.#settings.writesPlainText,
      say: this.#say,
      actions: this.#itemActions(),
      launch: (name, details, item) => this.#host.launch(name, details, item),
      raise: (event, data) => this.#pane.raise(event, data),
      onSave: (draft) => store.put(draft),
      onDiscard: () => this.#endDraft(),
      onClose: () => this.#endDraft(true),
      onSent: (draft, wasChecked) => {
        this.#endDraft();
        store.put({ ...draft, id: `sent-${crypto.randomUUID()}`, folder: 'sent', sentAt: new Date() });
        this.#page.bars.show(this.#say(wasChecked ? 'mailSent' : 'unavailable'), 'info');
      },
      onTakeAction: (contextData) => this.#openPane(contextData),
      tell: (text, kind) => this.#page.bars.show(text, kind),
      clearMessages: () => this.#page.bars.clear(),
    });
    this.#session = session;
    this.#showContent(session.element, true);
    this.#drawList();
    session.focus();
    this.#pane.itemChanged();
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
    this.#pane.itemChanged();
  }
}
