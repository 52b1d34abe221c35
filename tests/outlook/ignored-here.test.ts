import { describe, expect, test } from 'vitest';
import { encodeIgnoredHere, ignoredHereIn } from '#outlook/ignored-here.ts';
import { encodeSendContext } from '#outlook/send-context.ts';

const fob = { rule: 'incoterm-without-place', phrase: 'fob' };

describe('what is ignored in one draft', () => {
  test('comes back from what was kept with the draft, the reason too', () => {
    expect(ignoredHereIn(encodeIgnoredHere([{ ...fob, reason: 'agreed by phone' }]), undefined)).toEqual([{ ...fob, reason: 'agreed by phone' }]);
  });

  test('comes back from the session data, and nothing that is ignored elsewhere', () => {
    const ignored = [{ ...fob, here: true }, { rule: 'price-differs', customerId: 'K-01' }, { rule: 'tone' }];
    expect(ignoredHereIn(undefined, encodeSendContext({ recipients: ['a@x.example'], ignored }))).toEqual([fob]);
  });

  test('is each once where both hold it', () => {
    const left = encodeSendContext({
      recipients: [],
      ignored: [
        { ...fob, here: true },
        { rule: 'other', phrase: 'x', here: true },
      ],
    });
    expect(ignoredHereIn(encodeIgnoredHere([fob]), left)).toEqual([fob, { rule: 'other', phrase: 'x' }]);
  });

  test.each([undefined, '', 'not json', '{}', 'null', '7', '[null, 7, {"phrase":"x"}]', '{"ignored":7}'])('is nothing when both are %j', (text) => {
    expect(ignoredHereIn(text, text)).toEqual([]);
  });

  test('fits into what a mail program keeps with an item, the newest first', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ rule: 'incoterm-without-place', phrase: `word ${i}` }));
    const text = encodeIgnoredHere(many);
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(text).toContain('word 199');
    expect(text).not.toContain('word 1"');
  });
});
