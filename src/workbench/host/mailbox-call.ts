import type { Address } from '#outlook/mailbox.ts';
import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { HostedDraft, HostedItem, HostedMessage } from '#workbench/host/hosted-item.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

/** A form that an add-in asks for. `attachments` come as office.js sends them: `["file", name, url, inline]`. */
export interface NewMessage {
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  readonly html: string;
}

/** What the page does for its add-ins. */
export interface HostServices {
  readonly user: Address;
  readRoamingSettings(): Readonly<Record<string, string>>;
  writeRoamingSettings(settings: Readonly<Record<string, string>>): void;
  openReply(mail: StoredMail, all: boolean, html: string): void;
  openNewMessage(message: NewMessage): void;
  /** False when no mail has this id. */
  openMessage(id: string): boolean;
  showNotifications(item: HostedItem): void;
}

/** Arguments as office.js sends them. The readers refuse what the real client would never send. */
export class Parameters {
  constructor(private readonly values: unknown) {}

  get raw(): unknown {
    return this.values;
  }

  value(key: string): unknown {
    return (this.values as Record<string, unknown> | null | undefined)?.[key];
  }

  text(key: string): string {
    const value = this.value(key);
    if (typeof value !== 'string') throw new Refusal(ERROR.invalidParameter);
    return value;
  }

  number(key: string): number {
    const value = this.value(key);
    if (typeof value !== 'number') throw new Refusal(ERROR.invalidParameter);
    return value;
  }

  list(key: string): readonly unknown[] {
    const value = this.value(key);
    return Array.isArray(value) ? value : [];
  }
}

export interface CallInput<Item> {
  readonly item: Item;
  readonly params: Parameters;
  readonly services: HostServices;
}

/** The whole `_data` of an answer. */
export type Answer = Readonly<Record<string, unknown>>;

export interface MailboxCall {
  /** The API as a developer knows it; faults and the log go by this name. */
  readonly name: string;
  answer(input: CallInput<HostedItem | undefined>): Answer;
}

/** The ordinary answer. */
export function data(value?: unknown): Answer {
  return { error: false, data: value };
}

export function refused(code: number): Answer {
  return { error: true, errorCode: code };
}

/** A call that needs no item. */
export function onMailbox(name: string, run: (input: CallInput<HostedItem | undefined>) => unknown): MailboxCall {
  return { name, answer: (input) => data(run(input)) };
}

/** A call on any open item. Refused when there is none. */
export function onItem(name: string, run: (input: CallInput<HostedItem>) => unknown): MailboxCall {
  return {
    name,
    answer: (input) => {
      if (!input.item) throw new Refusal(ERROR.genericResponse);
      return data(run({ ...input, item: input.item }));
    },
  };
}

/** A call on a message open for reading. */
export function onMessage(name: string, run: (input: CallInput<HostedMessage>) => unknown): MailboxCall {
  return onItem(name, (input) => {
    if (input.item.kind !== 'read') throw new Refusal(ERROR.otherExtensionPoint);
    return run({ ...input, item: input.item });
  });
}

/** A call on a draft. */
export function onDraft(name: string, run: (input: CallInput<HostedDraft>) => unknown): MailboxCall {
  return onItem(name, (input) => {
    if (input.item.kind !== 'compose') throw new Refusal(ERROR.otherExtensionPoint);
    return run({ ...input, item: input.item });
  });
}
