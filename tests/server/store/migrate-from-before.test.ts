import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'drizzle-orm';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MIGRATIONS } from '#server/migrations/migrations.ts';
import { getCustomer, replaceCustomer } from '#server/store/customers.ts';
import type { OpenDatabase } from '#server/store/database.ts';
import { LOCAL_SCOPE } from '#server/store/database.ts';
import { backupStream, restoreBackup } from '#server/store/backup.ts';
import { migrate, schemaVersion } from '#server/store/migrate.ts';
import { rowsOf } from '#server/store/rows.ts';

async function emptyEmbedded(): Promise<OpenDatabase> {
  const client = await PGlite.create({ extensions: { pg_trgm } });
  return { kind: 'embedded', db: drizzlePglite({ client }), close: () => client.close() };
}

async function emptyOnServer(url: string): Promise<OpenDatabase> {
  const name = `liaison_migration_${process.pid}_${process.hrtime.bigint()}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: own.href });
  return {
    kind: 'postgresql',
    db: drizzlePg({ client: pool }),
    async close() {
      await pool.end();
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}

const url = process.env.TEST_DATABASE_URL;
const EMPTY = [{ kind: 'embedded', open: emptyEmbedded }, ...(url === undefined ? [] : [{ kind: 'postgresql', open: () => emptyOnServer(url) }])];

/** A row for a column of any kind that must be filled. */
function sampleOf(type: string, column: string): string {
  if (column === 'org_id') return `'local'`;
  if (column === 'id' || column === 'customer_id' || column === 'import_id') return `'K-1'`;
  if (type === 'integer' || type === 'smallint') return '1';
  if (type === 'boolean') return 'false';
  if (type === 'jsonb') return `'{"id":"K-1","name":"Keller GmbH","contacts":[]}'`;
  return type.startsWith('timestamp') ? `'2026-11-24T08:00:00Z'` : `'x'`;
}

/** Puts one row into every table of the schema as it stands, parents first. */
async function fillEveryTable({ db }: OpenDatabase): Promise<ReadonlyMap<string, number>> {
  const columns = rowsOf(
    await db.execute(sql`
      select table_name as table, column_name as column, data_type as type, is_nullable as nullable, column_default as given
      from information_schema.columns where table_schema = 'public' and table_name <> 'liaison_migrations' order by table_name, ordinal_position`),
  );
  const tables = new Map<string, { column: string; type: string }[]>();
  for (const { table, column, type, nullable, given } of columns) {
    const list = tables.get(String(table)) ?? [];
    if (nullable === 'NO' && given === null) list.push({ column: String(column), type: String(type) });
    tables.set(String(table), list);
  }
  const waiting = [...tables];
  for (let turn = 0; waiting.length > 0 && turn < 200; turn++) {
    const [table, list] = waiting.shift()!;
    const names = list.map(({ column }) => column).join(', ');
    const values = list.map(({ column, type }) => sampleOf(type, column)).join(', ');
    try {
      await db.execute(sql.raw(`insert into ${table} (${names}) values (${values})`));
    } catch (error) {
      // Its parent is not there yet.
      if (turn > 150) throw error;
      waiting.push([table, list]);
    }
  }
  return countEach({ db } as OpenDatabase, [...tables.keys()]);
}

async function countEach({ db }: OpenDatabase, tables: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const [row] = rowsOf(await db.execute(sql.raw(`select count(*)::int as n from ${table}`)));
    counts.set(table, Number(row?.n));
  }
  return counts;
}

describe.each(EMPTY)('on the $kind database', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  afterAll(() => database.close());

  test.each(MIGRATIONS.slice(1).map((migration) => [migration.id, migration.name]))(
    'migration %i (%s) keeps every row of the version before',
    { timeout: 60_000 },
    async (id) => {
      for (const statement of ['drop schema public cascade', 'create schema public']) await database.db.execute(sql.raw(statement));
      await migrate(database, MIGRATIONS.slice(0, id - 1));
      const before = await fillEveryTable(database);
      expect(before.size).toBeGreaterThan(8);
      for (const [table, rows] of before) expect(rows, table).toBe(1);
      await migrate(database, MIGRATIONS.slice(0, id));
      expect(await countEach(database, [...before.keys()])).toEqual(before);
      // The program of today goes on with the row of the version before.
      await migrate(database);
      expect(await getCustomer(database.db, LOCAL_SCOPE, 'K-1')).toMatchObject({ name: 'Keller GmbH', version: 1 });
      const written = await database.db.transaction((tx) =>
        replaceCustomer(tx, LOCAL_SCOPE, { id: 'K-1', name: 'Keller AG', contacts: [] }, 1, { action: 'update' }),
      );
      expect(written).toMatchObject({ name: 'Keller AG', version: 2 });
    },
  );

  test('a backup of an older schema is put in and brought forward', { timeout: 120_000 }, async () => {
    for (const statement of ['drop schema public cascade', 'create schema public']) await database.db.execute(sql.raw(statement));
    await migrate(database, MIGRATIONS.slice(0, 3));
    const before = await fillEveryTable(database);
    const file = join(mkdtempSync(join(tmpdir(), 'liaison-old-backup-')), 'old.backup');
    await pipeline(backupStream(database), createWriteStream(file));
    await migrate(database);
    await database.db.execute(sql`update customers set name = 'changed since'`);
    const rows = await restoreBackup(database.db, file);
    rmSync(dirname(file), { recursive: true });
    expect(rows.customers).toBe(1);
    expect(await schemaVersion(database.db)).toBe(MIGRATIONS.length);
    const kept = [...before].filter(([table]) => table !== 'answered_writes');
    expect(
      await countEach(
        database,
        kept.map(([table]) => table),
      ),
    ).toEqual(new Map(kept));
    expect(await getCustomer(database.db, LOCAL_SCOPE, 'K-1')).toMatchObject({ name: 'Keller GmbH', version: 1 });
  });
});
