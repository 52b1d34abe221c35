import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DuplicateReport, MergeResult } from '#api/duplicates-contract.ts';
import { appOver, asJson, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

describe.each(STORES)('duplicates on $kind', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
  }, 60_000);
  afterAll(() => store.close());

  const call = async <T>(path: string, body?: unknown): Promise<T> =>
    (await (await app.request(`/api${path}`, body === undefined ? {} : asJson(body))).json()) as T;

  test('two records are found with their reasons, merged with every value kept, and made two again', async () => {
    const one = await app.api.createCustomer({
      name: 'Keller GmbH',
      country: 'DE',
      city: 'Hamburg',
      contacts: [{ name: 'Anna Weber', emails: ['weber@keller.example'] }],
      quotes: [{ number: 'Q-1', date: '2026-01-05', currency: 'EUR', lines: [] }],
    });
    const two = await app.api.createCustomer({
      name: 'Keller Licht GmbH',
      country: 'DE',
      city: 'Bremen',
      notes: 'met at the fair',
      contacts: [
        { name: 'A. Weber', emails: ['weber@keller.example'] },
        { name: 'Max', emails: ['max@keller.example'] },
      ],
    });
    await app.api.createCustomer({ name: 'Other SA', country: 'FR', contacts: [] });
    await app.api.choose({ address: 'somebody@gmail.com', customerId: two.id });
    const { pairs, total } = await call<DuplicateReport>('/duplicates');
    expect(total).toBe(1);
    expect(pairs[0]).toMatchObject({ weight: 'certain', reasons: expect.arrayContaining(['email', 'domain']) as unknown });
    expect([...pairs[0]!.ids].sort()).toEqual([one.id, two.id].sort());

    const order = { keep: { id: one.id, version: one.version }, other: { id: two.id, version: two.version }, take: ['city'] };
    const shown = await call<MergeResult>('/merges/preview', order);
    expect(shown.customer.city).toBe('Bremen');
    expect((await app.api.getCustomer(one.id)).city).toBe('Hamburg');

    const { mergeId, customer } = await call<MergeResult>('/merges', order);
    expect(customer).toMatchObject({ name: 'Keller GmbH', city: 'Bremen', aliases: ['Keller Licht GmbH'], quotes: [{ number: 'Q-1' }] });
    expect(customer.contacts.map(({ name }) => name)).toEqual(['Anna Weber', 'Max']);
    for (const kept of ['Hamburg', 'met at the fair', 'A. Weber']) expect(customer.notes).toContain(kept);
    await expect(app.api.getCustomer(two.id)).rejects.toMatchObject({ status: 404 });
    expect((await app.api.history(one.id))[0]).toMatchObject({ action: 'merge' });
    expect((await call<DuplicateReport>('/duplicates')).total).toBe(0);

    const undone = await app.request(`/api/merges/${mergeId!}/undo`, asJson({}));
    expect(undone.status).toBe(200);
    expect(await app.api.getCustomer(one.id)).toMatchObject({ city: 'Hamburg', contacts: [{ name: 'Anna Weber' }] });
    expect(await app.api.getCustomer(two.id)).toMatchObject({ name: 'Keller Licht GmbH', city: 'Bremen', notes: 'met at the fair' });
    expect((await app.request(`/api/merges/${mergeId!}/undo`, asJson({}))).status).toBe(409);
  });

  test('a merge is refused when a record was changed meanwhile, and not undone when it was changed since', async () => {
    const one = await app.api.createCustomer({ name: 'Lumen SARL', country: 'FR', contacts: [] });
    const two = await app.api.createCustomer({ name: 'LUMEN', country: 'FR', contacts: [] });
    await app.api.updateCustomer(two.id, two.version, { ...two, city: 'Lyon' });
    const stale = { keep: { id: one.id, version: one.version }, other: { id: two.id, version: two.version }, take: [] };
    expect((await app.request('/api/merges', asJson(stale))).status).toBe(409);
    const { mergeId, customer } = await call<MergeResult>('/merges', { ...stale, other: { id: two.id, version: two.version + 1 } });
    await app.api.updateCustomer(one.id, customer.version, { ...customer, city: 'Paris' });
    expect((await app.request(`/api/merges/${mergeId!}/undo`, asJson({}))).status).toBe(409);
    expect(await app.api.getCustomer(one.id)).toMatchObject({ city: 'Paris' });
    await expect(app.api.getCustomer(two.id)).rejects.toMatchObject({ status: 404 });
  });
});
