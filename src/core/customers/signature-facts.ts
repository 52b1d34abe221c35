import type { Contact, Customer } from '#core/customers/customer.ts';
import { wordsOf } from '#core/customers/evidence-keys.ts';
import type { PostalAddress } from '#core/customers/profile.ts';
import type { AcceptedFacts } from '#core/customers/record-changes.ts';
import type { Proposed, SignatureContact } from '#core/customers/signature-contact.ts';

export type FactField =
  'name' | 'givenName' | 'familyName' | 'jobTitle' | 'phones' | 'mobile' | 'whatsapp' | 'website' | 'address' | 'country' | 'city';

/** One fact of a signature that the record does not have yet, or has otherwise. */
export interface SignatureFact {
  readonly field: FactField;
  readonly value: string;
  /** The line it was read from. */
  readonly source: string;
  readonly sure: boolean;
  /** What the record says instead; absent where it says nothing. */
  readonly recorded?: string;
}

const same = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ');
const host = (site: string): string =>
  site
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

const POSTAL = /(?:^|\s)((?:[A-Z]{1,2}-)?\d{3,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2})(?=\s|$)/;

/** An address on one line taken apart: postal code and town where they are plain to see, the rest is the street. */
export function postalAddressOf(line: string, country?: string): PostalAddress {
  const parts = line
    .split(/\s*[,，]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const at = parts.findIndex((part, index) => index > 0 && POSTAL.test(part));
  const part = parts[at];
  const code = part === undefined ? undefined : POSTAL.exec(part)?.[1];
  if (part === undefined || code === undefined) return { street: line, ...(country !== undefined && { country }) };
  const town = part.replace(code, '').trim();
  return {
    street: parts.slice(0, at).join(', '),
    postalCode: code,
    ...(town !== '' && { city: town }),
    ...(country !== undefined && { country }),
  };
}

const addressLine = ({ street, postalCode, city, region }: PostalAddress): string =>
  [street, [postalCode, city].filter(Boolean).join(' '), region].filter(Boolean).join(', ');

/**
 * What a signature says beyond the record: facts the record lacks, and those it has otherwise. `contact` is absent for a person who is not on
 * record; then the name is among them.
 */
export function signatureFacts(
  read: SignatureContact,
  customer: Pick<Customer, 'country' | 'city' | 'website' | 'address' | 'phones'>,
  contact: Contact | undefined,
): SignatureFact[] {
  const facts: SignatureFact[] = [];
  const add = (field: FactField, proposed: Proposed | undefined, recorded: string | undefined, isSame = same): void => {
    if (!proposed || (recorded !== undefined && isSame(proposed.value, recorded))) return;
    facts.push({ field, value: proposed.value, source: proposed.source, sure: proposed.sure, ...(recorded !== undefined && { recorded }) });
  };
  if (!contact) add('name', read.name, undefined);
  // The order of a name is only told where capitals show it; the record's own parts are not doubted by a guess.
  if (read.givenName?.sure !== false) add('givenName', read.givenName, contact?.givenName);
  if (read.familyName?.sure !== false) add('familyName', read.familyName, contact?.familyName);
  add('jobTitle', read.jobTitle, contact?.jobTitle);
  const known = new Set([...(contact?.phones ?? []), ...(contact?.mobile === undefined ? [] : [contact.mobile]), ...(customer.phones ?? [])]);
  const chats = new Set((contact?.chatAccounts ?? []).map(({ id }) => id.replace(/[^\d+]/g, '')));
  for (const { value, ...proposed } of read.phones) {
    const { kind, number } = value;
    if (kind === 'whatsapp' ? chats.has(number) : known.has(number)) continue;
    const recorded = kind === 'mobile' ? contact?.mobile : undefined;
    add(kind === 'office' ? 'phones' : kind, { ...proposed, value: number }, recorded);
  }
  add('website', read.website, customer.website, (a, b) => host(a) === host(b));
  add('country', read.country, customer.country);
  const town = read.address && postalAddressOf(read.address.value).city;
  if (read.address && town !== undefined && customer.city === undefined) add('city', { ...read.address, value: town }, undefined);
  const recorded = customer.address === undefined ? undefined : addressLine(customer.address);
  add('address', read.address, recorded === '' ? undefined : recorded, (a, b) => same(a, b) || wordsOf(a).join(' ').includes(wordsOf(b).join(' ')));
  return facts;
}

/** Accepted facts in the form in which a record takes them. */
export function factsToAccept(facts: readonly SignatureFact[], country?: string): Omit<AcceptedFacts, 'contactId'> {
  const values = (field: FactField): string[] => facts.filter((fact) => fact.field === field).map(({ value }) => value);
  const one = <F extends FactField>(field: F): Partial<Record<F, string>> => {
    const [value] = values(field);
    return value === undefined ? {} : ({ [field]: value } as Partial<Record<F, string>>);
  };
  const [address] = values('address');
  const [phones, chats] = [values('phones'), values('whatsapp')];
  const company = {
    ...one('country'),
    ...one('city'),
    ...one('website'),
    ...(address !== undefined && { address: postalAddressOf(address, values('country')[0] ?? country) }),
  };
  return {
    contact: {
      ...one('name'),
      ...one('givenName'),
      ...one('familyName'),
      ...one('jobTitle'),
      ...one('mobile'),
      ...(phones.length > 0 && { phones }),
      ...(chats.length > 0 && { chatAccounts: chats.map((id) => ({ type: 'whatsapp', id })) }),
    },
    ...(Object.keys(company).length > 0 && { company }),
  };
}
