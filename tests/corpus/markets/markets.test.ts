import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MANNERED_COUNTRIES } from '#core/culture/manners.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { cultureRules } from '#core/rules/culture/index.ts';

interface Mail extends CheckContext {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

interface FaultyMail extends Mail {
  /** `near` is where in the body the finding stands; empty for one on the recipients. */
  readonly expect: { readonly rule: string; readonly near: string };
}

function mails<Kind extends Mail>(file: string): [string, Kind][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Kind)
    .map((mail) => [mail.id, mail]);
}

const COMPANY = { name: 'HX Lighting', country: 'CN', domains: ['hx-lighting.example'] };
const rules = compileRules(cultureRules);
const onFailure = (rule: string, error: unknown): never => {
  throw new Error(rule, { cause: error });
};
const review = ({ subject, text, ...context }: Mail) => {
  const draft = draftFromText(subject, text);
  return { draft, ...reviewDraft(draft, { ...context, company: COMPANY }, { language: 'en', rules, onFailure }) };
};

const FIRES = mails<FaultyMail>('fires.jsonl');
const SOUND = mails<Mail>('sound.jsonl');

describe('a mail with one slip for its market', () => {
  test.each(FIRES)('%s', (_, mail) => {
    const { findings, draft } = review(mail);
    const { rule, near } = mail.expect;
    const at = draft.text.indexOf(near);
    expect(at).toBeGreaterThanOrEqual(0);
    const hits = findings.filter(
      (finding) =>
        finding.rule === rule &&
        (near === '' ? finding.part === 'recipients' : finding.part === 'body' && at < finding.end && finding.start < at + near.length),
    );
    expect({ found: findings.map((finding) => `${finding.rule}: ${finding.quote}`), hits: hits.length }).toMatchObject({ hits: 1 });
  });
});

describe('a mail that is right for its market draws no note', () => {
  test.each(SOUND)('%s', (_, mail) => {
    expect(review(mail).findings.map(({ severity, rule, quote }) => `${severity} ${rule}: ${quote}`)).toEqual([]);
  });
});

/** The home market of the exporter has manners too, but nobody exports to it. */
test('every export market has a mail of both kinds', () => {
  const markets = MANNERED_COUNTRIES.filter((country) => country !== COMPANY.country).sort();
  for (const corpus of [FIRES, SOUND]) expect([...new Set(corpus.map(([, { customer }]) => customer?.country))].sort()).toEqual(markets);
  expect(markets).toHaveLength(41);
});
