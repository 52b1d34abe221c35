import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText } from '#core/draft/own-text.ts';

test.each([
  'Our agent in Hamburg has IBAN DE89 3704 0044 0532 0130 00.',
  'Please pay to account 8110 7010 1300 2219 48, SWIFT ABOCCNBJ920.',
  'My phone is +86 574 8888 1234, call me.',
  'Beneficiary: HX Lighting Co., Ltd.\nAccount: 8110 7010 1300 2219 48\nSWIFT: ABOCCNBJ920',
  'You can reach our warehouse at +49 40 555 0123 until 5 pm.',
])('an account or a number in the text is no signature: %s', (line) => {
  expect(ownText(draftFromText('', `Dear Tom,\n\n${line}\n\nRegards,\nLi Na`))).toBe(`Dear Tom,\n\n${line}`);
});
