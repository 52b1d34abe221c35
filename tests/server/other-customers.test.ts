import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewCustomer } from '#api/contract.ts';
import { mentionsIn } from '#core/customers/mentioned-names.ts';
import { appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

const CUSTOMERS: readonly NewCustomer[] = [
  { id: 'keller', name: 'Keller Lichttechnik GmbH', shortName: 'Keller', domains: ['keller.example'], contacts: [] },
  { id: 'norge', name: 'Keller Norge AS', parentId: 'keller', domains: ['keller-norge.example'], contacts: [] },
  {
    id: 'harbor',
    name: 'Bright Harbor Supply LLC',
    shortName: 'Bright Harbor',
    aliases: ['Harborlite'],
    domains: ['brightharbor.example'],
    contacts: [{ name: 'Mike Sullivan', emails: ['mike@brightharbor.example', 'mike.sullivan@gmail.com'] }],
  },
  {
    id: 'party',
    name: 'Third House Inc',
    domains: ['third.example'],
    contacts: [],
    parties: [{ role: 'forwarder', name: 'Sea Lines', emails: ['ops@sealines.example'] }],
  },
  { id: 'twin-a', name: 'Twin A', domains: ['twins.example'], contacts: [] },
  { id: 'twin-b', name: 'Twin B', domains: ['twins.example'], contacts: [] },
];

describe.each(STORES)('other customers beside a draft, on the $kind database', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
    for (const customer of CUSTOMERS) await app.api.createCustomer(customer);
  }, 60_000);
  afterAll(() => store.close());

  const named = async (text: string, recipients = ['anna@keller.example']): Promise<unknown> =>
    (await app.api.context(recipients, undefined, { mentions: mentionsIn(text) })).otherCustomers;

  test('are found by the names that the draft mentions, and by no others', async () => {
    expect(await named('The carton is the one we use for Bright Harbor, with the Harborlite label.')).toEqual([
      { names: ['Bright Harbor', 'Harborlite'] },
    ]);
    expect(await named('Our best price for Keller is USD 4.20.')).toBeUndefined();
    expect(await named('The harbor is bright.')).toBeUndefined();
  });

  test('are not the companies of the same house', async () => {
    expect(await named('As Keller Norge has ordered')).toBeUndefined();
    expect((await app.api.context(['anna@keller.example', 'ola@keller-norge.example'])).otherCustomers).toBeUndefined();
  });

  test('are not looked for while nobody knows whose draft it is', async () => {
    expect(await named('For Bright Harbor', ['stranger@nowhere.example'])).toBeUndefined();
  });

  test('are both sides when the recipients are of two customers, each with its own addresses', async () => {
    const { customer, otherCustomers } = await app.api.context(['Anna@keller.example', 'mike.sullivan@gmail.com', 'li.na@hx-lighting.example']);
    expect(customer).toBeUndefined();
    expect(otherCustomers).toEqual(
      expect.arrayContaining([
        { names: ['Keller Lichttechnik GmbH', 'Keller'], emails: ['anna@keller.example'] },
        { names: ['Bright Harbor Supply LLC', 'Bright Harbor', 'Harborlite'], emails: ['mike.sullivan@gmail.com'] },
      ]),
    );
    expect(otherCustomers).toHaveLength(2);
  });

  test('are looked for beside the customer that a person has chosen', async () => {
    const { customer, otherCustomers } = await app.api.context([], undefined, { customerId: 'keller', mentions: ['Bright Harbor'] });
    expect([customer?.id, otherCustomers]).toEqual(['keller', [{ names: ['Bright Harbor'] }]]);
    expect((await app.api.context(['mike@brightharbor.example'], undefined, { customerId: 'gone' })).customer).toBeUndefined();
  });

  test('are none where it is only unclear which customer is meant, and none for a forwarder on record', async () => {
    expect((await app.api.context(['a@twins.example', 'b@twins.example'])).otherCustomers).toBeUndefined();
    expect((await app.api.context(['anna@keller.example', 'ops@sealines.example'])).otherCustomers).toBeUndefined();
  });
});
