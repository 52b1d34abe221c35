import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText } from '#core/draft/own-text.ts';
import type { Finding } from '#core/engine/finding.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { standardRules } from '#core/review/standard-rules.ts';
import { mailKindOf } from '#core/rules/mail-kind.ts';
import type { PlantedFault, WrittenMail } from './written-mail.ts';
import { htmlOf, plainText, readMails } from './written-mail.ts';

const mailsIn = (file: string): WrittenMail[] => readMails(readFileSync(new URL(file, import.meta.url), 'utf8'));
const clean = [...mailsIn('clean-first.txt'), ...mailsIn('clean-second.txt')];
const faulty = mailsIn('faults-first.txt');
const rules = standardRules();

const draftOf = (mail: WrittenMail) => {
  const html = htmlOf(mail);
  return html === undefined ? draftFromText(mail.subject, plainText(mail)) : draftFromHtml(mail.subject, html);
};

/** What the whole product finds; a rule that throws fails the test. */
const review = (mail: WrittenMail) =>
  reviewDraft(draftOf(mail), mail.context, {
    language: 'en',
    rules,
    onFailure: (id, cause) => {
      throw new Error(id, { cause });
    },
  });

/** Findings above `info` in good mails that are still there: each a false alarm to mend, or a matter of taste. */
const KNOWN: Readonly<Record<string, string>> = {
  c06: 'certificate-for-market: LFGB',
  c45: 'first-name-early: Lucía',
  d09: 'lead-time-without-start: 20 days',
  d26: 'feast-date: happy Easter',
};

describe('a good mail', () => {
  test('is one of at least 120, half of them in HTML', () => {
    expect(clean.length).toBeGreaterThanOrEqual(120);
    expect(clean.filter((mail) => htmlOf(mail) !== undefined).length).toBeGreaterThanOrEqual(60);
  });

  test.each(clean.map((mail) => [mail.id, mail] as const))('%s is left in peace', (id, mail) => {
    const loud = review(mail).findings.filter(({ severity }) => severity !== 'info');
    const known = KNOWN[id];
    expect(loud.map(({ rule, quote }) => `${rule}: ${quote}`).filter((found) => found !== known)).toEqual([]);
  });

  test('draws a remark at most every second time', () => {
    const remarks = clean.flatMap((mail) => review(mail).findings.filter(({ severity }) => severity === 'info'));
    expect(remarks.length).toBeLessThanOrEqual(clean.length / 2);
  });
});

function isFound({ rules: accepted, part, words }: PlantedFault, findings: readonly Finding[], body: string): boolean {
  return findings.some((finding) => {
    if (accepted.indexOf(finding.rule) < 0) return false;
    if (part === 'any') return true;
    if (finding.part !== part) return false;
    if (words === '' || part === 'subject' || (finding.count ?? 1) > 1) return true;
    for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1))
      if (finding.start <= at + words.length && at <= finding.end) return true;
    return false;
  });
}

/** Planted faults that no rule finds yet. */
const MISSED = ['b16 vague-time: Reply soon', 'b46 vague-time: The originals follow later'];

describe('a planted fault', () => {
  const planted = faulty.flatMap((mail) => {
    const { findings, text } = review(mail);
    return mail.faults.map((fault) => ({ mail, fault, found: isFound(fault, findings, text) }));
  });

  test('is found by the rule that names it, but for what stands here', () => {
    expect(planted.length).toBeGreaterThanOrEqual(220);
    expect(planted.filter(({ found }) => !found).map(({ mail, fault }) => `${mail.id} ${fault.rules.join('/')}: ${fault.words}`)).toEqual(MISSED);
  });
});

test('the kind of a mail is told, and seldom wrongly', () => {
  const told = clean.map((mail) => ({ mail, kind: mailKindOf(mail.subject, ownText(draftOf(mail))) }));
  expect(told.filter(({ mail, kind }) => mail.kind === kind).length).toBeGreaterThanOrEqual(100);
  expect(told.filter(({ mail, kind }) => kind !== undefined && mail.kind !== kind).length).toBeLessThanOrEqual(10);
});
