import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Draft } from '#core/draft/draft.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import type { Mail } from '#core/draft/mail.ts';

/** A mail as the desk holds it while it is mended. */
export interface CheckedMail {
  readonly subject: string;
  /** Addresses as typed. */
  readonly to: string;
  /** Of a file: those among them that are only in copy. */
  readonly cc?: readonly string[];
  readonly format: 'html' | 'text';
  readonly source: string;
  /** File names; undefined for pasted text, of which nobody knows. */
  readonly attachments?: readonly string[];
  /** The file it came from. */
  readonly fileName?: string;
  /** The customer that the rep has chosen; absent: the addresses decide. */
  readonly customer?: { readonly id: string; readonly name: string };
  /** Received from a customer, to be read; else written by us, to be checked. */
  readonly isReceived: boolean;
  /** Of a file: who wrote it, and what its header says beyond that. */
  readonly from?: { readonly name: string; readonly address: string };
  readonly replyTo?: string;
  readonly authenticationResults?: string;
}

export const EMPTY_MAIL: CheckedMail = { subject: '', to: '', format: 'text', source: '', isReceived: false };

/** Bytes beyond which a browser tab would be busy for seconds. */
export const LARGEST_FILE = 25 * 1024 * 1024;

export const addressesIn = (to: string): readonly string[] => to.split(/[,;\s]+/).filter((address) => address.includes('@'));

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8, UTF-16 with a mark, what the page itself says, else what Chinese programs write. */
function textOfFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le') ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be') ?? '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = decode(bytes.subarray(0, 2000), 'windows-1252') ?? '';
    const named = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? 'gb18030';
    return decode(bytes, named) ?? decode(bytes, 'gb18030') ?? '';
  }
}

function checkedMail(mail: Mail, fileName: string): CheckedMail {
  return {
    subject: mail.subject,
    to: [...mail.to, ...mail.cc]
      .map(({ address }) => address)
      .filter((address) => address !== '')
      .join(', '),
    cc: mail.cc.map(({ address }) => address),
    format: mail.html === undefined ? 'text' : 'html',
    source: mail.html ?? mail.text ?? '',
    attachments: mail.attachments.filter(({ isInline }) => !isInline).map(({ name }) => name),
    fileName,
    isReceived: false,
    from: mail.from,
    replyTo: mail.replyTo?.address,
    authenticationResults: mail.headers.find(({ name }) => name === 'authentication-results')?.value,
  };
}

/** Reads a dropped file by its ending; undefined when it holds no mail. */
export async function mailOfFile(name: string, bytes: Uint8Array): Promise<CheckedMail | undefined> {
  if (/\.html?$/i.test(name)) return { ...EMPTY_MAIL, format: 'html', source: textOfFile(bytes), fileName: name };
  if (/\.txt$/i.test(name)) return { ...EMPTY_MAIL, source: textOfFile(bytes), fileName: name };
  if (/\.msg$/i.test(name)) {
    const { mailFromMsg } = await import('#core/draft/from-msg.ts');
    const mail = mailFromMsg(bytes, decode);
    return mail && checkedMail(mail, name);
  }
  if (!/\.eml$/i.test(name)) return undefined;
  const mail = mailFromEml(bytes, decode);
  return mail.headers.length === 0 ? undefined : checkedMail(mail, name);
}

/** What a program puts on the clipboard around the piece that was copied. */
export function pastedFragment(html: string): string {
  return /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html)?.[1] ?? html;
}

/** True when a pasted piece has formatting that plain text would lose. A browser wraps even a single word in tags. */
export function isFormatted(html: string): boolean {
  return /<(?:p|div|br|table|ul|ol|li|b|strong|i|em|u|a|img|h[1-6]|blockquote|pre)\b/i.test(html);
}

export function draftOf({ subject, format, source }: CheckedMail): Draft {
  return format === 'html' ? draftFromHtml(subject, source) : draftFromText(subject, source);
}

/** The same mail without its formatting, so that it can be written on. */
export function asPlainText(mail: CheckedMail): CheckedMail {
  return { ...mail, format: 'text', source: draftOf(mail).text };
}
