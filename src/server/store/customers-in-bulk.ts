import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Customer } from '#core/customers/customer.ts';
import { columnsOf } from '#server/store/customer-row.ts';
import { type Cause, historyRow, writeKeys } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { customerHistory } from '#server/store/tables/customer-history.ts';
import { customerKeys } from '#server/store/tables/customer-keys.ts';
import { customers } from '#server/store/tables/customers.ts';

/** A replaced record keeps its owner and its birthday; everything that follows from the record is new. */
const FROM_THE_NEW = Object.fromEntries(
  Object.entries(getTableColumns(customers))
    .filter(([field]) => field in columnsOf({ id: '', name: '', contacts: [] }) || field === 'version' || field === 'updatedAt')
    .map(([field, column]) => [field, sql`excluded.${sql.identifier(column.name)}`]),
);

/** Replaces some hundreds of records at once, each only if it still has the version that was read. Answers the ids that it has replaced. */
export async function replaceCustomers(
  tx: Database,
  scope: Scope,
  changes: readonly { readonly record: Customer; readonly version: number }[],
  cause: Cause,
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set();
  const now = new Date();
  const rows = await tx
    .insert(customers)
    .values(
      changes.map(({ record, version }) => ({
        orgId: scope.orgId,
        id: record.id,
        ownerId: scope.userId,
        version: version + 1,
        createdAt: now,
        updatedAt: now,
        ...columnsOf(record),
      })),
    )
    .onConflictDoUpdate({
      target: [customers.orgId, customers.id],
      set: FROM_THE_NEW,
      setWhere: sql`${customers.version} = excluded.version - 1`,
    })
    .returning({ id: customers.id });
  const written = new Set(rows.map(({ id }) => id));
  const done = changes.filter(({ record }) => written.has(record.id));
  if (done.length === 0) return written;
  await tx.delete(customerKeys).where(and(eq(customerKeys.orgId, scope.orgId), inArray(customerKeys.customerId, [...written])));
  await writeKeys(
    tx,
    scope,
    done.map(({ record }) => record),
  );
  await tx.insert(customerHistory).values(done.map(({ record, version }) => historyRow(scope, record.id, version + 1, now, cause, record)));
  return written;
}

/** Takes out some hundreds of records, each only if it still has the version that was read. */
export async function deleteCustomers(
  tx: Database,
  scope: Scope,
  wanted: readonly { readonly id: string; readonly version: number }[],
  cause: Cause,
): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  const versions = new Map(wanted.map(({ id, version }) => [id, version]));
  const pairs = sql.join(
    wanted.map(({ id, version }) => sql`(${id}::text, ${version}::int)`),
    sql`, `,
  );
  const rows = await tx
    .delete(customers)
    .where(and(eq(customers.orgId, scope.orgId), sql`(${customers.id}, ${customers.version}) in (${pairs})`))
    .returning({ id: customers.id });
  const now = new Date();
  if (rows.length > 0)
    await tx.insert(customerHistory).values(rows.map(({ id }) => historyRow(scope, id, (versions.get(id) ?? 0) + 1, now, cause, null)));
  return new Set(rows.map(({ id }) => id));
}
