import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { proposeMapping } from '#core/exchange/read-customers.ts';
import { withSheetFile } from '#server/exchange/file-source.ts';
import { runImport } from '#server/exchange/run-import.ts';
import { keysOfCustomer } from '#server/store/match-keys.ts';
import { getCustomers } from '#server/store/customers.ts';
import { LOCAL_SCOPE } from '#server/store/database.ts';
import { beginImport, getImport } from '#server/store/imports.ts';
import { rowsOf } from '#server/store/rows.ts';
import { undoCause } from '#server/store/undo-import.ts';
import { STORES } from './test-store.ts';

const ROWS = 450;

/** Breaks off at the given question, as a person does who presses Cancel, or as a process that is killed never asks again. */
function stopAfter(questions: number): AbortSignal {
  const stop = new AbortController();
  const { signal } = stop;
  let asked = 0;
  const check = signal.throwIfAborted.bind(signal);
  signal.throwIfAborted = () => {
    if (++asked > questions) stop.abort();
    check();
  };
  return signal;
}

describe.each(STORES)('an import that is broken off on the $kind database', ({ open }) => {
  test('leaves whole batches only, counted, with keys and history, and is undone to nothing', { timeout: 120_000 }, async () => {
    const store = await open();
    try {
      const path = join(store.folder, 'long.csv');
      const lines = Array.from({ length: ROWS }, (_, at) => `Stop ${at} GmbH,德国,a${at}@stop-${at}.example`);
      writeFileSync(path, ['公司名称,国家,邮箱', ...lines].join('\n'));
      const mapping = await withSheetFile(path, 'long.csv', proposeMapping);
      const order = { id: 'IM-STOP', path, fileName: 'long.csv', mapping, duplicates: 'skip', today: '2026-11-24' } as const;
      await beginImport(store.db, LOCAL_SCOPE, { id: order.id, fileName: order.fileName, duplicates: 'skip', total: ROWS, mapping });
      // Each row asks once while it is read, each batch once before it is stored.
      await expect(runImport(store.db, LOCAL_SCOPE, order, stopAfter(ROWS + 20))).rejects.toThrow();
      const [found = {}] = rowsOf(
        await store.db.execute(sql`
          select (select count(*)::int from customers) as customers, (select count(*)::int from customer_history) as history,
            (select count(*)::int from customer_keys) as keys, (select array_agg(id) from customers) as ids`),
      );
      const stored = await getCustomers(store.db, LOCAL_SCOPE, found.ids as string[]);
      expect(Number(found.customers)).toBeGreaterThan(0);
      expect(Number(found.customers)).toBeLessThan(ROWS);
      expect(found.history).toBe(found.customers);
      expect(found.keys).toBe(stored.flatMap((record) => keysOfCustomer(record)).length);
      expect(await getImport(store.db, LOCAL_SCOPE, order.id)).toMatchObject({ created: found.customers, done: found.customers });
      expect(await undoCause(store.db, LOCAL_SCOPE, order.id)).toEqual({ removed: found.customers, restored: 0, kept: [] });
      const [left] = rowsOf(
        await store.db.execute(sql`select (select count(*)::int from customers) + (select count(*)::int from customer_keys) as rows`),
      );
      expect(left?.rows).toBe(0);
    } finally {
      await store.close();
    }
  });
});
