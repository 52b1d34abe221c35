import { cueBits, type Cues } from '#core/rules/cue.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import type { PhraseMatcher } from '#core/terms/phrase-matcher.ts';
import { compilePhrases } from '#core/terms/phrase-matcher.ts';

/** Rules that wait for the same cues. */
interface RuleGroup {
  readonly cues: Cues;
  readonly rules: readonly TradeRule[];
}

/** Rules ready to run: all their phrases are one matcher. Making one costs some ten milliseconds, so make it once. */
export interface RuleSet {
  /** Rules by the cues that wake them; rules for every mail wait for none. */
  readonly groups: readonly RuleGroup[];
  /** Rules that wait for one of their phrases, by id. */
  readonly prompted: ReadonlyMap<string, TradeRule>;
  readonly phrases: PhraseMatcher;
}

export function compileRules(rules: readonly TradeRule[]): RuleSet {
  const prompted = new Map(rules.filter(({ phrases }) => phrases !== undefined).map((rule) => [rule.id, rule]));
  const lists = Array.from(prompted.values()).map(({ id, phrases }) => ({ id, phrases: phrases ?? [] }));
  const groups = new Map<Cues, TradeRule[]>();
  for (const rule of rules) {
    if (rule.phrases !== undefined && rule.wakes === undefined) continue;
    const cues = cueBits(rule.wakes ?? []);
    const group = groups.get(cues);
    if (group) group.push(rule);
    else groups.set(cues, [rule]);
  }
  return { groups: Array.from(groups, ([cues, group]) => ({ cues, rules: group })), prompted, phrases: compilePhrases(lists) };
}
