import { toAsciiDomain } from '#core/customers/punycode.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { Span } from '#core/text/span.ts';

/** One address of To or Cc, with its place in the text of the recipients part (one address a line). */
export interface Recipient extends Span {
  readonly address: string;
  readonly domain: string;
  /** The part of the domain that is registered, as far as can be said without the list of public suffixes. */
  readonly house: string;
}

const SECOND_LEVEL = /^(?:co|com|org|net|gov|govt|gob|ac|edu|or|ne|go|in|gen)$/;

/** `mail.keller.co.uk` gives `keller.co.uk`. A rule of thumb: the send gate cannot carry the list of public suffixes. */
export function houseOf(domain: string): string {
  const labels = domain.split('.');
  const last = labels[labels.length - 1] ?? '';
  const keep = last.length === 2 && labels.length > 2 && SECOND_LEVEL.test(labels[labels.length - 2] ?? '') ? 3 : 2;
  return labels.slice(-keep).join('.');
}

/** The bare domain of `Anna <anna@keller.example>`, `anna@keller.example`, `@keller.example` or `keller.example`; '' when there is none. */
export function domainOf(address: string): string {
  const end = address.indexOf('>', address.lastIndexOf('@'));
  const plain = address.slice(address.lastIndexOf('@') + 1, end < 0 ? undefined : end).trim();
  return plain.indexOf('.') > 0 ? toAsciiDomain(plain) : '';
}

/** Everybody in To and Cc who has an address. */
export function recipientsIn({ to, cc }: CheckContext): Recipient[] {
  const found: Recipient[] = [];
  let at = 0;
  for (const written of [...(to ?? []), ...(cc ?? [])]) {
    const domain = written.indexOf('@') >= 0 ? domainOf(written) : '';
    if (domain !== '') {
      const open = written.lastIndexOf('<');
      const address = (open >= 0 ? written.slice(open + 1).replace(/>.*$/, '') : written).trim().toLowerCase();
      found.push({ address, domain, house: houseOf(domain), start: at, end: at + written.length });
    }
    at += written.length + 1;
  }
  return found;
}

function houses(addresses: readonly (string | undefined)[]): Set<string> {
  const set = new Set<string>();
  for (const address of addresses) {
    const domain = address === undefined ? '' : domainOf(address);
    if (domain !== '') set.add(houseOf(domain));
  }
  return set;
}

/** Our own domains: the company's, the sender's, and those of other addresses of ours. */
export const ownHouses = ({ company, from, ownAddresses = [] }: CheckContext): Set<string> =>
  houses([...(company?.domains ?? []), from, ...ownAddresses]);

/** Domains of the customer on record: its own, its contacts', its website's, its agents' and forwarders'. */
export function customerHouses({ customer }: CheckContext): Set<string> {
  if (!customer) return new Set();
  const all: (string | undefined)[] = [...(customer.domains ?? [])];
  for (const { emails } of customer.contacts) for (const email of emails) all.push(email);
  for (const { domains, emails } of customer.parties ?? []) for (const each of [...(domains ?? []), ...(emails ?? [])]) all.push(each);
  if (customer.website !== undefined) all.push(customer.website.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#:].*$/, ''));
  return houses(all);
}

/** Domains that have written in this conversation. */
export const threadHouses = ({ thread }: CheckContext): Set<string> => houses((thread ?? []).map(({ from }) => from));

/** The mailboxes that anybody may open, as far as they are common among buyers. */
const FREE =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|mail|email|gmx|web|icloud|me|proton|protonmail|qq|foxmail|163|126|yeah|sina|139|aliyun|naver|hanmail|daum|yandex|libero|orange|free|wanadoo|uol|bol|terra|rediffmail|zoho|t-online)\.[a-z.]{2,6})$/;

export const isFreeHouse = (house: string): boolean => FREE.test(house);

/** True when the mail leaves our company, or nothing says that it does not. */
export function goesOutside(context: CheckContext): boolean {
  const recipients = recipientsIn(context);
  const own = ownHouses(context);
  return recipients.length === 0 || own.size === 0 || recipients.some(({ house }) => !own.has(house));
}
