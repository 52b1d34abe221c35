import { normaliseAddress } from '#core/customers/address.ts';
import { e164 } from '#core/customers/phone-number.ts';
import { readList } from '#core/exchange/values/list-text.ts';

const SEPARATORS = /[;；,，、|\n\r\t]+|\s+\/\s+|(?<=[\w>])\/(?=[\w.+-]+@)|\s+(?=[^\s@]+@)/u;

/** Addresses of a cell, and what in it is none. */
export function readAddresses(text: string): { readonly emails: readonly string[]; readonly rest: readonly string[] } {
  const emails: string[] = [];
  const rest: string[] = [];
  const whole = text
    .normalize('NFKC')
    .replace(/mailto:/gi, '')
    .trim();
  const list = whole.startsWith('[') ? readList(whole) : undefined;
  // `Anna Weber <anna@keller.example>`: the name is no address of its own.
  const named = list ? [] : [...whole.matchAll(/<\s*([^<>\s]+@[^<>\s]+)\s*>/g)].map((match) => match[1] ?? '');
  const entries = list ?? (named.length > 0 ? [...named, ...whole.replace(/[^;,\n]*<[^<>]*>/g, ';').split(SEPARATORS)] : whole.split(SEPARATORS));
  for (const entry of entries) {
    const trimmed = entry.trim().replace(/[.。]+$/, '');
    if (trimmed === '') continue;
    const address = normaliseAddress(trimmed);
    if (!address || !/\.[a-z0-9-]{2,}$/.test(address.domain)) rest.push(entry.trim());
    else if (!emails.some((there) => there.toLowerCase() === trimmed.toLowerCase())) emails.push(trimmed);
  }
  return { emails, rest };
}

/** An extension is part of the number for a person and no part of E.164: such a number stays as it is written. */
const EXTENSION = /(?:ext\.?|extension|#|分机|转|x)\s*\.?\s*\d{1,6}\s*$/i;

/** One phone number: E.164 where the country is written or known, else as written. undefined for what has too few digits to be one. */
export function readPhone(text: string, country: string | undefined): { readonly phone: string; readonly sure: boolean } | undefined {
  const written = text
    .normalize('NFKC')
    .replace(/^(?:tel|phone|mob(?:ile)?|cell|fax|whatsapp|电话|手机|座机)\s*[.:：]?\s*/i, '')
    .trim();
  const digits = written.replace(/\D/g, '');
  if (digits.length < 5 || digits.length > 24 || /[\p{L}]{4,}/u.test(written.replace(EXTENSION, ''))) return undefined;
  if (EXTENSION.test(written)) return { phone: written, sure: true };
  // `86-138-0013-8000` and `0086 …` name the country without a plus.
  const bare = /^(\d{1,3})[-\s]+\d/.exec(written)?.[1];
  const number = e164(written, country) ?? undefined;
  const withPlus = bare !== undefined && !written.startsWith('0') && digits.length >= 11 ? e164(`+${written}`) : undefined;
  if (number !== undefined && !(withPlus !== undefined && number.slice(1).startsWith(`${bare ?? ''}${bare ?? ''}`)))
    return { phone: number, sure: true };
  return withPlus === undefined ? { phone: written, sure: false } : { phone: withPlus, sure: true };
}

/** Phone numbers of a cell. A slash separates two numbers only where each side is long enough to be one. */
export function readPhones(
  text: string,
  country: string | undefined,
): { readonly phones: readonly string[]; readonly unsure: readonly string[]; readonly rest: readonly string[] } {
  const phones: string[] = [];
  const unsure: string[] = [];
  const rest: string[] = [];
  const plain = text.trim();
  const entries = plain.startsWith('[')
    ? readList(plain)
    : plain.split(/[;；,，、|\n\r]+/).flatMap((entry) => {
        const sides = entry.split('/');
        return sides.every((side) => side.replace(/\D/g, '').length >= 7) ? sides : [entry];
      });
  for (const entry of entries) {
    if (entry.trim() === '') continue;
    // Nobody can be called there, and a second company behind the same machine is no evidence.
    if (/^\s*(?:fax|传真)/i.test(entry)) {
      rest.push(entry.trim());
      continue;
    }
    const read = readPhone(entry, country);
    if (!read) rest.push(entry.trim());
    else {
      if (!phones.includes(read.phone)) phones.push(read.phone);
      if (!read.sure) unsure.push(entry.trim());
    }
  }
  return { phones, unsure, rest };
}

const APPS: Readonly<Record<string, string>> = {
  whatsapp: 'whatsapp',
  wa: 'whatsapp',
  "what's app": 'whatsapp',
  wechat: 'wechat',
  微信: 'wechat',
  weixin: 'wechat',
  wx: 'wechat',
  skype: 'skype',
  linkedin: 'linkedin',
  领英: 'linkedin',
  facebook: 'facebook',
  fb: 'facebook',
  脸书: 'facebook',
  instagram: 'instagram',
  ins: 'instagram',
  line: 'line',
  telegram: 'telegram',
  tg: 'telegram',
  qq: 'qq',
  zalo: 'zalo',
  kakaotalk: 'kakaotalk',
  kakao: 'kakaotalk',
  teams: 'teams',
  viber: 'viber',
  twitter: 'twitter',
  x: 'twitter',
  tiktok: 'tiktok',
  youtube: 'youtube',
};

/** `whatsapp: +86…; wechat: anna` or `WhatsApp-86-188…`: accounts of a cell, and what in it names no program. */
export function readChats(text: string): {
  readonly accounts: readonly { readonly type: string; readonly id: string }[];
  readonly rest: readonly string[];
} {
  const accounts: { type: string; id: string }[] = [];
  const rest: string[] = [];
  for (const entry of text.trim().split(/[;；\n\r、]+/)) {
    const trimmed = entry.trim();
    if (trimmed === '') continue;
    const match = /^([\p{L}' ]+?)\s*[:：-]\s*(\S.*)$/u.exec(trimmed);
    const type =
      match === null ? undefined : (APPS[(match[1] ?? '').toLowerCase()] ?? (match[0].includes(':') ? match[1]?.toLowerCase() : undefined));
    if (match && type !== undefined) accounts.push({ type, id: (match[2] ?? '').trim() });
    else if (/linkedin\.com\//i.test(trimmed)) accounts.push({ type: 'linkedin', id: trimmed });
    else if (/facebook\.com\//i.test(trimmed)) accounts.push({ type: 'facebook', id: trimmed });
    else rest.push(trimmed);
  }
  return { accounts, rest };
}
