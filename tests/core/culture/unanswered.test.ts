import { expect, test } from 'vitest';
import { unansweredQuestion } from '#core/culture/unanswered.ts';
import { readMessage } from '#core/review/read-message.ts';

const asked = (own: string, earlier: string): string | undefined => {
  const found = unansweredQuestion(own, earlier);
  return found && earlier.slice(found.start, found.end);
};
const PRICE = 'Dear Ken,\n\nThank you. What is your target price for HX-200?\n\nKind regards,\nLi Na';

test.each([
  [PRICE, 'Thank you for your mail. Your catalogue looks very nice and our team liked it.', 'What is your target price for HX-200?'],
  [PRICE, 'Many thanks. We value our cooperation and will be in touch about HX-200.', 'What is your target price for HX-200?'],
  [
    'How many pieces do you need per month?',
    'Thank you for the information, the market is moving well here.',
    'How many pieces do you need per month?',
  ],
  ['When can you open the L/C?', 'Dear Li Na, everything is going smoothly with our bank, best wishes to your team.', 'When can you open the L/C?'],
  ['Could you accept USD 4.20 FOB Ningbo?', 'We appreciate your support and hope for a long friendship.', 'Could you accept USD 4.20 FOB Ningbo?'],
  ['Please let us know your target price.', 'Thank you very much, we received your kind message.', 'Please let us know your target price.'],
  ['Is USD 4.20 acceptable for you?', 'The samples are beautiful, my manager likes the finish.', 'Is USD 4.20 acceptable for you?'],
])('asked “%s”, “%s” passes over “%s”', (earlier, own, question) => {
  expect(asked(own, earlier)).toBe(question);
});

test.each([
  [PRICE, 'Our target is USD 4.10.'],
  [PRICE, 'We can not tell you, the buyer decides.'],
  [PRICE, 'Your price is too high, please look at it again.'],
  [PRICE, 'Could you first send the catalogue?'],
  [PRICE, 'I will tell you on Monday after the meeting.'],
  [PRICE, 'Please see the attached sheet, all targets are in it.'],
  [PRICE, 'I am out of the office with limited access to mails.'],
  [PRICE, 'Thanks, Ken'],
  ['How many pieces do you need per month?', 'Around two containers in the beginning.'],
  ['When can you open the L/C?', 'The L/C will be opened next week.'],
  ['Could you accept USD 4.20 FOB Ningbo?', 'Yes, that works for us.'],
  ['Could you accept USD 4.20 FOB Ningbo?', 'Agreed, please send the PI to our office.'],
  ['How are you? How was the fair?', 'Thank you for your mail. The fair was very nice for all of us.'],
  ['The PI is attached. Please check it.', 'Thank you for your mail, we received it well.'],
  ['Thank you.\n\nOn 3 March Ken wrote:\n> What is your target price?', 'Thank you for the nice talk about everything.'],
])('asked “%s”, “%s” passes over nothing', (earlier, own) => {
  expect(asked(own, earlier)).toBeUndefined();
});

test('a mail read shows our question that it passes over, wherever it comes from', () => {
  const text =
    'Dear Li Na,\n\nThank you, the catalogue looks very nice.\n\nBest regards\nKen\n\nOn 3 March 2027 Li Na wrote:\n> Dear Ken,\n> What is your target price?\n> Kind regards';
  const [answer, ...more] = readMessage({ text, country: 'DE' }).softAnswers;
  expect(more).toEqual([]);
  expect(answer?.quote).toBe('What is your target price?');
  expect(readMessage({ text: text.replace('very nice', 'nice; our target is USD 4.10'), country: 'DE' }).softAnswers).toEqual([]);
});

test('a long mail costs no more than its length', () => {
  expect(unansweredQuestion('thank you '.repeat(20_000), 'what is your '.repeat(20_000))).toBeUndefined();
}, 4000);
