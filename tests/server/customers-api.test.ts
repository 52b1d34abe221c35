import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiError } from '#api/api-error.ts';
import type { CustomerQuery, NewCustomer } from '#api/contract.ts';
import { asJson, appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

const keller: NewCustomer = {
  name: 'Keller GmbH',
  country: 'DE',
  domains: ['keller.example'],
  contacts: [{ id: 'a', name: 'Dr. Anna Weber', emails: ['Anna.Weber@keller.example'] }],
  annualPurchase: { amount: '250000.00', currency: 'USD', basis: 'from_us' },
};

async function refusalOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error('expected a refusal', { cause: error });
  return error;
}

describe.each(STORES)('customers over HTTP on the $kind database', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
  }, 60_000);
  afterAll(() => store.close());

  test('a new customer gets id, version, owner and instants, and comes back as stored', async () => {
    const stored = await app.api.createCustomer(keller);
    expect(stored).toMatchObject({ ...keller, version: 1, ownerId: 'local' });
    expect(stored.id).toMatch(/^C-[0-9A-Z]{12}$/);
    expect(await app.api.getCustomer(stored.id)).toEqual(stored);
  });

  test('a write with the version that was read goes in; one with an older version is refused and shows the stored record', async () => {
    const { id } = await app.api.createCustomer({ ...keller, name: 'Lost Update Ltd' });
    const second = await app.api.updateCustomer(id, 1, { ...keller, name: 'Second' });
    expect(second.version).toBe(2);
    const refusal = await refusalOf(app.api.updateCustomer(id, 1, { ...keller, name: 'Too late' }));
    expect(refusal).toMatchObject({ status: 409, code: 'conflict' });
    expect(refusal.current).toEqual(second);
    expect((await app.api.getCustomer(id)).name).toBe('Second');
  });

  test('of twenty writers with the same version exactly one wins', async () => {
    const { id } = await app.api.createCustomer({ ...keller, name: 'Contended' });
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => app.api.updateCustomer(id, 1, { ...keller, name: `Writer ${n}` })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await app.api.getCustomer(id)).version).toBe(2);
  });

  test('history keeps every state, newest first, the deletion too; a record put in again counts on', async () => {
    await app.api.createCustomer({ ...keller, id: 'H-1', name: 'First name' });
    await app.api.updateCustomer('H-1', 1, { ...keller, name: 'Second name' });
    await app.api.deleteCustomer('H-1');
    expect((await refusalOf(app.api.getCustomer('H-1'))).status).toBe(404);
    const entries = await app.api.history('H-1');
    expect(entries.map(({ version, action, record }) => [version, action, record?.name])).toEqual([
      [3, 'delete', undefined],
      [2, 'update', 'Second name'],
      [1, 'create', 'First name'],
    ]);
    expect((await app.api.createCustomer({ ...keller, id: 'H-1' })).version).toBe(4);
  });

  test('the same write sent twice with one key is done once; the key with another write is refused', async () => {
    const twice = asJson({ ...keller, name: 'Once' }, { 'idempotency-key': 'key-of-this-write' });
    const first: unknown = await (await app.request('/api/customers', twice)).json();
    const again = await app.request('/api/customers', twice);
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual(first);
    expect((await app.api.listCustomers({ search: 'once' })).total).toBe(1);
    const other = await app.request('/api/customers', asJson({ ...keller, name: 'Another' }, { 'idempotency-key': 'key-of-this-write' }));
    expect(other.status).toBe(422);
  });

  test('a refused write leaves its key free', async () => {
    const write = asJson({ ...keller, id: 'H-1' }, { 'idempotency-key': 'key-of-a-refused-write' });
    expect((await app.request('/api/customers', write)).status).toBe(409);
    await app.api.deleteCustomer('H-1');
    expect((await app.request('/api/customers', write)).status).toBe(201);
  });

  test('pages by name give every customer once', async () => {
    for (const n of [3, 1, 2, 5, 4]) await app.api.createCustomer({ name: `Page ${n}`, contacts: [] });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await app.api.listCustomers({ search: 'page', cursor, limit: 2 });
      expect(page.total).toBe(5);
      seen.push(...page.items.map(({ name }) => name));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(['Page 1', 'Page 2', 'Page 3', 'Page 4', 'Page 5']);
  });

  test('tier, stage and country narrow the list and its pages, with a search and for a misspelt one too', async () => {
    const put = (name: string, fields: Partial<NewCustomer>) => app.api.createCustomer({ name, contacts: [], ...fields });
    await put('Narrow Alpha', { country: 'PT', tier: 'key', stage: 'quoted' });
    await put('Narrow Beta', { country: 'PT', tier: 'core', stage: 'quoted' });
    await put('Narrow Gamma', { country: 'PT', tier: 'key', stage: 'dormant' });
    await put('Narrow Delta', { country: 'CL', tier: 'key', stage: 'quoted' });
    const names = async (query: CustomerQuery) => {
      const { items, total } = await app.api.listCustomers(query);
      expect(total).toBe(items.length);
      return items.map(({ name }) => name);
    };
    expect(await names({ country: 'PT' })).toEqual(['Narrow Alpha', 'Narrow Beta', 'Narrow Gamma']);
    expect(await names({ search: 'narrow', tier: 'key', stage: 'quoted' })).toEqual(['Narrow Alpha', 'Narrow Delta']);
    expect(await names({ country: 'PT', tier: 'key', stage: 'quoted' })).toEqual(['Narrow Alpha']);
    expect(await names({ search: 'Narow Gama', country: 'CL' })).not.toContain('Narrow Gamma');
    const first = await app.api.listCustomers({ country: 'PT', limit: 2 });
    expect((await app.api.listCustomers({ country: 'PT', limit: 2, cursor: first.next })).items.map(({ name }) => name)).toEqual(['Narrow Gamma']);
    expect((await app.api.customerCountries()).countries).toEqual(expect.arrayContaining(['CL', 'PT']));
  });

  test.each([
    ['tier=best', 'tier'],
    ['stage=hot', 'stage'],
    ['country=Germany', 'country'],
  ])('%s is refused by name', async (query, field) => {
    const answer = await app.request(`/api/customers?${query}`);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain(field);
  });

  test.each([
    ['an accent', 'muller', 'Müller & Söhne'],
    ['an address', 'zoe@muller', 'Müller & Söhne'],
    ['a slip of the pen', 'Müler Sönhe', 'Müller & Söhne'],
    ['Chinese', '海信', '宁波海信照明'],
  ])('search finds a name by %s', async (_, search, name) => {
    if ((await app.api.listCustomers({ search: 'Söhne' })).total === 0) {
      await app.api.createCustomer({ name: 'Müller & Söhne', contacts: [{ name: 'Zoë', emails: ['zoe@muller.example'] }] });
      await app.api.createCustomer({ name: '宁波海信照明', contacts: [] });
    }
    expect((await app.api.listCustomers({ search })).items.map((item) => item.name)).toContain(name);
  });

  test.each([
    ['Kesstrel GmbH & Co. KG', 'Kestrel Ltd'],
    ['Kestrle Ltd.', 'Kestrel Ltd'],
    ['Brandtmayr Optik S.A.', 'Brandmayr Optik GmbH & Co. KG'],
  ])('the misspelt name %j finds %j first, and nobody who shares the legal form only', async (search, name) => {
    if ((await app.api.listCustomers({ search: 'Kestrel' })).total === 0) {
      for (const other of ['Pohl GmbH & Co. KG', 'Kestrel Ltd', 'Ulm GmbH & Co. KG', 'Brandmayr Optik GmbH & Co. KG', 'Vex S.A.', 'Oak Ltd'])
        await app.api.createCustomer({ name: other, contacts: [] });
    }
    expect((await app.api.listCustomers({ search })).items.map((item) => item.name)).toEqual([name]);
  });

  test.each(['%', '_', '\\', "'", '"; drop table customers; --', '\u0000'])('search takes %j as text', async (search) => {
    const answer = await app.request(`/api/customers?search=${encodeURIComponent(search)}`);
    expect([200, 400]).toContain(answer.status);
    expect((await app.api.status()).customers).toBeGreaterThan(0);
  });

  test.each([
    ['no name', { contacts: [] }, 'name: expected string, received undefined'],
    [
      'a float price',
      { name: 'A', quotes: [{ number: 'Q', date: '2026-01-02', currency: 'USD', lines: [{ product: 'x', price: 4.2 }] }] },
      'quotes[0].lines[0].price: expected a decimal',
    ],
    ['a country in words', { name: 'A', country: 'Germany' }, 'country: expected two letters'],
    ['a day that is none', { name: 'A', orders: [{ number: 'P', date: '2026-02-30' }] }, 'orders[0].date: expected a day'],
  ])('a record with %s is refused with its path', async (_, record, message) => {
    const answer = await app.request('/api/customers', asJson(record));
    expect(answer.status).toBe(400);
    const body = (await answer.json()) as { code: string; message: string };
    expect(body.code).toBe('bad-input');
    expect(body.message).toContain(message);
  });

  test('an address is matched to its customer, a colleague by the domain, a stranger to nobody', async () => {
    const { id } = await app.api.createCustomer({
      ...keller,
      name: 'Matched AG',
      domains: ['matched-ag.example'],
      contacts: [{ id: 'c', name: 'Eva Braun', emails: ['eva@matched-ag.example'] }],
    });
    const exact = await app.api.match({ from: 'EVA@Matched-AG.example' });
    expect(exact.match).toMatchObject({ level: 'exact', candidates: [{ customerId: id, contactId: 'c' }] });
    expect(exact.customers.map((customer) => customer.id)).toEqual([id]);
    expect(exact.markets.DE).toBeDefined();
    expect((await app.api.match({ from: 'new.person@matched-ag.example' })).match).toMatchObject({
      level: 'domain',
      candidates: [{ customerId: id }],
    });
    expect((await app.api.match({ from: 'somebody@elsewhere.example' })).match).toMatchObject({ level: 'none', candidates: [] });
    await app.api.deleteCustomer(id);
    expect((await app.api.match({ from: 'eva@matched-ag.example' })).match.level).toBe('none');
  });

  test('two owners of one domain are both shown until the rep chooses, and the choice is remembered', async () => {
    const one = await app.api.createCustomer({ name: 'Group North', domains: ['one-group.example'], contacts: [] });
    const two = await app.api.createCustomer({ name: 'Group South', domains: ['one-group.example'], contacts: [] });
    const from = 'buyer@one-group.example';
    expect((await app.api.match({ from })).match.candidates.map(({ customerId }) => customerId).sort()).toEqual([one.id, two.id].sort());
    expect((await app.api.context([from])).ambiguous).toHaveLength(2);
    await app.api.choose({ address: from, customerId: two.id });
    const chosen = await app.api.match({ from });
    expect(chosen.match.candidates).toMatchObject([{ customerId: two.id }]);
    expect(chosen.match.candidates[0]?.reasons).toContain('chosen-before');
    expect((await app.api.context([from])).customer?.id).toBe(two.id);
    expect((await refusalOf(app.api.choose({ address: from, customerId: 'nobody' }))).status).toBe(404);
  });

  test('what is ignored counts, and is part of the context of its customer only', async () => {
    const { id } = await app.api.createCustomer({ name: 'Ignoring Ltd', domains: ['ignoring.example'], contacts: [] });
    await app.api.ignore({ rule: 'vague-time', phrase: 'ASAP', customerId: id });
    const second = await app.api.ignore({ rule: 'vague-time', phrase: 'asap', customerId: id });
    expect(second).toMatchObject({ rule: 'vague-time', phrase: 'asap', customerId: id, count: 2 });
    // Said afterwards: no third time.
    const entry = { rule: 'vague-time', phrase: 'asap', customerId: id };
    expect(await app.api.ignore({ ...entry, reason: 'their own word' })).toMatchObject({ ...entry, count: 2, reason: 'their own word' });
    expect(await app.api.ignore(entry)).toMatchObject({ count: 3, reason: 'their own word' });
    await app.api.ignore({ rule: 'shouting' });
    expect((await app.api.context(['x@ignoring.example'])).ignored.map(({ rule }) => rule).sort()).toEqual(['shouting', 'vague-time']);
    expect((await app.api.context(['x@elsewhere.example'])).ignored.map(({ rule }) => rule)).toEqual(['shouting']);
    await app.api.stopIgnoring(second.id);
    expect((await app.api.listIgnored()).map(({ rule }) => rule)).toEqual(['shouting']);
  });

  test('samples are put in, counted, taken out, and leave nothing behind', async () => {
    const before = await app.api.status();
    expect(await app.api.addSamples()).toEqual({ added: 16 });
    expect(await app.api.addSamples()).toEqual({ added: 0 });
    expect((await app.api.status()).samples).toBe(16);
    expect((await app.api.context(['weber@keller-licht.example'])).company?.name).toBe('HX Lighting Co., Ltd.');
    expect(await app.api.removeSamples()).toEqual({ removed: 16 });
    expect(await app.api.status()).toEqual(before);
    expect(await app.api.getCompany()).toEqual({ version: 0 });
  });

  test('the company record is replaced by version', async () => {
    const first = await app.api.updateCompany(0, { name: 'HX', domains: ['hx.example'] });
    expect(first.version).toBe(1);
    expect((await refusalOf(app.api.updateCompany(0, { name: 'Other' }))).code).toBe('conflict');
    expect((await app.api.updateCompany(1, { name: 'HX Lighting' })).company?.name).toBe('HX Lighting');
  });

  test('a review over HTTP is the review of the library, in the language asked for', async () => {
    const review = await app.api.review({ subject: 'HX-200', text: 'We can ship DDU soon.' });
    expect(review).toMatchObject({ version: 1, text: 'We can ship DDU soon.' });
    const both = await app.request('/api/review', asJson({ text: 'a', html: 'b' }));
    expect(both.status).toBe(400);
  });
});
