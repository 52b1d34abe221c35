import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingFor } from '#core/culture/closing-for.ts';
import { greetingFor } from '#core/culture/greeting.ts';
import { MANNERED_COUNTRIES } from '#core/culture/manners.ts';
import { greetingForm } from '#core/culture/greeting-form.ts';
import { FRESH_NAMES } from './fresh-names.ts';
import { AMERICAS_NAMES, ASIA_PACIFIC_NAMES, EUROPE_NAMES, MIDDLE_EAST_AFRICA_NAMES } from './greeting-names.ts';
import { HONOURED_NAMES } from './honoured-names.ts';
import { LATER_NAMES } from './later-names.ts';
import { JUDGED_NAMES } from './judged-names.ts';
import { UNSEEN_NAMES } from './unseen-names.ts';

const ALL = [...EUROPE_NAMES, ...AMERICAS_NAMES, ...MIDDLE_EAST_AFRICA_NAMES, ...ASIA_PACIFIC_NAMES];

test.each(ALL)('%s: %s %j is greeted “%s” (sure: %s): %s', (country, name, { stage, ...record }, text, sure) => {
  const greeting = greetingFor({ name, ...record }, { country, ...(stage === undefined ? {} : { stage }) });
  expect([greeting.text, greeting.sure]).toEqual([text, sure]);
  expect(greeting.why['zh-CN']).toMatch(/[一-鿿]/);
});

test.each(UNSEEN_NAMES)('%s: %s %j is greeted “%s” (sure: %s) by %s', (country, name, { stage, ...record }, text, sure, reason) => {
  const situation = { ...(country === '-' ? {} : { country }), ...(stage === undefined ? {} : { stage }) };
  expect(greetingForm({ name, ...record }, situation)).toEqual({ text, sure, reason });
});

test.each([...JUDGED_NAMES, ...FRESH_NAMES, ...LATER_NAMES, ...HONOURED_NAMES])(
  '%s: %s %j may be greeted by one of %j',
  (country, name, { stage, ...record }, right) => {
    expect(right).toContain(greetingFor({ name, ...record }, { country, ...(stage === undefined ? {} : { stage }) }).text);
  },
);

test('the table has at least 150 names and every market', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(150);
  const seen = new Set(ALL.map(([country]) => country));
  expect(MANNERED_COUNTRIES.filter((country) => !seen.has(country))).toEqual([]);
});

describe('whatever is written as a name', () => {
  const countries = fc.constantFrom(...MANNERED_COUNTRIES, 'HU', undefined);

  test('greeting never throws, and is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), countries, (name, country) => {
        const { text } = greetingFor({ name }, country === undefined ? {} : { country });
        expect(text).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 500 },
    );
  });

  test('without a title in record and name, no title that says a gender is ever written', () => {
    const words = fc.constantFrom('Andrea', 'Anna', 'Weber', 'Kim', 'Maria', 'Yılmaz', 'Ahmed', 'Sato', 'Nguyễn', 'Somchai', 'García', 'Jean');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), countries, (name, country) => {
        const { text } = greetingFor({ name: name.join(' ') }, country === undefined ? {} : { country });
        expect(text).not.toMatch(/\b(?:Mr|Ms|Mrs|Herr|Frau|Sra?|Bey|Hanım|Pak|Ibu)\b/);
      }),
    );
  });

  test('the salutation on record wins, with one comma', () => {
    fc.assert(
      fc.property(countries, (country) => {
        const situation = country === undefined ? {} : { country };
        expect(greetingFor({ name: 'Dr. Anna Weber', title: 'Ms', preferredSalutation: 'Hallo Anna' }, situation).text).toBe('Hallo Anna,');
        expect(greetingFor({ name: 'X', preferredSalutation: 'Hi!' }, situation).text).toBe('Hi!');
      }),
    );
  });
});

test('nobody is greeted without a name', () => {
  expect(greetingFor({ name: ' ' }, { country: 'DE' })).toMatchObject({ text: '', sure: false });
});

test.each([
  ['Dear Ms Clark,', 'GB', 'lead', 'Yours sincerely,'],
  ['Dear Sirs,', 'GB', 'lead', 'Yours faithfully,'],
  ['Dear Sir or Madam,', 'DE', undefined, 'Kind regards,'],
  ['Dear Dr. Weber,', 'DE', 'repeat', 'Kind regards,'],
  ['Hi Karen,', 'AU', 'repeat', 'Best regards,'],
  ['Dear Tanaka-san,', 'JP', 'lead', 'Best regards,'],
  ['Dear Mr. Ahmed,', 'SA', 'lead', 'Kind regards,'],
  ['Dear Anna Weber,', undefined, undefined, 'Kind regards,'],
])('“%s” to %s at stage %s closes with “%4$s”', (greeting, country, stage, closing) => {
  expect(closingFor(greeting, { ...(country === undefined ? {} : { country }), ...(stage === undefined ? {} : { stage }) })).toBe(closing);
});
