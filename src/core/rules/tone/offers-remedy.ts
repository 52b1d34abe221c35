import type { RuleInput } from '#core/rules/rule-input.ts';

/** Anything that will be done, has been done, or is offered. */
const REMEDY =
  /\b(?:will|shall|going to|plan to|['’]ll|can (?:send|replace|offer|ship|refund|deliver|arrange|repair|give|deduct|re\w+|fly|air)|replac\w+|refund\w*|credit|deduct\w*|discount|free of charge|at our (?:cost|expense)|at no cost|without charge|re-?(?:ship|send|work|make|print|pack|issue)\w*|compensat\w+|correct(?:ed|ive|ion)\w*|instead|new (?:date|etd|eta|goods|parts?|labels?|schedule|vessel|booking)|from now on|(?:have|has|are|is|were|was) (?:now |already |since |just )?(?:chang|replac|sen[td]|shipp|correct|start|arrang|book|ask|issu|mov|order|send|prepar|check|inspect|investigat|examin|sort|review|ship|cancel|speak|spok|talk)\w*|(?:we|i) (?:suggest|propose|offer|changed|sent|shipped|corrected|booked|asked|moved|checked|inspected|found|fixed|replaced|ordered|arranged)|we (?:pay|bear|take over|cover)|(?:is|are) being|can be|attached|follows?|leaves?|could you|please (?:send|keep|return|let|tell|check|confirm)|may (?:we|i))\b/i;
const EMPTY =
  /\b(?:(?:will|would|shall|can|could) (?:never|not) (?:happen|occur|be repeated)[^.!?\n]*|hope (?:that )?you (?:will|can|could|may)[^.!?\n]*|(?:will|shall|to) (?:try|do) (?:my|our) best[^.!?\n]*|(?:will|shall) (?:be|pay) (?:more |very )?(?:careful|attention)[^.!?\n]*|please (?:understand|forgive|accept|excuse)[^.!?\n]*)/gi;

/** True where a mail says what is done, by when, or at whose cost. `end`: where the apology ends. */
export function offersRemedy(input: RuleInput, end: number): boolean {
  if (input.facts('money').some(({ start }) => start > end) || input.facts('lead-time').some(({ start }) => start > end)) return true;
  const { today } = input.context;
  if (input.facts('date').some(({ start, value }) => start > end || (today !== undefined && value.date !== undefined && value.date > today)))
    return true;
  return input.sentences.some(({ start, end: stop }) => REMEDY.test(input.draft.text.slice(start, Math.min(stop, start + 600)).replace(EMPTY, ' ')));
}
