import { afterAll, beforeAll, expect, test } from 'vitest';
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
