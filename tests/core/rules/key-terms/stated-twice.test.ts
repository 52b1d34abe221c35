import { expect, test } from 'vitest';
import { createReviewer } from '#core/review/create-reviewer.ts';

const review = createReviewer();

const table = (...rows: readonly string[]): string =>
  `<table><tr><th>Item</th><th>Qty</th><th>Price</th></tr>${rows.map((row) => `<tr>${row.replace(/[^|]+/g, '<td>$&</td>').replace(/\|/g, '')}</tr>`).join('')}</table>`;

function found(text: string, rows: string): readonly string[] {
  const html = `<p>Dear Ingrid,</p><p>${text}</p>${rows}<p>Best regards,<br>Li Na</p>`;
  return review({ subject: 'PI-2611', html, today: '2026-11-27' }).findings.flatMap(({ rule, quote }) => (rule === 'stated-twice' ? [quote] : []));
}

const ONE = table('LB-40|1,200 pcs|USD 6.35');

test.each([
  ['The PI is for 1,250 pcs LB-40.', ONE, ['1,200 pcs']],
  ['The PI is for 1,250 pcs LB-40, CIF Oslo.', ONE, ['1,200 pcs']],
  ['The PI is for 1,200 pcs LB-40.', ONE, []],
  ['Our MOQ is 500 pcs LB-40.', ONE, []],
  ['A trial of 300 pcs LB-40 is possible too.', ONE, []],
  ['Together these are 1,700 pcs LB-40.', table('LB-40|1,200 pcs|USD 6.35', 'LB-40|500 pcs|USD 6.60'), []],
  ['The PI is for 600 pcs LB-22.', ONE, []],
])('a count in the text against the table: %s', (text, rows, expected) => {
  expect(found(text, rows)).toEqual(expected);
});
