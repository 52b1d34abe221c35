import { asc, eq, sql } from 'drizzle-orm';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Match } from '#core/customers/match-result.ts';
import { companyKey, MOST_COMPANY_WORDS, wordsOf } from '#core/customers/evidence-keys.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { OtherCustomer } from '#core/rules/check-context.ts';
import { getCustomers } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { customersByKeys } from '#server/store/find-by-keys.ts';
import { customers as table } from '#server/store/tables/customers.ts';

/** Shorter names are words of every other mail. The rule that reads them draws the same line. */
const SHORTEST_NAME = 4;

/** So many names still fit beside a customer's record into what the mail program keeps with a draft. */
const MOST_CARRIED = 300;

type Named = Pick<Customer, 'id' | 'name' | 'shortName' | 'aliases' | 'parentId'>;

const namesOf = ({ name, shortName, aliases = [] }: Named): readonly string[] => [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];

/** Companies of one house may know of each other. */
function isSameHouse(a: Named, b: Named): boolean {
  return a.id === b.id || a.parentId === b.id || b.parentId === a.id || (a.parentId !== undefined && a.parentId === b.parentId);
}

/**
 * The customers among the recipients when they are certainly several: each with the addresses that are its own. Empty when the
 * recipients are of one house, or when it is only unclear of which.
 */
export async function customersAmong(
  db: Database,
  scope: Scope,
  recipients: readonly { readonly address: string; readonly match: Match }[],
): Promise<readonly OtherCustomer[]> {
  const emails = new Map<string, string[]>();
  for (const { address, match } of recipients) {
    const ids = new Set(match.candidates.map(({ customerId }) => customerId));
    const [id] = ids;
    // Forwarders and agents on record work for several customers and belong to none.
    const isParty = match.candidates.some(({ reasons }) => reasons.includes('party'));
    if (id === undefined || ids.size > 1 || isParty) continue;
    emails.set(id, [...(emails.get(id) ?? []), address.trim().toLowerCase()]);
  }
  if (emails.size < 2) return [];
  const customers = await getCustomers(db, scope, [...emails.keys()]);
  const [first] = customers;
  if (!first || customers.every((customer) => isSameHouse(first, customer))) return [];
  return customers.map((customer) => ({ names: namesOf(customer), emails: emails.get(customer.id) ?? [] }));
}

/** Every row of neighbouring words that may be a name. */
function keysOf(mentions: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (const mention of mentions) {
    const words = wordsOf(mention);
    for (let start = 0; start < words.length; start++) {
      for (let end = start + 1; end <= Math.min(words.length, start + MOST_COMPANY_WORDS); end++) {
        const key = companyKey(words.slice(start, end).join(' '));
        if (key.replace(/ /g, '').length >= SHORTEST_NAME) keys.add(key);
      }
    }
  }
  return [...keys];
}

/** Customers other than this one whose name is among the words of its draft. */
export async function customersNamed(
  db: Database,
  scope: Scope,
  customer: StoredCustomer,
  mentions: readonly string[],
): Promise<readonly OtherCustomer[]> {
  const keys = keysOf(mentions);
  if (keys.length === 0) return [];
  const own = new Set(namesOf(customer).map(companyKey));
  const named = await customersByKeys(
    db,
    scope,
    keys.filter((key) => !own.has(key)).map((value) => ({ kind: 'companyNames', value })),
  );
  const seen = new Set(keys);
  return named
    .filter((other) => !isSameHouse(customer, other))
    .map((other) => ({ names: namesOf(other).filter((name) => seen.has(companyKey(name))) }))
    .filter(({ names }) => names.length > 0);
}

/**
 * All customers other than this one by name, so that also a name that is typed later is known as another's. Undefined where there are too many
 * to be carried with a draft.
 */
export async function otherNames(db: Database, scope: Scope, customer: StoredCustomer): Promise<readonly OtherCustomer[] | undefined> {
  const rows = await db
    .select({
      id: table.id,
      name: table.name,
      shortName: sql<string | null>`${table.record}->>'shortName'`,
      aliases: sql<readonly string[] | null>`${table.record}->'aliases'`,
      parentId: sql<string | null>`${table.record}->>'parentId'`,
    })
    .from(table)
    .where(eq(table.orgId, scope.orgId))
    .orderBy(asc(table.id))
    .limit(MOST_CARRIED + 1);
  if (rows.length > MOST_CARRIED) return undefined;
  const own = new Set(namesOf(customer).map(companyKey));
  return rows
    .map(({ id, name, shortName, aliases, parentId }) => ({
      id,
      name,
      shortName: shortName ?? undefined,
      aliases: aliases ?? undefined,
      parentId: parentId ?? undefined,
    }))
    .filter((other) => !isSameHouse(customer, other))
    .map((other) => ({ names: namesOf(other).filter((name) => !own.has(companyKey(name))) }))
    .filter(({ names }) => names.length > 0);
}
