import { expect, test } from 'vitest';
import type { Communication } from '#core/customers/profile.ts';
import { completenessOf, PROFILE_FIELDS } from '#core/customers/profile-fields.ts';
import { PORTRAIT, priceTalk, risksOf } from '#core/customers/portrait.ts';

const mail = (date: string, summary: string, direction: 'in' | 'out' = 'in'): Communication => ({ date, direction, channel: 'email', summary });

test('every question of the portrait is answered by fields that exist', () => {
  const known = new Set(PROFILE_FIELDS.map(({ path }) => path));
  for (const { paths } of PORTRAIT) for (const path of paths) expect(known).toContain(path);
});

test('two of their last five messages about the price suggest that it weighs much', () => {
  const talks = [mail('2027-01-05', 'can you give a discount?'), mail('2027-02-01', '另一家更便宜'), mail('2027-02-03', 'When does it ship?')];
  expect(priceTalk({ communications: talks })).toEqual({ bargained: 2, of: 3, suggestsHigh: true });
  // Ours do not count, nor what is long ago.
  expect(priceTalk({ communications: [mail('2027-01-05', 'discount?'), mail('2027-02-01', 'we offer a discount', 'out')] }).suggestsHigh).toBe(false);
  const since = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'].map((date) => mail(date, 'thank you for the samples'));
  expect(priceTalk({ communications: [...talks, ...since] })).toEqual({ bargained: 0, of: 5, suggestsHigh: false });
  expect(priceTalk({})).toEqual({ bargained: 0, of: 0, suggestsHigh: false });
});

test('a risk is said only where it is on record', () => {
  expect(risksOf({})).toEqual([]);
  expect(
    risksOf({ creditGrade: 'B', creditFacts: { averageDaysLate: -2, disputes: 0, sanctionCheck: { date: '2027-01-01', result: 'clear' } } }),
  ).toEqual([]);
  const risky = risksOf({ creditGrade: 'D', creditFacts: { averageDaysLate: 21, disputes: 1, badDebt: { amount: '900', currency: 'USD' } } });
  expect(risky.map(({ en }) => en)).toEqual(['an open bad debt of USD 900', 'pays 21 days late on average', 'one dispute', 'credit grade D']);
});

const BARE = { id: 'K', name: 'Keller', country: 'DE', contacts: [{ name: 'Anna', emails: ['a@k.example'] }] };
const asked = (text?: string): string => {
  const { missing, inMail = [] } = completenessOf(BARE, text);
  return `${missing.map(({ path }) => path).join(' ')} | ${inMail.join(' ')}`;
};

test.each<[string, string | undefined, string]>([
  ['no mail', undefined, 'contact.authority annualPurchase requirements | '],
  ['a mail that touches nothing', 'Thank you, have a nice weekend.', 'contact.authority annualPurchase requirements | '],
  [
    'terms of payment',
    'Can we pay 30% deposit, the balance after inspection?',
    'requirements usual.payment contact.authority | requirements usual.payment',
  ],
  ['their range', 'We distribute garden lights to DIY chains.', 'mainProducts contact.authority annualPurchase | mainProducts'],
  ['their kind of business', 'As a wholesaler we need room for our margin.', 'businessType contact.authority annualPurchase | businessType'],
  ['their volume', 'Our yearly demand is about 20 containers.', 'annualPurchase contact.authority requirements | annualPurchase'],
  ['their boss, in Chinese', '我要请示老板批准。', 'contact.authority annualPurchase requirements | contact.authority'],
])('the facts asked for first are those that the mail touches: %s', (_, text, expected) => expect(asked(text)).toBe(expected));
