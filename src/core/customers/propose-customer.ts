import { normaliseAddress } from '#core/customers/address.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import { countryOfDomain, domainLabel, isCompanyDomain, registrableDomain, roleLocalPart } from '#core/customers/domain.ts';
import { personName } from '#core/customers/person-name.ts';
import { toUnicodeDomain } from '#core/customers/punycode.ts';

/** A record that waits for a click. Nothing in it is stored before. */
export type ProposedCustomer = Omit<Customer, 'id' | 'sample'>;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `keller-licht` gives `Keller Licht`; short names without a vowel are taken for abbreviations. */
function nameFromLabel(label: string): string {
  return label
    .split(/[-_.]/)
    .filter((word) => word !== '')
    .map((word) => (/^[^aeiouy]{2,4}$/.test(word) ? word.toUpperCase() : capitalised(word)))
    .join(' ');
}

/** A new potential customer from a sender nobody knows. Unknown facts are absent. */
export function proposeCustomer(sender: { readonly from: string; readonly fromName?: string }): ProposedCustomer {
  const address = normaliseAddress(sender.from);
  const person = personName(sender.fromName ?? '');
  const company = address && isCompanyDomain(address.domain) ? registrableDomain(address.domain) : undefined;
  const country = address && countryOfDomain(address.domain);
  const contact: Contact = { name: person !== '' ? person : (address?.local ?? ''), emails: address ? [address.address] : [] };
  const name =
    company !== undefined ? nameFromLabel(toUnicodeDomain(domainLabel(company))) : person !== '' ? person : (address?.address ?? sender.from);
  return {
    name,
    ...(country !== undefined && { country }),
    ...(company !== undefined && { domains: [company] }),
    tier: 'potential',
    stage: 'lead',
    contacts: address && person === '' && roleLocalPart(address.local) ? [{ name: address.local, emails: [address.address] }] : [contact],
  };
}
