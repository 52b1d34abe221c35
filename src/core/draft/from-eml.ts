import type { Decode } from '#core/draft/decode.ts';
import type { Mail, MailAddress } from '#core/draft/mail.ts';

export type { Decode } from '#core/draft/decode.ts';
export type { Mail, MailAddress, MailAttachment, MailHeader } from '#core/draft/mail.ts';

function addressesIn(value: string): MailAddress[] {
  return value
    .split(',')
    .map((part) => /^\s*"?([^"<]*?)"?\s*<([^>]*)>/.exec(part) ?? ['', '', part.trim()])
    .map(([, name = '', address = '']) => ({ name, address }))
    .filter(({ address }) => address.includes('@'));
}

/** Reads a mail from its RFC 5322 source. */
export function mailFromEml(source: string | Uint8Array, decode?: Decode): Mail {
  const text = typeof source === 'string' ? source : (decode?.(source, 'utf-8') ?? String.fromCharCode(...source.subarray(0, 60_000)));
  const lines = text.replace(/\r\n?/g, '\n');
  const cut = lines.indexOf('\n\n');
  const headers = (cut < 0 ? lines : lines.slice(0, cut))
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .map((line) => ({ name: line.split(':', 1)[0]?.toLowerCase() ?? '', value: line.slice(line.indexOf(':') + 1).trim() }));
  const field = (name: string): string => headers.find((header) => header.name === name)?.value ?? '';
  const body = cut < 0 ? '' : lines.slice(cut + 2);
  const isHtml = /html/i.test(field('content-type'));
  return {
    subject: field('subject'),
    from: addressesIn(field('from'))[0],
    to: addressesIn(field('to')),
    cc: addressesIn(field('cc')),
    references: [],
    ...(isHtml ? { html: body } : { text: body }),
    attachments: [],
    headers,
  };
}
