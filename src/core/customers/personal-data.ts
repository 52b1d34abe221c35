import { normaliseAddress } from '#core/customers/address.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import { contactKey } from '#core/customers/record-changes.ts';

/** How a person is known: everything by which their data is found. */
export interface Person {
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly phones: readonly string[];
}

/** What stands where a person's data stood. */
export const ERASED = '[erased]';

const addressOf = (address: string): string => normaliseAddress(address)?.address ?? address.trim().toLowerCase();

/** The contacts of a record that are this person: by address, or by name where a contact has no address. */
export function contactsOf(customer: Pick<Customer, 'contacts'>, person: Person): readonly Contact[] {
  const addresses = new Set(person.addresses.map(addressOf));
  const names = new Set(person.names.map((name) => name.toLowerCase()));
  return customer.contacts.filter(({ emails, name }) =>
    emails.length > 0 ? emails.some((email) => addresses.has(addressOf(email))) : names.has(name.toLowerCase()),
  );
}

const HONORIFIC = /^(?:(?:Dr|Mr|Mrs|Ms|Mme|Herr|Frau|Prof|Eng|Ing|Chief)\.?\s+)+/i;
const bareName = (name: string): string => name.normalize('NFC').replace(HONORIFIC, '').trim().toLowerCase();

/** The contacts of a record that have this name, whatever their addresses; an honorific before it says nothing. */
export function contactsNamed(customer: Pick<Customer, 'contacts'>, name: string): readonly Contact[] {
  return customer.contacts.filter((contact) => bareName(contact.name) === bareName(name));
}

/** The person with everything that these contacts say of them. */
export function personFrom(contacts: readonly Contact[], address?: string): Person {
  const unique = (values: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(values.filter((value): value is string => value !== undefined && value.trim().length > 3)),
  ];
  return {
    addresses: unique([address, ...contacts.flatMap(({ emails }) => emails)]),
    names: unique(
      contacts.flatMap(({ name, givenName, familyName }) => [
        name,
        name.replace(HONORIFIC, ''),
        givenName !== undefined && familyName !== undefined ? `${givenName} ${familyName}` : undefined,
      ]),
    ),
    phones: unique(contacts.flatMap(({ phones = [], mobile, chatAccounts = [] }) => [...phones, mobile, ...chatAccounts.map(({ id }) => id)])),
  };
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds a person's names, addresses and numbers in a text, whatever the case. */
function finderOf({ addresses, names, phones }: Person): RegExp | undefined {
  const words = [...addresses, ...names, ...phones].sort((a, b) => b.length - a.length).map(literal);
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Of the company, not of a person, even where a sole trader's company has their name. */
const OF_COMPANY = new Set(['id', 'name', 'shortName', 'domains', 'code']);

function redacted(value: unknown, finder: RegExp): unknown {
  if (typeof value === 'string') return value.replace(finder, ERASED);
  if (Array.isArray(value)) return value.map((each) => redacted(each, finder));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redacted(inner, finder)]));
}

/** Every text outside of the contacts in which the person is named, by its path. */
export function mentionsOf(customer: Customer, person: Person): readonly { readonly path: string; readonly text: string }[] {
  const finder = finderOf(person);
  if (!finder) return [];
  const found: { path: string; text: string }[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (value.search(finder) >= 0) found.push({ path, text: value });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  for (const [key, value] of Object.entries(customer)) if (key !== 'contacts' && !OF_COMPANY.has(key)) walk(value, key);
  return found;
}

/** The record without this person: no contact, nobody who reports to them, no name, address or number of theirs in any text. */
export function erasePerson(customer: Customer, person: Person): Customer {
  const gone = contactsOf(customer, person);
  const keys = new Set(gone.map(contactKey));
  const finder = finderOf(person);
  const { contacts, communications, provenance, ...rest } = customer;
  const left = contacts
    .filter((contact) => !gone.includes(contact))
    .map(({ reportsTo, ...contact }): Contact => (reportsTo === undefined || keys.has(reportsTo) ? contact : { ...contact, reportsTo }));
  const talks = communications?.map(({ contact, ...talk }) =>
    contact === undefined || keys.has(contact) || person.names.includes(contact) ? talk : { ...talk, contact },
  );
  const origins = provenance && Object.entries(provenance).filter(([path]) => ![...keys].some((key) => path.startsWith(`contact.${key}.`)));
  const others = {
    contacts: left,
    ...(talks && { communications: talks }),
    ...(origins && { provenance: Object.fromEntries(origins) }),
    ...rest,
  } as Customer;
  if (!finder) return others;
  return Object.fromEntries(
    Object.entries(others).map(([key, value]) => [key, OF_COMPANY.has(key) ? value : redacted(value, finder)]),
  ) as unknown as Customer;
}
