import { sql } from 'drizzle-orm';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Customer } from '#core/customers/customer.ts';
import { storedOf } from '#server/store/customer-row.ts';
import type { Database, Scope } from '#server/store/database.ts';
import type { MatchKey } from '#server/store/match-keys.ts';
import { rowsOf } from '#server/store/rows.ts';

/** More owners than this of the keys of one message are no evidence any more; the strongest kinds of key come first. */
const MOST_OWNERS = 60;
/** A mail that is one long list of numbers must not become one long query. */
const MOST_KEYS_OF_A_KIND = 200;

const BY_STRENGTH = ['addresses', 'domains', 'skeletons', 'numbers', 'likeness', 'names', 'companyNames', 'phones'];

/** As one parameter, so that the statement is the same for every message. */
function wantedKeys(keys: readonly MatchKey[]): readonly { readonly strength: number; readonly kind: string; readonly value: string }[] {
  return BY_STRENGTH.flatMap((kind, strength) =>
    keys
      .filter((key) => key.kind === kind)
      .slice(0, MOST_KEYS_OF_A_KIND)
      .map(({ value }) => ({ strength, kind, value })),
  );
}

/**
 * Customers that own one of these keys, in one round trip: one look-up in the index for each key, which ends after the most owners that count, so
 * that neither the number of customers nor a name that ten thousand of them share makes it slower.
 */
export async function customersByKeys(db: Database, scope: Scope, keys: readonly MatchKey[]): Promise<readonly StoredCustomer[]> {
  const wanted = wantedKeys(keys);
  if (wanted.length === 0) return [];
  const rows = rowsOf(
    await db.execute(sql`
      with owners as (
        select k.customer_id, min(w.strength) as strength
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (strength int, kind text, value text)
        cross join lateral (
          select customer_id from customer_keys
          where org_id = ${scope.orgId} and kind = w.kind and value = w.value
          order by customer_id limit ${MOST_OWNERS + 1}
        ) k
        group by k.customer_id order by strength, k.customer_id limit ${MOST_OWNERS}
      )
      select c.record, c.version, c.owner_id, c.created_at, c.updated_at
      from owners o cross join lateral (
        select * from customers where org_id = ${scope.orgId} and id = o.customer_id
      ) c
      order by o.strength, o.customer_id`),
  );
  return rows.map((row) =>
    storedOf({
      record: row.record as Customer,
      version: Number(row.version),
      ownerId: String(row.owner_id),
      createdAt: new Date(String(row.created_at)),
      updatedAt: new Date(String(row.updated_at)),
    }),
  );
}
