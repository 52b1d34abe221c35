import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBankChanges } from '#core/customers/bank-change-check.ts';
import { lastContact } from '#core/customers/care/last-contact.ts';
import type { Customer } from '#core/customers/customer.ts';
import { appOver, asJson, type TestApp } from './test-app.ts';
import { openTestStore, type TestStore } from './test-store.ts';

let store: TestStore;
let app: TestApp;
beforeAll(async () => {
  store = await openTestStore();
  app = appOver(store);
}, 60_000);
afterAll(() => store.close());

test('a copied domain is answered with the stored number of the customer it copies', async () => {
  const customer = {
    name: 'Northfield Valves Ltd',
    domains: ['northfield.example'],
    contacts: [{ name: 'Ann Lee', emails: ['ann@northfield.example'], phones: ['+442079460018'] }],
  };
  expect((await app.request('/api/customers', asJson(customer))).status).toBe(201);
  const answer = await app.request('/api/match', asJson({ from: 'accounts@n0rthfield.example', body: 'Our bank account has changed.' }));
  const { match, callBack } = (await answer.json()) as { match: { warnings: { id: string; severity: string }[] }; callBack?: unknown };
  expect(match.warnings.some(({ id, severity }) => id === 'look-alike-domain' && severity === 'red')).toBe(true);
  expect(callBack).toEqual([{ phone: '+442079460018', who: 'Ann Lee, Northfield Valves Ltd' }]);
});

test('a copied domain that is no match still names the one customer it copies', async () => {
  const customer = { name: 'Ravn Marine A/S', domains: ['ravnmarine.example'], contacts: [{ name: 'Ida Ravn', emails: ['ida@ravnmarine.example'] }] };
  const { id } = (await (await app.request('/api/customers', asJson(customer))).json()) as { id: string };
  const ask = async (from: string, body: string): Promise<{ customers: { id: string }[]; imitated?: { id: string } }> =>
    (await (await app.request('/api/match', asJson({ from, body }))).json()) as { customers: { id: string }[]; imitated?: { id: string } };
  const copied = await ask('billing@ravnrnarine.example', 'Please pay to our new bank account DE89 3704 0044 0532 0130 00.');
  expect([copied.customers.map((each) => each.id), copied.imitated?.id].flat()).toContain(id);
  const own = await ask('ida@ravnmarine.example', 'Our bank account has changed.');
  expect([own.customers.map((each) => each.id), own.imitated]).toEqual([[id], undefined]);
  const made = await app.request(
    `/api/customers/${id}/communications`,
    asJson({ date: '2027-03-12', direction: 'in', channel: 'email', bankChange: { what: 'new account', from: 'billing@ravnrnarine.example' } }),
  );
  const logged = (await made.json()) as { customer: Customer };
  expect(openBankChanges(logged.customer)[0]?.bankChange).toEqual({ what: 'new account', from: 'billing@ravnrnarine.example' });
  expect(lastContact(logged.customer, '2027-03-20')).toBeUndefined();
});

test('a change of bank details stays open in the log until somebody on a recorded number has answered', async () => {
  const made = await app.request(
    '/api/customers',
    asJson({ name: 'Ostend Tiles BV', contacts: [{ name: 'Piet Maes', emails: ['piet@ostendtiles.example'], phones: ['+32 59 555 010'] }] }),
  );
  const { id } = (await made.json()) as { id: string };
  const mail = {
    date: '2027-03-12',
    direction: 'in',
    channel: 'email',
    subject: 'Account',
    messageId: '<m1@ostendtiles.example>',
    bankChange: { what: 'our bank has changed' },
  };
  const logged = (await (await app.request(`/api/customers/${id}/communications`, asJson(mail))).json()) as { customer: Customer };
  const [entry] = openBankChanges(logged.customer);
  expect(entry?.bankChange).toEqual({ what: 'our bank has changed' });
  const path = `/api/customers/${id}/communications/${entry?.id ?? ''}/call-backs`;
  const wrong = await app.request(path, asJson({ phone: '+32 59 999 999', result: 'confirmed' }));
  expect([wrong.status, ((await wrong.json()) as { code: string }).code]).toEqual([400, 'number-not-on-record']);
  const missed = (await (await app.request(path, asJson({ phone: '+3259555010', result: 'not-reached' }))).json()) as Customer;
  expect(openBankChanges(missed)).toHaveLength(1);
  const reached = (await (await app.request(path, asJson({ phone: '+32 59 555 010', result: 'denied', note: 'never sent it' }))).json()) as Customer;
  expect(openBankChanges(reached)).toEqual([]);
  expect(reached.communications?.[0]?.bankChange?.callBacks).toMatchObject([
    { phone: '+32 59 555 010', who: 'Piet Maes', result: 'not-reached' },
    { phone: '+32 59 555 010', who: 'Piet Maes', result: 'denied', note: 'never sent it' },
  ]);
  expect(
    (await app.request(`/api/customers/${id}/communications/none/call-backs`, asJson({ phone: '+32 59 555 010', result: 'denied' }))).status,
  ).toBe(404);
});
