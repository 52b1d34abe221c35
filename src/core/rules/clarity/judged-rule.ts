import type { Hit } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { PhraseHit, RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';

/** What a judge objects to, and the words to write instead when there is one safe answer. */
export interface Verdict extends Span {
  readonly words?: string;
  /** The stretch that the words replace, when it is a part of the place. */
  readonly at?: Span;
}

interface JudgedRule extends Omit<TradeRule, 'find' | 'phrases' | 'followedBy'> {
  /** Patterns of the words that wake the judge, as in a phrase rule. */
  readonly wake: readonly string[];
  /** The words of which one must follow these words for the judge to be asked; undefined means any. */
  readonly next?: (words: string) => ReadonlySet<string> | undefined;
  readonly judge: (text: string, place: PhraseHit, words: string, input: RuleInput) => Verdict | undefined;
}

/** A rule whose phrases only say where to look: code looks at the words around them. Values for its texts: `{quote}`, `{replacement}`. */
export function judgedRule({ wake, next, judge, ...rule }: JudgedRule): TradeRule {
  const phrases = Array.from(new Set(([] as string[]).concat(...wake.map(expandPhrase))));
  return {
    ...rule,
    phrases,
    ...(next ? { followedBy: phrases.map(next) } : {}),
    overlapping: true,
    find: (input) => {
      const hits: Hit[] = [];
      const { text } = input.draft;
      for (const place of input.phrases(rule.id)) {
        const verdict = judge(text, place, phrases[place.phrase] ?? '', input);
        if (!verdict) continue;
        const { start, end, words, at = verdict } = verdict;
        const fixed = words === undefined ? text.slice(start, end) : text.slice(start, at.start) + words + text.slice(at.end, end);
        // A rule that would write what stands there already has nothing to object to.
        if (words !== undefined && fixed === text.slice(start, end)) continue;
        const fixes = words === undefined ? [] : [{ label: fixed, edits: [{ start: at.start, end: at.end, text: words }] }];
        hits.push({ start, end, fixes, values: { replacement: words === undefined ? '…' : fixed } });
      }
      return apart(hits);
    },
  };
}

/** Of places that overlap the first stays, and of two that begin together the longer one. */
export function apart(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.start - b.start || b.end - a.end || (b.fixes?.length ?? 0) - (a.fixes?.length ?? 0));
  let reached = 0;
  return hits.filter(({ start, end }) => {
    const free = start >= reached;
    if (free) reached = end;
    return free;
  });
}
