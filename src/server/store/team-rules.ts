import { and, eq, sql } from 'drizzle-orm';
import type { StoredTeamRules } from '#api/team-rules.ts';
import type { RuleConfig } from '#core/engine/rule-config.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { StaleTeamRulesError } from '#server/store/refused-writes.ts';
import { getSetting } from '#server/store/settings.ts';
import { settings } from '#server/store/tables/settings.ts';

const KEY = 'team-rules';

/** What the team has changed about the rules; version 0 and nothing changed until something is stored. */
export async function getTeamRules(db: Database, scope: Scope): Promise<StoredTeamRules> {
  const stored = (await getSetting(db, scope, KEY)) as StoredTeamRules | undefined;
  return stored ?? { version: 0, config: {} };
}

/** Stores the team's rules; version 0 stores the first ones. Throws `StaleTeamRulesError` when they have been changed since. */
export async function putTeamRules(tx: Database, scope: Scope, config: RuleConfig, version: number): Promise<StoredTeamRules> {
  const value: StoredTeamRules = { version: version + 1, config };
  const written =
    version === 0
      ? await tx.insert(settings).values({ orgId: scope.orgId, key: KEY, value }).onConflictDoNothing().returning({ key: settings.key })
      : await tx
          .update(settings)
          .set({ value })
          .where(and(eq(settings.orgId, scope.orgId), eq(settings.key, KEY), sql`(${settings.value} ->> 'version')::int = ${version}`))
          .returning({ key: settings.key });
  if (written.length === 0)
    throw new StaleTeamRulesError('Somebody else has changed the rules since you opened them. Reload and make your change again.');
  return value;
}
