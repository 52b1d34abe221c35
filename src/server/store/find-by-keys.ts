import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { StoredCustomer } from '#api/contract.ts';
import { getCustomers } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import type { MatchKey } from '#server/store/match-keys.ts';
import { customerKeys } from '#server/store/tables/customer-keys.ts';

/** More owners than this of the keys of one message are no evidence any more; the strongest kinds of key come first. */
const MOST_OWNERS = 60;
/** A mail that is one long list of numbers must not become one long query. */
const MOST_KEYS_OF_A_KIND = 200;

const BY_STRENGTH = ['addresses', 'domains', 'skeletons', 'numbers', 'likeness', 'names', 'companyNames', 'phones'];

/** Customers that own one of these keys: an index look-up for each key, whatever the number of customers. */
export async function customersByKeys(db: Database, scope: Scope, keys: readonly MatchKey[]): Promise<readonly StoredCustomer[]> {
  const wanted = BY_STRENGTH.map((kind) => ({ kind, values: keys.filter((key) => key.kind === kind).map(({ value }) => value) }))
    .filter(({ values }) => values.length > 0)
    .map(({ kind, values }) => and(eq(customerKeys.kind, kind), inArray(customerKeys.value, values.slice(0, MOST_KEYS_OF_A_KIND))));
  if (wanted.length === 0) return [];
  const strength = sql`min(array_position(array[${sql.join(
    BY_STRENGTH.map((kind) => sql`${kind}`),
    sql`, `,
  )}]::text[], ${customerKeys.kind}))`;
  const owners = await db
    .select({ id: customerKeys.customerId })
    .from(customerKeys)
    .where(and(eq(customerKeys.orgId, scope.orgId), or(...wanted)))
    .groupBy(customerKeys.customerId)
    .orderBy(strength, customerKeys.customerId)
    .limit(MOST_OWNERS);
  return getCustomers(
    db,
    scope,
    owners.map(({ id }) => id),
  );
}
