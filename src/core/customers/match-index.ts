import { normaliseAddress, type NormalAddress } from '#core/customers/address.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import { hostOf, isCompanyDomain } from '#core/customers/domain.ts';

/** A customer, and the contact at it when one is meant. */
export interface Owner {
  readonly customer: Customer;
  readonly contact?: Contact;
}

/** Where a domain of a customer is from: its own list, a contact's address, its website. */
export type DomainSource = 'domain' | 'contact-domain' | 'website';

export interface DomainOwner extends Owner {
  readonly source: DomainSource;
}

/** Customers by what a message can show of them. Built once, so that asking is a few look-ups. */
export interface MatchIndex {
  readonly byId: ReadonlyMap<string, Customer>;
  readonly byAddress: ReadonlyMap<string, readonly Owner[]>;
  /** By address without tag, dots and provider variants. */
  readonly byBase: ReadonlyMap<string, readonly Owner[]>;
  /** By host name, company domains only. */
  readonly byDomain: ReadonlyMap<string, readonly DomainOwner[]>;
}

/** Puts a value under a key, once for each customer and contact. */
function add<T extends Owner>(map: Map<string, T[]>, key: string, owner: T): void {
  const there = map.get(key);
  if (!there) map.set(key, [owner]);
  else if (!there.some((other) => other.customer.id === owner.customer.id && other.contact === owner.contact)) there.push(owner);
}

/** The domains by which a customer is known, as A-labels, each with its source; free-mail and platform domains are left out. */
export function companyDomains(customer: Customer): ReadonlyMap<string, DomainSource> {
  const domains = new Map<string, DomainSource>();
  const note = (host: string, source: DomainSource): void => {
    if (isCompanyDomain(host) && !domains.has(host)) domains.set(host, source);
  };
  for (const domain of customer.domains ?? []) note(normaliseDomain(domain), 'domain');
  for (const contact of customer.contacts) for (const email of contact.emails) note(normaliseAddress(email)?.domain ?? '', 'contact-domain');
  if (customer.website !== undefined) note(normaliseDomain(customer.website), 'website');
  return domains;
}

/** A domain as people record it (`@Keller.de`, `https://www.keller.de/en`) as an A-label; empty when it is none. */
export function normaliseDomain(domain: string): string {
  return normaliseAddress(`x@${hostOf(domain.replace(/^.*@/, ''))}`)?.domain ?? '';
}

const addressesOf = (contact: Contact): NormalAddress[] => contact.emails.map(normaliseAddress).filter((address) => address !== undefined);

export function buildMatchIndex(customers: readonly Customer[]): MatchIndex {
  const byId = new Map<string, Customer>();
  const byAddress = new Map<string, Owner[]>();
  const byBase = new Map<string, Owner[]>();
  const byDomain = new Map<string, DomainOwner[]>();
  for (const customer of customers) {
    byId.set(customer.id, customer);
    for (const contact of customer.contacts) {
      for (const { address, base } of addressesOf(contact)) {
        add(byAddress, address, { customer, contact });
        add(byBase, base, { customer, contact });
      }
    }
    for (const [domain, source] of companyDomains(customer)) add(byDomain, domain, { customer, source });
  }
  return { byId, byAddress, byBase, byDomain };
}
