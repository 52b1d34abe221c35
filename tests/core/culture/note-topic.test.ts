import { expect, test } from 'vitest';
import { topicsOf } from '#core/culture/note-topic.ts';

test.each([
  ['Likes to be called Anna', ['address']],
  ['Please use Mr. and the family name', ['address']],
  ['不喜欢被直呼其名，称呼用 Dr.', ['address']],
  ['Answers slowly, needs a reminder', ['time']],
  ['Signs off everything up to 20k herself', ['decision']],
  ['周五下午不上班', ['week']],
  ['只用微信联系，别打电话', ['channel']],
  ['Never mention alcohol; calls on WhatsApp', ['channel', 'taboo']],
  ['说话直，报价不要绕', ['directness']],
  ['Pays within ten days', ['payment']],
  ['Plays the cello, two children', []],
  ['喜欢爬山', []],
  ['', []],
])('“%s” is about %j', (note, topics) => {
  expect(topicsOf([note, undefined])).toEqual(topics);
});
