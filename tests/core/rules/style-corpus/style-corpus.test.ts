import { describe, expect, test } from 'vitest';
import type { CheckContext } from '#core/rules/check-context.ts';
import { linesOf, styleFindings } from './style-review.ts';

interface GoodMail {
  readonly subject: string;
  readonly text: string;
  readonly context?: CheckContext;
}

const mails = linesOf('good-mails.jsonl').map((line) => JSON.parse(line) as GoodMail);
const faults = linesOf('faults.jsonl').map((line) => JSON.parse(line) as { text: string; rule: string });
const nearMisses = linesOf('near-misses.txt');

describe('in good business mails', () => {
  const found = mails.map((mail) => ({ mail, findings: styleFindings(mail.subject, mail.text, mail.context) }));

  test('there are at least 150 of them', () => {
    expect(mails.length).toBeGreaterThanOrEqual(150);
  });

  test('nothing above info fires', () => {
    expect(
      found.flatMap(({ mail, findings }) =>
        findings.filter(({ severity }) => severity !== 'info').map(({ rule, quote }) => `${mail.subject}: ${rule} ${quote}`),
      ),
    ).toEqual([]);
  });

  test('info fires at most once in two mails', () => {
    expect(found.flatMap(({ findings }) => findings).length).toBeLessThanOrEqual(mails.length / 2);
  });
});

describe('a fault is found for its reason', () => {
  test.each(faults)('$rule: $text', ({ text, rule }) => {
    expect(styleFindings('', text).map((finding) => finding.rule)).toContain(rule);
  });
});

describe('a near miss is left alone', () => {
  test.each(nearMisses)('%s', (text) => {
    expect(styleFindings('', text).map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});
