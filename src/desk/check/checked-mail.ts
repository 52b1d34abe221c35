import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Draft } from '#core/draft/draft.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';

/** A mail as the desk holds it while it is mended. */
export interface CheckedMail {
  readonly subject: string;
  readonly to: string;
  readonly format: 'html' | 'text';
  readonly source: string;
  /** File names; undefined for pasted text, of which nobody knows. */
  readonly attachments?: readonly string[];
  /** The file it came from. */
  readonly fileName?: string;
}

export const EMPTY_MAIL: CheckedMail = { subject: '', to: '', format: 'text', source: '' };

/** Bytes beyond which a browser tab would be busy for seconds. */
export const LARGEST_FILE = 25 * 1024 * 1024;

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a dropped file by its ending; undefined when it holds no mail. */
export function mailOfFile(name: string, bytes: Uint8Array): CheckedMail | undefined {
  if (/\.html?$/i.test(name)) return { ...EMPTY_MAIL, format: 'html', source: decode(bytes, 'utf-8') ?? '', fileName: name };
  if (/\.txt$/i.test(name)) return { ...EMPTY_MAIL, source: decode(bytes, 'utf-8') ?? '', fileName: name };
  if (!/\.eml$/i.test(name)) return undefined;
  const mail = mailFromEml(bytes, decode);
  if (mail.headers.length === 0) return undefined;
  return {
    subject: mail.subject,
    to: mail.to.map(({ address }) => address).join(', '),
    format: mail.html === undefined ? 'text' : 'html',
    source: mail.html ?? mail.text ?? '',
    attachments: mail.attachments.filter(({ isInline }) => !isInline).map((attachment) => attachment.name),
    fileName: name,
  };
}

export function draftOf({ subject, format, source }: CheckedMail): Draft {
  return format === 'html' ? draftFromHtml(subject, source) : draftFromText(subject, source);
}
