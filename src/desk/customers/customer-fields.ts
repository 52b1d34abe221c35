import type { NewCustomer } from '#api/contract.ts';
import type { Authority, Contact, Customer, Stage, Tier } from '#core/customers/customer.ts';

/** A contact as a form holds it: every field a text, an unknown one is empty. */
export interface ContactFields {
  readonly kept?: Contact;
  readonly name: string;
  readonly title: string;
  readonly jobTitle: string;
  readonly authority: Authority | '';
  readonly emails: string;
  readonly phones: string;
}

/** A customer as a form holds it. */
export interface CustomerFields {
  readonly name: string;
  readonly country: string;
  readonly city: string;
  readonly domains: string;
  readonly tier: Tier | '';
  readonly tierReasons: string;
  readonly stage: Stage | '';
  readonly incoterm: string;
  readonly place: string;
  readonly currency: string;
  readonly payment: string;
  readonly notes: string;
  readonly contacts: readonly ContactFields[];
}

export const EMPTY_CONTACT: ContactFields = { name: '', title: '', jobTitle: '', authority: '', emails: '', phones: '' };

function contactFields(contact: Contact): ContactFields {
  return {
    kept: contact,
    name: contact.name,
    title: contact.title ?? '',
    jobTitle: contact.jobTitle ?? '',
    authority: contact.authority ?? '',
    emails: contact.emails.join(', '),
    phones: (contact.phones ?? []).join(', '),
  };
}

export function fieldsOf(customer: Partial<Customer>): CustomerFields {
  const { usual = {} } = customer;
  return {
    name: customer.name ?? '',
    country: customer.country ?? '',
    city: customer.city ?? '',
    domains: (customer.domains ?? []).join(', '),
    tier: customer.tier ?? '',
    tierReasons: (customer.tierReasons ?? []).join('\n'),
    stage: customer.stage ?? '',
    incoterm: usual.incoterm ?? '',
    place: usual.place ?? '',
    currency: usual.currency ?? '',
    payment: usual.payment ?? '',
    notes: customer.notes ?? '',
    contacts: (customer.contacts ?? []).map(contactFields),
  };
}

/** Unknown is absent: an emptied field leaves the record. */
function known(text: string): string | undefined {
  return text.trim() || undefined;
}

function listOf(text: string, separator: RegExp): readonly string[] | undefined {
  const items = text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
}

function contactOf({ kept, ...fields }: ContactFields): Contact {
  return {
    ...kept,
    name: fields.name.trim() || fields.emails.trim(),
    title: known(fields.title),
    jobTitle: known(fields.jobTitle),
    authority: fields.authority === '' ? undefined : fields.authority,
    emails: listOf(fields.emails, /[,;，；\s]+/) ?? [],
    phones: listOf(fields.phones, /[,;，；]+/),
  };
}

/** The record with what the form says; whatever the form does not show stays as it was. */
export function withFields(record: Partial<Customer>, fields: CustomerFields): NewCustomer {
  const usual = {
    incoterm: known(fields.incoterm)?.toUpperCase(),
    place: known(fields.place),
    currency: known(fields.currency)?.toUpperCase(),
    payment: known(fields.payment),
  };
  return {
    ...record,
    name: fields.name.trim(),
    country: known(fields.country)?.toUpperCase(),
    city: known(fields.city),
    domains: listOf(fields.domains, /[,;，；\s]+/),
    tier: fields.tier === '' ? undefined : fields.tier,
    tierReasons: listOf(fields.tierReasons, /\n+/),
    stage: fields.stage === '' ? undefined : fields.stage,
    usual: Object.values(usual).some((value) => value !== undefined) ? usual : undefined,
    notes: known(fields.notes),
    contacts: fields.contacts.filter(({ name, emails }) => name.trim() !== '' || emails.trim() !== '').map(contactOf),
  };
}
