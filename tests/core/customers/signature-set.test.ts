import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contactFromSignature } from '#core/customers/signature-contact.ts';
import { FIRST_SIGNATURES } from './signatures-first.ts';
import { SECOND_SIGNATURES } from './signatures-second.ts';
import { FIFTH_SIGNATURES } from './signatures-fifth.ts';
import { FOURTH_SIGNATURES } from './signatures-fourth.ts';
import { SIXTH_SIGNATURES } from './signatures-sixth.ts';
import type { LabelledSignature } from './labelled-signature.ts';
import { THIRD_SIGNATURES } from './signatures-third.ts';

/** Whole mails from addresses that say nothing of the country: it stands in the town, the legal form, or the language. */
const WHOLE_MAILS = readFileSync(new URL('signatures-mails.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledSignature);

const SIGNATURES = [
  ...FIRST_SIGNATURES,
  ...SECOND_SIGNATURES,
  ...THIRD_SIGNATURES,
  ...FOURTH_SIGNATURES,
  ...FIFTH_SIGNATURES,
  ...SIXTH_SIGNATURES,
  ...WHOLE_MAILS,
];

const FIELDS = ['name', 'jobTitle', 'company', 'phones', 'country', 'website', 'address'] as const;

/** Right, wrong and missed values over the whole set; an address is right when it holds what it must. Absent labels of address and website say nothing. */
function measure(): { readonly f1: Readonly<Record<string, number>>; readonly slips: readonly string[] } {
  const counts: Record<string, { right: number; wrong: number; missed: number }> = {};
  const slips: string[] = [];
  for (const { from, fromName, lines, expected } of SIGNATURES) {
    const read = contactFromSignature({ from, body: `Hello,\n\nplease quote.\n\n${lines.join('\n')}`, ...(fromName !== undefined && { fromName }) });
    for (const field of FIELDS) {
      const count = (counts[field] ??= { right: 0, wrong: 0, missed: 0 });
      const wanted: readonly string[] = field === 'phones' ? (expected.phones ?? []) : expected[field] === undefined ? [] : [expected[field]];
      const got = field === 'phones' ? read.phones.map(({ value }) => value.number) : read[field] === undefined ? [] : [read[field].value];
      if (wanted.length === 0 && (field === 'address' || field === 'website')) continue;
      const fits = (a: string, b: string): boolean => (field === 'address' ? a.includes(b) : a === b);
      const missed = wanted.filter((value) => !got.some((each) => fits(each, value)));
      const wrong = got.filter((value) => !wanted.some((each) => fits(value, each)));
      count.right += wanted.length - missed.length;
      count.wrong += wrong.length;
      count.missed += missed.length;
      if (missed.length + wrong.length > 0) slips.push(`${from} ${field}: wanted ${wanted.join(', ')}, got ${got.join(', ')}`);
    }
  }
  const all = Object.values(counts).reduce((sum, one) => ({
    right: sum.right + one.right,
    wrong: sum.wrong + one.wrong,
    missed: sum.missed + one.missed,
  }));
  const f1 = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }): number => (2 * right) / (2 * right + wrong + missed);
  return { f1: { all: f1(all), ...Object.fromEntries(Object.entries(counts).map(([field, count]) => [field, f1(count)])) }, slips };
}

test('signatures of many markets are read', () => {
  const { f1, slips } = measure();
  expect(SIGNATURES.length).toBeGreaterThanOrEqual(60);
  expect(f1.all, `${JSON.stringify(f1)}\n${slips.join('\n')}`).toBeGreaterThan(0.99);
});
