import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewCustomer } from '#api/contract.ts';
import { asJson, appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

// Today is 2026-11-24 in the app under test.
const contact = { id: 'a', name: 'Dr. Anna Weber', givenName: 'Anna', familyName: 'Weber', title: 'Dr', emails: ['weber@keller.example'] };
const out = (date: string) => ({ date, direction: 'out' as const, channel: 'email' as const });
const complaint: NewCustomer = {
  name: 'Complaining GmbH',
  tier: 'regular',
  country: 'DE',
  contacts: [contact],
  communications: [out('2026-11-20')],
  complaints: [{ number: 'C-1', receivedOn: '2026-11-20', subject: 'flicker', status: 'received', dueOn: '2026-11-23' }],
};
const quiet: NewCustomer = { name: 'Quiet AG', tier: 'core', country: 'DE', contacts: [contact], communications: [out('2026-11-10')] };
const content: NewCustomer = { name: 'Content Oy', tier: 'core', country: 'FI', contacts: [], communications: [out('2026-11-23')] };

describe.each(STORES)('due today over HTTP on the $kind database', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
  }, 60_000);
  afterAll(() => store.close());

  test('the most pressing first, with last contact, greeting, something to say, and what the tier gets', async () => {
    for (const customer of [quiet, content, complaint]) await app.api.createCustomer(customer);
    const { items, total, pending } = await app.api.dueToday({});
    expect(items.map(({ customer }) => customer.name)).toEqual(['Complaining GmbH', 'Quiet AG']);
    expect({ total, pending }).toEqual({ total: 2, pending: 0 });
    expect(items[0]!.dues[0]).toMatchObject({ kind: 'complaint', about: 'C-1', since: '2026-11-23' });
    expect(items[1]).toMatchObject({
      dues: [{ kind: 'contact', since: '2026-11-17' }],
      lastContact: { date: '2026-11-10', direction: 'out' },
      draft: { to: 'weber@keller.example', greeting: 'Dear Dr. Weber,', contact: 'Dr. Anna Weber' },
    });
    expect(items[1]!.topics.length).toBeGreaterThan(0);
    expect(items[1]!.benefits.length).toBeGreaterThan(3);
    expect(await app.api.dueCount()).toEqual({ due: 2, urgent: 1, pending: 0 });
  });

  test('groups and pages hold what they should, once', async () => {
    expect((await app.api.dueToday({ group: 'urgent' })).items.map(({ customer }) => customer.name)).toEqual(['Complaining GmbH']);
    expect((await app.api.dueToday({ group: 'rhythm' })).items.map(({ customer }) => customer.name)).toEqual(['Quiet AG']);
    expect((await app.api.dueToday({ group: 'follow-up' })).items).toEqual([]);
    const first = await app.api.dueToday({ limit: 1 });
    const second = await app.api.dueToday({ limit: 1, cursor: first.next });
    expect([...first.items, ...second.items].map(({ customer }) => customer.name)).toEqual(['Complaining GmbH', 'Quiet AG']);
    expect(second.next).toBeUndefined();
    expect((await app.request('/api/due?cursor=nonsense')).status).toBe(400);
  });

  test('done by telephone: logged as our last contact, and gone from the list', async () => {
    const { id } = await app.api.createCustomer({ ...quiet, name: 'Called Ltd' });
    const stored = await app.api.care(id, { key: 'contact', action: 'done', channel: 'phone', note: 'spoke about the spring order' });
    expect(stored.communications?.at(-1)).toMatchObject({
      date: '2026-11-24',
      direction: 'out',
      channel: 'phone',
      summary: 'spoke about the spring order',
    });
    expect(stored.care).toMatchObject({ done: { contact: '2026-11-24' } });
    expect((await app.api.dueToday({})).items.some(({ customer }) => customer.id === id)).toBe(false);
    expect((await app.api.careOf(id)).lastContact).toMatchObject({ date: '2026-11-24', channel: 'phone' });
  });

  test('put off to a day: gone until then; a day in the past is refused', async () => {
    const { id } = await app.api.createCustomer({ ...quiet, name: 'Later Ltd' });
    const past = await app.request(`/api/customers/${id}/care`, asJson({ key: 'contact', action: 'snooze', until: '2026-11-24' }));
    expect(past.status).toBe(400);
    expect((await app.request(`/api/customers/${id}/care`, asJson({ key: 'contact', action: 'snooze' }))).status).toBe(400);
    await app.api.care(id, { key: 'contact', action: 'snooze', until: '2026-12-01' });
    expect((await app.api.careOf(id)).dues).toEqual([]);
    expect((await app.api.dueToday({})).items.some(({ customer }) => customer.id === id)).toBe(false);
  });

  test('ten people at once: every move is in the record', async () => {
    const { id } = await app.api.createCustomer({ ...quiet, name: 'Busy Ltd' });
    await Promise.all(Array.from({ length: 10 }, (_, at) => app.api.care(id, { key: `promise ${at}`, action: 'done' })));
    expect(Object.keys((await app.api.getCustomer(id)).care?.done ?? {})).toHaveLength(10);
  });

  test('a changed rhythm is worked out at the next question', async () => {
    const { id } = await app.api.createCustomer({ ...content, name: 'Rhythm Oy', communications: [out('2026-11-20')] });
    const isDue = async () => (await app.api.dueToday({ limit: 100 })).items.some(({ customer }) => customer.id === id);
    expect(await isDue()).toBe(false);
    const { version, model, rhythms } = await app.api.tierPlan();
    await app.api.updateTierPlan(version, { model, rhythms: { ...rhythms, core: { ...rhythms.core, contactDays: 3 } } });
    expect(await isDue()).toBe(true);
  });

  test('the list is read from its index, whatever the number of customers', async () => {
    await store.db.execute(sql`
      insert into customers (org_id, id, owner_id, version, name, sort_name, search_text, record, created_at, updated_at, tier, due_change, due_rank, due_since)
      select 'local', 'N-' || n, 'local', 1, 'N ' || n, 'n ' || n, 'n', jsonb_build_object('id', 'N-' || n, 'name', 'N ' || n, 'contacts', '[]'::jsonb), now(), now(),
        'regular', '2099-01-01', case when n % 10 = 0 then 102 end, '2026-11-01' from generate_series(1, 5000) n`);
    await store.db.execute(sql`analyze customers`);
    const plan = await store.db.execute(sql`
      explain select id from customers c where c.org_id = 'local' and c.due_rank is not null and (c.due_rank, c.due_since, c.id) > (100::smallint, '2026-01-01', 'a')
      order by c.due_rank, c.due_since, c.id limit 26`);
    expect(JSON.stringify(plan)).toContain('customers_due');
    expect((await app.api.dueToday({ limit: 5 })).total).toBeGreaterThan(500);
  });
});
