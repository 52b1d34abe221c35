import { readFileSync } from 'node:fs';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Finding } from '#core/engine/finding.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { compileRules } from '#core/review/rule-set.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { clarityRules } from '#core/rules/clarity/index.ts';
import { formalityRules } from '#core/rules/formality/index.ts';
import { toneRules } from '#core/rules/tone/index.ts';

const styleRules = compileRules([...clarityRules, ...formalityRules, ...toneRules]);

/** What the rules of wording find in a mail; a rule that throws fails the test. */
export function styleFindings(subject: string, text: string, context: CheckContext = {}): readonly Finding[] {
  const onFailure = (id: string, error: unknown): never => {
    throw new Error(id, { cause: error });
  };
  return reviewDraft(draftFromText(subject, text), context, { language: 'en', rules: styleRules, onFailure }).findings;
}

/** The lines of a file of this folder that are not empty. */
export function linesOf(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
