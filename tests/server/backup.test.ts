import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { appOver, ORIGIN } from './test-app.ts';
import { openTestStore, STORES } from './test-store.ts';

const PAIRS = STORES.flatMap((from) => STORES.map((to) => ({ from: from.kind, to: to.kind, openFrom: from.open, openTo: to.open })));

describe.each(PAIRS)('a backup from $from into $to', ({ openFrom, openTo }) => {
  test('brings every record, history and setting', { timeout: 120_000 }, async () => {
    const [source, target] = [await openFrom(), await openTo()];
    try {
      const [from, to] = [appOver(source), appOver(target)];
      await from.api.addSamples();
      const { items } = await from.api.listCustomers({ limit: 200 });
      const [first] = items;
      await from.api.updateCustomer(first!.id, first!.version, { ...first!, notes: 'l\u2019été, "quoted" \\ 价格' });
      await from.api.ignore({ rule: 'x', phrase: 'best price' });
      const file = Buffer.from(await (await from.request('/api/backup')).arrayBuffer());
      const restored = await to.request('/api/restore', { method: 'POST', body: new Uint8Array(file) });
      expect(await restored.json()).toMatchObject({ rows: { customers: items.length, customer_history: items.length + 1, ignored_findings: 1 } });
      expect(await to.api.listCustomers({ limit: 200 })).toEqual(await from.api.listCustomers({ limit: 200 }));
      expect(await to.api.history(first!.id)).toEqual(await from.api.history(first!.id));
      expect((await to.api.match({ from: first!.contacts[0]!.emails[0]! })).customers[0]?.id).toBe(first!.id);
      // What was put in goes on being written to.
      const again = await to.api.getCustomer(first!.id);
      expect((await to.api.updateCustomer(again.id, again.version, { ...again, notes: 'later' })).version).toBe(again.version + 1);
    } finally {
      await source.close();
      await target.close();
    }
  });
});

test(
  'a backup that is damaged, changed or cut off, and a database that is not empty, are refused and nothing is changed',
  { timeout: 120_000 },
  async () => {
    const store = await openTestStore();
    try {
      const app = appOver(store);
      await app.api.createCustomer({ name: 'Keller GmbH', contacts: [] });
      const good = Buffer.from(await (await app.request('/api/backup')).arrayBuffer());
      const restore = (bytes: Uint8Array, query = '') =>
        app.request(`${ORIGIN}/api/restore${query}`, { method: 'POST', body: new Uint8Array(bytes) });
      expect((await restore(good)).status).toBe(409);
      const text = gunzipSync(good).toString();
      for (const bad of [
        good.subarray(0, good.length - 20),
        Buffer.from('no backup'),
        gzipSync(text.replace('Keller', 'Kellor')),
        gzipSync(text.split('\n').slice(0, -2).join('\n') + '\n'),
        gzipSync(text.replace('"schema":', '"schema":9')),
      ]) {
        const answer = await restore(bad, '?overwrite=1');
        expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, 'bad-backup']);
      }
      expect((await app.api.listCustomers({})).items.map(({ name }) => name)).toEqual(['Keller GmbH']);
      expect((await restore(good, '?overwrite=1')).status).toBe(200);
      expect((await app.api.listCustomers({})).items.map(({ name }) => name)).toEqual(['Keller GmbH']);
    } finally {
      await store.close();
    }
  },
);
