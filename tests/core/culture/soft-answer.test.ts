import { expect, test } from 'vitest';
import { mannersFor } from '#core/culture/manners.ts';
import { softAnswers } from '#core/culture/soft-answer.ts';

test.each([
  ['JP', 'Thank you. We will consider your offer.', ['We will consider']],
  ['IN', 'No problem, 5 March should be ok.', ['No problem', 'should be ok']],
  ['GB', 'The sample is quite good.', ['quite good']],
  ['GB', 'We will consider your offer.', []],
  ['DE', 'We will consider your offer.', []],
  ['JP', 'There were no problems at all.', []],
  ['US', 'No problem.', []],
])('in a mail from %s, “%s” holds %j', (country, text, quotes) => {
  expect(softAnswers(text, mannersFor(country)).map(({ quote }) => quote)).toEqual(quotes);
});

test('without a market nothing is read into an answer', () => {
  expect(softAnswers('We will consider it.', undefined)).toEqual([]);
});
