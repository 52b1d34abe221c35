import type { Contact, Customer, Quote } from '#core/customers/customer.ts';
import type { Communication, Profile, Provenance } from '#core/customers/profile.ts';

/** The record with one more communication; undefined when the same mail is logged already. */
export function withCommunication(customer: Customer, added: Communication): Customer | undefined {
  const before = customer.communications ?? [];
  const there = added.messageId === undefined ? undefined : before.find(({ messageId }) => messageId === added.messageId);
  if (there) {
    // A mail that was logged before its warning was seen gets the warning; nothing else of it changes.
    const { bankChange } = added;
    if (!bankChange || there.bankChange) return undefined;
    return { ...customer, communications: before.map((each) => (each === there ? { ...there, bankChange } : each)) };
  }
  return { ...customer, communications: [...before, added].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}

/** The record with one more quote; undefined when its number is taken. */
export function withQuote(customer: Customer, added: Quote): Customer | undefined {
  const before = customer.quotes ?? [];
  return before.some(({ number }) => number === added.number) ? undefined : { ...customer, quotes: [...before, added] };
}

/** What tells a contact from the others of its customer: the id, or where a record has none the first address, or the name. */
export const contactKey = ({ id, emails, name }: Contact): string => id ?? emails[0] ?? name;

/** Facts that somebody has accepted from a mail: of one person, and of the company. */
export interface AcceptedFacts {
  /** Key of the contact (`contactKey`); absent for a person who is not on record yet. */
  readonly contactId?: string;
  readonly contact: Partial<Contact>;
  readonly company?: Pick<Customer, 'country' | 'city' | 'website'> & Pick<Profile, 'address' | 'phones'>;
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

function mergedContact(before: Contact, facts: Partial<Contact>): Contact {
  return {
    ...before,
    ...facts,
    emails: unique([...before.emails, ...(facts.emails ?? [])]),
    ...((before.phones ?? facts.phones) && { phones: unique([...(before.phones ?? []), ...(facts.phones ?? [])]) }),
    ...(facts.chatAccounts && { chatAccounts: [...(before.chatAccounts ?? []), ...facts.chatAccounts] }),
  };
}

/**
 * The record with accepted facts, each with its provenance. Addresses and phones are added to those on record, other values replace them.
 * `newContactId` becomes the id of a person who is not on record yet. Undefined when there is no contact with the id.
 */
export function withAcceptedFacts(customer: Customer, facts: AcceptedFacts, provenance: Provenance, newContactId: string): Customer | undefined {
  const { contactId, contact, company = {} } = facts;
  const id = contactId ?? newContactId;
  const isThere = customer.contacts.some((each) => contactKey(each) === contactId);
  if (contactId !== undefined && !isThere) return undefined;
  const contacts =
    contactId === undefined
      ? [...customer.contacts, { emails: [], ...contact, id, name: contact.name ?? contact.emails?.[0] ?? id }]
      : customer.contacts.map((each) => (contactKey(each) === contactId ? mergedContact(each, contact) : each));
  const { phones, ...rest } = company;
  const paths = [...Object.keys(contact).map((field) => `contact.${id}.${field}`), ...Object.keys(company)];
  return {
    ...customer,
    ...rest,
    ...(phones && { phones: unique([...(customer.phones ?? []), ...phones]) }),
    contacts,
    provenance: { ...customer.provenance, ...Object.fromEntries(paths.map((path) => [path, provenance])) },
  };
}
