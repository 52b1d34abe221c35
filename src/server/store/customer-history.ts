import { and, desc, eq } from 'drizzle-orm';
import type { HistoryEntry } from '#api/contract.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { customerHistory } from '#server/store/tables/customer-history.ts';

const MOST_ENTRIES = 200;

/** Newest first. */
export async function historyOf(db: Database, scope: Scope, customerId: string): Promise<readonly HistoryEntry[]> {
  const rows = await db
    .select()
    .from(customerHistory)
    .where(and(eq(customerHistory.orgId, scope.orgId), eq(customerHistory.customerId, customerId)))
    .orderBy(desc(customerHistory.version))
    .limit(MOST_ENTRIES);
  return rows.map(({ version, at, actor, action, record }) => ({ version, at: at.toISOString(), actor, action, record: record ?? undefined }));
}

/** The record as it was in one version; undefined when there is no such version, or the customer was deleted with it. */
export async function historyVersion(db: Database, scope: Scope, customerId: string, version: number): Promise<Customer | undefined> {
  const [row] = await db
    .select({ record: customerHistory.record })
    .from(customerHistory)
    .where(and(eq(customerHistory.orgId, scope.orgId), eq(customerHistory.customerId, customerId), eq(customerHistory.version, version)));
  return row?.record ?? undefined;
}
