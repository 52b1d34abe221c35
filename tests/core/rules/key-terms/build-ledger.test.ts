import { describe, expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { DraftInput } from '#core/review/draft-input.ts';
import { compileRules } from '#core/review/rule-set.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { buildLedger } from '#core/rules/key-terms/build-ledger.ts';
import { applyTextEdits } from '#core/text/edit.ts';

const context: CheckContext = {
  from: 'li@hx.example',
  today: '2027-03-15',
  thread: [{ from: 'weber@keller.example', date: '2027-03-12', text: 'Please confirm 5000 pcs HX-200 FOB Ningbo at USD 4.20.' }],
  customer: {
    id: 'K-17',
    name: 'Keller GmbH',
    contacts: [],
    quotes: [
      {
        number: 'Q-881',
        date: '2027-02-20',
        currency: 'USD',
        incoterm: 'FOB',
        place: 'Ningbo',
        payment: '30% T/T deposit, 70% before shipment',
        lines: [{ product: 'HX-200', quantity: 5000, unit: 'pcs', price: '4.20' }],
      },
    ],
  },
};

function ledger(text: string, around: CheckContext = context) {
  return buildLedger(new DraftInput(draftFromText('Re: HX-200', text), around, compileRules([])));
}

describe('the ledger', () => {
  test('sets what the draft says beside what they wrote and what was quoted', () => {
    const rows = ledger('We confirm 5,000 pcs HX-200 at USD 4.20/pc FOB Ningbo. Payment: 30% T/T deposit, 70% before shipment.');
    expect(rows.map(({ kind, product, agreement }) => [kind, product, agreement])).toEqual([
      ['price', 'HX-200', 'same'],
      ['quantity', 'HX-200', 'same'],
      ['incoterm', undefined, 'same'],
      ['payment', undefined, 'same'],
    ]);
    expect(rows[0]!.theirs!.text).toBe('USD 4.20');
    expect(rows[0]!.quote!.text).toBe('USD 4.20');
  });

  test('taking a value over touches only the figure', () => {
    const text = 'We confirm 500 pcs HX-200 at USD 4.02/pc FOB Ningbo.';
    const rows = ledger(text);
    const edits = rows.slice(0, 2).flatMap(({ theirs }) => theirs?.edits ?? []);
    expect(rows.slice(0, 2).map(({ agreement }) => agreement)).toEqual(['differs', 'differs']);
    expect(applyTextEdits(text, edits)).toBe('We confirm 5,000 pcs HX-200 at USD 4.20/pc FOB Ningbo.');
  });

  test('shows what the draft lacks', () => {
    expect(ledger('Thank you for your mail.').map(({ kind, agreement }) => [kind, agreement])).toEqual([
      ['incoterm', 'absent'],
      ['payment', 'absent'],
    ]);
  });

  test('without a past every value stands alone', () => {
    expect(ledger('HX-200 is USD 4.20/pc.', {}).map(({ agreement }) => agreement)).toEqual(['alone']);
  });
});
