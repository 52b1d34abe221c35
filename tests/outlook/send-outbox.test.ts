import { expect, test } from 'vitest';
import type { OutgoingRecord, SettingStore } from '#outlook/send-outbox.ts';
import { handOverRecords, leaveRecord } from '#outlook/send-outbox.ts';

function mailboxStore(first?: string): SettingStore & { readonly values: Map<string, string> } {
  const values = new Map(first === undefined ? [] : [['liaison-sent', first]]);
  return {
    values,
    readSetting: (key) => values.get(key),
    writeSetting: (key, value) => {
      values.set(key, value);
      return Promise.resolve();
    },
  };
}

const record = (id: string, subject = 'HX-200'): OutgoingRecord => ({
  customerId: 'K-01',
  communication: { date: '2026-11-27', direction: 'out', channel: 'email', subject, messageId: id },
});

async function handedOver(store: SettingStore): Promise<readonly string[]> {
  const ids: string[] = [];
  await handOverRecords(store, ({ communication }) => {
    ids.push(communication.messageId);
    return Promise.resolve();
  });
  return ids;
}

test('what is left is handed over once, in its order', async () => {
  const store = mailboxStore();
  for (const id of ['a', 'b', 'c']) await leaveRecord(store, record(id));
  expect(await handedOver(store)).toEqual(['a', 'b', 'c']);
  expect(await handedOver(store)).toEqual([]);
});

test('what the server did not take goes on waiting', async () => {
  const store = mailboxStore();
  for (const id of ['a', 'b', 'c']) await leaveRecord(store, record(id));
  await handOverRecords(store, ({ communication }) => (communication.messageId === 'b' ? Promise.reject(new Error('down')) : Promise.resolve()));
  expect(await handedOver(store)).toEqual(['b', 'c']);
});

test('a mail sent while the others are handed over is not lost', async () => {
  const store = mailboxStore();
  await leaveRecord(store, record('a'));
  await handOverRecords(store, () => leaveRecord(store, record('b')));
  expect(await handedOver(store)).toEqual(['b']);
});

test('the oldest give way before the mailbox is full', async () => {
  const store = mailboxStore();
  for (let i = 0; i < 60; i += 1) await leaveRecord(store, record(`id-${i}`, 'x'.repeat(600)));
  expect(store.values.get('liaison-sent')!.length).toBeLessThanOrEqual(20_000);
  const ids = await handedOver(store);
  expect(ids.at(-1)).toBe('id-59');
  expect(ids.length).toBeGreaterThan(20);
});

test.each(['not json', '{}', 'null', '5'])('a setting that is none of ours (%s) is an empty one', async (text) => {
  const store = mailboxStore(text);
  expect(await handedOver(store)).toEqual([]);
  await leaveRecord(store, record('a'));
  expect(await handedOver(store)).toEqual(['a']);
});
