import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCustomers } from '#core/exchange/read-customers.ts';
import { openBytes } from './memory-file.ts';

interface Expected {
  readonly records: readonly object[];
  readonly problems: readonly string[];
  readonly refused: readonly number[];
}

const folder = new URL('lists/', import.meta.url);
/** What a careful reader takes from each list: the customers, what is to be said of which row, and the rows that are none. */
const EXPECTED = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Readonly<Record<string, Expected>>;
const FILES = readdirSync(folder).filter((name) => name !== 'expected.json');

test.each(FILES)('%s is read whole', async (name) => {
  const { candidates, problems, refused } = await readCustomers(await openBytes(readFileSync(new URL(name, folder)), name));
  expect({
    records: candidates.map(({ record }) => record),
    problems: problems.map(({ row, code }) => `${row} ${code}`),
    refused: refused.map(({ row }) => row.number),
  }).toEqual(EXPECTED[name]);
});
