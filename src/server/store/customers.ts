import { and, eq, inArray, sql } from 'drizzle-orm';
import type { HistoryEntry } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Customer } from '#core/customers/customer.ts';
import { columnsOf, storedOf } from '#server/store/customer-row.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { keysOfCustomer } from '#server/store/match-keys.ts';
import { insertMany } from '#server/store/insert-many.ts';
import { textList } from '#server/store/text-list.ts';
import { ConflictError, IdTakenError } from '#server/store/refused-writes.ts';
import { rowsOf } from '#server/store/rows.ts';
import { customerHistory } from '#server/store/tables/customer-history.ts';
import { customerKeys } from '#server/store/tables/customer-keys.ts';
import { customers } from '#server/store/tables/customers.ts';

/** Why a record is written, for its history. */
export interface Cause {
  readonly action: HistoryEntry['action'];
  readonly importId?: string;
}

const at = (scope: Scope, id: string) => and(eq(customers.orgId, scope.orgId), eq(customers.id, id));

export async function getCustomer(db: Database, scope: Scope, id: string): Promise<StoredCustomer | undefined> {
  const [row] = await db.select().from(customers).where(at(scope, id));
  return row && storedOf(row);
}

export async function getCustomers(db: Database, scope: Scope, ids: readonly string[]): Promise<readonly StoredCustomer[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(customers)
    .where(and(eq(customers.orgId, scope.orgId), inArray(customers.id, [...ids])));
  return rows.map(storedOf);
}

/** Puts in the keys of records that have none there: asking for each whether it is there would cost as much again. Three lists are three parameters, however many keys there are. */
export async function writeKeys(tx: Database, scope: Scope, records: readonly Customer[]): Promise<void> {
  const kinds: string[] = [];
  const values: string[] = [];
  const ids: string[] = [];
  for (const record of records)
    for (const { kind, value } of keysOfCustomer(record)) {
      kinds.push(kind);
      values.push(value);
      ids.push(record.id);
    }
  if (ids.length === 0) return;
  await tx.execute(sql`
    insert into customer_keys (org_id, kind, value, customer_id)
    select ${scope.orgId}, kind, value, id from unnest(${textList(kinds)}, ${textList(values)}, ${textList(ids)}) as k (kind, value, id)`);
}

/** Takes out the keys of customers; whoever deletes a customer calls it in the same transaction. */
export async function deleteKeys(tx: Database, scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(customerKeys).where(and(eq(customerKeys.orgId, scope.orgId), inArray(customerKeys.customerId, [...ids])));
}

/** A record that is put in again after its deletion goes on counting versions where the deleted one stopped. */
async function lastVersions(tx: Database, scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: customerHistory.customerId, version: sql<number>`max(${customerHistory.version})::int` })
    .from(customerHistory)
    .where(and(eq(customerHistory.orgId, scope.orgId), inArray(customerHistory.customerId, [...ids])))
    .groupBy(customerHistory.customerId);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Puts new customers in, at most some hundreds at once. Throws `IdTakenError` when an id is taken; then none is in (in a transaction). */
export async function insertCustomers(
  tx: Database,
  scope: Scope,
  records: readonly Customer[],
  cause: Cause,
  /** Those of the ids that may have been there before; usually all. One made this moment has no history to be asked for. */
  given: readonly string[] = records.map(({ id }) => id),
): Promise<readonly StoredCustomer[]> {
  if (records.length === 0) return [];
  const now = new Date();
  const ids = records.map(({ id }) => id);
  const last = await lastVersions(tx, scope, given);
  const versionOf = (id: string): number => (last.get(id) ?? 0) + 1;
  const rows = records.map((record) => ({
    orgId: scope.orgId,
    id: record.id,
    ownerId: scope.userId,
    version: versionOf(record.id),
    createdAt: now,
    updatedAt: now,
    ...columnsOf(record),
  }));
  const inserted = new Set(
    rowsOf(await tx.execute(sql`${insertMany(customers, rows)} on conflict do nothing returning id`)).map(({ id }) => String(id)),
  );
  if (inserted.size < records.length) {
    const taken = await getCustomers(tx, scope, ids);
    const current = taken.find(({ id }) => !inserted.has(id));
    if (current) throw new IdTakenError(current);
  }
  await writeKeys(tx, scope, records);
  await noteStates(tx, scope, ids, cause);
  return rows.map(storedOf);
}

/** Copies the present states of customers into their history. */
export async function noteStates(tx: Database, scope: Scope, ids: readonly string[], { action, importId }: Cause): Promise<void> {
  await tx.execute(sql`
    insert into customer_history (org_id, customer_id, version, at, actor, action, import_id, record)
    select org_id, id, version, updated_at, ${scope.userId}, ${action}, ${importId ?? null}, record from customers
    where org_id = ${scope.orgId} and id = any(${sql.param(ids)}::text[])`);
}

export function historyRow(scope: Scope, customerId: string, version: number, now: Date, { action, importId }: Cause, record: Customer | null) {
  return { orgId: scope.orgId, customerId, version, at: now, actor: scope.userId, action, importId: importId ?? null, record };
}

/** Replaces a record. Throws `ConflictError` with the stored one when `version` is not the stored version; undefined: there is none. */
export async function replaceCustomer(
  tx: Database,
  scope: Scope,
  record: Customer,
  version: number,
  cause: Cause,
): Promise<StoredCustomer | undefined> {
  const now = new Date();
  const [row] = await tx
    .update(customers)
    .set({ ...columnsOf(record), version: version + 1, updatedAt: now })
    .where(and(at(scope, record.id), eq(customers.version, version)))
    .returning();
  if (!row) {
    const current = await getCustomer(tx, scope, record.id);
    if (current) throw new ConflictError({ customer: current });
    return undefined;
  }
  await deleteKeys(tx, scope, [record.id]);
  await writeKeys(tx, scope, [record]);
  await tx.insert(customerHistory).values(historyRow(scope, record.id, row.version, now, cause, record));
  return storedOf(row);
}

/** Takes a record out; its history stays. False: there was none. */
export async function deleteCustomer(tx: Database, scope: Scope, id: string, cause: Cause): Promise<boolean> {
  const [row] = await tx.delete(customers).where(at(scope, id)).returning({ version: customers.version });
  if (!row) return false;
  await deleteKeys(tx, scope, [id]);
  await tx.insert(customerHistory).values(historyRow(scope, id, row.version + 1, new Date(), cause, null));
  return true;
}
