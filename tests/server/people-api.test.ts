import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

describe.each(STORES)('what a person may ask for of their own data on the $kind database', ({ open }) => {
  let store: TestStore;
  let app: TestApp;
  beforeAll(async () => {
    store = await open();
    app = appOver(store);
    const keller = await app.api.createCustomer({
      name: 'Keller GmbH',
      contacts: [
        { name: 'Dr. Anna Weber', emails: [], mobile: '+4917012345678' },
        { name: 'Max Braun', emails: ['braun@keller.example'] },
      ],
      notes: 'Anna Weber decides, Max Braun signs.',
    });
    await app.api.updateCustomer(keller.id, keller.version, { ...keller, city: 'Hamburg' });
    await app.api.createCustomer({ name: 'Nord AG', contacts: [{ name: 'Anna Weber', emails: ['weber@nord.example'] }], notes: 'Anna Weber buys.' });
  }, 120_000);
  afterAll(() => store.close());
  const customer = async (name: string) => (await app.api.listCustomers({ search: name })).items[0]!;

  test('a name finds a contact without an address, with every state and mention', { timeout: 60_000 }, async () => {
    const { id } = await customer('Keller');
    const found = await app.api.exportPerson({ name: 'anna weber', customerId: id });
    expect(found.records).toMatchObject([{ customerId: id, contacts: [{ mobile: '+4917012345678' }], mentions: [{ path: 'notes' }] }]);
    expect(found.earlierStates).toHaveLength(2);
    expect((await app.api.exportPerson({ name: 'Anna Weber' })).records).toHaveLength(2);
    expect((await app.api.exportPerson({ name: 'Nobody Known' })).records).toEqual([]);
    expect((await app.request('/api/people')).status).toBe(400);
  });

  test('a name that contacts of two customers have is erased of one only when it is said of which', { timeout: 60_000 }, async () => {
    const { id } = await customer('Keller');
    await expect(app.api.erasePerson({ name: 'Anna Weber' })).rejects.toMatchObject({ status: 409, code: 'several-people' });
    expect(await app.api.erasePerson({ name: 'Anna Weber', customerId: id })).toMatchObject({ customers: 1 });
    const left = await app.api.getCustomer(id);
    expect(left.contacts.map(({ name }) => name)).toEqual(['Max Braun']);
    expect(left.notes).toBe('[erased] decides, Max Braun signs.');
    expect(JSON.stringify(await app.api.history(id))).not.toMatch(/Weber|17012345678/);
    expect((await customer('Nord')).contacts).toMatchObject([{ name: 'Anna Weber' }]);
    expect(await app.api.erasePerson({ name: 'Anna Weber' })).toMatchObject({ customers: 1 });
    expect(JSON.stringify(await customer('Nord'))).not.toContain('Weber');
  });

  test('an address finds and erases the person in every record', { timeout: 60_000 }, async () => {
    expect((await app.api.exportPerson({ address: 'Braun@Keller.example' })).records).toHaveLength(1);
    expect(await app.api.erasePerson({ address: 'braun@keller.example' })).toMatchObject({ customers: 1 });
    expect(JSON.stringify(await customer('Keller'))).not.toMatch(/Braun/i);
  });
});
