import { describe, expect, test } from 'vitest';
import type { CompanyProduct } from '#core/customers/company.ts';
import { productFieldsOf, productWith } from '#desk/settings/product-fields.ts';

const LAMP: CompanyProduct = {
  code: 'HX-200',
  name: 'LED work light',
  unit: 'pc',
  listPrice: { currency: 'USD', amount: '4.40' },
  carton: { pieces: 24, cbm: '0.062', grossKg: '14.5', netKg: '13.2' },
  specification: { voltage: '220-240 V', protection: 'IP65' },
  certificates: [{ name: 'CE', number: 'LVD-118', validUntil: '2029-12-31' }, { name: 'RoHS' }, { name: 'GS', validUntil: '2028-06-30' }],
};

test('a product goes through the form unchanged', () => {
  expect(productWith(productFieldsOf(LAMP))).toEqual(LAMP);
  expect(productWith(productFieldsOf({ code: 'A1' }))).toEqual({ code: 'A1' });
});

describe('what is wrong is named', () => {
  const fields = productFieldsOf(LAMP);
  test.each([
    ['codeMissing', { code: ' ' }],
    ['badPrice', { price: '4,40' }],
    ['badPrice', { currency: 'dollars' }],
    ['badPieces', { pieces: 'two dozen' }],
    ['badPieces', { pieces: '' }],
    ['badMeasure', { cbm: '0,062' }],
    ['badSpecification', { specification: 'voltage 220' }],
    ['badCertificate', { certificates: 'CE, 118, 31.12.2029' }],
  ] as const)('%s %o', (problem, change) => expect(productWith({ ...fields, ...change })).toBe(problem));
});

test('a colon and a comma may be Chinese ones', () => {
  const fields = { ...productFieldsOf({ code: 'A1' }), specification: '电压：220 V', certificates: 'CE，118' };
  expect(productWith(fields)).toEqual({ code: 'A1', specification: { 电压: '220 V' }, certificates: [{ name: 'CE', number: '118' }] });
});
