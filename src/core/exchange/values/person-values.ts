import { normaliseAddress } from '#core/customers/address.ts';
import { diallingCode, e164 } from '#core/customers/phone-number.ts';
import { readList } from '#core/exchange/values/list-text.ts';

const ADDRESS = /[^\s@<>()[\]"',;:：，；、|/]+@[^\s@<>()[\]"',;:：，；、|/]+/gu;
/** Words before an address that say what it is and not whose. */
const LABEL = /^(?:e-?mails?|mail|邮箱|电邮|电子邮件|work|office|private|personal|home|cc|备用|主邮箱|或|and|or|und|et|y|或者)$/i;

/** A name of one to five words without digits; '' for anything else. */
function nameIn(text: string): string {
  const plain = text
    .replace(/mailto:?/gi, ' ')
    .replace(/[<>()[\]"'“”:：;；,，、|/\s-]+/gu, ' ')
    .trim();
  const words = plain.split(' ').filter((word) => !LABEL.test(word));
  const isName =
    words.length > 0 && words.length <= 5 && words.every((word) => /^[\p{L}\p{M}.’'-]+$/u.test(word)) && words.some((word) => word.length > 1);
  return isName && words.join(' ').length <= 60 ? words.join(' ') : '';
}

export interface ReadAddresses {
  readonly emails: readonly string[];
  /** Whose an address is, where a name stands before it or in brackets behind it: `Anna Weber <anna@…>`, `anna@… (Anna)`. */
  readonly names: ReadonlyMap<string, string>;
  /** What is neither address nor name. */
  readonly rest: readonly string[];
}

/** Addresses of a cell, whose they are, and what in it is neither. */
export function readAddresses(text: string): ReadAddresses {
  const emails: string[] = [];
  const names = new Map<string, string>();
  const rest: string[] = [];
  // `"Brandt, Sabine" <s.brandt@…>`: the comma belongs to the name.
  const whole = text
    .normalize('NFKC')
    .trim()
    .replace(/"\s*([\p{L}\p{M}’' -]+?)\s*,\s*([\p{L}\p{M}’' .-]+?)\s*"(?=\s*<)/gu, '$2 $1');
  const note = (written: string): string | undefined => {
    const trimmed = written.replace(/^mailto:/i, '').replace(/[.。]+$/, '');
    const address = normaliseAddress(trimmed);
    if (!address || !/\.[a-z0-9-]{2,}$/.test(address.domain)) return undefined;
    if (!emails.some((there) => there.toLowerCase() === trimmed.toLowerCase())) emails.push(trimmed);
    return trimmed;
  };
  if (whole.startsWith('[')) {
    for (const entry of readList(whole)) if (note(entry) === undefined) rest.push(entry);
    return { emails, names, rest };
  }
  let from = 0;
  const left = (part: string, email?: string): void => {
    // `(Anna)` behind an address belongs to it, everything else before one to that one.
    const pieces = part.split(/[;；,，、|\n\r\t]+|\s\/\s|\/(?=\s*$)|^\s*\//u);
    pieces.forEach((piece, at) => {
      const bare = piece.replace(/^[\s<>()[\]"':：-]+|[\s<>()[\]"':：-]+$/gu, '').replace(/^mailto$/i, '');
      if (bare === '') return;
      const name = at === pieces.length - 1 && email !== undefined ? nameIn(bare) : '';
      if (name !== '' && email !== undefined) names.set(email, name);
      else if (!LABEL.test(bare)) rest.push(bare);
    });
  };
  for (const match of whole.matchAll(ADDRESS)) {
    const email = note(match[0]);
    if (email === undefined) continue;
    left(whole.slice(from, match.index), email);
    from = match.index + match[0].length;
    const behind = /^\s*>?\s*\(([^()@]{2,60})\)/.exec(whole.slice(from));
    const name = behind && !names.has(email) ? nameIn(behind[1] ?? '') : '';
    if (behind && name !== '') {
      names.set(email, name);
      from += behind[0].length;
    }
  }
  left(whole.slice(from));
  return { emails, names, rest };
}

/** An extension is part of the number for a person and no part of E.164: such a number stays as it is written. */
const EXTENSION = /(?:ext\.?|extension|#|分机|转|x)\s*\.?\s*\d{1,6}\s*$/i;

/** Countries whose numbers have eight digits: behind the country's own code they are known by their length. */
const OF_EIGHT = new Set(['DK', 'NO', 'SG', 'HK', 'MO']);

/** `8613812345678` for a customer in China: the country's code stands there without its plus, as a cell of numbers loses it. */
function international(digits: string, written: string, country: string | undefined): string | undefined {
  const code = country === undefined ? undefined : diallingCode(country);
  if (code === undefined || !digits.startsWith(code) || /^[+0(]/.test(written)) return undefined;
  const national = digits.length - code.length;
  const isLonger = country !== undefined && OF_EIGHT.has(country) ? national === 8 : digits.length >= 11 && national >= 8;
  return isLonger ? e164(`+${digits}`) : undefined;
}

/** One phone number: E.164 where the country is written or known, else as written. undefined for what has too few digits to be one. */
export function readPhone(text: string, country: string | undefined): { readonly phone: string; readonly sure: boolean } | undefined {
  const written = text
    .normalize('NFKC')
    .replace(/^(?:tel|phone|mob(?:ile)?|cell|fax|whatsapp|电话|手机|座机)\s*[.:：]?\s*/i, '')
    .replace(/\s*[(（](?:whats ?app|wechat|微信|viber|telegram|mob(?:ile)?|cell|office|home|direct|手机|办公室?|座机)[)）]$/i, '')
    .trim();
  const digits = written.replace(/\D/g, '');
  // What a spreadsheet makes of a long number; its last digits are lost.
  if (/^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(written)) return undefined;
  if (digits.length < 5 || digits.length > 24 || /[\p{L}]{4,}/u.test(written.replace(EXTENSION, ''))) return undefined;
  if (EXTENSION.test(written)) return { phone: written, sure: true };
  // `86-138-0013-8000` and `0086 …` name the country without a plus.
  const bare = /^(\d{1,3})[-\s]+\d/.exec(written)?.[1];
  const number = international(digits, written, country) ?? e164(written, country);
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

/** What a cell such as `联系方式` holds of one person: addresses, numbers, accounts, a name, in any order. */
export function readReach(
  text: string,
  country: string | undefined,
): {
  readonly name?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly accounts: readonly { readonly type: string; readonly id: string }[];
  readonly rest: readonly string[];
} {
  let plain = text.normalize('NFKC');
  const emails = (plain.match(ADDRESS) ?? []).filter((written) => normaliseAddress(written) !== undefined);
  for (const email of emails) plain = plain.replace(email, ' ; ');
  const accounts: { type: string; id: string }[] = [];
  plain = plain.replace(
    /(whatsapp|wechat|weixin|微信|skype|telegram|line|zalo|viber|qq)\s*(?:号|no\.?|id)?\s*[:：]\s*(\+?[\w][\w.@\s()+-]{3,24}[\w])/gi,
    (_, app: string, id: string) => {
      accounts.push({ type: APPS[app.toLowerCase()] ?? app.toLowerCase(), id: id.trim() });
      return ' ; ';
    },
  );
  const phones: string[] = [];
  plain = plain.replace(/(?:(?:tel|phone|mob(?:ile)?|cell|电话|手机|座机|t|m)\s*[.:：]?\s*)?(?:\+|\(\+?|\b)\d[\d\s()./-]{5,20}\d/gi, (number) => {
    const read = readPhone(number, country);
    if (!read) return number;
    if (!phones.includes(read.phone)) phones.push(read.phone);
    return ' ; ';
  });
  const words = plain.split(/[;；,，、|\n\r/]+/).map((word) => word.replace(/[<>()[\]"':：-]+/g, ' ').trim());
  const rest = words.filter((word) => word !== '' && !LABEL.test(word));
  const name = rest.find((word) => nameIn(word) !== '');
  return { ...(name !== undefined && { name }), emails, phones, accounts, rest: rest.filter((word) => word !== name) };
}
