import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** What a message can show of a customer: addresses, domains, names, numbers; see `keysOfCustomer`. */
export const customerKeys = pgTable(
  'customer_keys',
  {
    orgId: text('org_id').notNull(),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    customerId: text('customer_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.kind, table.value, table.customerId] })],
);
