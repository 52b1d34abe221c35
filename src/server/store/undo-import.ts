import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { UndoResult } from '#api/imports-contract.ts';
import type { Customer } from '#core/customers/customer.ts';
import { insertCustomers } from '#server/store/customers.ts';
import { deleteCustomers, replaceCustomers } from '#server/store/customers-in-bulk.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { customerHistory } from '#server/store/tables/customer-history.ts';
import { customers } from '#server/store/tables/customers.ts';

const AT_ONCE = 200;

/** What the import or merge did to one customer: its first and last version of it. */
interface Touched {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

async function touchedBy(tx: Database, scope: Scope, causeId: string, after: string): Promise<readonly Touched[]> {
  return tx
    .select({
      id: customerHistory.customerId,
      first: sql<number>`min(${customerHistory.version})::int`,
      last: sql<number>`max(${customerHistory.version})::int`,
    })
    .from(customerHistory)
    .where(and(eq(customerHistory.orgId, scope.orgId), eq(customerHistory.importId, causeId), gt(customerHistory.customerId, after)))
    .groupBy(customerHistory.customerId)
    .orderBy(asc(customerHistory.customerId))
    .limit(AT_ONCE);
}

/** The states before the first version of it; absent where there was none. */
async function statesBefore(tx: Database, scope: Scope, touched: readonly Touched[]): Promise<ReadonlyMap<string, Customer>> {
  const places = touched.map(({ id, first }) => sql`(${id}::text, ${first - 1}::int)`);
  const rows = await tx
    .select({ id: customerHistory.customerId, record: customerHistory.record })
    .from(customerHistory)
    .where(
      and(eq(customerHistory.orgId, scope.orgId), sql`(${customerHistory.customerId}, ${customerHistory.version}) in (${sql.join(places, sql`, `)})`),
    );
  return new Map(rows.flatMap(({ id, record }) => (record ? [[id, record] as const] : [])));
}

async function undoSome(tx: Database, scope: Scope, touched: readonly Touched[]): Promise<UndoResult> {
  const ids = touched.map(({ id }) => id);
  const now = await tx
    .select({ id: customers.id, name: customers.name, version: customers.version })
    .from(customers)
    .where(and(eq(customers.orgId, scope.orgId), inArray(customers.id, ids)));
  const present = new Map(now.map((row) => [row.id, row]));
  const before = await statesBefore(tx, scope, touched);
  const lastStates = await tx
    .select({ id: customerHistory.customerId, version: sql<number>`max(${customerHistory.version})::int` })
    .from(customerHistory)
    .where(and(eq(customerHistory.orgId, scope.orgId), inArray(customerHistory.customerId, ids)))
    .groupBy(customerHistory.customerId);
  const newest = new Map(lastStates.map(({ id, version }) => [id, version]));
  const unchanged = touched.filter(({ id, last }) => newest.get(id) === last);
  const kept = touched
    .filter(({ id, last }) => newest.get(id) !== last && present.has(id))
    .map(({ id }) => ({ id, name: present.get(id)?.name ?? id }));
  const cause = { action: 'undo' } as const;
  const versionOf = (id: string): number => present.get(id)?.version ?? 0;
  const removed = await deleteCustomers(
    tx,
    scope,
    unchanged.filter(({ id }) => present.has(id) && !before.has(id)).map(({ id }) => ({ id, version: versionOf(id) })),
    cause,
  );
  const restored = unchanged.flatMap(({ id }) => {
    const record = before.get(id);
    return record ? [{ id, record }] : [];
  });
  const replaced = await replaceCustomers(
    tx,
    scope,
    restored.filter(({ id }) => present.has(id)).map(({ id, record }) => ({ record, version: versionOf(id) })),
    cause,
  );
  const back = restored.filter(({ id }) => !present.has(id)).map(({ record }) => record);
  await insertCustomers(tx, scope, back, cause);
  return { removed: removed.size, restored: replaced.size + back.length, kept };
}

/**
 * Puts every customer that an import or a merge has touched back to the state before it, some hundreds in a transaction. A customer that was
 * changed since is left as it is and named. Doing it again does nothing more.
 */
export async function undoCause(db: Database, scope: Scope, causeId: string): Promise<UndoResult> {
  let result: UndoResult = { removed: 0, restored: 0, kept: [] };
  for (let after = ''; ;) {
    const touched = await touchedBy(db, scope, causeId, after);
    if (touched.length === 0) return result;
    after = touched.at(-1)?.id ?? '';
    const some = await db.transaction((tx) => undoSome(tx, scope, touched));
    result = { removed: result.removed + some.removed, restored: result.restored + some.restored, kept: [...result.kept, ...some.kept] };
    await new Promise((resolve) => setImmediate(resolve));
  }
}
