import { and, eq } from 'drizzle-orm';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Cause } from '#server/store/customers.ts';
import { getCustomer, replaceCustomer } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { customers } from '#server/store/tables/customers.ts';

const STORE_FIELDS = ['version', 'ownerId', 'createdAt', 'updatedAt'];

/** A stored customer without what the store adds. */
export function recordOf(stored: StoredCustomer): Customer {
  return Object.fromEntries(Object.entries(stored).filter(([field]) => !STORE_FIELDS.includes(field))) as unknown as Customer;
}

/**
 * Changes a record as it is now, whoever wrote it last: for what is only added. The row is locked until the transaction ends, so that
 * nobody's addition is lost. `change` may answer undefined: nothing to do. Undefined: there is no such customer.
 */
export async function changeCustomer(
  tx: Database,
  scope: Scope,
  id: string,
  change: (record: Customer) => Customer | undefined,
  cause: Cause = { action: 'update' },
): Promise<{ readonly customer: StoredCustomer; readonly changed: boolean } | undefined> {
  await tx
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.orgId, scope.orgId), eq(customers.id, id)))
    .for('update');
  const stored = await getCustomer(tx, scope, id);
  if (!stored) return undefined;
  const changed = change(recordOf(stored));
  if (!changed) return { customer: stored, changed: false };
  const customer = await replaceCustomer(tx, scope, changed, stored.version, cause);
  return customer && { customer, changed: true };
}
