import { CueSet } from '#core/rules/cue.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import type { PhraseList, PhraseMatcher } from '#core/terms/phrase-matcher.ts';
import { compilePhrases } from '#core/terms/phrase-matcher.ts';

/** Rules that wait for the same cues. */
interface RuleGroup {
  readonly cues: CueSet;
  readonly rules: TradeRule[];
}

/** Rules ready to run: all their phrases are one matcher. Making one costs some ten milliseconds, so make it once. */
export interface RuleSet {
  /** Rules by the cues that wake them; rules for every mail wait for none. */
  readonly groups: readonly RuleGroup[];
  /** The cues of the groups, two numbers each. */
  readonly cueColumn: Int32Array;
  /** Rules that wait for one of their phrases, by id. */
  readonly prompted: ReadonlyMap<string, { readonly cues: CueSet; readonly rule: TradeRule }>;
  readonly phrases: PhraseMatcher;
}

/** Every rule with its fields in one order, so that the loop over the rules of a mail reads objects of one kind. */
function inOneShape(rule: TradeRule): TradeRule {
  const { id, group, severity, title, message, why, source, examples, phrases, followedBy, written, wakes, overlapping } = rule;
  return {
    id,
    group,
    severity,
    title,
    message,
    why,
    source,
    examples,
    phrases,
    followedBy,
    written,
    wakes,
    overlapping,
    find: rule.find.bind(rule),
  };
}

export function compileRules(rules: readonly TradeRule[]): RuleSet {
  const groups: RuleGroup[] = [];
  const prompted = new Map<string, { cues: CueSet; rule: TradeRule }>();
  const lists: PhraseList[] = [];
  for (const each of rules) {
    const rule = inOneShape(each);
    const { id, phrases, followedBy, written, overlapping } = rule;
    const cues = new CueSet(rule.wakes);
    const group = groups.filter((known) => known.cues.equals(cues))[0];
    if (phrases !== undefined) {
      prompted.set(id, { cues, rule });
      lists.push({ id, phrases, followedBy, written, overlapping });
    } else if (group) group.rules.push(rule);
    else groups.push({ cues, rules: [rule] });
  }
  const cueColumn = new Int32Array(groups.length * 2);
  groups.forEach(({ cues }, index) => {
    cues.write(cueColumn, index * 2);
  });
  return { groups, cueColumn, prompted, phrases: compilePhrases(lists) };
}
