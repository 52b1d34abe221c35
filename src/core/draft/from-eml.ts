import type { Decode } from '#core/draft/decode.ts';
import type { Mail, MailAttachment } from '#core/draft/mail.ts';
import { readAddresses } from '#core/draft/mime/address-list.ts';
import { type ByteString, byteStringOf, utf8BytesOf } from '#core/draft/mime/byte-string.ts';
import { textOf } from '#core/draft/mime/charset.ts';
import { decodeWords } from '#core/draft/mime/encoded-words.ts';
import { unflow } from '#core/draft/mime/flowed-text.ts';
import { fieldOf, readFields } from '#core/draft/mime/header-fields.ts';
import { readMailDate } from '#core/draft/mime/mail-date.ts';
import { contentOf, type MimePart, mimeParts } from '#core/draft/mime/mime-parts.ts';

export type { Decode } from '#core/draft/decode.ts';
export type { Mail, MailAddress, MailAttachment, MailHeader } from '#core/draft/mail.ts';

const META_CHARSET = /charset\s*=\s*["']?([\w.:-]{2,40})/i;
const MESSAGE_ID = /<[^<>\s]{1,1000}>/;
const MESSAGE_IDS = new RegExp(MESSAGE_ID, 'g');

/** A source given as text is text already: what is not transfer-encoded needs no charset. */
interface Reading {
  readonly decode: Decode | undefined;
  readonly isText: boolean;
}

function bodyText(part: MimePart, { decode, isText }: Reading): string {
  const bytes = contentOf(part);
  const encoded = part.encoding === 'base64' || part.encoding === 'quoted-printable';
  const isHtml = part.type.value === 'text/html';
  const declared = part.type.parameters.get('charset') ?? (isHtml ? META_CHARSET.exec(part.raw.slice(0, 2000))?.[1] : undefined) ?? '';
  const text = textOf(bytes, isText && !encoded ? 'utf-8' : declared, decode);
  const flowed = (part.type.parameters.get('format') ?? '').toLowerCase() === 'flowed';
  return flowed && !isHtml ? unflow(text, (part.type.parameters.get('delsp') ?? '').toLowerCase() === 'yes') : text;
}

function nameOf(part: MimePart, subject: string): string {
  const name = part.disposition.parameters.get('filename') ?? part.type.parameters.get('name');
  if (name) return name.replace(/^.*[\\/]/, '');
  if (part.type.value === 'message/rfc822') return `${subject || 'message'}.eml`;
  return part.type.value === 'text/calendar' ? 'invite.ics' : '';
}

function attachmentOf(part: MimePart, { decode }: Reading): MailAttachment {
  const content = contentOf(part);
  const contentId = fieldOf(part.fields, 'content-id').replace(/^<|>$/g, '');
  const inner = part.type.value === 'message/rfc822' ? byteStringOf(content.subarray(0, 100_000)) : '';
  const subject = inner ? decodeWords(fieldOf(readFields(inner, 0, inner.length).fields, 'subject'), '', decode) : '';
  return {
    name: nameOf(part, subject),
    contentType: part.type.value || 'application/octet-stream',
    size: content.length,
    isInline:
      part.disposition.value === 'inline' || (part.disposition.value !== 'attachment' && contentId !== '' && part.container === 'multipart/related'),
    ...(contentId ? { contentId } : {}),
    content,
  };
}

/** A part that is shown as the body: text or HTML that nobody calls an attachment. */
function bodyKind(part: MimePart): 'html' | 'text' | undefined {
  if (part.disposition.value === 'attachment' || part.disposition.parameters.has('filename') || part.type.parameters.has('name')) return undefined;
  if (part.type.value === 'text/html') return 'html';
  return part.type.value === 'text/plain' || part.type.value === '' || part.type.value === 'text' ? 'text' : undefined;
}

function startOfMail(source: ByteString): number {
  let at = source.startsWith('\xef\xbb\xbf') ? 3 : 0;
  while (source[at] === '\n' || source[at] === '\r') at += 1;
  // The line with which a mailbox file begins a mail.
  return source.startsWith('From ', at) || source.startsWith('>From ', at) ? source.indexOf('\n', at) + 1 : at;
}

/**
 * Reads a mail from its source (RFC 5322, MIME). Never throws: what is broken is left out or read as far as it goes. `decode` reads the
 * charsets that core does not know; without it only UTF-8 and the Western ones are certain.
 */
export function mailFromEml(source: string | Uint8Array, decode?: Decode): Mail {
  const reading: Reading = { decode, isText: typeof source === 'string' };
  const bytes = typeof source === 'string' ? utf8BytesOf(source) : byteStringOf(source);
  const whole = { start: startOfMail(bytes), end: bytes.length };
  const { fields } = readFields(bytes, whole.start, whole.end);
  const parts = mimeParts(bytes, whole, decode);
  const charset = parts[0]?.type.parameters.get('charset') ?? '';
  const words = (text: ByteString): string => decodeWords(text, reading.isText ? 'utf-8' : charset, decode);
  const addresses = (name: string): Mail['to'] =>
    readAddresses(
      fields
        .filter((field) => field.name === name)
        .map(({ value }) => value)
        .join(', '),
      words,
    );
  const bodies: { html: string[]; text: string[] } = { html: [], text: [] };
  const attachments: MailAttachment[] = [];
  for (const part of parts) {
    const kind = bodyKind(part);
    if (kind) bodies[kind].push(bodyText(part, reading));
    else attachments.push(attachmentOf(part, reading));
  }
  return {
    subject: words(fieldOf(fields, 'subject')),
    from: addresses('from')[0],
    replyTo: addresses('reply-to')[0],
    sender: addresses('sender')[0],
    to: addresses('to'),
    cc: addresses('cc'),
    date: readMailDate(fieldOf(fields, 'date')),
    messageId: MESSAGE_ID.exec(fieldOf(fields, 'message-id'))?.[0],
    references: [...new Set(`${fieldOf(fields, 'references')} ${fieldOf(fields, 'in-reply-to')}`.match(MESSAGE_IDS) ?? [])],
    html: bodies.html.length > 0 ? bodies.html.join('\n') : undefined,
    text: bodies.text.length > 0 ? bodies.text.join('\n') : undefined,
    attachments,
    headers: fields.map(({ name, value }) => ({ name, value: words(value) })),
  };
}
