import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

export const settings = pgTable(
  'settings',
  { orgId: text('org_id').notNull(), key: text('key').notNull(), value: jsonb('value').notNull() },
  (table) => [primaryKey({ columns: [table.orgId, table.key] })],
);
