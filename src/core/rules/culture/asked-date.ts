import { nearWords } from '#core/rules/culture/near-words.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { CalendarDate, Fact } from '#core/trade/fact.ts';

/** A day in the draft on which one of the sides is to do something. */
export interface AskedDate {
  readonly fact: Fact<'date'>;
  readonly date: CalendarDate;
  /** `theirs`: the reader is asked to act by then; `ours`: we promise to. */
  readonly side: 'theirs' | 'ours';
}

const ASKS =
  /\b(?:please|could you|can you|would you|will you|let us know|let me know|kindly|we (?:will )?need|(?:your|the) (?:answer|approval|confirmation|deposit|payment|balance|artwork|feedback|reply) (?:is due|must reach)|we (?:are )?(?:wait|look)(?:ing)? (?:for|forward to) your|you (?:should|need to|must|can)|pls)\b/i;
const PROMISES =
  /\b(?:we|i)(?:['’]ll| will| can| shall| plan to| are going to| expect to)\b|\b(?:will be|to be|is|are) (?:shipped|loaded|ready|sent|delivered|finished|dispatched)\b|\bship(?:ment|s)?\b|\bdeliver\b/i;

/** Dates still to come that somebody is to act on; a date told for another reason (an order of 3 May) is none. */
export function askedDates(input: RuleInput): AskedDate[] {
  const today = input.context.today;
  const found: AskedDate[] = [];
  for (const fact of input.facts('date')) {
    const date = fact.value.date;
    if (date === undefined || (today !== undefined && date < today)) continue;
    const words = nearWords(input, fact.start);
    // `your order of 3 May`, `our mail dated 3 May`: a reference, not a deadline.
    if (/\b(?:of|dated|from)\s+(?:\w+,?\s+)?$/i.test(input.draft.text.slice(Math.max(0, fact.start - 16), fact.start))) continue;
    if (ASKS.test(words)) found.push({ fact, date, side: 'theirs' });
    else if (PROMISES.test(words)) found.push({ fact, date, side: 'ours' });
  }
  return found;
}
