import type { Mail, MailAddress } from '#core/draft/mail.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import type { Address } from '#outlook/mailbox.ts';
import { textToHtml } from '#workbench/mail/escape-html.ts';
import { otherMailboxHolding } from '#workbench/mail/other-mailboxes.ts';
import type { FolderId, StoredMail } from '#workbench/mail/stored-mail.ts';

export const EML_LIMIT_MB = 40;

/** Why a file is no mail; each is the key of a sentence of the page. */
export type EmlProblem = 'emlEmpty' | 'emlTooLarge' | 'emlNoMail';

const NOBODY: Address = { name: '', address: '' };

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The raw header block; a header longer than this is not shown to add-ins in full. */
function rawHeaders(bytes: Uint8Array): string {
  const start = decode(bytes.subarray(0, 64_000), 'utf-8') ?? '';
  const end = /\r?\n\r?\n/.exec(start);
  return end ? start.slice(0, end.index) : start;
}

function addressesOf(mail: Mail, field: string): readonly Address[] {
  const value = mail.headers.find(({ name }) => name === field)?.value ?? '';
  return value === '' ? [] : mailFromEml(`To: ${value}\r\n\r\n`).to.map(plain);
}

function plain({ name, address }: MailAddress): Address {
  return { name, address };
}

function placeOf(mail: Mail, user: Address): { readonly folder: FolderId; readonly mailbox?: string } {
  if (mail.headers.some(({ name, value }) => name === 'x-unsent' && value.trim() === '1')) return { folder: 'drafts' };
  const other = otherMailboxHolding(mail.from ?? NOBODY, [...mail.to, ...mail.cc], user);
  if (other) return { folder: 'shared', mailbox: other.address };
  return { folder: mail.from?.address.toLowerCase() === user.address ? 'sent' : 'inbox' };
}

function htmlOf(mail: Mail): string {
  if (mail.html !== undefined && mail.html.trim() !== '') return mail.html;
  return textToHtml(mail.text ?? '');
}

/**
 * A file as a mail of this page. Mails of the user go to Sent Items, those marked `X-Unsent: 1` to Drafts, those of a mailbox that the user shares to that,
 * all others to the inbox.
 */
export function mailOfEml(bytes: Uint8Array, file: string, user: Address): StoredMail | EmlProblem {
  if (bytes.length === 0) return 'emlEmpty';
  if (bytes.length > EML_LIMIT_MB * 1024 * 1024) return 'emlTooLarge';
  const headers = rawHeaders(bytes);
  if (!/^(?:from|to|subject|date|received|message-id):/im.test(headers)) return 'emlNoMail';
  const mail = mailFromEml(bytes, decode);
  const from = mail.from ? plain(mail.from) : NOBODY;
  const date = new Date(mail.date ?? NaN);
  const conversation = mail.references[0] ?? mail.messageId ?? file;
  return {
    id: `mail-${crypto.randomUUID()}`,
    ...placeOf(mail, user),
    subject: mail.subject,
    from,
    sender: mail.sender ? plain(mail.sender) : from,
    replyTo: mail.replyTo ? [plain(mail.replyTo)] : [],
    to: mail.to.map(plain),
    cc: mail.cc.map(plain),
    bcc: addressesOf(mail, 'bcc'),
    sentAt: Number.isNaN(date.getTime()) ? new Date() : date,
    html: htmlOf(mail),
    headers,
    conversationId: conversation,
    messageId: mail.messageId ?? '',
    attachments: mail.attachments.map((attachment, i) => ({ ...attachment, id: `file-${String(i + 1)}` })),
    composeType: mail.references.length > 0 ? 'reply' : 'newMail',
    isMeeting: mail.attachments.some(({ contentType }) => contentType === 'text/calendar') || /^content-type:\s*text\/calendar/im.test(headers),
    isRead: false,
    file,
  };
}
