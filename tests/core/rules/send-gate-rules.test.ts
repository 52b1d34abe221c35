import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { advisingKeyTermsRules } from '#core/rules/key-terms/advising.ts';
import { unmarkExample } from './marked-example.ts';
import { allRules } from '#core/rules/index.ts';
import { sendGateRules } from '#core/rules/send-gate-rules.ts';

test('every rule that can stop a mail is in the send gate', () => {
  const atTheGate = new Set(sendGateRules.map(({ id }) => id));
  expect(allRules.filter(({ id, severity }) => severity === 'error' && !atTheGate.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a rule of terms that stays out of the gate finds no error in its own examples', () => {
  for (const rule of advisingKeyTermsRules) {
    for (const example of rule.examples) {
      const { subject, text } = unmarkExample(example);
      const { findings } = reviewDraft(draftFromText(subject, text), example.context ?? {}, { language: 'en', rules: compileRules([rule]) });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  }
});

test('the send gate has no rule of its own', () => {
  const known = new Set(allRules);
  expect(sendGateRules.filter((rule) => !known.has(rule))).toEqual([]);
});
