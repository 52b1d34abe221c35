import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** An empty `phrase` or `customerId` means all: a unique key cannot hold null. */
export const ignoredFindings = pgTable(
  'ignored_findings',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    rule: text('rule').notNull(),
    phrase: text('phrase').notNull().default(''),
    customerId: text('customer_id').notNull().default(''),
    count: integer('count').notNull(),
    reason: text('reason').notNull().default(''),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.id] })],
);
