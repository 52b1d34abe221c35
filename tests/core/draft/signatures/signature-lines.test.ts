import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { taggedLines, untagged } from '../tagged-lines.ts';

/** Mails of many hands whose signature no marker announces; they were measured before anything was mended for them. */
const mails = readFileSync(new URL('mails.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n=====\n');

test('signatures without a marker are found line by line', () => {
  let found = 0;
  let wrong = 0;
  let missed = 0;
  for (const mail of mails) {
    const tags = taggedLines(draftFromText('', untagged(mail))).split('\n');
    mail.split('\n').forEach((line, at) => {
      if (line === '') return;
      const isSignature = line.startsWith('s|');
      const saysSignature = /^[sd]\|/.test(tags[at] ?? '');
      if (isSignature && saysSignature) found++;
      else if (isSignature) missed++;
      else if (saysSignature) wrong++;
    });
  }
  expect((2 * found) / (2 * found + wrong + missed)).toBeGreaterThan(0.95);
});
