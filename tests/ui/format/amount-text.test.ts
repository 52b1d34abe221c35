import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountText, moneyText } from '#ui/format/amount-text.ts';

describe('amounts', () => {
  test.each([
    ['4.20', '4.20'],
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['40500.00', '40,500.00'],
    ['1234567.891', '1,234,567.891'],
    ['-12500', '-12,500'],
  ])('%s is shown as %s', (amount, shown) => {
    expect(amountText(amount)).toBe(shown);
  });

  test('no digit is lost or rounded, however large the amount', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.stringMatching(/^\d{0,6}$/), (whole, fraction) => {
        const amount = fraction === '' ? String(whole) : `${whole}.${fraction}`;
        expect(amountText(amount).replaceAll(',', '')).toBe(amount);
      }),
    );
  });

  test('a currency stands before the amount, and an unknown one leaves the amount alone', () => {
    expect(moneyText('310000', 'USD')).toBe('USD 310,000');
    expect(moneyText('310000')).toBe('310,000');
  });
});
