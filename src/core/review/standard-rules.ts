import type { RuleSet } from '#core/review/rule-set.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { allRules } from '#core/rules/index.ts';

let standard: RuleSet | undefined;

/** The product's own rules, compiled once. */
export function standardRules(): RuleSet {
  standard ??= compileRules(allRules);
  return standard;
}
