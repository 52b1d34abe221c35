import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MIGRATIONS } from '#server/migrations/migrations.ts';
import { migrate } from '#server/store/migrate.ts';
import { NewerDatabaseError } from '#server/store/newer-database-error.ts';
import { rowsOf } from '#server/store/rows.ts';
import { STORES, type TestStore } from '../test-store.ts';

describe.each(STORES)('the schema on the $kind database', ({ open }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store.close());

  test('every table begins its primary key with org_id', async () => {
    const rows = rowsOf(
      await store.db.execute(sql`
        select c.relname as table, a.attname as first
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        left join pg_index i on i.indrelid = c.oid and i.indisprimary
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'liaison_migrations'`),
    );
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter(({ first }) => first !== 'org_id')).toEqual([]);
  });

  test('a step goes forward once, and a step that fails leaves no half of itself', async () => {
    const id = MIGRATIONS.length + 1;
    const broken = { id, name: 'broken', sql: 'create table half (x int);\nselect nonsense;\n' };
    await expect(migrate(store, [...MIGRATIONS, broken])).rejects.toThrow();
    const good = { id, name: 'good', sql: 'create table half (x int);\n' };
    await migrate(store, [...MIGRATIONS, good]);
    await migrate(store, [...MIGRATIONS, good]);
    expect(rowsOf(await store.db.execute(sql`select count(*)::int as n from half`))).toEqual([{ n: 0 }]);
  });

  test('a database of a newer program is refused', async () => {
    await expect(migrate(store)).rejects.toThrow(NewerDatabaseError);
  });

  test('migrations are numbered from one without gaps', () => {
    expect(MIGRATIONS.map(({ id }) => id)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});
