import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Customer } from '#core/customers/customer.ts';

/** What is searched and listed stands in columns; the record itself is the document. */
export const customers = pgTable(
  'customers',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    ownerId: text('owner_id').notNull(),
    version: integer('version').notNull(),
    name: text('name').notNull(),
    sortName: text('sort_name').notNull(),
    country: text('country'),
    tier: text('tier'),
    stage: text('stage'),
    sample: boolean('sample').notNull().default(false),
    searchText: text('search_text').notNull(),
    record: jsonb('record').$type<Customer>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.id] })],
);
