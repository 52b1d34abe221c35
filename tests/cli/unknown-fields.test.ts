import { expect, test } from 'vitest';
import { unknownFields } from '#cli/unknown-fields.ts';
import { checkInputSchema } from '#core/review/check-input-schema.ts';

test('fields that a context does not know are named by their path', () => {
  const context = {
    from: 'li.na@hx.example',
    custommer: {},
    customer: {
      id: 'K-17',
      name: 'Keller GmbH',
      quotess: [],
      quotes: [{ number: 'Q-881', date: '2027-02-20', pricee: 2, lines: [{ product: 'HX-200', qty: 1 }] }],
    },
    company: { name: 'HX', bank: [] },
    thread: [{ body: 'Hello' }],
  };
  expect(unknownFields(checkInputSchema, context)).toEqual([
    'custommer',
    'customer.quotess',
    'customer.quotes[0].pricee',
    'customer.quotes[0].lines[0].qty',
    'company.bank',
    'thread[0].body',
  ]);
});

test('a context of known fields has none, nor has a value that is no object', () => {
  const context = {
    to: ['a@b.example'],
    customer: { id: '1', name: 'A', contacts: [], tier: null },
    company: { policy: { maxDiscountPercent: { core: 5 } } },
  };
  expect(unknownFields(checkInputSchema, context)).toEqual([]);
  expect(unknownFields(checkInputSchema, [1])).toEqual([]);
});
