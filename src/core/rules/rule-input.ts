import type { Draft } from '#core/draft/draft.ts';
import type { Rule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { Span } from '#core/text/span.ts';
import type { Fact, FactKind } from '#core/trade/fact.ts';

/** What every rule of the registry looks at. Offsets of `facts` and `phrases` are offsets in `draft.text`. */
export interface RuleInput {
  readonly draft: Draft;
  readonly context: CheckContext;
  /** Facts of the own text, in order. */
  facts<K extends FactKind>(kind: K): readonly Fact<K>[];
  /** Facts of the subject; offsets in `draft.subject`. */
  subjectFacts<K extends FactKind>(kind: K): readonly Fact<K>[];
  /** Where the phrases of this rule stand in own text, as the one pass over all packs found them. */
  phrases(ruleId: string): readonly PhraseHit[];
  /** Sentences of the own text, in order; none crosses a block. */
  readonly sentences: readonly Span[];
}

export interface PhraseHit extends Span {
  /** Index of the phrase in the rule's list. */
  readonly phrase: number;
}

export type TradeRule = Rule<RuleInput, CheckContext>;
