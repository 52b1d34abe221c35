import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createReviewer } from '#core/review/create-reviewer.ts';
import type { ReviewInput } from '#core/review/review.ts';

interface Line {
  readonly country: string;
  readonly contact: Readonly<Record<string, string>> & { readonly name: string };
  readonly stage?: 'lead' | 'repeat';
  readonly city?: string;
  readonly today?: string;
  readonly subject?: string;
  readonly text: string;
  /** Any of these rules is right; none: no rule of manners may speak. */
  readonly want: readonly string[];
}

const LINES = readFileSync(new URL('slips.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const review = createReviewer({
  onFailure: (rule, error) => {
    throw new Error(rule, { cause: error });
  },
});

function found({ country, contact, stage, city, today = '2027-01-11', subject = 'Re: HX-200', text }: Line) {
  const input: ReviewInput = {
    subject,
    text,
    from: 'li.na@hx-lighting.example',
    to: ['reader@buyer.example'],
    today,
    company: { name: 'HX Lighting', country: 'CN', domains: ['hx-lighting.example'] },
    customer: {
      id: 'B-1',
      name: 'Buyer',
      country,
      ...(city === undefined ? {} : { city }),
      ...(stage === undefined ? {} : { stage }),
      contacts: [{ ...contact, emails: ['reader@buyer.example'] }],
    },
  };
  return review(input).findings;
}

test.each(LINES.filter(({ want }) => want.length > 0).map((line) => [line.country, line.text, line] as const))('%s: %s', (_, _text, line) => {
  const rules = found(line).map(({ rule }) => rule);
  expect({ rules, right: line.want.some((rule) => rules.includes(rule)) }).toMatchObject({ right: true });
  // Nothing else of manners is made of it.
  const others = found(line).filter(({ group, rule }) => group === 'culture' && !line.want.includes(rule));
  expect(others.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
});

test.each(LINES.filter(({ want }) => want.length === 0).map((line) => [line.country, line.text, line] as const))(
  'clean, %s: %s',
  (_, _text, line) => {
    const wrong = found(line).filter(({ group }) => group === 'culture');
    expect(wrong.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  },
);
