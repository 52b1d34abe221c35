import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Ignored } from '#api/contract.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { newId } from '#server/store/new-id.ts';
import { ignoredFindings } from '#server/store/tables/ignored-findings.ts';

const ignoredOf = ({ id, rule, phrase, customerId, count, reason }: typeof ignoredFindings.$inferSelect): Ignored => ({
  id,
  rule,
  phrase: phrase || undefined,
  customerId: customerId || undefined,
  count,
  ...(reason !== '' && { reason }),
});

/** Ignores a finding from now on; ignoring it once more counts, so that a noisy rule is seen. */
export async function ignore(tx: Database, scope: Scope, entry: Omit<Ignored, 'id' | 'count'>): Promise<Ignored> {
  const now = new Date();
  const [row] = await tx
    .insert(ignoredFindings)
    .values({
      orgId: scope.orgId,
      id: newId('I'),
      rule: entry.rule,
      phrase: entry.phrase?.toLowerCase() ?? '',
      customerId: entry.customerId ?? '',
      count: 1,
      reason: entry.reason ?? '',
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoUpdate({
      target: [ignoredFindings.orgId, ignoredFindings.rule, ignoredFindings.phrase, ignoredFindings.customerId],
      // A reason given afterwards is no further time that it was ignored.
      set: entry.reason === undefined ? { count: sql`${ignoredFindings.count} + 1`, updatedAt: now } : { reason: entry.reason, updatedAt: now },
    })
    .returning();
  if (!row) throw new Error('an upsert has returned no row');
  return ignoredOf(row);
}

/** Most often ignored first. */
export async function listIgnored(db: Database, scope: Scope): Promise<readonly Ignored[]> {
  const rows = await db
    .select()
    .from(ignoredFindings)
    .where(eq(ignoredFindings.orgId, scope.orgId))
    .orderBy(desc(ignoredFindings.count), ignoredFindings.id);
  return rows.map(ignoredOf);
}

/** What is ignored everywhere or for one of these customers. */
export async function ignoredFor(db: Database, scope: Scope, customerIds: readonly string[]): Promise<readonly Ignored[]> {
  const rows = await db
    .select()
    .from(ignoredFindings)
    .where(and(eq(ignoredFindings.orgId, scope.orgId), inArray(ignoredFindings.customerId, ['', ...customerIds])))
    .orderBy(ignoredFindings.id);
  return rows.map(ignoredOf);
}

/** False: there was no such entry. */
export async function stopIgnoring(tx: Database, scope: Scope, id: string): Promise<boolean> {
  const rows = await tx
    .delete(ignoredFindings)
    .where(and(eq(ignoredFindings.orgId, scope.orgId), eq(ignoredFindings.id, id)))
    .returning({ id: ignoredFindings.id });
  return rows.length > 0;
}
