import { and, eq, sql } from 'drizzle-orm';
import type { Database, Scope } from '#server/store/database.ts';
import { settings } from '#server/store/tables/settings.ts';

export async function getSetting(db: Database, scope: Scope, key: string): Promise<unknown> {
  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(and(eq(settings.orgId, scope.orgId), eq(settings.key, key)));
  return row?.value;
}

export async function putSetting(tx: Database, scope: Scope, key: string, value: unknown): Promise<void> {
  await tx
    .insert(settings)
    .values({ orgId: scope.orgId, key, value })
    .onConflictDoUpdate({ target: [settings.orgId, settings.key], set: { value } });
}

/** Lets one transaction at a time change a setting, until it ends; works before the setting exists. */
export async function lockSetting(tx: Database, scope: Scope, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${scope.orgId} ${key}`}, 0))`);
}
