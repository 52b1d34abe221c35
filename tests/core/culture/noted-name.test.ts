import { expect, test } from 'vitest';
import { notedName } from '#core/culture/noted-name.ts';

test.each([
  ['Prefers to be called Ms. Fischer; pays within ten days', 'Ms. Fischer'],
  ['Likes to be called Bob.', 'Bob'],
  ['Goes by Mary Ann, ask for her directly', 'Mary Ann'],
  ['称呼用 Dr. Weber，别直呼其名', 'Dr. Weber'],
  ['喜欢被叫 Tony', 'Tony'],
  ['Does not like to be called Bob', undefined],
  ['不喜欢被叫 Tony', undefined],
  ['Prefers to be called in the morning', undefined],
  ['Call her after five', undefined],
  ['Asks the technical questions', undefined],
  [undefined, undefined],
])('“%s” names %s', (note, name) => {
  expect(notedName(note)).toBe(name);
});
