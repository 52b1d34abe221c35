import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

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
    actor: text('actor').notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
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
