import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { TierPlan } from '#api/tier-contract.ts';

/** Every version of the company's tier model and rhythm; the highest is in force. */
export const tierModels = pgTable(
  'tier_models',
  {
    orgId: text('org_id').notNull(),
    version: integer('version').notNull(),
    document: jsonb('document').$type<TierPlan>().notNull(),
    actor: text('actor').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.version] })],
);
