import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { HistoryEntry } from '#api/contract.ts';
import type { Customer } from '#core/customers/customer.ts';

/** Every stored state of every customer; `record` is null where it was deleted. */
export const customerHistory = pgTable(
  'customer_history',
  {
    orgId: text('org_id').notNull(),
    customerId: text('customer_id').notNull(),
    version: integer('version').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actor: text('actor').notNull(),
    action: text('action').$type<HistoryEntry['action']>().notNull(),
    importId: text('import_id'),
    record: jsonb('record').$type<Customer>(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.customerId, table.version] })],
);
