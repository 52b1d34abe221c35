import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { keyTermsRules } from '#core/rules/key-terms/index.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { formatDate } from '#core/trade/format-date.ts';
import { reviewDraft } from '#core/review/review-draft.ts';

interface Conversation extends CheckContext {
  readonly id: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  /** `evidence` stands in a line of the finding's evidence, whose source names the day `date`. */
  readonly expect: { readonly kind: string; readonly rule: string; readonly near: string; readonly evidence?: string; readonly date?: string };
}

function conversations(file: string): [string, Conversation][] {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  return source
    .trim()
    .split('\n')
    .map((line) => {
      const conversation = JSON.parse(line) as Conversation;
      return [conversation.id, conversation];
    });
}

const rules = compileRules(keyTermsRules);
const review = ({ subject, text, html, ...context }: Conversation) =>
  reviewDraft(html === undefined ? draftFromText(subject, text ?? '') : draftFromHtml(subject, html), context, { language: 'en', rules });
const overlap = (text: string, near: string, place: { start: number; end: number }): boolean => {
  const at = text.indexOf(near);
  return at < place.end && place.start < at + near.length;
};

/** Rules whose findings stand on another document, which must be shown. */
const ON_A_DOCUMENT = /differs|misspelt|expired|policy|foreign-bank/;

describe('a conversation with one planted disagreement', () => {
  test.each([
    ...conversations('planted.jsonl'),
    ...conversations('planted-second.jsonl'),
    ...conversations('planted-third.jsonl'),
    ...conversations('planted-fourth.jsonl'),
  ])('%s', (_, conversation) => {
    const { findings, text: body } = review(conversation);
    const hit = findings.filter(
      ({ rule, part, start, end }) => rule === conversation.expect.rule && part === 'body' && overlap(body, conversation.expect.near, { start, end }),
    );
    expect({ found: findings.map(({ rule, quote }) => `${rule}: ${quote}`), hits: hit.length }).toMatchObject({ hits: 1 });
    const { evidence = '', date } = conversation.expect;
    const day = date === undefined ? '' : formatDate(date);
    expect(
      hit[0]!.evidence.some(({ text, source }) => text.indexOf(evidence) >= 0 && source.indexOf(day) >= 0) || (evidence === '' && day === ''),
    ).toBe(true);
    if (ON_A_DOCUMENT.test(conversation.expect.rule)) expect(hit[0]!.evidence.every(({ text, source }) => text !== '' && source !== '')).toBe(true);
    if (ON_A_DOCUMENT.test(conversation.expect.rule)) expect(hit[0]!.evidence.length).toBeGreaterThan(0);
  });
});

describe('a clean conversation', () => {
  test.each([
    ...conversations('clean.jsonl'),
    ...conversations('clean-second.jsonl'),
    ...conversations('clean-third.jsonl'),
    ...conversations('clean-fourth.jsonl'),
  ])('%s has no error', (_, conversation) => {
    expect(review(conversation).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  test.each([
    ...conversations('clean.jsonl'),
    ...conversations('clean-second.jsonl'),
    ...conversations('clean-third.jsonl'),
    ...conversations('clean-fourth.jsonl'),
  ])('%s has no warning', (_, conversation) => {
    expect(
      review(conversation)
        .findings.filter(({ severity }) => severity === 'warning')
        .map(({ rule, quote }) => `${rule}: ${quote}`),
    ).toEqual([]);
  });
});
