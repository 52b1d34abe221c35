import { sql } from 'drizzle-orm';
import type { Migration } from '#server/migrations/migrations.ts';
import { MIGRATIONS } from '#server/migrations/migrations.ts';
import { NewerDatabaseError } from '#server/store/newer-database-error.ts';
import type { Database, OpenDatabase } from '#server/store/database.ts';
import { rowsOf } from '#server/store/rows.ts';

/** Any number that only migrations use: two servers that start at once must not both migrate. */
const ADVISORY_LOCK = 7_304_118;

/** How many migrations the database has. */
export async function schemaVersion(db: Database): Promise<number> {
  const [row] = rowsOf(await db.execute(sql`select max(id)::int as version from liaison_migrations`));
  return Number(row?.version ?? 0);
}

/** Brings the schema forward inside a transaction. Forward only: a newer schema than ours is refused. */
export async function migrateWithin(tx: Database, migrations: readonly Migration[]): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`);
  await tx.execute(
    sql`create table if not exists liaison_migrations (id integer primary key, name text not null, applied_at timestamptz not null default now())`,
  );
  const version = await schemaVersion(tx);
  if (version > migrations.length) {
    throw new NewerDatabaseError(`The database has schema version ${version}, this program knows ${migrations.length}: start the newer program.`);
  }
  for (const migration of migrations.slice(version)) {
    for (const statement of statementsOf(migration.sql)) await tx.execute(sql.raw(statement));
    await tx.execute(sql`insert into liaison_migrations (id, name) values (${migration.id}, ${migration.name})`);
  }
}

/** Brings the schema forward, all steps in one transaction. */
export async function migrate(database: OpenDatabase, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  await database.db.transaction((tx) => migrateWithin(tx, migrations));
}

/** Statements end in a semicolon at the end of a line; our migrations have no function bodies. */
function statementsOf(text: string): readonly string[] {
  return text
    .split(/;[ \t]*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
