import { and, eq, or, sql } from 'drizzle-orm';
import type { StoredCustomer } from '#api/contract.ts';
import { storedOf } from '#server/store/customer-row.ts';
import type { Database, Scope } from '#server/store/database.ts';
import type { MatchKey } from '#server/store/match-keys.ts';
import { customerKeys } from '#server/store/tables/customer-keys.ts';
import { customers } from '#server/store/tables/customers.ts';

/** More owners than this of the keys of one message are no evidence any more. */
const MOST_OWNERS = 40;

/** Customers that own one of these keys: an index look-up for each key, whatever the number of customers. */
export async function customersByKeys(db: Database, scope: Scope, keys: readonly MatchKey[]): Promise<readonly StoredCustomer[]> {
  if (keys.length === 0) return [];
  const owners = db
    .select({ id: customerKeys.customerId })
    .from(customerKeys)
    .where(
      and(eq(customerKeys.orgId, scope.orgId), or(...keys.map(({ kind, value }) => and(eq(customerKeys.kind, kind), eq(customerKeys.value, value))))),
    )
    .limit(MOST_OWNERS);
  const rows = await db
    .select()
    .from(customers)
    .where(and(eq(customers.orgId, scope.orgId), sql`${customers.id} in (${owners})`));
  return rows.map(storedOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}
