import type { Draft } from '#core/draft/draft.ts';
import type { Part } from '#core/engine/finding.ts';
import type { IgnoredFinding, RuleConfig } from '#core/engine/rule-config.ts';
import { runRules } from '#core/engine/run-rules.ts';
import { DraftInput } from '#core/review/draft-input.ts';
import type { Review, Scores } from '#core/review/review.ts';
import type { RuleSet } from '#core/review/rule-set.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { hasTeamRules, isAboutName, NAMES_RULE, teamRulesOf } from '#core/review/team-rules.ts';
import type { Language } from '#core/text/language.ts';
import type { Span } from '#core/text/span.ts';

export interface ReviewOptions {
  readonly language: Language;
  readonly ignored?: readonly IgnoredFinding[];
  readonly config?: RuleConfig;
  readonly rules: RuleSet;
  /** Absent in the send gate, which shows no scores and must stay small. */
  readonly score?: (input: RuleInput) => Scores;
  /** False when only a body is checked; default true. */
  readonly isWholeMail?: boolean;
  /** Told of a rule that threw; its findings are lost, no others. */
  readonly onFailure?: (ruleId: string, error: unknown) => void;
}

const NO_SCORES: Scores = { clarity: null, formality: null, politeness: null };

/** Recipients and attachments as one text each, an entry a line, in which offsets of their findings count. */
export function textOfPart(draft: Draft, { to, cc, attachments }: CheckContext, part: Part): string {
  if (part === 'body') return draft.text;
  if (part === 'subject') return draft.subject;
  return part === 'recipients' ? [...(to ?? []), ...(cc ?? [])].join('\n') : (attachments ?? []).join('\n');
}

/** The rules that have anything to look at in this mail: in most mails that leaves a sixth of them. */
function rulesToAsk({ groups, cueColumn, prompted }: RuleSet, input: DraftInput): readonly TradeRule[] {
  const asked: TradeRule[] = [];
  const { cues } = input;
  for (let group = 0; group < groups.length; group++)
    if (cues.coversAt(cueColumn, group * 2)) for (const rule of (groups[group] as RuleSet['groups'][number]).rules) asked.push(rule);
  input.forEachPrompted((id) => {
    const found = prompted.get(id);
    if (found && cues.covers(found.cues)) asked.push(found.rule);
  });
  return asked;
}

/** The team's own rules that have anything to look at; their phrases are found in a pass of their own. */
function askTeam(draft: Draft, context: CheckContext, config: RuleConfig): { rules: readonly TradeRule[]; names: readonly Span[] } {
  const { rules } = teamRulesOf(config);
  const input = new DraftInput(draft, context, rules);
  const asked: TradeRule[] = [];
  input.forEachPrompted((id) => {
    const rule = rules.prompted.get(id)?.rule;
    if (rule) asked.push({ ...rule, find: () => rule.find(input) });
  });
  return { rules: asked, names: input.phrases(NAMES_RULE) };
}

/** Checks a draft: the one way in which the pane, the send gate, the desk, the API and the command line do it. */
export function reviewDraft(draft: Draft, context: CheckContext, options: ReviewOptions): Review {
  const { rules, config } = options;
  const input = new DraftInput(draft, context, rules, options.isWholeMail);
  const asked = rulesToAsk(rules, input);
  const team = config !== undefined && hasTeamRules(config) ? askTeam(draft, context, config) : undefined;
  const found = runRules(team ? [...asked, ...team.rules] : asked, input, {
    language: options.language,
    textOf: (part) => textOfPart(draft, context, part),
    config,
    ignored: options.ignored,
    customerId: context.customer?.id,
    onFailure: options.onFailure,
  });
  const findings = team && team.names.length > 0 ? found.filter((finding) => !isAboutName(finding, team.names)) : found;
  return {
    version: 1,
    subject: draft.subject,
    text: draft.text,
    findings,
    facts: input.allFacts,
    scores: options.score?.(input) ?? NO_SCORES,
  };
}
