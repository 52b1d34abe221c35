import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, FactKind, FactValues } from '#core/trade/fact.ts';
import { formatFact } from '#core/trade/format-fact.ts';
import { readFacts } from '#core/trade/read-facts.ts';
import { dateOfDay } from '#core/trade/calendar.ts';
import { addWorldWords } from '#core/trade/world/world-words.ts';

addWorldWords();

/** What a value of one kind reads as once it has been written out inside a sentence. */
function readAgain<K extends FactKind>(kind: K, value: FactValues[K], before = 'We confirm: '): unknown[] {
  const fact = { kind, value, start: 0, end: 0, quote: '' } as unknown as Fact;
  return readFacts(`${before}${formatFact(fact) ?? ''}.`, { today: '2027-03-15' })
    .filter((found) => found.kind === kind)
    .map((found) => found.value);
}

const count = fc.integer({ min: 2, max: 999_999 }).map(String);
const counted = fc.constantFrom('pc', 'set', 'pair', 'ctn', 'roll', 'kg', 'mt', 'cbm', 'm', 'dozen', 'pallet');

describe('what is written out reads as the same value', () => {
  test('quantity', () => {
    fc.assert(
      fc.property(count, counted, (amount, unit) => {
        expect(readAgain('quantity', { amount, unit })).toEqual([{ amount, unit }]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }).map(String), fc.constantFrom('20GP', '40GP', '40HQ', '45HQ'), (amount, unit) => {
        expect(readAgain('quantity', { amount, unit })).toEqual([{ amount, unit }]);
      }),
    );
  });

  test('lead time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 120 }),
        fc.option(fc.integer({ min: 121, max: 200 })),
        fc.boolean(),
        fc.constantFrom(undefined, 'deposit', 'receipt of deposit', 'order confirmation', 'sample approval'),
        (days, toDays, working, from) => {
          const value = { days, working, ...(toDays === null ? {} : { toDays }), ...(from === undefined ? {} : { from }) };
          expect(readAgain('lead-time', value, 'Lead time: ')).toEqual([value]);
        },
      ),
    );
  });

  test('validity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 365 }), (days) => {
        expect(readAgain('validity', { days })).toEqual([{ days }]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 8000, max: 40000 }), (day) => {
        const date = dateOfDay(day);
        expect(readAgain('validity', { date })).toEqual([{ date }]);
      }),
    );
  });

  test('MOQ', () => {
    fc.assert(
      fc.property(count, counted, (amount, unit) => {
        expect(readAgain('moq', { amount, unit })).toEqual([{ amount, unit }]);
      }),
    );
    fc.assert(
      fc.property(count, (amount) => {
        expect(readAgain('moq', { amount })).toEqual([{ amount }]);
      }),
    );
  });

  test('HS code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(6, 8, 10, 12),
        fc.integer({ min: 1, max: 97 }),
        fc.integer({ min: 0, max: 9_999_999_999 }),
        (length, chapter, rest) => {
          const digits = `${chapter < 10 ? '0' : ''}${chapter}${`0000000000${rest}`.slice(-(length - 2))}`;
          expect(readAgain('hs-code', { digits })).toEqual([{ digits }]);
        },
      ),
    );
  });

  test('certificate and standard', () => {
    const names = [
      'CE',
      'UKCA',
      'UL',
      'FCC',
      'RoHS',
      'REACH',
      'TÜV',
      'INMETRO',
      'ISO 9001',
      'IATF 16949',
      'EN 71-3',
      'IEC 60598',
      'ASTM F963',
      'UN38.3',
      'G-Mark',
    ];
    for (const name of names) expect(readAgain('certificate', { name })).toEqual([{ name }]);
  });

  test('tolerance', () => {
    const amount = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 99 }))
      .map(([whole, part]) => `${whole}.${`0${part}`.slice(-2)}`);
    fc.assert(
      fc.property(amount, fc.constantFrom(undefined, '%', 'mm', 'cm', 'kg', 'pc'), (figure, unit) => {
        const value = unit === undefined ? { amount: figure } : { amount: figure, unit };
        expect(readAgain('tolerance', value)).toEqual([value]);
      }),
    );
  });

  test('specification', () => {
    const figure = fc.integer({ min: 2, max: 999 }).map(String);
    const measure = fc.constantFrom(
      ['voltage', 'V'],
      ['power', 'W'],
      ['frequency', 'Hz'],
      ['grammage', 'gsm'],
      ['light', 'lm'],
      ['capacity', 'ml'],
      ['thickness', 'mm'],
    );
    fc.assert(
      fc.property(figure, measure, (value, [name, unit]) => {
        const fact = { name, value, unit } as FactValues['specification'];
        expect(readAgain('specification', fact)).toEqual([fact]);
      }),
    );
    fc.assert(
      fc.property(figure, figure, figure, fc.constantFrom('mm', 'cm', 'm'), (a, b, c, unit) => {
        const value = { name: 'size', value: `${a} x ${b} x ${c}`, unit } as const;
        expect(readAgain('specification', value)).toEqual([value]);
      }),
    );
    for (const value of [
      { name: 'protection', value: 'IP65' },
      { name: 'colour', value: 'matt black' },
      { name: 'material', value: 'ABS' },
      { name: 'voltage', value: '220', to: '240', unit: 'V' },
      { name: 'colour-temperature', value: '4000', unit: 'K' },
    ] as const)
      expect(readAgain('specification', value)).toEqual([value]);
  });

  test('bank', () => {
    for (const value of ['DE89 3704 0044 0532 0130 00', 'GB29 NWBK 6016 1331 9268 19'])
      expect(readAgain('bank', { kind: 'iban', value })).toEqual([{ kind: 'iban', value, valid: true }]);
    for (const value of ['DEUTDEFF', 'ABOCCNBJ920'])
      expect(readAgain('bank', { kind: 'swift', value })).toEqual([{ kind: 'swift', value, valid: true }]);
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 9n, max: 10n ** 18n }).map(String), (value) => {
        expect(readAgain('bank', { kind: 'account', value })).toEqual([{ kind: 'account', value }]);
      }),
    );
    const beneficiary = { kind: 'beneficiary', value: 'Ningbo Veldra Tools Co., Ltd' } as const;
    expect(readAgain('bank', beneficiary)).toEqual([{ ...beneficiary, value: 'Ningbo Veldra Tools Co., Ltd.' }]);
  });

  test('Incoterm', () => {
    for (const code of ['EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'])
      for (const place of ['Ningbo', 'Hamburg', 'Ho Chi Minh City', 'Le Havre'])
        expect(readAgain('incoterm', { code, place, edition: '2020' })).toEqual([{ code, place, edition: '2020' }]);
  });

  test('payment', () => {
    for (const parts of [
      [
        { percent: '30', method: 'TT', trigger: 'deposit' },
        { percent: '70', trigger: 'bl-copy' },
      ],
      [
        { percent: '40', trigger: 'deposit' },
        { percent: '60', trigger: 'before-shipment' },
      ],
      [{ method: 'LC', trigger: 'sight' }],
      [{ method: 'OA', days: 60, trigger: 'bl-date' }],
      [{ method: 'DA', days: 45, trigger: 'invoice-date' }],
      [{ method: 'CAD' }],
      [{ method: 'CIA' }],
    ] as FactValues['payment']['parts'][])
      expect(readAgain('payment', { parts })).toEqual([{ parts }]);
  });
});
