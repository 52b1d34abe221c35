import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { tokenAt } from '#core/rules/clarity/tagged/tokens.ts';

const PAIR_TAKES = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
]);

/** `The price list and the catalogue is`: two things are many. */
export function judgePair(tokens: readonly Token[], from: number): Verdict | undefined {
  const first = nounPhraseAt(tokens, from);
  if (!first || tokenAt(tokens, first.end).word !== 'and') return undefined;
  const second = nounPhraseAt(tokens, first.end + 1);
  if (!second || !/^(the|our|your|my|its|their|his|her)$/.test(second.determiner) || first.determiner !== second.determiner) return undefined;
  const verb = tokenAt(tokens, second.end);
  const words = PAIR_TAKES.get(verb.word);
  return words === undefined ? undefined : { start: tokenAt(tokens, from).start, end: verb.end, words, at: verb };
}
