import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Company } from '#core/customers/company.ts';

export const companies = pgTable(
  'companies',
  {
    orgId: text('org_id').notNull(),
    version: integer('version').notNull(),
    record: jsonb('record').$type<Company>().notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId] })],
);
