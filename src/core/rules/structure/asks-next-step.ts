import type { RuleInput } from '#core/rules/rule-input.ts';

/** Politeness that asks for nothing in particular. */
const NO_REQUEST =
  /^(?:please|kindly) (?:advise|feedback|give (?:us|me) (?:your )?feedback|rest assured|be (?:noted|informed|advised|assured)|note|find|see|understand|forgive|accept our|don['’]t|do not)\b/i;
const SMALL_TALK = /\bhow (?:are|is)\b[^?]{0,40}\?$/i;
const ASKS = /\?\s*$|^(?:please|could you|can you|would you|kindly)\b/i;
const AHEAD = /\b(?:will|shall|by|until|before|from|can|could|going to|plan\w*|suggest|propose|due|valid)\b|['’]ll\b/i;

/** True when the mail asks for something in particular or names a day ahead, so that the reader knows what comes next. */
export function asksNextStep(input: RuleInput): boolean {
  const { draft, sentences, context } = input;
  const days = input.facts('date').filter(({ value }) => context.today === undefined || value.date === undefined || value.date >= context.today);
  return sentences.some(({ start, end }) => {
    const words = draft.text.slice(start, Math.min(end, start + 400)).trim();
    if (ASKS.test(words) && !NO_REQUEST.test(words) && !SMALL_TALK.test(words)) return true;
    return AHEAD.test(words) && days.some((day) => day.start >= start && day.end <= end);
  });
}
