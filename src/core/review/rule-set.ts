import { allRules } from '#core/rules/index.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import type { PhraseMatcher } from '#core/terms/phrase-matcher.ts';
import { compilePhrases } from '#core/terms/phrase-matcher.ts';

/** Rules ready to run: all their phrases are one automaton. Making one costs some ten milliseconds, so make it once. */
export interface RuleSet {
  readonly rules: readonly TradeRule[];
  readonly findPhrases: PhraseMatcher;
}

export function compileRules(rules: readonly TradeRule[]): RuleSet {
  const lists = rules.map(({ id, phrases }) => ({ id, phrases: phrases ?? [] })).filter(({ phrases }) => phrases.length > 0);
  return { rules, findPhrases: compilePhrases(lists) };
}

let standard: RuleSet | undefined;

/** The product's own rules. */
export function standardRules(): RuleSet {
  standard ??= compileRules(allRules);
  return standard;
}
