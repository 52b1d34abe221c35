import { describe, expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { dealOfDraft } from '#core/review/deal-of-draft.ts';
import { lineInWords, nextQuoteNumber } from '#core/review/quote-of-draft.ts';

const today = '2027-03-15';
const quoteOf = (text: string, subject = '') => dealOfDraft(draftFromText(subject, text), { today }).quote;

describe('the quote of a draft', () => {
  test('has the lines, the terms and the number that the draft states', () => {
    expect(
      quoteOf(
        'Our quotation Q-2611:\nHX-200: 5,000 pcs at USD 4.20/pc\nHX-310: 600 sets at USD 38.50/set\nFOB Ningbo, valid until 15 April 2027.\nPayment: 30% T/T deposit, 70% before shipment.',
      ),
    ).toEqual({
      number: 'Q-2611',
      date: today,
      validUntil: '2027-04-15',
      currency: 'USD',
      incoterm: 'FOB',
      place: 'Ningbo',
      payment: '30% T/T deposit, 70% before shipment',
      lines: [
        { product: 'HX-200', quantity: 5000, unit: 'pcs', price: '4.20' },
        { product: 'HX-310', quantity: 600, unit: 'sets', price: '38.50' },
      ],
    });
  });
  test('takes the rows of a table, a validity in days, and names without a code', () => {
    const html =
      '<p>We offer CIF Genoa, valid for 30 days:</p><table><tr><th>Item</th><th>Qty (m2)</th><th>Unit price (USD)</th><th>Amount (USD)</th></tr><tr><td>TH-606</td><td>1,200</td><td>6.10</td><td>7,320.00</td></tr></table>';
    expect(dealOfDraft(draftFromHtml('', html), { today }).quote).toMatchObject({
      validUntil: '2027-04-14',
      incoterm: 'CIF',
      lines: [{ product: 'TH-606', quantity: 1200, unit: 'm2', price: '6.10' }],
    });
    expect(quoteOf('We offer you the red webbing at USD 2.15 per metre, FOB Ningbo.')?.lines).toEqual([
      { product: 'red webbing', unit: 'm', price: '2.15' },
    ]);
  });
  test('is none without an offer, with two currencies, or with a range only', () => {
    expect(quoteOf('Thank you for your order of 5,000 pcs HX-200.')).toBeUndefined();
    expect(quoteOf('We offer HX-200 at USD 4.20/pc or EUR 3.90/pc.')).toBeUndefined();
    expect(quoteOf('We offer HX-200 at USD 4.20-4.50/pc.')).toBeUndefined();
  });
  test('has words for a line and a number of its own', () => {
    expect(lineInWords({ product: 'HX-200', quantity: 5000, unit: 'pcs', price: '4.20' }, 'USD')).toBe('HX-200: 5,000 pcs × USD 4.20');
    expect(lineInWords({ product: 'webbing', unit: 'm', price: '1250.5' }, 'CNY')).toBe('webbing: CNY 1,250.5/m');
    expect(nextQuoteNumber(today)).toBe('Q-20270315');
    expect(nextQuoteNumber(today, [{ number: 'Q-20270315', date: today, currency: 'USD', lines: [] }])).toBe('Q-20270315-2');
  });
});
