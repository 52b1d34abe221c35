import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '#core/text/sentences.ts';

const split = (text: string): string[] => sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['We ship on Monday. Please confirm.', ['We ship on Monday.', 'Please confirm.']],
    ['The price is USD 4.20/pc FOB Ningbo. It is valid.', ['The price is USD 4.20/pc FOB Ningbo.', 'It is valid.']],
    ['Dear Mr. Smith and Dr. Weber, hello.', ['Dear Mr. Smith and Dr. Weber, hello.']],
    ['See e.g. the label. OK?', ['See e.g. the label.', 'OK?']],
    ['Is it ready?! Yes!', ['Is it ready?!', 'Yes!']],
    ['He said “we agree.” Then he left.', ['He said “we agree.”', 'Then he left.']],
    ['请确认。 谢谢！', ['请确认。', '谢谢！']],
    ['One\n\nTwo', ['One', 'Two']],
    [
      'This line was wrapped by the mail program because it is long\nand goes on here.',
      ['This line was wrapped by the mail program because it is long\nand goes on here.'],
    ],
    ['Short line\nAnother line', ['Short line', 'Another line']],
    ['Write to li.na@hx-lighting.example today. Thanks.', ['Write to li.na@hx-lighting.example today.', 'Thanks.']],
    ['   ', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('cover every visible character once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '?', ' ', '\n', '"', ')', '5', '。', 'é', '…') }), (text) => {
        let at = 0;
        let visible = '';
        for (const { start, end } of sentencesIn(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          visible += text.slice(start, end);
          at = end;
        }
        expect(visible.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
