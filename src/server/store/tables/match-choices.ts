import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Which customer the rep chose for an address that several could own. */
export const matchChoices = pgTable(
  'match_choices',
  {
    orgId: text('org_id').notNull(),
    address: text('address').notNull(),
    customerId: text('customer_id').notNull(),
    contactId: text('contact_id'),
    actor: text('actor').notNull(),
    chosenAt: timestamp('chosen_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.address] })],
);
