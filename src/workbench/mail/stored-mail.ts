import type { Address } from '#outlook/mailbox.ts';

/** `shared` holds what lies in mailboxes of others. */
export type FolderId = 'inbox' | 'sent' | 'drafts' | 'shared';

export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** In octets. */
  readonly size: number;
  readonly isInline: boolean;
  /** Without angle brackets. */
  readonly contentId?: string;
  readonly content: Uint8Array;
}

/** A mail as the workbench keeps it. */
export interface StoredMail {
  readonly id: string;
  readonly folder: FolderId;
  /** Address of the mailbox of somebody else that it lies in. */
  readonly mailbox?: string;
  readonly subject: string;
  readonly from: Address;
  /** Differs from `from` in mail sent on behalf of someone. */
  readonly sender: Address;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly sentAt: Date;
  /** As it came, never cleaned: whoever shows it must make it inert. Plain text has been turned into HTML. */
  readonly html: string;
  /** Raw RFC 5322 header lines. */
  readonly headers: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly attachments: readonly StoredAttachment[];
  readonly composeType: 'newMail' | 'reply' | 'forward';
  /** A meeting request: shown by its text only. */
  readonly isMeeting?: boolean;
  isRead: boolean;
  /** Name of the sample's file or of the file that was opened. */
  readonly file?: string;
}
