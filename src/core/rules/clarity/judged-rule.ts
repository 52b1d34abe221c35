import type { Hit } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { PhraseHit, RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Localised } from '#core/text/language.ts';
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
        const hit = verdict && hitOf(text, verdict);
        if (hit) hits.push(hit);
      }
      return apart(hits);
    },
  };
}

/** The texts of a judged rule name the words to write; where there is no one safe answer, its reason shows how. */
const WITHOUT_WORDS: Localised = { 'zh-CN': '“{quote}”：请照下面的说明改写。', en: '“{quote}”: rewrite it as explained below.' };

/** What the user is told of a verdict. Undefined where it would write what stands there already: then there is nothing to object to. */
export function hitOf(text: string, verdict: Verdict): Hit | undefined {
  const { start, end, words, at = verdict } = verdict;
  if (words === undefined) return { start, end, message: WITHOUT_WORDS };
  const replacement = text.slice(start, at.start) + words + text.slice(at.end, end);
  if (replacement === text.slice(start, end)) return undefined;
  return { start, end, fixes: [{ label: replacement, edits: [{ start: at.start, end: at.end, text: words }] }], values: { replacement } };
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
