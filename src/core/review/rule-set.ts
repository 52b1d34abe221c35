import type { TradeRule } from '#core/rules/rule-input.ts';
import type { PhraseMatcher } from '#core/terms/phrase-matcher.ts';
import { compilePhrases } from '#core/terms/phrase-matcher.ts';

/** Rules ready to run: all their phrases are one automaton. Making one costs some ten milliseconds, so make it once. */
export interface RuleSet {
  /** Rules that look at every mail. */
  readonly unprompted: readonly TradeRule[];
  /** Rules that wait for one of their phrases, by id. */
  readonly prompted: ReadonlyMap<string, TradeRule>;
  readonly findPhrases: PhraseMatcher;
}

export function compileRules(rules: readonly TradeRule[]): RuleSet {
  const prompted = new Map(rules.filter(({ phrases }) => phrases !== undefined).map((rule) => [rule.id, rule]));
  const lists = Array.from(prompted.values()).map(({ id, phrases }) => ({ id, phrases: phrases ?? [] }));
  return { unprompted: rules.filter(({ phrases }) => phrases === undefined), prompted, findPhrases: compilePhrases(lists) };
}
