import { expect, test } from 'vitest';
import { mannersFor } from '#core/culture/manners.ts';
import { softAnswers } from '#core/culture/soft-answer.ts';
import { FIRM } from './firm-sentences.ts';
import { HEDGED, NOT_HEDGED } from './hedge-sentences.ts';
import { readMessage } from '#core/review/read-message.ts';
import { SOFT, SOFT_UNREAD } from './soft-sentences.ts';
import { UNSEEN_PLAIN } from './unseen-plain.ts';
import { UNSEEN_SOFT } from './unseen-sentences.ts';

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

test.each([
  ['JP', 'Thank you for your proposal. We will examine it carefully and contact you again.', true],
  ['JP', 'Yes, we understand your price.', true],
  ['JP', 'We would like to think it over for a while.', true],
  ['JP', 'It is rather difficult at this moment.', true],
  ['JP', 'Please ship the 500 pcs as agreed; PO attached.', false],
  ['IN', 'Yes yes, no issue, we will manage the payment.', true],
  ['IN', 'Kindly note payment was done today, UTR attached.', false],
  ['EG', 'Inshallah we will send the deposit next week.', true],
  ['SA', 'In sha Allah it will be done soon.', true],
  ['SA', 'The L/C was opened on 3 March.', false],
  ['TH', 'Maybe we can discuss next time krub.', true],
  ['ID', 'Not yet, Pak, still in process.', true],
  ['ID', 'Goods not yet arrived at the port.', false],
  ['VN', 'OK we will try.', true],
  ['VN', 'Order confirmed, deposit paid.', false],
  ['MX', 'Claro, sí, we will see it ahorita.', true],
  ['GB', 'Your new price is quite good, though I might have one or two minor comments.', true],
  ['GB', 'With the greatest respect, we see it differently.', true],
  ['GB', 'We found your sample interesting.', true],
  ['GB', 'An interesting rate is charged monthly by the bank; we accept your offer.', false],
  ['GB', 'I’ll bear it in mind.', true],
  ['GB', 'We are happy with the samples, please proceed.', false],
  ['KR', 'We will review internally and let you know.', true],
  ['KR', 'Please proceed with mass production.', false],
  ['PH', 'ok', false],
  ['CO', 'Sure, we will be in touch.', true],
  ['DE', 'We will consider it.', false],
  ['TR', 'Inşallah the order comes next month.', true],
  ['MY', 'Can, can, no problem lah.', true],
  ['KE', 'We shall look into it and revert.', true],
])('in a mail from %s, “%s” is to be read with care: %s', (country, text, careful) => {
  expect(softAnswers(text, mannersFor(country)).length > 0).toBe(careful);
});

const isSoft = (country: string, text: string): boolean => softAnswers(text, mannersFor(country), country).length > 0;

test.each(SOFT)('soft, from %s: %s', (country, text) => {
  expect(isSoft(country, text)).toBe(true);
});

test('most words that are soft in an indirect market are taken as they stand where mail is plain', () => {
  const alsoThere = SOFT.filter(([, text]) => isSoft('DE', text));
  expect(alsoThere.length).toBeLessThan(SOFT.length / 5);
});

test.each([
  ['DE', 'We will consider your offer.'],
  ['SE', 'It is a little difficult for us.'],
  ['US', 'I will try my best.'],
])('from %s, “%s” is plain; from Japan it is soft', (country, text) => {
  expect(isSoft(country, text)).toBe(false);
  expect(isSoft('JP', text)).toBe(true);
});

test('unseen sentences: nearly all soft ones are read, no plain one is', () => {
  expect(UNSEEN_SOFT.length).toBeGreaterThan(180);
  expect(UNSEEN_SOFT.filter(([country, text]) => !isSoft(country, text)).length).toBeLessThan(4);
  expect(UNSEEN_PLAIN.filter(([country, text]) => isSoft(country, text))).toEqual([]);
});

test('a mail read says which answers to take with care, by the country given, the customer’s, or the sender’s domain', () => {
  const mail = { text: 'Dear Li Na,\n\nThank you. We will consider your offer.\n\nBest regards,\nKen' };
  for (const where of [{ country: 'jp' }, { customer: { country: 'JP' } }, { from: 'ken@buyer.jp' }]) {
    const [answer, ...more] = readMessage({ ...mail, ...where }).softAnswers;
    expect(more).toEqual([]);
    expect(mail.text.slice(answer?.start, answer?.end)).toBe('We will consider');
    expect(answer?.hint['zh-CN']).toContain('婉拒');
  }
  expect(readMessage({ ...mail, country: 'DE' }).softAnswers).toEqual([]);
  const quoting = 'Order confirmed.\n\nOn 3 March 2027 Li Na wrote:\n> We will consider your offer.';
  expect(readMessage({ text: quoting, country: 'JP' }).softAnswers).toEqual([]);
});

test('hedges of every kind are heard, and the same words in plain statements are not', () => {
  expect(HEDGED.length).toBeGreaterThan(90);
  expect(HEDGED.filter(([country, text]) => !isSoft(country, text))).toEqual([]);
  expect(NOT_HEDGED.filter(([country, text]) => isSoft(country, text))).toEqual([]);
});

test.each(FIRM)('plain, from %s: %s', (country, text) => {
  expect(isSoft(country, text)).toBe(false);
});

test('what no rule reads is few beside what is read', () => {
  expect(SOFT_UNREAD.filter(([country, text]) => isSoft(country, text))).toEqual([]);
  expect(SOFT_UNREAD.length * 10).toBeLessThan(SOFT.length);
});

test('every quote stands at its place in the mail, and a sentence is told once', () => {
  const mail = SOFT.map(([, text]) => text).join('\n\n');
  for (const country of ['JP', 'GB', 'BR']) {
    const found = softAnswers(mail, mannersFor(country));
    expect(found.length).toBeGreaterThan(5);
    for (const { start, end, quote } of found) expect(mail.slice(start, end)).toBe(quote);
    expect(new Set(found.map(({ start }) => start)).size).toBe(found.length);
  }
});

test.each([
  ['maybe without end', 'maybe '.repeat(20_000)],
  ['a sentence without a stop', 'we will see how it goes and my friend we will '.repeat(2000)],
  ['one long word', 'a'.repeat(120_000)],
  ['many short lines', 'perhaps\n'.repeat(15_000)],
])(
  '%s costs no more than its length',
  (_, text) => {
    expect(Array.isArray(softAnswers(text, mannersFor('JP')))).toBe(true);
  },
  4000,
);
