import { expect, test } from 'vitest';
import { createReviewer } from '#core/review/create-reviewer.ts';

const totalsOf = (line: string): readonly string[] =>
  createReviewer({ language: 'en' })({ subject: 'PO-9001', text: `Dear Anna,\n\n${line}\n\nBest regards,\nAmy`, today: '2026-11-28' })
    .findings.filter(({ rule }) => rule === 'total-mismatch')
    .map(({ quote }) => quote);

test.each([
  ['Total amount is 2,000 x USD 4.20 = USD 8,600.00.', 'USD 8,600.00'],
  ['USD 4.20 x 2,000 = USD 8,600.', 'USD 8,600'],
  ['2,000 × 4.20 USD = 8,600 USD', '8,600 USD'],
  ['2000*USD4.2=USD8600', 'USD8600'],
  ['Freight is 3 x USD 1,200 = USD 3,900.', 'USD 3,900'],
  ['We ship 2,000 pcs at once: 2,000 x USD 4.20 = USD 8,600.00 in total.', 'USD 8,600.00'],
])('a multiplication written with its signs is worked out, once: %s', (line, wrong) => {
  expect(totalsOf(line)).toEqual([wrong]);
});

test.each([
  '2,000 x USD 4.20 = USD 8,400',
  '5 x 40 x USD 4.20 = USD 840.',
  'HX-200 x USD 4.20 = USD 8,400',
  'USD 500 + 20 x USD 10 = USD 700',
  '2,000 x USD 4.20 x 95% = USD 7,980',
  '20 x USD 3 = EUR 54',
])('another sum is left alone: %s', (line) => {
  expect(totalsOf(line)).toEqual([]);
});
