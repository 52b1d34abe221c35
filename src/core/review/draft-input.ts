import { segmentSpans } from '#core/draft/own-text.ts';
import type { Draft } from '#core/draft/draft.ts';
import { readHistory } from '#core/review/history.ts';
import { isQuoting, readCues } from '#core/review/read-cues.ts';
import type { RuleSet } from '#core/review/rule-set.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { HistoryMessage, PhraseHit, RuleInput } from '#core/rules/rule-input.ts';
import type { CueSet } from '#core/rules/cue.ts';
import { topicOf, type Topic } from '#core/text/subject-topic.ts';
import { sentencesIn } from '#core/text/sentences.ts';
import type { Span } from '#core/text/span.ts';
import type { PhrasePlaces } from '#core/terms/phrase-matcher.ts';
import type { Fact, FactKind } from '#core/trade/fact.ts';
import type { TableCell } from '#core/trade/read-facts.ts';
import { readFacts } from '#core/trade/read-facts.ts';

const NO_FACTS: readonly never[] = [];
const NO_PHRASES: readonly PhraseHit[] = [];
const NOTHING: PhrasePlaces = new Map();

function byKind(facts: readonly Fact[]): Map<FactKind, Fact[]> {
  const map = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const list = map.get(fact.kind);
    if (list) list.push(fact);
    else map.set(fact.kind, [fact]);
  }
  return map;
}

/** What rules look at. Phrases are found at once; facts, sentences and history when first asked for. */
export class DraftInput implements RuleInput {
  readonly own: readonly Span[];
  readonly isReply: boolean;
  readonly topic: Topic;
  /** The own text block by block: nothing that is looked for runs from one paragraph or cell into the next. */
  private readonly ownBlocks: readonly Span[];
  private readonly signals: number;
  private readonly bodyPhrases: PhrasePlaces;
  private readonly linePhrases: PhrasePlaces;
  private ownFacts: readonly Fact[] | undefined;
  private factsByKind: Map<FactKind, Fact[]> | undefined;
  private subjectFactsByKind: Map<FactKind, Fact[]> | undefined;
  private ownSentences: readonly Span[] | undefined;
  private messages: readonly HistoryMessage[] | undefined;

  constructor(
    readonly draft: Draft,
    readonly context: CheckContext,
    { phrases }: RuleSet,
    readonly isWholeMail = true,
  ) {
    this.own = segmentSpans(draft, 'own');
    this.ownBlocks = withinBlocks(draft.blocks, this.own);
    this.topic = topicOf(draft.subject);
    this.isReply = this.topic.prefixes > 0 || isQuoting(draft);
    this.bodyPhrases = phrases.find(draft.text, this.ownBlocks);
    this.signals = phrases.signals;
    this.linePhrases = draft.subject === '' || this.topic.prefixes > 0 ? NOTHING : phrases.find(draft.subject);
  }

  /** What there is for rules to look at. */
  get cues(): CueSet {
    return readCues(this, this.allFacts, this.signals);
  }

  /** All facts of the own text, in order. */
  get allFacts(): readonly Fact[] {
    if (this.ownFacts === undefined) {
      const cells: TableCell[] = [];
      for (const { start, end, cell } of this.draft.blocks) if (cell) cells.push({ start, end, ...cell });
      this.ownFacts = readFacts(this.draft.text, { today: this.context.today, spans: this.own, cells });
    }
    return this.ownFacts;
  }

  facts<K extends FactKind>(kind: K): readonly Fact<K>[] {
    this.factsByKind ??= byKind(this.allFacts);
    return (this.factsByKind.get(kind) as readonly Fact<K>[] | undefined) ?? NO_FACTS;
  }

  subjectFacts<K extends FactKind>(kind: K): readonly Fact<K>[] {
    this.subjectFactsByKind ??= byKind(readFacts(this.draft.subject, { today: this.context.today }));
    return (this.subjectFactsByKind.get(kind) as readonly Fact<K>[] | undefined) ?? NO_FACTS;
  }

  phrases(ruleId: string): readonly PhraseHit[] {
    return this.bodyPhrases.get(ruleId) ?? NO_PHRASES;
  }

  subjectPhrases(ruleId: string): readonly PhraseHit[] {
    return this.linePhrases.get(ruleId) ?? NO_PHRASES;
  }

  /** Tells the id of each rule that has a phrase in body or subject, once. */
  forEachPrompted(tell: (ruleId: string) => void): void {
    this.bodyPhrases.forEach((_, id) => tell(id));
    this.linePhrases.forEach((_, id) => {
      if (!this.bodyPhrases.has(id)) tell(id);
    });
  }

  get sentences(): readonly Span[] {
    if (this.ownSentences === undefined) {
      const sentences: Span[] = [];
      for (const span of this.ownBlocks) for (const sentence of sentencesIn(this.draft.text, span)) sentences.push(sentence);
      this.ownSentences = sentences;
    }
    return this.ownSentences;
  }

  history(): readonly HistoryMessage[] {
    this.messages ??= readHistory(this.draft, this.context);
    return this.messages;
  }
}

/** The part of each stretch that lies in each block; both are in order, so one walk over both is enough. */
function withinBlocks(blocks: readonly Span[], own: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let at = 0;
  for (const block of blocks) {
    while (at < own.length && (own[at] as Span).end <= block.start) at++;
    for (let i = at; i < own.length; i++) {
      const span = own[i] as Span;
      if (span.start >= block.end) break;
      const start = Math.max(span.start, block.start);
      const end = Math.min(span.end, block.end);
      if (start < end) parts.push({ start, end });
    }
  }
  return parts;
}
