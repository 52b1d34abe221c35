import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';

const blocksOf = (text: string): string[] => {
  const draft = draftFromText('', text);
  return draft.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`);
};

test.each([
  ['empty lines', 'a\n\n b \n\n\nc', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  [
    'wrapped lines stay together',
    'We can deliver the 500 sets of HX-200 that you asked for in your mail of\nlast week from our warehouse in Hamburg, provided that the order comes by\nFriday.',
    [
      'paragraph: We can deliver the 500 sets of HX-200 that you asked for in your mail of\nlast week from our warehouse in Hamburg, provided that the order comes by\nFriday.',
    ],
  ],
  [
    'short lines are lines',
    'Dear Anna,\nThe price is fixed.\nBest regards,\nLi Na',
    ['paragraph: Dear Anna,', 'paragraph: The price is fixed.', 'paragraph: Best regards,', 'paragraph: Li Na'],
  ],
  [
    'list markers',
    '- one\n* two\n• three\n1. four\n2) five\n(3) six\na) seven\n（4）八\n1、九',
    [
      'list-item: - one',
      'list-item: * two',
      'list-item: • three',
      'list-item: 1. four',
      'list-item: 2) five',
      'list-item: (3) six',
      'list-item: a) seven',
      'list-item: （4）八',
      'list-item: 1、九',
    ],
  ],
  ['numbers that are no markers', '1.5 m\n-5 degrees\n-- x', ['paragraph: 1.5 m', 'paragraph: -5 degrees', 'paragraph: -- x']],
  ['quoted lines are blocks of their own', 'own\n> quoted\n>> deeper', ['paragraph: own', 'paragraph: quoted', 'paragraph: deeper']],
  ['a very long line', `${'word '.repeat(400)}\nnext`, [`paragraph: ${'word '.repeat(400).trim()}`, 'paragraph: next']],
  ['nothing', '', []],
])('finds the blocks of plain text: %s', (_, text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});

test('reads every kind of line end and maps it', () => {
  const { text, sourceStart, sourceEnd } = draftFromText('', 'a\r\nb\rc\nd');
  expect(text).toBe('a\nb\nc\nd');
  expect([...sourceStart]).toEqual([0, 1, 3, 4, 5, 6, 7]);
  expect([...sourceEnd]).toEqual([1, 3, 4, 5, 6, 7, 8]);
});
