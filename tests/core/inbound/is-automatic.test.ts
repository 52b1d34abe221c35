import { expect, test } from 'vitest';
import { readMessage } from '#core/review/read-message.ts';

const askedOf = (subject: string, text: string): number => {
  const { questions, requests, promises } = readMessage({ subject, text, today: '2026-11-28' });
  return questions.length + requests.length + promises.length;
};

test.each([
  ['Automatic reply: Quotation Q-118', 'I am back on 4 January. In urgent cases please call +43 1 555 0199.'],
  ['Abwesenheitsnotiz: Ihr Angebot', 'Bitte wenden Sie sich an Frau Leitner.'],
  ['Absence du bureau', 'Merci de contacter Mme Leroy.'],
  ['自动回复：样品', '请联系王小姐。Please contact Ms Wang.'],
  ['Pump news, December', 'Are you ready for the new rules? Book your stand now.\n\nView in your browser | Unsubscribe'],
  ['Your parcel', 'Not at home? Change the delivery in our portal.\n\nPlease do not reply to this e-mail.'],
])('nobody asks anything in: %s', (subject, text) => {
  expect(askedOf(subject, text)).toBe(0);
});

test('a buyer who writes about automatic machines asks all the same', () => {
  expect(askedOf('Automatic filling machine', 'Please quote for two machines. Can you reply by Friday?')).toBe(2);
});
