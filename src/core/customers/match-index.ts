import { normaliseAddress } from '#core/customers/address.ts';
import type { Company } from '#core/customers/company.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import { hostOf, isCompanyDomain, isFreeMail, registrableDomain } from '#core/customers/domain.ts';
import { companyKey, nameKey, numberKey, phoneKey, umlautForms } from '#core/customers/evidence-keys.ts';
import { buildLikenessIndex, type Likeness } from '#core/customers/likeness-index.ts';
import type { Reason } from '#core/customers/reason-texts.ts';
import { skeleton } from '#core/customers/skeleton.ts';

/** A customer, the contact at it when one is meant, and the evidence that leads there. */
export interface Owner {
  readonly customer: Customer;
  readonly contact?: Contact;
  readonly reason: Reason;
}

type Owners = ReadonlyMap<string, readonly Owner[]>;

/** Customers by what a message can show of them. Built once, so that asking is a few look-ups. */
export interface MatchIndex {
  readonly byId: ReadonlyMap<string, Customer>;
  /** By normalised address. */
  readonly byAddress: Owners;
  /** By address without tag, dots and provider variants. */
  readonly byBase: Owners;
  /** By host name, company domains only. */
  readonly byDomain: Owners;
  /** By the part of it that is registered, when the host name is a longer one: units of one house. */
  readonly byHouse: Owners;
  /** Free-mail addresses by what they look like. */
  readonly byAddressLook: Owners;
  readonly byPersonName: Owners;
  readonly byCompanyName: Owners;
  readonly byPhone: Owners;
  readonly byNumber: Owners;
  /** Addresses and domains of agents, forwarders and inspectors. */
  readonly byParty: Owners;
  readonly children: ReadonlyMap<string, readonly Customer[]>;
  readonly ownDomains: ReadonlySet<string>;
  /** Known domains (customers', parties', our own) that a domain resembles. The index for it is built when first asked. */
  likenesses(host: string): readonly Likeness[];
}

/** A domain as people record it (`@Keller.de`, `https://www.keller.de/en`) as an A-label; empty when it is none. */
export function normaliseDomain(domain: string): string {
  return normaliseAddress(`x@${hostOf(domain.replace(/^.*@/, ''))}`)?.domain ?? '';
}

/** The domains by which a customer is known, as A-labels, each with its evidence; free-mail and platform domains are left out. */
export function companyDomains(customer: Customer): ReadonlyMap<string, Reason> {
  const domains = new Map<string, Reason>();
  const note = (host: string, reason: Reason): void => {
    if (!domains.has(host) && isCompanyDomain(host)) domains.set(host, reason);
  };
  for (const domain of customer.domains ?? []) note(normaliseDomain(domain), 'domain');
  for (const contact of customer.contacts) for (const email of contact.emails) note(normaliseAddress(email)?.domain ?? '', 'contact-domain');
  if (customer.website !== undefined) note(normaliseDomain(customer.website), 'website');
  return domains;
}

/** Names, phones and document numbers of a customer, as the keys under which a message meets them. */
export function companyNames(customer: Customer): string[] {
  const names = [customer.name, customer.shortName, ...(customer.aliases ?? [])];
  return names.flatMap((name) => (name === undefined ? [] : umlautForms(name).map(companyKey))).filter((key) => key !== '');
}

export function documentNumbers(customer: Customer): string[] {
  const numbers = [
    ...(customer.quotes ?? []).map(({ number }) => number),
    ...(customer.orders ?? []).flatMap(({ number, piNumber }) => (piNumber === undefined ? [number] : [number, piNumber])),
    ...(customer.complaints ?? []).map(({ number }) => number),
  ];
  return numbers.map(numberKey).filter((key) => key !== '');
}

class OwnerMap extends Map<string, Owner[]> {
  /** Puts an owner under a key, once for each customer and contact. */
  add(key: string, owner: Owner): void {
    if (key === '') return;
    const there = this.get(key);
    if (!there) this.set(key, [owner]);
    else if (!there.some((other) => other.customer.id === owner.customer.id && other.contact === owner.contact)) there.push(owner);
  }
}

export function buildMatchIndex(customers: readonly Customer[], company?: Company): MatchIndex {
  const byId = new Map<string, Customer>();
  const [byAddress, byBase, byDomain, byHouse, byAddressLook] = [new OwnerMap(), new OwnerMap(), new OwnerMap(), new OwnerMap(), new OwnerMap()];
  const [byPersonName, byCompanyName, byPhone, byNumber, byParty] = [new OwnerMap(), new OwnerMap(), new OwnerMap(), new OwnerMap(), new OwnerMap()];
  const children = new Map<string, Customer[]>();
  for (const customer of customers) {
    byId.set(customer.id, customer);
    for (const contact of customer.contacts) {
      for (const email of contact.emails) {
        const address = normaliseAddress(email);
        if (!address) continue;
        byAddress.add(address.address, { customer, contact, reason: 'address' });
        byBase.add(address.base, { customer, contact, reason: 'plus-tag' });
        if (isFreeMail(address.domain)) byAddressLook.add(`${skeleton(address.local)}@${address.domain}`, { customer, contact, reason: 'address' });
      }
      byPersonName.add(nameKey(contact.name), { customer, contact, reason: 'contact-name' });
      if (contact.givenName !== undefined && contact.familyName !== undefined) {
        byPersonName.add(nameKey(`${contact.givenName} ${contact.familyName}`), { customer, contact, reason: 'contact-name' });
      }
      for (const phone of contact.mobile === undefined ? (contact.phones ?? []) : [contact.mobile, ...(contact.phones ?? [])]) {
        byPhone.add(phoneKey(phone), { customer, contact, reason: 'phone' });
      }
    }
    for (const [domain, reason] of companyDomains(customer)) {
      byDomain.add(domain, { customer, reason });
      const house = registrableDomain(domain);
      if (house !== domain) byHouse.add(house, { customer, reason: 'sister-domain' });
    }
    for (const key of companyNames(customer)) byCompanyName.add(key, { customer, reason: 'name-in-signature' });
    for (const phone of customer.phones ?? []) byPhone.add(phoneKey(phone), { customer, reason: 'phone' });
    for (const key of documentNumbers(customer)) byNumber.add(key, { customer, reason: 'document-number' });
    for (const party of customer.parties ?? []) {
      for (const email of party.emails ?? []) byParty.add(normaliseAddress(email)?.address ?? '', { customer, reason: 'party' });
      for (const domain of party.domains ?? []) byParty.add(normaliseDomain(domain), { customer, reason: 'party' });
    }
    if (customer.parentId !== undefined) children.set(customer.parentId, [...(children.get(customer.parentId) ?? []), customer]);
  }
  const ownDomains = new Set((company?.domains ?? []).map(normaliseDomain).filter((domain) => domain !== ''));
  let near: ((seen: string) => readonly Likeness[]) | undefined;
  return {
    byId,
    byAddress,
    byBase,
    byDomain,
    byHouse,
    byAddressLook,
    byPersonName,
    byCompanyName,
    byPhone,
    byNumber,
    byParty,
    children,
    ownDomains,
    likenesses(host) {
      near ??= buildLikenessIndex([...byDomain.keys(), ...[...byParty.keys()].filter((key) => !key.includes('@')), ...ownDomains]);
      return near(host);
    },
  };
}
