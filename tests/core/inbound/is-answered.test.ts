import { expect, test } from 'vitest';
import { isAnswered } from '#core/inbound/is-answered.ts';

test.each([
  ['Is the housing IP65, with report?', 'Yes, the housing is IP65; the report is attached.', true],
  ['Is the housing IP65, with report?', 'Our price is USD 4.20/pc FOB Ningbo.', false],
  ['Could you send the certificates?', 'The CE certificate follows on Monday.', true],
  ['What is your MOQ for HX-310?', 'For HX-310 the MOQ is 500 pcs.', true],
  ['Can the balance be 30 days after B/L?', 'We can ship on 5 May.', false],
  ['OK?', '', false],
  ['OK?', 'Yes.', true],
])('%s / %s: %s', (quote, answer, expected) => {
  expect(isAnswered({ quote }, answer)).toBe(expected);
});
