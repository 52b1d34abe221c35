import { describe, expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Contact, Stage } from '#core/customers/customer.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { cultureRules } from '#core/rules/culture/index.ts';
import type { CheckContext } from '#core/rules/check-context.ts';

const rules = compileRules(cultureRules);
const COMPANY = { name: 'HX Lighting', country: 'CN', domains: ['hx-lighting.example'] };

interface Reader {
  readonly country: string;
  readonly contact: Omit<Contact, 'emails'>;
  readonly stage?: Stage;
}

function findIn(text: string, { country, contact, stage }: Reader, today = '2027-01-11') {
  const context: CheckContext = {
    from: 'li.na@hx-lighting.example',
    to: ['reader@buyer.example'],
    today,
    company: COMPANY,
    customer: { id: 'B-1', name: 'Buyer', country, ...(stage ? { stage } : {}), contacts: [{ ...contact, emails: ['reader@buyer.example'] }] },
  };
  const onFailure = (rule: string, error: unknown): never => {
    throw new Error(rule, { cause: error });
  };
  return reviewDraft(draftFromText('PI HX-200', text), context, { language: 'en', rules, onFailure }).findings;
}

const ids = (...found: Parameters<typeof findIn>): string[] =>
  findIn(...found)
    .map(({ rule }) => rule)
    .sort();

const WEBER: Reader = { country: 'DE', contact: { name: 'Dr. Anna Weber', familyName: 'Weber', givenName: 'Anna', title: 'Dr' } };
const TANAKA: Reader = { country: 'JP', contact: { name: 'Hiroshi Tanaka', familyName: 'Tanaka', givenName: 'Hiroshi' } };
const AHMED: Reader = { country: 'SA', contact: { name: 'Ahmed Al-Harbi', title: 'Mr' } };
const KAREN: Reader = { country: 'AU', contact: { name: 'Karen Hill', givenName: 'Karen', familyName: 'Hill' } };
const GARCIA: Reader = {
  country: 'MX',
  contact: { name: 'José Luis García López', title: 'Ing', familyName: 'García López', givenName: 'José Luis' },
};
const KHUN: Reader = { country: 'TH', contact: { name: 'Somchai Jaidee' } };

describe('a mail that is right for its reader is left alone', () => {
  test.each([
    ['DE', WEBER, 'Dear Dr. Weber,\n\nThank you for the drawing. The PI is attached. Please confirm it by 20 January 2027.\n\nKind regards,\nLi Na'],
    ['JP', TANAKA, 'Dear Tanaka-san,\n\nThank you very much for your continued support. The PI is attached.\n\nBest regards,\nLi Na'],
    ['SA', AHMED, 'Dear Mr. Ahmed,\n\nI hope you and your team are well. Could you check the PI by Sunday, 24 January 2027?\n\nKind regards,\nLi Na'],
    ['AU', KAREN, 'Hi Karen,\n\nHope you are well. The PI is attached.\n\nCheers,\nNa'],
    ['MX', GARCIA, 'Dear Ing. García,\n\nI hope you and your family are well. The PI is attached.\n\nKind regards,\nLi Na'],
    ['TH', KHUN, 'Dear Khun Somchai,\n\nI hope you are well. The PI is attached.\n\nBest regards,\nLi Na'],
  ])('%s', (_, reader, text) => {
    expect(ids(text, reader)).toEqual([]);
  });
});

describe('the same words are judged by who reads them', () => {
  test('a first name is early in Germany and Japan, and right in Australia', () => {
    expect(ids('Dear Anna,\n\nThank you for the drawing.', WEBER)).toEqual(['first-name-early']);
    expect(ids('Dear Hiroshi,\n\nThank you for the drawing.', TANAKA)).toEqual(['first-name-early']);
    expect(ids('Dear Karen,\n\nThank you for the drawing.', KAREN)).toEqual([]);
  });

  test('a Friday is a working day in Germany and the weekend in Saudi Arabia', () => {
    const ask = 'Could you please confirm the artwork by 22 January 2027? Thank you.';
    expect(ids(`Dear Dr. Weber,\n\n${ask}`, WEBER)).toEqual([]);
    expect(ids(`Dear Mr. Ahmed,\n\n${ask}`, AHMED)).toEqual(['date-on-day-off']);
  });

  test('a soft no puzzles a German reader, a bare no a Japanese one', () => {
    const soft = 'Thank you for the idea. 45 days is a little difficult for us.';
    const bare = 'We read the drawing today. We cannot change the carton.';
    expect(ids(`Dear Dr. Weber,\n\n${soft}`, WEBER)).toEqual(['roundabout-no']);
    expect(ids(`Dear Tanaka-san,\n\n${soft}`, TANAKA)).toEqual([]);
    expect(ids(`Dear Dr. Weber,\n\n${bare}`, WEBER)).toEqual([]);
    expect(ids(`Dear Tanaka-san,\n\n${bare}`, TANAKA)).toContain('blunt-no');
  });
});

test('every finding from manners names its source and how sure it is', () => {
  for (const finding of [...findIn('Dear Anna,\n\nHow are you? How is the weather? The PI is attached.\n\nCheers,\nLi Na', WEBER)]) {
    expect(finding.evidence.length).toBeGreaterThan(0);
    for (const { source } of finding.evidence) expect(source).toMatch(/confidence|record/);
  }
});

describe('hostile text', () => {
  test.each([
    ['an endless salutation', `Dear ${'Mr. '.repeat(20_000)}`],
    ['names without end', `Dear ${'Anna, '.repeat(20_000)}`],
    ['hours without a full stop', 'at 3pm and '.repeat(12_000)],
    ['dates without a full stop', 'please confirm by 22 January 2027 and '.repeat(3000)],
    ['bare no without a full stop', 'we cannot accept it and '.repeat(6000)],
    ['units without a full stop', '12 inches and '.repeat(9000)],
    ['a greeting of blanks', `Dear${' '.repeat(100_000)}Anna,`],
    ['one long word', `Dear ${'A'.repeat(200_000)},`],
  ])(
    '%s is judged without blowing up',
    (_, text) => {
      expect(Array.isArray(findIn(text, AHMED))).toBe(true);
    },
    4000,
  );
});
