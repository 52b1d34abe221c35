import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { keysOfCustomer } from '#server/store/match-keys.ts';
import { deleteCustomer, getCustomers, insertCustomers } from '#server/store/customers.ts';
import { deleteCustomers, replaceCustomers } from '#server/store/customers-in-bulk.ts';
import { LOCAL_SCOPE } from '#server/store/database.ts';
import { historyOf } from '#server/store/customer-history.ts';
import { rowsOf } from '#server/store/rows.ts';
import { STORES } from '../test-store.ts';

/** Texts that a list of values, a JSON text or a line could be broken by. */
const NAMES = ['NULL', 'null', '{a,"b"}', 'back\\slash \\"', "O'Neill, Sons", ' two\nlines\t', '上海“光”有限公司', '[1,2]', '😀 \u2028', '\\N'];

describe.each(STORES)('many rows at once on the $kind database', ({ open }) => {
  test('every text is stored as it is, with its history; keys come and go with their customers', { timeout: 60_000 }, async () => {
    const store = await open();
    try {
      const records = NAMES.map((name, at) => ({
        id: `K-${at}`,
        name,
        notes: name,
        contacts: [{ name: `${name} Weber`, emails: [`a${at}@keller-${at}.example`] }],
      }));
      const ids = records.map(({ id }) => id);
      await store.db.transaction((tx) => insertCustomers(tx, LOCAL_SCOPE, records, { action: 'import', importId: 'IM-1' }));
      const stored = await getCustomers(store.db, LOCAL_SCOPE, ids);
      expect(stored).toHaveLength(records.length);
      for (const customer of stored) {
        expect(customer).toMatchObject(records.find(({ id }) => id === customer.id)!);
        expect(await historyOf(store.db, LOCAL_SCOPE, customer.id)).toMatchObject([
          { version: 1, action: 'import', record: { name: customer.name } },
        ]);
      }
      const keys = async (): Promise<number> => Number(rowsOf(await store.db.execute(sql`select count(*)::int as n from customer_keys`))[0]?.n);
      expect(await keys()).toBe(records.flatMap((record) => keysOfCustomer(record)).length);
      const changed = records.map((record) => ({
        record: { ...record, name: `${record.name}!`, contacts: [] },
        version: record.id === 'K-0' ? 7 : 1,
      }));
      const written = await store.db.transaction((tx) => replaceCustomers(tx, LOCAL_SCOPE, changed, { action: 'update' }));
      expect([...written].sort()).toEqual(ids.slice(1).sort());
      expect((await historyOf(store.db, LOCAL_SCOPE, 'K-2')).map(({ version, action }) => [version, action])).toEqual([
        [2, 'update'],
        [1, 'import'],
      ]);
      await store.db.transaction((tx) => deleteCustomer(tx, LOCAL_SCOPE, 'K-0', { action: 'delete' }));
      await store.db.transaction((tx) =>
        deleteCustomers(
          tx,
          LOCAL_SCOPE,
          ids.slice(1).map((id) => ({ id, version: 2 })),
          { action: 'undo' },
        ),
      );
      expect(await keys()).toBe(0);
    } finally {
      await store.close();
    }
  });
});
