import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '#core/draft/apply-edits.ts';
import type { Draft } from '#core/draft/draft.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Edit } from '#core/text/edit.ts';
import { htmlSource } from './html-source.ts';

function replace(draft: Draft, old: string, text: string): string {
  const start = draft.text.indexOf(old);
  return applyEdits(draft, [{ start, end: start + old.length, text }]);
}

test.each([
  ['a word', '<p>ship DDU soon</p>', 'DDU', 'DAP Hamburg', '<p>ship DAP Hamburg soon</p>'],
  ['over tags: the tags stay', '<p><b>FOB</b> <i>China</i>!</p>', 'FOB China', 'CIF Lagos', '<p><b>CIF Lagos</b><i></i>!</p>'],
  ['what stays of a word in bold stays bold', '<p><b>USD</b> 4.50</p>', 'USD 4.50', 'USD 4.20', '<p><b>USD</b> 4.20</p>'],
  ['a reference', 'Gr&uuml;n', 'ü', 'ue', 'Gruen'],
  ['half a reference that is two units', '&#128512;x', '😀x', '😁x', '😁x'],
  ['marks are escaped', '<p>x</p>', 'x', 'R&D <5> a\u00a0b  c', '<p>R&amp;D &lt;5&gt; a&nbsp;b&nbsp; c</p>'],
  ['a line break', '<p>x</p>', 'x', 'a\nb\r\nc', '<p>a<br>b<br>c</p>'],
  ['a line break taken away', 'a<br>b', 'a\nb', 'a b', 'a b'],
  ['across paragraphs: the paragraphs stay', '<p>a b</p><p>c d</p>', 'b\nc', 'x', '<p>a x</p><p> d</p>'],
  ['a deletion', '<p>very <b>very</b> good</p>', 'very very ', '', '<p><b></b>good</p>'],
])('carries an edit into the HTML: %s', (_, html, old, text, expected) => {
  expect(replace(draftFromHtml('', html), old, text)).toBe(expected);
});

test.each([
  ['behind a word', '<p><b>FOB</b>.</p>', 3, ' Ningbo', '<p><b>FOB Ningbo</b>.</p>'],
  ['at the start', '<p>x</p>', 0, 'a', '<p>ax</p>'],
  ['at the end', '<p>x</p>\n', 1, 'a', '<p>xa</p>\n'],
  ['at the start of a paragraph', '<p>x</p><p>y</p>', 2, 'a', '<p>x</p><p>ay</p>'],
  ['into an empty body', '<html><body><p></p></body></html>', 0, 'a', '<html><body><p></p>a</body></html>'],
  ['into nothing', '', 0, 'a', 'a'],
])('inserts text: %s', (_, html, at, text, expected) => {
  expect(applyEdits(draftFromHtml('', html), [{ start: at, end: at, text }])).toBe(expected);
});

test('keeps the line ends of a plain text', () => {
  expect(replace(draftFromText('', 'a\r\nb\r\n'), 'b', 'c\nd')).toBe('a\r\nc\r\nd\r\n');
  expect(replace(draftFromText('', 'a & b\n'), '&', '<')).toBe('a < b\n');
});

test('two edits may meet in one reference that is two units', () => {
  const draft = draftFromHtml('', '&#128512;<br>x');
  expect(
    applyEdits(draft, [
      { start: 0, end: 1, text: '' },
      { start: 1, end: 3, text: 'y' },
    ]),
  ).toBe('yx');
  expect(
    applyEdits(draft, [
      { start: 1, end: 1, text: 'y' },
      { start: 1, end: 2, text: '' },
    ]),
  ).toBe('y<br>x');
});

test('leaves out edits that overlap or lie outside', () => {
  const draft = draftFromHtml('', '<p>abc</p>');
  const edits = [
    { start: 0, end: 2, text: 'x' },
    { start: 1, end: 3, text: 'y' },
    { start: 2, end: 99, text: 'z' },
    { start: 3, end: 2, text: 'w' },
  ];
  expect(applyEdits(draft, edits)).toBe('<p>xc</p>');
});

/** A private character, so that what was put in can be told from what was there. */
const MARK = '\ue000';
const editsIn = (text: string): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.tuple(fc.nat(text.length), fc.nat(12), fc.nat(2)).map(([start, length, marks]) => ({
      start,
      end: Math.min(text.length, start + length),
      text: MARK.repeat(marks),
    })),
    { maxLength: 6 },
  );

/** The edits that count: in order, none over another. */
function kept(edits: readonly Edit[]): Edit[] {
  let at = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit) => {
      const counts = edit.start >= at;
      if (counts) at = edit.end;
      return counts;
    });
}

test('every byte outside the edited characters stays as it was', () => {
  fc.assert(
    fc.property(
      htmlSource.chain((source) => {
        const draft = draftFromHtml('', source);
        return fc.tuple(fc.constant(draft), editsIn(draft.text));
      }),
      ([draft, edits]) => {
        const gone = new Uint8Array(draft.source.length);
        for (const { start, end } of kept(edits)) {
          for (let unit = start; unit < end; unit++) gone.fill(1, draft.sourceStart[unit], draft.sourceEnd[unit]);
        }
        const rest = Array.from({ length: draft.source.length }, (_, at) => (gone[at] ? '' : draft.source[at])).join('');
        expect(applyEdits(draft, edits).split(MARK).join('')).toBe(rest);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the edited source reads as the edited text', () => {
  const words = fc.array(
    fc.constantFrom('<p>price <b>USD 4</b></p>', '<div>ship&nbsp;soon</div>', '<ul><li>one</li></ul>', 'x<br>y', '<td>cell</td>', '&auml;&#128512;'),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(3), (parts, at, length) => {
      const draft = draftFromHtml('', parts.join(''));
      const inWord = /[a-zA-Z0-9]{1,4}/g;
      inWord.lastIndex = at % draft.text.length;
      const found = inWord.exec(draft.text) ?? /[a-zA-Z0-9]/.exec(draft.text);
      fc.pre(found !== null);
      const start = found?.index ?? 0;
      const end = Math.min(start + 1 + length, start + (found?.[0].length ?? 1));
      const expected = `${draft.text.slice(0, start)}DAP Lagos${draft.text.slice(end)}`;
      expect(draftFromHtml('', applyEdits(draft, [{ start, end, text: 'DAP Lagos' }])).text).toBe(expected);
    }),
  );
});
