import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay } from '#core/trade/calendar.ts';
import { add, compare, multiply, normalise, percentOf, shift, subtract } from '#core/trade/decimal.ts';
import { formatDate } from '#core/trade/format-date.ts';
import { formatMoney, formatNumber } from '#core/trade/format-money.ts';
import { isValidIban } from '#core/trade/iban.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { readFacts } from '#core/trade/read-facts.ts';

const amount = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${`0${cents}`.slice(-2)}`);

test('money that is written out reads as the same value', () => {
  fc.assert(
    fc.property(
      amount,
      fc.constantFrom('USD', 'EUR', 'CNY', 'GBP', 'JPY'),
      fc.constantFrom(undefined, 'pc', 'set', 'kg', 'ctn'),
      (value, currency, per) => {
        const money = per === undefined ? { amount: value, currency } : { amount: value, currency, per };
        expect(readFacts(`We offer ${formatMoney(money)} now.`).map((fact) => fact.value)).toEqual([money]);
      },
    ),
  );
});

test('a date that is written out reads as the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8000, max: 40000 }), (day) => {
      const date = dateOfDay(day);
      expect(readFacts(`on ${formatDate(date)} we`).map((fact) => fact.value)).toEqual([{ date, yearGiven: true }]);
    }),
  );
});

describe('decimals are exact', () => {
  const number = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 8 }));
  const written = ([units, scale]: [bigint, number]): string => {
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    return units < 0n ? `-${text}` : text;
  };
  const at = ([units, scale]: [bigint, number], to: number): bigint => units * 10n ** BigInt(to - scale);

  test('sum, difference, product and order agree with whole-number arithmetic', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const scale = Math.max(a[1], b[1]);
        expect(add(written(a), written(b))).toBe(written([at(a, scale) + at(b, scale), scale]));
        expect(subtract(written(a), written(b))).toBe(written([at(a, scale) - at(b, scale), scale]));
        expect(multiply(written(a), written(b))).toBe(written([a[0] * b[0], a[1] + b[1]]));
        expect(compare(written(a), written(b))).toBe(at(a, scale) < at(b, scale) ? -1 : at(a, scale) > at(b, scale) ? 1 : 0);
      }),
    );
  });

  test.each([
    ['0.1 + 0.2', add('0.1', '0.2'), '0.3'],
    ['30 % of 12000', percentOf('30', '12000'), '3600'],
    ['1.2 million', shift('1.2', 6), '1200000'],
    ['shortest form', normalise('0042.500'), '42.5'],
    ['no minus zero', normalise('-0.00'), '0'],
    ['what is no number counts as nothing', add('abc', '5'), '5'],
    ['thousands', formatNumber('1234567.8'), '1,234,567.8'],
  ])('%s', (_, found, right) => expect(found).toBe(right));
});

test.each([
  ['DE89 3704 0044 0532 0130 00', true],
  ['GB82 WEST 1234 5698 7654 32', true],
  ['DE89 3704 0044 0532 0130 01', false],
  ['DE89', false],
])('check digits of %s', (iban, valid) => expect(isValidIban(iban)).toBe(valid));

test.each([
  ['7731', '7713', true],
  ['7731', '7732', true],
  ['7731', '773', true],
  ['7731', '7731', false],
  ['7731', '7713x', false],
  ['7731', '1377', false],
])('%s and %s', (a, b, near) => expect(isNearMiss(a, b)).toBe(near));
