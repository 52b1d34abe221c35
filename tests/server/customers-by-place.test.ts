import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regionOf } from '#core/culture/city-region.ts';
import { customersByPlace } from '#server/store/customers-by-place.ts';
import { LOCAL_SCOPE } from '#server/store/database.ts';
import { appOver, type TestApp } from './test-app.ts';
import { STORES, type TestStore } from './test-store.ts';

/** Name of the customer, where it is, and the place that its days off go by. */
const PLACED: readonly (readonly [name: string, country: string, city: string | undefined, region: string | undefined, place: string | undefined])[] =
  [
    ['Isar', 'DE', 'München', undefined, 'BY/M'],
    ['Isar Two', 'DE', 'MUNICH, Germany', undefined, 'BY/M'],
    ['Isar Three', 'DE', 'Munich', 'Bayern', 'BY/M'],
    ['Pegnitz', 'DE', 'Nürnberg', undefined, 'BY'],
    ['Pegnitz Two', 'DE', 'Nuremberg (Nord)', undefined, 'BY'],
    ['Alster', 'DE', 'Hamburg', undefined, 'HH'],
    ['Alster Two', 'DE', 'Munich', 'Hamburg', 'HH'],
    ['Nowhere', 'DE', 'Springfield', undefined, undefined],
    ['No City', 'DE', undefined, undefined, undefined],
    ['Paulista', 'BR', 'São Paulo', undefined, 'SP/SAO'],
    ['Paulista Two', 'BR', 'sao paulo', 'SP', 'SP/SAO'],
    ['Viracopos', 'BR', 'Campinas', undefined, 'SP'],
    ['Navigli', 'IT', 'Milano', 'Lombardia', '25/MI'],
    ['Kelantan', 'MY', 'Kota Bharu', undefined, '03'],
  ];

describe.each(STORES)('customers by place on the $kind database', ({ open }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await open();
    const { api }: TestApp = appOver(store);
    for (const [name, country, city, region] of PLACED)
      await api.createCustomer({
        name: `${name} Ltd`,
        country,
        ...(city === undefined ? {} : { city }),
        ...(region === undefined ? {} : { region }),
        contacts: [{ name: 'A B', emails: [`a@${name.toLowerCase().replace(/\W/g, '')}.example`] }],
      });
  }, 60_000);
  afterAll(() => store.close());

  test('the city is picked out where it says which days are kept, and every customer stands in one place', async () => {
    const rows = await customersByPlace(store.db, LOCAL_SCOPE);
    const found = rows.flatMap((row) => row.first.map(({ name }) => [name, regionOf(row)] as const));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(PLACED.map(([name, , , , place]) => [`${name} Ltd`, place])));
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(PLACED.length);
    // Cities that say nothing are not told apart.
    expect(rows.filter(({ country, city }) => country === 'DE' && city === 'springfield')).toEqual([]);
  });
});
