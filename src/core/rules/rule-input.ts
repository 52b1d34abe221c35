import type { Draft } from '#core/draft/draft.ts';
import type { Rule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { Span } from '#core/text/span.ts';
import type { Topic } from '#core/text/subject-topic.ts';
import type { CalendarDate, Fact, FactKind } from '#core/trade/fact.ts';

/** What every rule of the registry looks at. Offsets of `facts` and `phrases` are offsets in `draft.text`. */
export interface RuleInput {
  readonly draft: Draft;
  readonly context: CheckContext;
  /** False when only a body was given: then it may be one sentence, and nothing is said about the shape of a whole mail. */
  readonly isWholeMail: boolean;
  /** True for an answer or a forwarded mail, by its subject or by what it quotes. */
  readonly isReply: boolean;
  /** The subject without its reply prefixes. */
  readonly topic: Topic;
  /** Facts of the own text, in order. */
  facts<K extends FactKind>(kind: K): readonly Fact<K>[];
  /** Facts of the subject; offsets in `draft.subject`. */
  subjectFacts<K extends FactKind>(kind: K): readonly Fact<K>[];
  /** Where the phrases of this rule stand in own text, as the one pass over all packs found them. */
  phrases(ruleId: string): readonly PhraseHit[];
  /** The same in the subject; none in the subject of a reply, which is the other side's wording. */
  subjectPhrases(ruleId: string): readonly PhraseHit[];
  /** Sentences of the own text, in order; none crosses a block. */
  readonly sentences: readonly Span[];
  /** Earlier mails of the conversation, oldest first: those of `context.thread`, else what the draft itself quotes. Read when first asked for. */
  history(): readonly HistoryMessage[];
}

/** An earlier mail, read for its facts. */
export interface HistoryMessage {
  /** `ours` when it came from the sender's own domain; `unknown` when nothing says. */
  readonly side: 'ours' | 'theirs' | 'unknown';
  readonly from?: string;
  readonly date?: CalendarDate;
  readonly subject?: string;
  /** Its own text, without what it quotes in turn. */
  readonly text: string;
  /** Rows of its tables. */
  readonly rows?: readonly Span[];
  facts<K extends FactKind>(kind: K): readonly Fact<K>[];
}

export interface PhraseHit extends Span {
  /** Index of the phrase in the rule's list. */
  readonly phrase: number;
}

export type TradeRule = Rule<RuleInput, CheckContext>;
