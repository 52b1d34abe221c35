import { nearWords } from '#core/rules/culture/near-words.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { CalendarDate, Fact } from '#core/trade/fact.ts';

/** A day in the draft on which one of the sides is to do something. */
export interface AskedDate {
  readonly fact: Fact<'date'>;
  readonly date: CalendarDate;
  /** `theirs`: the reader is asked to act by then; `ours`: we promise to; `both`: a call, a visit, a delivery to their door, for which both must be there. */
  readonly side: 'theirs' | 'ours' | 'both';
}

const ASKS =
  /\b(?:please|could you|can you|would you|will you|let us know|let me know|kindly|we (?:will )?need|(?:your|the) (?:answer|approval|confirmation|deposit|payment|balance|artwork|feedback|reply) (?:is due|must reach)|we (?:are )?(?:wait|look)(?:ing)? (?:for|forward to) your|you (?:should|need to|must|can)|pls|(?:can|could|may) we (?:have|get|receive|expect) (?:your|the)|let us have (?:your|the)|(?:we |i )?hope (?:that )?you (?:can|could|will)|we (?:would like|expect|hope for) your|(?:grateful|thankful|glad|happy|pleased) (?:for|to (?:have|get|receive)) your|appreciate (?:your|it if you)|if you (?:could|can|would)|your (?:answer|decision|approval|confirmation|deposit|payment|comments|feedback|reply|order) (?:by|before|until))\b/i;
const PROMISES =
  /\bour (?:[a-z]+ ){1,2}(?:will|can|shall|could)\b|\b(?:we|i)(?:['’]ll| will| can| shall| plan to| are going to| expect to)\b|\b(?:will be|to be|is|are) (?:shipped|loaded|ready|sent|delivered|finished|dispatched)\b|\bship(?:ment|s)?\b|\bdeliver\b/i;

/** What takes two: a meeting, a call, a visit, a delivery to the door. */
const TOGETHER =
  /\b(?:(?:could|can|may|shall|should|will|would|let(?: us|['’]s)|plan to|propose|suggest|fix|arrange|schedule|hold|have|happy to|like to|is|are)\b[^.!?\n]{0,40}\b(?:visit (?:you|your)|meet(?:ing)?|(?:video |phone |conference )?call|video conference|(?:working )?(?:lunch|dinner)|talk|speak|come to (?:you|your)|install)|(?:visit|meeting|call|video conference|installation|appointment) (?:is|will be|can (?:be|take place)|takes place|on)|\b(?:engineers?|technicians?|colleagues?|manager|director|team|driver|inspectors?|agent|forwarder|i|we|he|she) (?:will )?(?:visits?|meets?|calls?|comes? to) (?:you\b|your\b)|\b(?:arriv(?:e|es|ing|al)|be) at your (?:warehouse|door|office|factory|plant|site|store|shop|premises|address)\b|deliver(?:ed|y|s)?\b[^.!?\n]{0,24}\bto (?:you\b|your\b|(?!(?:ningbo|shanghai|shenzhen|qingdao|xiamen|guangzhou|yantian|tianjin|dalian|the port)\b)[a-z]+ (?:on|by)\b))/i;

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
    else if (TOGETHER.test(words)) found.push({ fact, date, side: 'both' });
    else if (PROMISES.test(words)) found.push({ fact, date, side: 'ours' });
  }
  return found;
}
