import { desc, eq, sql } from 'drizzle-orm';
import type { StoredTierPlan, TierPlan } from '#api/tier-contract.ts';
import { RHYTHMS } from '#core/customers/care/rhythm.ts';
import { DEFAULT_TIER_MODEL } from '#core/customers/tier-model.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { StalePlanError } from '#server/store/refused-writes.ts';
import { customers } from '#server/store/tables/customers.ts';
import { tierModels } from '#server/store/tables/tier-models.ts';

const BROUGHT: StoredTierPlan = { version: 0, model: DEFAULT_TIER_MODEL, rhythms: RHYTHMS };

/** The plan in force. A part that a stored plan of an earlier program lacks is the one that the product brings. */
export async function getTierPlan(db: Database, scope: Scope): Promise<StoredTierPlan> {
  const [row] = await db.select().from(tierModels).where(eq(tierModels.orgId, scope.orgId)).orderBy(desc(tierModels.version)).limit(1);
  if (!row) return BROUGHT;
  const { model, rhythms } = row.document;
  return {
    version: row.version,
    at: row.at.toISOString(),
    actor: row.actor,
    model: { ...DEFAULT_TIER_MODEL, ...model },
    rhythms: { ...RHYTHMS, ...rhythms },
  };
}

/** Newest first. */
export async function tierPlanVersions(db: Database, scope: Scope): Promise<readonly { version: number; at: string; actor: string }[]> {
  const rows = await db
    .select({ version: tierModels.version, at: tierModels.at, actor: tierModels.actor })
    .from(tierModels)
    .where(eq(tierModels.orgId, scope.orgId))
    .orderBy(desc(tierModels.version))
    .limit(100);
  return rows.map(({ version, at, actor }) => ({ version, at: at.toISOString(), actor }));
}

/** Stores the next version. Throws `StalePlanError` when `version` is no longer the one in force. What is due is worked out anew. */
export async function putTierPlan(tx: Database, scope: Scope, plan: TierPlan, version: number): Promise<StoredTierPlan> {
  const current = await getTierPlan(tx, scope);
  const at = new Date();
  const row = { orgId: scope.orgId, version: version + 1, document: { model: plan.model, rhythms: plan.rhythms }, actor: scope.userId, at };
  const written =
    current.version === version ? await tx.insert(tierModels).values(row).onConflictDoNothing().returning({ version: tierModels.version }) : [];
  if (written.length === 0) throw new StalePlanError('The tier model has been changed meanwhile; open it again, your changes have not been stored.');
  await tx
    .update(customers)
    .set({ dueChange: '' })
    .where(sql`${customers.orgId} = ${scope.orgId} and ${customers.dueChange} <> ''`);
  return { version: row.version, at: at.toISOString(), actor: scope.userId, ...plan };
}
