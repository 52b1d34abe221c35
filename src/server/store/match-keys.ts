import { normaliseAddress } from '#core/customers/address.ts';
import type { Customer } from '#core/customers/customer.ts';
import { isCompanyDomain, registrableDomain } from '#core/customers/domain.ts';
import { companyDomains } from '#core/customers/match-index.ts';
import type { MatchInput } from '#core/customers/match-result.ts';

/** One thing that a record and a message can have in common. */
export interface MatchKey {
  readonly kind: string;
  readonly value: string;
}

const distinct = (keys: readonly MatchKey[]): readonly MatchKey[] => [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()];

export function keysOfCustomer(customer: Customer): readonly MatchKey[] {
  const addresses = customer.contacts.flatMap(({ emails }) => emails.map(normaliseAddress).filter((address) => address !== undefined));
  return distinct([
    ...addresses.flatMap(({ address, base }) => [
      { kind: 'address', value: address },
      { kind: 'base', value: base },
    ]),
    ...[...companyDomains(customer).keys()].map((value) => ({ kind: 'domain', value })),
  ]);
}

export function keysOfMessage({ from, replyTo }: MatchInput): readonly MatchKey[] {
  return distinct(
    [from, replyTo ?? '']
      .map(normaliseAddress)
      .filter((address) => address !== undefined)
      .flatMap(({ address, base, domain }) => [
        { kind: 'address', value: address },
        { kind: 'base', value: base },
        ...(isCompanyDomain(domain) ? [domain, registrableDomain(domain)].map((value) => ({ kind: 'domain', value })) : []),
      ]),
  );
}
