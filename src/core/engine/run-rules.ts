import type { Finding, Part } from '#core/engine/finding.ts';
import { arrangeFindings } from '#core/engine/arrange-findings.ts';
import type { IgnoredFinding, RuleConfig } from '#core/engine/rule-config.ts';
import type { Hit, Rule } from '#core/engine/rule.ts';
import { toFinding } from '#core/engine/to-finding.ts';
import type { Language } from '#core/text/language.ts';

/** How one run looks at its input. The engine knows neither the shape of the input nor any rule. */
export interface Run {
  readonly language: Language;
  /** The text in which offsets of a part count. */
  textOf(part: Part): string;
  readonly config?: RuleConfig;
  readonly ignored?: readonly IgnoredFinding[];
  readonly customerId?: string;
  /** Told of a rule that threw. Its own findings are lost, no others. */
  readonly onFailure?: (ruleId: string, error: unknown) => void;
}

/** Most rules find nothing in most mails; asking an empty array for its iterator costs more than the rule. */
function isEmptyArray(hits: Iterable<Hit>): boolean {
  return Array.isArray(hits) && hits.length === 0;
}

/** More places of one rule than this are a pasted list or an attack; a person mends none of them one by one. */
const MOST_HITS = 100;

/** Asks the rules given and arranges what they object to: merged, filtered, weightiest first. */
export function runRules<Input, Context>(rules: readonly Rule<Input, Context>[], input: Input, run: Run): Finding[] {
  const found: Finding[] = [];
  const { config, language } = run;
  for (const rule of rules) {
    if (config?.off?.includes(rule.id)) continue;
    const before = found.length;
    try {
      const hits = rule.find(input);
      if (isEmptyArray(hits)) continue;
      let left = MOST_HITS;
      for (const hit of hits) {
        if (left-- === 0) break;
        const finding = toFinding(rule, hit, (part) => run.textOf(part), language, config?.severity?.[rule.id]);
        if (finding) found.push(finding);
      }
    } catch (error) {
      found.length = before;
      run.onFailure?.(rule.id, error);
    }
  }
  return found.length === 0 ? found : arrangeFindings(found, run.ignored ?? [], run.customerId);
}
