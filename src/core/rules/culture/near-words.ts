import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';

/** How far a sentence is read around a hit, so that a text without a full stop costs no more than one with. */
const REACH = 240;

/** The sentence around an offset, cut where it runs on; `more` characters of its neighbours on both sides. */
export function nearWords(input: RuleInput, offset: number, more = 0): string {
  const sentence = sentenceAt(input, offset);
  if (!sentence) return '';
  const from = Math.max(0, sentence.start - more, offset - REACH);
  return input.draft.text.slice(from, Math.min(sentence.end + more, offset + REACH));
}
