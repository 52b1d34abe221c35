import { normaliseAddress } from '#core/customers/address.ts';
import type { Customer } from '#core/customers/customer.ts';
import { companyKey, phoneKey } from '#core/customers/evidence-keys.ts';
import { companyDomains } from '#core/customers/match-index.ts';
import { editDistance } from '#core/customers/skeleton.ts';

export type DuplicateReason = 'code' | 'registration-number' | 'email' | 'domain' | 'name' | 'similar-name' | 'phone';

/** Two records that may be one customer; a person decides. */
export interface Duplicate {
  readonly ids: readonly [string, string];
  readonly reasons: readonly DuplicateReason[];
  /** certain: one of code, registration number, address; else likely. */
  readonly weight: 'certain' | 'likely';
}

/** A key that more records share says nothing about any two of them. */
const MOST_SHARERS = 8;

const CERTAIN: readonly DuplicateReason[] = ['code', 'registration-number', 'email'];

function keysOf(customer: Customer): [DuplicateReason, string][] {
  const keys: [DuplicateReason, string][] = [];
  const note = (reason: DuplicateReason, key: string | undefined): void => {
    if (key !== undefined && key !== '') keys.push([reason, key]);
  };
  note('code', customer.code?.trim().toUpperCase());
  note('registration-number', customer.registrationNumber?.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  for (const { emails } of customer.contacts) for (const email of emails) note('email', normaliseAddress(email)?.base);
  for (const [domain] of companyDomains(customer)) note('domain', domain);
  const name = companyKey(customer.name);
  note('name', name === '' ? '' : `${name} ${customer.country ?? ''}`);
  for (const phone of [...(customer.phones ?? []), ...customer.contacts.flatMap(({ phones }) => phones ?? [])]) note('phone', phoneKey(phone));
  if (name.length >= 8) note('similar-name', `${name.slice(0, 4)} ${customer.country ?? ''}`);
  return keys;
}

/** Pairs that may be one customer, the certain ones first. Linear in the number of records, but for names that begin alike. */
export function findDuplicates(customers: readonly Customer[]): Duplicate[] {
  const sharers = new Map<string, Customer[]>();
  for (const customer of customers) {
    for (const [reason, key] of new Map(keysOf(customer).map((entry) => [entry.join('\n'), entry])).values()) {
      const id = `${reason}\n${key}`;
      const there = sharers.get(id);
      if (there) there.push(customer);
      else sharers.set(id, [customer]);
    }
  }
  const pairs = new Map<string, { ids: [string, string]; reasons: Set<DuplicateReason> }>();
  for (const [id, sharing] of sharers) {
    const reason = id.slice(0, id.indexOf('\n')) as DuplicateReason;
    if (sharing.length < 2 || sharing.length > (reason === 'similar-name' ? 60 : MOST_SHARERS)) continue;
    for (let a = 0; a < sharing.length; a++) {
      for (let b = a + 1; b < sharing.length; b++) {
        const [one, other] = [sharing[a], sharing[b]];
        if (!one || !other || one.id === other.id || one.parentId === other.id || other.parentId === one.id) continue;
        if (reason === 'similar-name') {
          const [nameA, nameB] = [companyKey(one.name), companyKey(other.name)];
          if (nameA === nameB || editDistance(nameA, nameB, 2) > (Math.min(nameA.length, nameB.length) >= 12 ? 2 : 1)) continue;
        }
        const ids: [string, string] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
        const key = ids.join('\n');
        const pair = pairs.get(key) ?? { ids, reasons: new Set<DuplicateReason>() };
        pair.reasons.add(reason);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()]
    .map(({ ids, reasons }): Duplicate => ({
      ids,
      reasons: [...reasons].sort(),
      weight: [...reasons].some((reason) => CERTAIN.includes(reason)) ? 'certain' : 'likely',
    }))
    .sort((a, b) =>
      a.weight === b.weight ? b.reasons.length - a.reasons.length || (a.ids.join() < b.ids.join() ? -1 : 1) : a.weight === 'certain' ? -1 : 1,
    );
}
