export interface MailAddress {
  /** Display name; empty when none was given. */
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly name: string;
  /** Lower case, without parameters. */
  readonly contentType: string;
  /** Bytes after decoding. */
  readonly size: number;
  readonly isInline: boolean;
  /** Without the angle brackets. */
  readonly contentId?: string;
  readonly content: Uint8Array;
}

/** A mail as read from its RFC 5322 source. Whatever could not be read is absent or empty. */
export interface Mail {
  readonly subject: string;
  readonly from?: MailAddress;
  readonly replyTo?: MailAddress;
  readonly sender?: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** ISO 8601 instant in UTC. */
  readonly date?: string;
  /** With the angle brackets. */
  readonly messageId?: string;
  readonly references: readonly string[];
  readonly html?: string;
  readonly text?: string;
  readonly attachments: readonly MailAttachment[];
  /** Every header field in order, name in lower case, unfolded and decoded. */
  readonly headers: readonly MailHeader[];
}

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}
