import type { FolderId, StoredMail } from '#workbench/mail/stored-mail.ts';

/** The mails of this page, in memory: a reload starts the story again. */
export class MailStore {
  readonly #mails = new Map<string, StoredMail>();
  readonly #listeners = new Set<() => void>();

  get(id: string): StoredMail | undefined {
    return this.#mails.get(id);
  }

  /** The newest first. */
  inFolder(folder: FolderId): readonly StoredMail[] {
    return [...this.#mails.values()].filter((mail) => mail.folder === folder).sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
  }

  unread(folder: FolderId): number {
    return this.inFolder(folder).filter(({ isRead }) => !isRead).length;
  }

  all(): readonly StoredMail[] {
    return [...this.#mails.values()];
  }

  put(...mails: readonly StoredMail[]): void {
    for (const mail of mails) this.#mails.set(mail.id, mail);
    this.#tell();
  }

  remove(id: string): void {
    this.#mails.delete(id);
    this.#tell();
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
