import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Mapping } from '#core/exchange/mapping.ts';

/** One import of a file, running or over. */
export const imports = pgTable(
  'imports',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    fileName: text('file_name').notNull(),
    duplicates: text('duplicates').$type<'skip' | 'overwrite' | 'fill-empty'>().notNull(),
    state: text('state').$type<'running' | 'done' | 'cancelled' | 'failed' | 'undone'>().notNull(),
    total: integer('total').notNull(),
    done: integer('done').notNull().default(0),
    created: integer('created').notNull().default(0),
    updated: integer('updated').notNull().default(0),
    skipped: integer('skipped').notNull().default(0),
    rejected: integer('rejected').notNull().default(0),
    /** Rows whose customer was in the store with the same values. */
    unchanged: integer('unchanged').notNull().default(0),
    warnings: integer('warnings').notNull().default(0),
    /** Customers that an undo has left, because they were changed since. */
    kept: integer('kept').notNull().default(0),
    actor: text('actor').notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    /** How the file was read. */
    mapping: jsonb('mapping').$type<Mapping>(),
    /** When the running import last told where it is; a process that was killed tells nothing more. */
    seenAt: timestamp('seen_at', { withTimezone: true }),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.id] })],
);

/** Rows that could not become a customer, as they stood in the file. */
export const importRejects = pgTable(
  'import_rejects',
  {
    orgId: text('org_id').notNull(),
    importId: text('import_id').notNull(),
    position: integer('position').notNull(),
    sheet: text('sheet').notNull(),
    rowNumber: integer('row_number').notNull(),
    problem: text('problem').notNull(),
    cells: jsonb('cells').$type<readonly string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.importId, table.position] })],
);
