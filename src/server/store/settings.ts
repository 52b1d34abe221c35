import { and, eq } from 'drizzle-orm';
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
