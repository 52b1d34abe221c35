import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReviewer } from '#core/review/create-reviewer.ts';
import { mailOfFile } from '#desk/check/checked-mail.ts';
import { reviewMail } from '#desk/check/review-mail.ts';
import { decodeBytes } from '#server/decode-bytes.ts';

/*
 * The second door is the same door: what the desk finds in a file is what `liaison check` finds in it. Both ways are called as their surfaces
 * call them, on every sample mail, in both languages.
 */

const FOLDER = 'src/workbench/sample-mails';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));
const today = '2026-11-24';

describe.each(['en', 'zh-CN'] as const)('the desk and the command line, in %s', (language) => {
  const check = createReviewer({ language, decode: decodeBytes });

  test.each(files)('find the same in %s', async (name) => {
    const bytes = readFileSync(`${FOLDER}/${name}`);
    const mail = await mailOfFile(name, bytes);
    if (!mail) throw new Error(`${name} was not read`);
    const { review } = reviewMail(mail, undefined, { language, today, ignored: [] });
    expect(review).toEqual(check({ eml: bytes, today }));
  });
});

describe('a page without a mail around it', () => {
  const html = '<p>Dear Anna,</p><p>Our best price is USD 4.20 FOB.</p><p>Best regards</p>';

  test.each([
    ['html', html],
    ['txt', 'Dear Anna,\n\nOur best price is USD 4.20 FOB.\n\nBest regards'],
  ])('is judged alike as a .%s file', async (ending, content) => {
    const mail = await mailOfFile(`offer.${ending}`, new TextEncoder().encode(content));
    if (!mail) throw new Error('not read');
    const { review } = reviewMail(mail, undefined, { language: 'en', today, ignored: [] });
    const checked = createReviewer()({ subject: '', [ending === 'html' ? 'html' : 'text']: content, today });
    expect(review).toEqual(checked);
    expect(review.findings.map(({ rule }) => rule)).toContain('incoterm-without-place');
  });
});
