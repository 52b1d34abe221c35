import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { mailKindOf } from '#core/rules/mail-kind.ts';
import { scoreBands } from '#core/rules/score-bands.ts';
import { suitingOf } from '#ui/review/suiting.ts';

test('a formal market, and somebody new, ask for more than a partner in an informal one', () => {
  const stranger = scoreBands({ country: 'JP', stage: 'lead' });
  const partner = scoreBands({ country: 'US', stage: 'repeat' });
  expect(stranger.formality[0]).toBeGreaterThan(partner.formality[0] + 10);
  expect(stranger.formality[1]).toBeGreaterThan(partner.formality[1]);
});

test('an answer to a complaint asks for more politeness than a shipping advice', () => {
  expect(scoreBands({ country: 'DE', kind: 'complaint-reply' }).politeness[0]).toBeGreaterThan(
    scoreBands({ country: 'DE', kind: 'shipping' }).politeness[0],
  );
});

test('nothing known gives the widest band', () => {
  const { formality, politeness, clarity } = scoreBands({});
  for (const [low, high] of [formality, politeness, clarity]) expect(high - low).toBeGreaterThan(45);
});

test.each([
  [
    'Invoice 2027-031: EUR 8,400.00 due since 1 March',
    'Our records show the invoice as unpaid. Could you send us the bank slip?',
    'payment-reminder',
  ],
  [
    'Re: Scratched housings',
    'We are sorry that 60 housings arrived with scratches. 60 replacements leave tomorrow, free of charge.',
    'complaint-reply',
  ],
  ['Happy New Year', 'We wish you and your family a happy New Year.', 'greeting'],
  ['PO-7731: one week later', 'The goods will be ready on 2 April instead of 26 March.', 'delay'],
  ['Your inquiry of 12 March', 'Thank you for your inquiry. Which size do you need?', 'inquiry-reply'],
  ['Re: Target price', 'We cannot reach your target. What we can offer is a thinner plate.', 'refusal'],
  ['HX-200', 'The office is on the second floor.', undefined],
])('the kind of “%s” is %s', (subject, text, kind) => {
  expect(mailKindOf(subject, text)).toBe(kind);
});

test('says what it measured by, and only what is known', () => {
  const draft = draftFromText('Happy New Year', 'Dear Mr. Brandt,\n\nWe wish you a happy New Year.');
  const customer = { id: 'K-1', name: 'Keller', country: 'DE', stage: 'repeat' as const, contacts: [] };
  expect(suitingOf(draft, customer).judgedAs.map(({ en }) => en)).toEqual(['greeting', 'Germany', 'partner of long standing']);
  expect(suitingOf(draftFromText('HX-200', 'Done.'), undefined).judgedAs).toEqual([]);
});
