import { boolean, doublePrecision, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
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
    /** When the tier is looked at next; see `reviewMarks`. */
    lastReview: text('last_review'),
    reviewEvent: text('review_event'),
    reviewAgain: text('review_again'),
    lockedUntil: text('locked_until'),
    /** Worked out by `refreshDues` as of a day; from `dueChange` on they may be wrong. */
    dueChange: text('due_change').notNull().default(''),
    dueRank: smallint('due_rank'),
    dueSince: text('due_since'),
    volume12: doublePrecision('volume12'),
    margin12: doublePrecision('margin12'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.id] })],
);
