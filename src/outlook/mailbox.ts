import type { DeliveryTime } from '#outlook/delivery-time.ts';
import type { SharedMailbox } from '#outlook/shared-mailbox.ts';

/** What the panes and the send gate need of a mail program. The only implementation in the product is Office.js. */

export interface Address {
  readonly name: string;
  readonly address: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly isInline: boolean;
}

interface ItemBase {
  /** Grows with every item change; an answer of an older epoch is dropped. */
  readonly epoch: number;
  readonly conversationId: string | undefined;
  /** The mailbox in which the item lies, where that is not the user's own. */
  readonly shared?: SharedMailbox;
}

export interface ReadItem extends ItemBase {
  readonly mode: 'read';
  readonly id: string;
  /** What it is where it is no ordinary mail: of an encrypted one, Outlook shows add-ins the envelope only. */
  readonly special?: 'meeting' | 'encrypted';
  /** The mail's own Message-ID, the same in every mailbox that holds it; undefined where the client does not tell. */
  readonly messageId: string | undefined;
  readonly subject: string;
  readonly from: Address;
  /** Differs from `from` in mail sent on behalf of someone. */
  readonly sender: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly sentAt: Date;
  readonly attachments: readonly Attachment[];
  /** HTML, never the text form: Outlook on the web loses line breaks in it. */
  readBody(): Promise<string>;
  /** Raw RFC 5322 header lines, for Reply-To and Authentication-Results; undefined where the client cannot. */
  readHeaders(): Promise<string | undefined>;
  /** Opens a reply form with this HTML above the quoted mail. */
  reply(html: string): void;
}

/** A draft that is read only; what is left in its session data is no part of the mail. */
export interface DraftReader {
  readSubject(): Promise<string>;
  /** Whom the mail will be from: a shared mailbox's address where it is sent for that; undefined where the client cannot say. */
  readFrom(): Promise<Address | undefined>;
  readRecipients(): Promise<{ to: readonly Address[]; cc: readonly Address[]; bcc: readonly Address[] }>;
  readBody(): Promise<{ format: 'html' | 'text'; source: string }>;
  readAttachments(): Promise<readonly Attachment[]>;
  /** What the pane left for the send gate; undefined when there is nothing, or the client cannot say. */
  readSessionData(key: string): Promise<string | undefined>;
  /** Leaves a text for the send gate; at most 50,000 characters. */
  writeSessionData(key: string, value: string): Promise<void>;
  /** What the add-in has kept with the draft itself; undefined when there is nothing, or the client cannot say. */
  readKept(key: string): Promise<string | undefined>;
}

export interface ComposeItem extends ItemBase, DraftReader {
  readonly mode: 'compose';
  /** False when another draft is open by now, which some clients do not tell; listeners of a change of item are then called. True where it is not known. */
  isStillOpen(): Promise<boolean>;
  writeSubject(subject: string): Promise<void>;
  /** Keeps a text with the draft, for whoever takes it up again; at most 2,500 characters for all of them. */
  keep(key: string, value: string): Promise<void>;
  /** Replaces the body, but only if it still is `expected`; answers false, and writes nothing, when the user has typed meanwhile. */
  writeBody(expected: string, source: string): Promise<boolean>;
  /** The text that is selected in the body; undefined where nothing is, the selection is elsewhere, or the client cannot say. */
  readSelection(): Promise<string | undefined>;
  /** Puts a text over the selection in the body; caret and undo stay as after typing. */
  writeSelection(text: string): Promise<void>;
  /** What the send gate's alert left for the pane that its button opened; undefined when the pane was opened by hand. */
  readAlertContext(): Promise<string | undefined>;
  /** Undefined where the client cannot delay delivery. */
  readonly delivery?: DeliveryTime;
  onChange(listener: () => void): () => void;
}

export type Item = ReadItem | ComposeItem;

export interface Mailbox {
  readonly user: Address;
  /** BCP 47 tag of the mail program's display language. */
  readonly displayLanguage: string;
  /** The item now open, or undefined when none is. Retries for a second while the host has none yet. */
  current(): Promise<Item | undefined>;
  /** Called when a pinned pane must look again. */
  onItemChange(listener: () => void): () => void;
  /** True when the host's theme is dark, false when light, undefined when it does not say. */
  isDark(): boolean | undefined;
  /** Called when the host's theme has changed, and once the host has told it for the first time. */
  onThemeChange(listener: () => void): () => void;
  readSetting(key: string): string | undefined;
  writeSetting(key: string, value: string): Promise<void>;
}
