import { describe, expect, test } from 'vitest';
import { applyEdits } from '#core/draft/apply-edits.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import type { Finding } from '#core/engine/finding.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { allRules } from '#core/rules/index.ts';
import { unmarkExample } from './marked-example.ts';
import { linesOf } from './style-corpus/style-review.ts';

const language = compileRules(allRules.filter(({ group }) => group === 'clarity'));
const find = (text: string): readonly Finding[] => reviewDraft(draftFromText('', text), {}, { language: 'en', rules: language }).findings;
const nameOf = ({ rule, quote }: Finding): string => `${rule}: ${quote.toLowerCase()}`;

/**
 * `rule of the fix > rule of what is found then`: sentences with two mistakes of which the second is one only when the first is mended
 * (`Every samples are`, `was send` behind a wrong was). A pair that is not here is a fix that does harm.
 */
const SECOND_MISTAKE = new Set(
  `
  literal-translation > doubled-word
  same-thing-twice > hedges-piled
  wordy-phrase > vague-time
  broken-sentence-frame > carried-over-phrase
  broken-sentence-frame > indirect-question-order
  broken-sentence-frame > literal-translation
  broken-sentence-frame > verb-far-from-subject
  broken-sentence-frame > wrong-negation
  carried-over-phrase > broken-sentence-frame
  carried-over-phrase > carried-over-phrase
  carried-over-phrase > comma-splice
  carried-over-phrase > direct-question-order
  carried-over-phrase > missing-determiner
  carried-over-phrase > next-weekday-unclear
  carried-over-phrase > perfect-with-past-time
  confused-word > participle-form
  confused-word > sentence-pattern
  confused-word > wrong-preposition
  ing-form > missing-preposition
  missing-article > a-or-an
  missing-article > comma-splice
  missing-determiner > comma-splice
  missing-determiner > wrong-collocation
  misspelling > carried-over-phrase
  misspelling > participle-form
  misspelling > perfect-until-now
  misspelling > present-with-past-time
  mixed-spelling > mixed-spelling
  needless-preposition > carried-over-phrase
  needless-preposition > missing-determiner
  number-agreement > subject-number
  number-agreement > subject-verb-agreement
  passive-without-object > perfect-with-past-time
  perfect-until-now > missing-determiner
  present-with-past-time > passive-without-object
  punctuation-spacing > comma-splice
  same-thing-twice > literal-translation
  sentence-pattern > there-or-which-number
  subject-and-predicate > wrong-comparison
  subject-verb-agreement > missing-determiner
  subject-verb-agreement > participle-form
  subject-verb-agreement > passive-incomplete
  subject-verb-agreement > passive-without-object
  subject-verb-agreement > verb-group
  time-preposition > carried-over-phrase
  uncountable-plural > missing-apostrophe
  uncountable-plural > missing-preposition
  uncountable-plural > quantity-word
  uncountable-plural > subject-number
  uncountable-plural > subject-verb-agreement
  uncountable-plural > uncountable-plural
  uncountable-plural > verb-far-from-subject
  verb-after-auxiliary > broken-sentence-frame
  verb-after-auxiliary > governed-preposition
  verb-after-auxiliary > missing-be
  verb-pattern > adverb-before-noun
  wordy-phrase > counting-phrase
  wordy-phrase > quantity-word
  wrong-collocation > figure-in-comparison
  wrong-collocation > missing-determiner
  wrong-collocation > noun-number
  wrong-collocation > sentence-pattern
  wrong-preposition > wrong-word-class
  wrong-word-class > carried-over-phrase
  wrong-word-class > sentence-pattern
  wrong-word-class > subject-number
  wrong-word-class > subject-verb-agreement
`
    .split('\n')
    .map((pair) => pair.trim()),
);

/** Findings whose fix leaves them as they are or raises another one. */
function unsafeFixes(text: string): string[] {
  const before = find(text);
  const had = new Set(before.map(nameOf));
  const unsafe: string[] = [];
  for (const finding of before) {
    for (const { label, edits } of finding.part === 'body' ? finding.fixes : []) {
      const fixed = applyEdits(draftFromText('', text), edits);
      const after = find(fixed);
      const same = before.filter((other) => nameOf(other) === nameOf(finding)).length;
      if (after.filter((other) => nameOf(other) === nameOf(finding)).length >= same) unsafe.push(`${nameOf(finding)} -> ${label} is left`);
      for (const other of after)
        if (!had.has(nameOf(other)) && !SECOND_MISTAKE.has(`${finding.rule} > ${other.rule}`))
          unsafe.push(`${nameOf(finding)} -> ${label} raises ${nameOf(other)}`);
    }
  }
  return unsafe;
}

describe('a fix of wording silences its finding and raises no other', () => {
  test('in the examples of all rules', () => {
    const texts = allRules.flatMap(({ examples }) => examples.map((example) => unmarkExample(example).text));
    expect(texts.flatMap(unsafeFixes)).toEqual([]);
  });

  const faults = linesOf('faults.jsonl').map((line) => (JSON.parse(line) as { text: string }).text);

  test.each([0, 1, 2])('in the corpus of faults, part %i', (part) => {
    expect(faults.filter((_, index) => index % 3 === part).flatMap(unsafeFixes)).toEqual([]);
  });
});
