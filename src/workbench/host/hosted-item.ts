import type { StoredAttachment, StoredMail } from '#workbench/mail/stored-mail.ts';
import type { Address } from '#outlook/mailbox.ts';

export type RecipientField = 'to' | 'cc' | 'bcc';
export type BodyFormat = 'text' | 'html';

export interface ItemNotification {
  readonly key: string;
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

/** What an add-in leaves on an item. It lives as long as the item is known to the page. */
export interface ItemState {
  readonly notifications: Map<string, ItemNotification>;
  /** Custom properties as one JSON text. */
  customProperties: string;
  readonly sessionData: Map<string, string>;
  readonly internetHeaders: Map<string, string>;
  /** What a Smart Alert left for the pane that its button opened. */
  initializationContext: string;
}

export function newItemState(): ItemState {
  return { notifications: new Map(), customProperties: '{}', sessionData: new Map(), internetHeaders: new Map(), initializationContext: '' };
}

/** A message open for reading. */
export interface HostedMessage {
  readonly kind: 'read';
  readonly mail: StoredMail;
  readonly state: ItemState;
}

/** The text field of a draft, as the calls on `item.body` use it. */
export interface DraftBody {
  /** A draft in plain text takes no HTML. */
  readonly type: BodyFormat;
  read(format: BodyFormat): string;
  /** Replaces everything; the caret goes to the end, as in Outlook on the web. */
  write(data: string, format: BodyFormat): void;
  prepend(data: string, format: BodyFormat): void;
  /** Replaces the selection, or inserts at the top when the body has never had the focus. */
  writeSelection(data: string, format: BodyFormat): void;
  readSelection(format: BodyFormat): string;
}

/** A draft open for writing: what the compose window shows and office.js reads and changes. */
export interface HostedDraft {
  readonly kind: 'compose';
  readonly state: ItemState;
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly conversationId: string | null;
  readonly from: Address;
  /** Present once the draft has been saved. */
  readonly itemId: string | undefined;
  readonly body: DraftBody;
  subject: string;
  delayDeliveryTime: number | undefined;
  recipients(field: RecipientField): readonly Address[];
  setRecipients(field: RecipientField, list: readonly Address[]): void;
  readonly attachments: readonly StoredAttachment[];
  /** Adds a file and answers its id. */
  attach(file: Omit<StoredAttachment, 'id' | 'size'>): string;
  /** False when there is no attachment of this id. */
  detach(id: string): boolean;
  /** Stores the draft in Drafts and answers its id. */
  save(): string;
  close(): void;
}

export type HostedItem = HostedMessage | HostedDraft;
