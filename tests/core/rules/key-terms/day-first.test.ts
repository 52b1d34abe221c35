import { expect, test } from 'vitest';
import { MANNERED_COUNTRIES, mannersFor } from '#core/culture/manners.ts';
import { readsDayFirst } from '#core/rules/key-terms/day-first.ts';

test('a dotted date is day first exactly where the notes of the market say so', () => {
  expect(MANNERED_COUNTRIES.length).toBeGreaterThan(40);
  const differing = MANNERED_COUNTRIES.filter((country) => readsDayFirst('12.11.2026', country) !== (mannersFor(country)?.dateOrder === 'DMY'));
  expect(differing).toEqual([]);
});

test.each([
  ['12/11/2026', 'DE'],
  ['12.11.2026', undefined],
  ['12-11-2026', 'GB'],
])('%s to a reader in %s is not taken as day first', (quote, country) => {
  expect(readsDayFirst(quote, country)).toBe(false);
});
