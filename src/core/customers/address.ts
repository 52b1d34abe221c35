import { toAsciiDomain, toUnicodeDomain } from '#core/customers/punycode.ts';

/** A mail address taken apart and brought into the form in which two addresses are compared. */
export interface NormalAddress {
  /** Lower case, domain as A-label: equal here means the same mailbox for every practical purpose. */
  readonly address: string;
  readonly local: string;
  /** A-label form of the host name. */
  readonly domain: string;
  /** U-label form, for showing. */
  readonly shownDomain: string;
  /** The address without tag, without the dots its provider ignores, at the first of its equal domains. Equal here means alias. */
  readonly base: string;
  /** True when a tag such as `+po` was written. */
  readonly tagged: boolean;
}

interface MailboxHabit {
  readonly domains: readonly string[];
  readonly ignoresDots?: boolean;
  /** Sign that starts a tag; every domain not listed here uses `+`. */
  readonly tag?: '+' | '-';
  /** All domains of the list lead to one mailbox. */
  readonly oneMailbox?: boolean;
  readonly dotIsHyphen?: boolean;
}

const HABITS: readonly MailboxHabit[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignoresDots: true, oneMailbox: true },
  { domains: ['icloud.com', 'me.com', 'mac.com'], oneMailbox: true },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], ignoresDots: true, oneMailbox: true },
  { domains: ['yandex.ru', 'yandex.com', 'ya.ru', 'yandex.by', 'yandex.kz', 'yandex.ua'], oneMailbox: true, dotIsHyphen: true },
  { domains: ['yahoo.com', 'ymail.com', 'rocketmail.com'], tag: '-' },
];

const habitOf = new Map(HABITS.flatMap((habit) => habit.domains.map((domain) => [domain, habit] as const)));

/** RFC 5321 allows 64 + 1 + 255 octets; a longer text is no address. */
const LONGEST = 320;

/** The addr-spec inside `Name <a@b>`, `"Name" [mailto:a@b]`, `<a@b>` or a bare `a@b`. */
function addrSpec(text: string): string {
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  const inner = open >= 0 ? text.slice(open + 1, close > open ? close : undefined) : text;
  return inner
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^\[?(?:mailto:)?/i, '')
    .replace(/[\]>;,]+$/, '');
}

/** A domain in the form that is compared. */
const PLAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** The same address is asked for several times in a row while a record is read, compared and stored. */
const read = new Map<string, NormalAddress | undefined>();
const MOST_KEPT = 2000;

/**
 * Reads one address. Answers undefined for what is none, such as an Exchange legacy name (`/o=…`) or a text without `@`.
 */
export function normaliseAddress(text: string): NormalAddress | undefined {
  if (text.length > LONGEST * 4) return undefined;
  if (read.has(text)) return read.get(text);
  if (read.size >= MOST_KEPT) read.clear();
  const address = normalised(text);
  read.set(text, address);
  return address;
}

function normalised(text: string): NormalAddress | undefined {
  const spec = addrSpec(text.normalize('NFC').trim());
  const at = spec.lastIndexOf('@');
  if (at <= 0 || at === spec.length - 1 || spec.length > LONGEST || spec.startsWith('/')) return undefined;
  const local = spec
    .slice(0, at)
    .toLowerCase()
    .replace(/^"(.*)"$/, '$1');
  const host = spec.slice(at + 1);
  // Nearly every domain is in that form already, and an import asks for hundreds of thousands.
  const domain = PLAIN.test(host) ? host : toAsciiDomain(host);
  if (local === '' || !/^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/.test(domain) || domain.includes('..')) return undefined;
  const habit = habitOf.get(domain);
  const tagAt = local.indexOf(habit?.tag ?? '+', 1);
  let bare = tagAt > 0 ? local.slice(0, tagAt) : local;
  if (habit?.ignoresDots) bare = bare.replaceAll('.', '');
  if (habit?.dotIsHyphen) bare = bare.replaceAll('.', '-');
  return {
    address: `${local}@${domain}`,
    local,
    domain,
    shownDomain: toUnicodeDomain(domain),
    base: `${bare}@${habit?.oneMailbox ? habit.domains[0] : domain}`,
    tagged: tagAt > 0,
  };
}
