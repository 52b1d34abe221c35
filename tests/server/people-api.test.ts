import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

describe.each(STORES)('one person’s data on the $kind database', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
  }, 60_000);
  afterAll(() => store.close());

  test('is exported whole, and erased everywhere, earlier states and answers included; that it was done is noted, not whose', async () => {
    const anna = { id: 'a', name: 'Dr. Anna Weber', emails: ['Anna.Weber@keller.example'], phones: ['+494055501230'] };
    await app.api.createCustomer({
      id: 'K',
      name: 'Keller GmbH',
      domains: ['keller.example'],
      contacts: [anna, { id: 'b', name: 'Jonas Brandt', emails: ['brandt@keller.example'], reportsTo: 'a' }],
      notes: 'Ask Anna Weber before sending samples; Anna Weberlein is at Other Ltd',
    });
    await app.api.log('K', { date: '2026-11-20', direction: 'in', channel: 'phone', contact: 'a', summary: 'anna weber called from +494055501230' });
    await app.api.acceptFacts('K', { contactId: 'a', contact: { jobTitle: 'Head of Purchasing' } });
    await app.api.createCustomer({ id: 'O', name: 'Other Ltd', contacts: [{ name: 'Anna Weberlein', emails: ['anna.weberlein@other.example'] }] });
    await app.api.choose({ address: 'anna.weber@keller.example', customerId: 'K' });

    const found = await app.api.exportPerson('anna.weber@keller.example');
    expect(found.records).toMatchObject([{ customerId: 'K', contacts: [{ ...anna, jobTitle: 'Head of Purchasing' }] }]);
    expect(found.records[0]!.mentions.map(({ path }) => path)).toEqual(expect.arrayContaining(['notes', 'communications.0.summary']));
    expect(found.records[0]!.purpose).not.toBe('');
    expect(found.earlierStates.map(({ version }) => version).sort()).toEqual([1, 2, 3]);
    expect(found.choices).toHaveLength(1);

    expect(await app.api.erasePerson('anna.weber@keller.example')).toEqual({ customers: 1, states: 4 });
    const left = JSON.stringify([await app.api.getCustomer('K'), await app.api.history('K')]);
    for (const word of ['Anna Weber ', 'anna weber', 'Anna Weber"', 'Weber@', '55501230', 'Head of Purchasing']) expect(left).not.toContain(word);
    expect(await app.api.getCustomer('K')).toMatchObject({
      contacts: [{ id: 'b', name: 'Jonas Brandt' }],
      notes: 'Ask [erased] before sending samples; Anna Weberlein is at Other Ltd',
      personalData: { erasures: [{ date: '2026-11-24', by: 'local' }] },
    });
    expect((await app.api.getCustomer('O')).contacts[0]!.name).toBe('Anna Weberlein');
    expect(await app.api.exportPerson('anna.weber@keller.example')).toMatchObject({ records: [], earlierStates: [], choices: [] });
    expect((await app.api.match({ from: 'anna.weber@keller.example' })).match.level).not.toBe('exact');
  });

  test('of somebody unknown nothing is exported and nothing erased', async () => {
    expect((await app.api.exportPerson('nobody@nowhere.example')).records).toEqual([]);
    expect(await app.api.erasePerson('nobody@nowhere.example')).toEqual({ customers: 0, states: 0 });
  });
});
