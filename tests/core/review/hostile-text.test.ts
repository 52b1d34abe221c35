import { expect, test } from 'vitest';
import { createReviewer } from '#core/review/create-reviewer.ts';
import type { Span } from '#core/text/span.ts';

const LENGTH = 256 * 1024;
const fill = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

const failures: string[] = [];
const review = createReviewer({ onFailure: (rule, error) => failures.push(`${rule}: ${String(error)}`) });

const outside =
  (length: number) =>
  ({ start, end }: Span): boolean =>
    !(start >= 0 && start <= end && end <= length);

/** A pattern that looks again from every place takes 30 thousand million steps for these, more than a test is given time for. */
test.each([
  ['newlines', '\n'],
  ['carriage returns and line feeds', '\r\n'],
  ['spaces and newlines', ' \n'],
  ['long blank lines', `${' '.repeat(400)}\n`],
  ['digits', '7'],
  ['digits and newlines', '7\n'],
  ['long numbers by line', '20270315\n'],
  ['quote marks', '>'],
  ['quoted empty lines', '> \n'],
  ['opening brackets', '('],
  ['closing brackets', ')'],
  ['brackets', '[]'],
  ['commas', ','],
  ['digits and commas', '1,'],
  ['CJK', '好'],
  ['CJK by line', '好的，\n'],
  ['one repeated word', 'please '],
  ['one repeated word without spaces', 'please'],
])('256 kB of %s are reviewed by every rule, with offsets inside the text', (_, unit) => {
  const { subject, text, findings, facts } = review({ subject: 'Order', text: `Dear Anna,\n${fill(unit)}\nRegards`, today: '2027-03-15' });
  expect(failures).toEqual([]);
  const ofBody = findings.filter(({ part }) => part === 'body');
  const fixes = ofBody.flatMap((finding) => finding.fixes.flatMap(({ edits }) => edits));
  expect([...ofBody, ...fixes, ...facts].filter(outside(text.length))).toEqual([]);
  expect(findings.filter(({ part }) => part === 'subject').filter(outside(subject.length))).toEqual([]);
  expect(ofBody.filter(({ quote }) => quote.length > text.length)).toEqual([]);
});
