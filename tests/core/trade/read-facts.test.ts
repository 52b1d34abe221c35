import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactKind, FactValues } from '#core/trade/fact.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { readFacts } from '#core/trade/read-facts.ts';
import { addWorldWords } from '#core/trade/world/world-words.ts';

addWorldWords();

const TODAY = '2027-03-15';

/** Quotes and values of the facts of one kind. */
function read<K extends FactKind>(kind: K, text: string): [string, FactValues[K]][] {
  return readFacts(text, { today: TODAY })
    .filter((fact) => fact.kind === kind)
    .map(({ quote, value }) => [quote, value as FactValues[K]]);
}

describe('money', () => {
  test.each<[string, FactValues['money']]>([
    ['USD 4.20/pc', { amount: '4.20', currency: 'USD', per: 'pc' }],
    ['US$1,250.50', { amount: '1250.50', currency: 'USD' }],
    ['$4.20 USD', { amount: '4.20', currency: 'USD' }],
    ['$4.20', { amount: '4.20', symbol: '$' }],
    ['4,20 USD', { amount: '4.20', currency: 'USD' }],
    ['1.234,56 EUR', { amount: '1234.56', currency: 'EUR' }],
    ['EUR 1 234,56', { amount: '1234.56', currency: 'EUR' }],
    ["CHF 1'234.50", { amount: '1234.50', currency: 'CHF' }],
    ['INR 12,34,567.89', { amount: '1234567.89', currency: 'INR' }],
    ['RMB 8,000', { amount: '8000', currency: 'CNY' }],
    ['¥8,000', { amount: '8000', symbol: '¥' }],
    ['€12.40 per set', { amount: '12.40', currency: 'EUR', per: 'set' }],
    ['USD 4.20-4.50/pc', { amount: '4.20', to: '4.50', currency: 'USD', per: 'pc' }],
    ['USD/pc: 4.20', { amount: '4.20', currency: 'USD', per: 'pc' }],
    ['USD ４.２０', { amount: '4.20', currency: 'USD' }],
    ['USD 1.2 million', { amount: '1200000', currency: 'USD' }],
    ['USD 35 per 1,000 pcs', { amount: '35', currency: 'USD', per: '1000 pc' }],
    ['4.20 dollars each', { amount: '4.20', symbol: '$', per: 'pc' }],
  ])('%s', (text, value) => expect(read('money', `Our offer: ${text} net.`).map(([, found]) => found)).toEqual([value]));

  test.each(['CAD against documents', 'We try all pens.', '5,000 pcs', '24 pcs/ctn', 'page 3 of 5'])('none in: %s', (text) =>
    expect(read('money', text)).toEqual([]),
  );
});

describe('quantities', () => {
  test.each<[string, FactValues['quantity']]>([
    ['5,000 pcs', { amount: '5000', unit: 'pc' }],
    ['5.000 pcs', { amount: '5000', unit: 'pc' }],
    ['5 000 pieces', { amount: '5000', unit: 'pc' }],
    ['5k pcs', { amount: '5000', unit: 'pc' }],
    ['1,200sets', { amount: '1200', unit: 'set' }],
    ['2 x 40HQ', { amount: '2', unit: '40HQ' }],
    ["1x20'GP", { amount: '1', unit: '20GP' }],
    ['68 CBM', { amount: '68', unit: 'cbm' }],
    ['12.5 kg', { amount: '12.5', unit: 'kg' }],
    ['24 pcs/ctn', { amount: '24', unit: 'pc/ctn' }],
    ['20-25 MT', { amount: '20', to: '25', unit: 'mt' }],
    ['300 sqm', { amount: '300', unit: 'm2' }],
    ['50 dozen', { amount: '50', unit: 'dozen' }],
  ])('%s', (text, value) => expect(read('quantity', `We need ${text} now.`).map(([, found]) => found)).toEqual([value]));
});

describe('dates', () => {
  test.each<[string, FactValues['date']]>([
    ['5 March 2027', { date: '2027-03-05', yearGiven: true }],
    ['March 5th, 2027', { date: '2027-03-05', yearGiven: true }],
    ['5-Mar-27', { date: '2027-03-05', yearGiven: true }],
    ['2027-03-05', { date: '2027-03-05', yearGiven: true }],
    ['25/03/2027', { date: '2027-03-25', yearGiven: true }],
    ['5. März 2027', { date: '2027-03-05', yearGiven: true }],
    ['2027年3月5日', { date: '2027-03-05', yearGiven: true }],
    ['20 Feb', { date: '2027-02-20', yearGiven: false }],
    ['10 January', { date: '2027-01-10', yearGiven: false }],
    ['Friday, 5 March 2027', { date: '2027-03-05', yearGiven: true, weekday: 5 }],
    ['03/05/2027', { readings: ['2027-05-03', '2027-03-05'], yearGiven: true }],
    ['tomorrow', { date: '2027-03-16', yearGiven: false }],
    ['end of March', { date: '2027-03-31', yearGiven: false, approx: 'third' }],
  ])('%s', (text, value) => expect(read('date', `We ship on ${text}.`)).toEqual([[text, value]]));

  test('a date without a year keeps its day where no today is given', () => {
    expect(readFacts('on 5 March').map(({ value }) => value)).toEqual([{ monthDay: '03-05', yearGiven: false }]);
  });
  test('the reader’s order decides a numeric date', () => {
    expect(readFacts('on 03/05/2027', { dateOrder: 'MDY' })[0]!.value).toMatchObject({ date: '2027-03-05' });
  });
  test.each(['order no. 03-15-20 is ready', 'We may ship it.', 'version 1.2.3', 'about 5/6 of it'])('none in: %s', (text) =>
    expect(read('date', text)).toEqual([]),
  );
});

describe('terms of trade', () => {
  test.each<[string, FactValues['incoterm']]>([
    ['FOB Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['FOB, Ningbo', { code: 'FOB', place: 'Ningbo' }],
    ['CIF Ho Chi Minh City', { code: 'CIF', place: 'Ho Chi Minh City' }],
    ['DAP our warehouse', { code: 'DAP', place: 'our warehouse' }],
    ['fob ningbo', { code: 'FOB', place: 'ningbo' }],
    ['Ningbo FOB', { code: 'FOB', place: 'Ningbo' }],
    ['C&F Jebel Ali', { code: 'C&F', place: 'Jebel Ali' }],
    ['DDU Warsaw', { code: 'DDU', place: 'Warsaw' }],
    ['CFR Lagos, Incoterms 2020', { code: 'CFR', place: 'Lagos', edition: '2020' }],
    ['FOB', { code: 'FOB' }],
  ])('%s', (text, value) => expect(read('incoterm', `USD 4.20 ${text}.`).map(([, found]) => found)).toEqual([value]));
});

describe('payment', () => {
  test.each<[string, FactValues['payment']['parts']]>([
    [
      '30% T/T deposit, 70% against copy of B/L',
      [
        { percent: '30', method: 'TT', trigger: 'deposit' },
        { percent: '70', trigger: 'bl-copy' },
      ],
    ],
    [
      '30% deposit and the balance before shipment',
      [
        { percent: '30', trigger: 'deposit' },
        { percent: '70', trigger: 'before-shipment' },
      ],
    ],
    [
      'T/T 30% deposit and 70% against scan of BL',
      [
        { method: 'TT', percent: '30', trigger: 'deposit' },
        { percent: '70', trigger: 'bl-copy' },
      ],
    ],
    ['irrevocable L/C at sight', [{ method: 'LC', trigger: 'sight' }]],
    ['L/C 90 days after sight', [{ method: 'LC', days: 90, trigger: 'sight' }]],
    ['O/A 60 days after B/L date', [{ method: 'OA', days: 60, trigger: 'bl-date' }]],
    ['Net 30', [{ method: 'OA', days: 30 }]],
    ['100% T/T in advance', [{ percent: '100', method: 'TT', trigger: 'deposit' }]],
    [
      '20% with the order, 80% by L/C at sight',
      [
        { percent: '20', trigger: 'order' },
        { percent: '80', method: 'LC', trigger: 'sight' },
      ],
    ],
    [
      '20% down payment, 80% CAD',
      [
        { percent: '20', trigger: 'deposit' },
        { percent: '80', method: 'CAD' },
      ],
    ],
  ])('%s', (text, parts) => expect(read('payment', `Terms: ${text}.`).map(([, found]) => found.parts)).toEqual([parts]));

  test.each(['5% discount', '100% cotton', '100% inspection', 'The total is CAD 12,500.'])('none in: %s', (text) =>
    expect(read('payment', text)).toEqual([]),
  );
});

describe('numbers and codes', () => {
  test.each<[string, FactValues['reference']]>([
    ['PO 7731', { kind: 'po', number: '7731' }],
    ['PO-7731', { kind: 'po', number: 'PO-7731' }],
    ['P.O. No. 4500123', { kind: 'po', number: '4500123' }],
    ['purchase order no. 4500123', { kind: 'po', number: '4500123' }],
    ['PI-2031', { kind: 'pi', number: 'PI-2031' }],
    ['quotation Q-881', { kind: 'quote', number: 'Q-881' }],
    ['order #7731', { kind: 'order', number: '7731' }],
    ['invoice no. INV-2027-03', { kind: 'invoice', number: 'INV-2027-03' }],
    ['MSKU1234567', { kind: 'container', number: 'MSKU1234567' }],
  ])('%s', (text, value) => expect(read('reference', `About ${text}, please.`).map(([, found]) => found)).toEqual([value]));

  test.each(['order 500 pcs', 'Please quote LX-40, 2000 pcs.', 'We order HX-200.', 'in Q1 2027'])('no document number in: %s', (text) =>
    expect(read('reference', text)).toEqual([]),
  );

  test.each(['HX-200', 'LX40-BK', 'LP6060-40W', '4711-B', 'GT-7'])('product code %s', (code) =>
    expect(read('product', `We offer ${code} now.`)).toEqual([[code, { code }]]),
  );
  test.each(['ISO 9001', 'EN-60598', 'IP65', 'COVID-19', 'B-2 level', 'the A4 page', 'USD-CNY'])('no product code in: %s', (text) =>
    expect(read('product', text)).toEqual([]),
  );
});

describe('the other facts', () => {
  test.each<[FactKind, string, unknown]>([
    ['lead-time', 'Lead time: 25-30 days after receipt of deposit.', { days: 25, toDays: 30, working: false, from: 'receipt of deposit' }],
    ['lead-time', 'Delivery time is 4 weeks.', { days: 28, working: false }],
    ['lead-time', 'Production takes 20 working days after approval of samples.', { days: 20, working: true, from: 'approval of samples' }],
    ['validity', 'valid until 31 March 2027', { date: '2027-03-31' }],
    ['validity', 'Validity: 30 days', { days: 30 }],
    ['moq', 'MOQ: 500 pcs', { amount: '500', unit: 'pc' }],
    ['moq', 'minimum order quantity is 1,000', { amount: '1000' }],
    ['hs-code', 'HS code 9405.42', { digits: '940542' }],
    ['percent', 'a 5% discount', { amount: '5', of: 'discount' }],
    ['certificate', 'ISO 9001:2015', { name: 'ISO 9001' }],
    ['certificate', 'with CE mark', { name: 'CE' }],
    ['tolerance', '±5%', { amount: '5', unit: '%' }],
    ['tolerance', '+/-0.05 mm', { amount: '0.05', unit: 'mm' }],
    ['specification', '60 x 40 x 30 cm', { name: 'size', value: '60 x 40 x 30', unit: 'cm' }],
    ['specification', '100-240V', { name: 'voltage', value: '100', to: '240', unit: 'V' }],
    ['specification', 'Material: PP', { name: 'material', value: 'PP' }],
    ['bank', 'IBAN: DE89 3704 0044 0532 0130 00', { kind: 'iban', value: 'DE89 3704 0044 0532 0130 00', valid: true }],
    ['bank', 'A/C No.: 8110 7010 1300 2219 48', { kind: 'account', value: '8110 7010 1300 2219 48' }],
  ])('%s: %s', (kind, text, value) => expect(read(kind, text).map(([, found]) => found)).toEqual([value]));

  test.each<[FactKind, string]>([
    ['lead-time', 'The warranty is 30 days.'],
    ['lead-time', 'Payment 60 days after B/L date.'],
    ['certificate', 'Please reach out to us.'],
    ['hs-code', 'We use HS200.'],
  ])('no %s in: %s', (kind, text) => expect(read(kind, text)).toEqual([]));
});

test('a quotation table pasted from Excel, with merged cells and styles, is read by its headings', () => {
  const html =
    '<p>Dear Tom,</p><table style="border-collapse:collapse"><tr><td colspan=5><b>Quotation Q-881</b></td></tr><tr><td>Item</td><td>Description</td><td>Qty (pcs)</td><td>Unit price FOB Ningbo (USD)</td><td>Amount</td></tr>' +
    '<tr><td rowspan=2>HX-200</td><td>panel 40W, 5,000 lm</td><td style="mso-number-format:0">5,000</td><td>4.20</td><td>21,000.00</td></tr><tr><td>white</td><td>600</td><td>38.50</td><td>23,100.00</td></tr></table>';
  const draft = draftFromHtml('', html);
  const cells = draft.blocks.flatMap(({ start, end, cell }) => (cell ? [{ start, end, ...cell }] : []));
  const facts = readFacts(draft.text, { cells });
  expect(facts.filter(({ kind }) => kind === 'quantity').map(({ value }) => value)).toEqual([
    { amount: '5000', unit: 'pc' },
    { amount: '600', unit: 'pc' },
  ]);
  expect(facts.filter(({ kind }) => kind === 'money').map(({ value }) => value)).toEqual([
    { amount: '4.20', currency: 'USD', per: 'pc' },
    { amount: '21000.00', currency: 'USD' },
    { amount: '38.50', currency: 'USD', per: 'pc' },
    { amount: '23100.00', currency: 'USD' },
  ]);
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'USD',
    '4.20',
    '/pc',
    '30%',
    'deposit',
    'FOB',
    'Ningbo',
    '5/6/2027',
    'PO',
    '7731',
    '-',
    '.',
    ',',
    '\n',
    ' ',
    'L/C',
    'at sight',
    'HX-200',
    '\t',
    'May',
    'valid until',
    '±',
    '€',
    'IBAN',
    'DE89',
    '１２',
    'ü',
    '\u{1f600}',
    'x',
    '40HQ',
    'days after',
    'MOQ',
    'HS',
    'A/C',
    '(',
    ')',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  );

  test('never throws; facts are in order and quote their place', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { start, end, quote } of readFacts(source, { today: TODAY })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(quote).toBe(source.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('spans are read as if nothing stood around them', () => {
    fc.assert(
      fc.property(text, text, (before, inner) => {
        const shift = (start: number): number => start - before.length - 1;
        const around = readFacts(`${before}\n${inner}\n${before}`, {
          today: TODAY,
          spans: [{ start: before.length + 1, end: before.length + 1 + inner.length }],
        });
        expect(around.map(({ kind, start, value }) => [kind, shift(start), value])).toEqual(
          readFacts(inner, { today: TODAY }).map(({ kind, start, value }) => [kind, start, value]),
        );
      }),
    );
  });
});
