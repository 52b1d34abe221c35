import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Customer } from '#core/customers/customer.ts';
import { columnsOf } from '#server/store/customer-row.ts';
import { type Cause, deleteKeys, historyRow, noteStates, writeKeys } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { insertMany } from '#server/store/insert-many.ts';
import { rowsOf } from '#server/store/rows.ts';
import { customerHistory } from '#server/store/tables/customer-history.ts';
import { customers } from '#server/store/tables/customers.ts';

/** A replaced record keeps its owner and its birthday; everything that follows from the record is new. */
const FROM_THE_NEW = Object.entries(getTableColumns(customers))
  .filter(([field]) => field in columnsOf({ id: '', name: '', contacts: [] }) || field === 'version' || field === 'updatedAt')
  .map(([, column]) => sql`${sql.identifier(column.name)} = excluded.${sql.identifier(column.name)}`);

/** Replaces some hundreds of records at once, each only if it still has the version that was read. Answers the ids that it has replaced. */
export async function replaceCustomers(
  tx: Database,
  scope: Scope,
  changes: readonly { readonly record: Customer; readonly version: number }[],
  cause: Cause,
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set();
  const now = new Date();
  const values = changes.map(({ record, version }) => ({
    orgId: scope.orgId,
    id: record.id,
    ownerId: scope.userId,
    version: version + 1,
    createdAt: now,
    updatedAt: now,
    ...columnsOf(record),
  }));
  const rows = rowsOf(
    await tx.execute(sql`
      ${insertMany(customers, values)} on conflict (org_id, id) do update set ${sql.join(FROM_THE_NEW, sql`, `)}
      where customers.version = excluded.version - 1 returning customers.id`),
  );
  const written = new Set(rows.map(({ id }) => String(id)));
  const done = changes.filter(({ record }) => written.has(record.id));
  if (done.length === 0) return written;
  await deleteKeys(tx, scope, [...written]);
  await writeKeys(
    tx,
    scope,
    done.map(({ record }) => record),
  );
  await noteStates(tx, scope, [...written], cause);
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
  await deleteKeys(
    tx,
    scope,
    rows.map(({ id }) => id),
  );
  const now = new Date();
  if (rows.length > 0)
    await tx.insert(customerHistory).values(rows.map(({ id }) => historyRow(scope, id, (versions.get(id) ?? 0) + 1, now, cause, null)));
  return new Set(rows.map(({ id }) => id));
}
