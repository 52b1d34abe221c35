import { cueBits, type Cues } from '#core/rules/cue.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import type { PhraseList, PhraseMatcher } from '#core/terms/phrase-matcher.ts';
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
  readonly prompted: ReadonlyMap<string, { readonly cues: Cues; readonly rule: TradeRule }>;
  readonly phrases: PhraseMatcher;
}

export function compileRules(rules: readonly TradeRule[]): RuleSet {
  const groups = new Map<Cues, TradeRule[]>();
  const prompted = new Map<string, { cues: Cues; rule: TradeRule }>();
  const lists: PhraseList[] = [];
  for (const rule of rules) {
    const { id, phrases, followedBy, written, overlapping, wakes = [] } = rule;
    const cues = cueBits(wakes);
    const group = groups.get(cues);
    if (phrases !== undefined) {
      prompted.set(id, { cues, rule });
      lists.push({ id, phrases, followedBy, written, overlapping });
    } else if (group) group.push(rule);
    else groups.set(cues, [rule]);
  }
  return { groups: Array.from(groups, ([cues, group]) => ({ cues, rules: group })), prompted, phrases: compilePhrases(lists) };
}
