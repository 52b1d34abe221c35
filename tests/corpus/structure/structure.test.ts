import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReviewer } from '#core/review/create-reviewer.ts';
import type { ReviewInput } from '#core/review/review.ts';

/** A mail with the rule that must find something in it, or with `!` before the rule that must not. */
type Case = ReviewInput & { readonly expect: string; readonly subject: string; readonly text: string };

/** Several rules look for what was left in by mistake; which of them speaks does not matter. */
const LEFTOVER: readonly string[] = ['placeholder-left', 'colleague-note', 'internal-remark', 'review-marks-left'];

const cases = readFileSync(new URL('mails.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);
const review = createReviewer({
  onFailure: (id, cause) => {
    throw new Error(id, { cause });
  },
});

describe('the shape of a whole mail', () => {
  test.each(cases.map((each) => [each.expect, each.subject, each.text.slice(0, 90), each] as const))('%s: %s: %s', (wanted, _, __, mail) => {
    const rule = wanted.replace('!', '');
    const found = review(mail).findings.map((finding) => finding.rule);
    const hits = found.filter((id) => (rule === 'leftover' ? LEFTOVER.indexOf(id) >= 0 : id === rule));
    expect(hits.length > 0, `found: ${found.join(', ')}`).toBe(wanted === rule);
  });
});
