import type { Hit } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { apart, hitOf } from '#core/rules/clarity/judged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { tokensAt } from '#core/rules/clarity/tagged/tokens.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

interface TaggedRule extends Omit<TradeRule, 'find' | 'phrases' | 'followedBy'> {
  /** Patterns of the words that wake the judge. */
  readonly wake: readonly string[];
  /** `at` is the index of the first word of the wake among the tokens of its sentence. */
  readonly judge: (tokens: readonly Token[], at: number, text: string) => Verdict | undefined;
}

/** A rule whose judge sees the sentence as tokens that know what they can be. Values for its texts: `{quote}`, `{replacement}`. */
export function taggedRule({ wake, judge, ...rule }: TaggedRule): TradeRule {
  return {
    ...rule,
    phrases: Array.from(new Set(([] as string[]).concat(...wake.map(expandPhrase)))),
    overlapping: true,
    find: (input) => {
      const hits: Hit[] = [];
      const { text } = input.draft;
      let tokens: readonly Token[] = [];
      for (const place of input.phrases(rule.id)) {
        // Places come in order, and several stand in one sentence.
        if (place.start > (tokens[tokens.length - 1]?.start ?? -1)) tokens = tokensAt(input, place.start);
        const at = indexOf(tokens, place.start);
        const verdict = at < 0 ? undefined : judge(tokens, at, text);
        const hit = verdict && hitOf(text, verdict);
        if (hit) hits.push(hit);
      }
      return apart(hits);
    },
  };
}

function indexOf(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = tokens[middle]?.start ?? 0;
    if (at === start) return middle;
    if (at < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
