import { segmentSpans } from '#core/draft/own-text.ts';
import type { Draft } from '#core/draft/draft.ts';
import { readHistory } from '#core/review/history.ts';
import type { RuleSet } from '#core/review/rule-set.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { HistoryMessage, PhraseHit, RuleInput } from '#core/rules/rule-input.ts';
import { cueBits, CUES, type Cues } from '#core/rules/cue.ts';
import { othersOf } from '#core/rules/safety/safety-context.ts';
import { topicOf, type Topic } from '#core/text/subject-topic.ts';
import { sentencesIn } from '#core/text/sentences.ts';
import type { Span } from '#core/text/span.ts';
import type { PhrasePlaces } from '#core/terms/phrase-matcher.ts';
import { SIGNALS } from '#core/terms/text-tokens.ts';
import type { Fact, FactKind } from '#core/trade/fact.ts';
import type { TableCell } from '#core/trade/read-facts.ts';
import { readFacts } from '#core/trade/read-facts.ts';

const NO_FACTS: readonly never[] = [];
const NO_PHRASES: readonly PhraseHit[] = [];
const NOTHING: PhrasePlaces = new Map();

const FACT_CUES: { readonly [Kind in FactKind]?: Cues } = CUES.reduce<Record<string, Cues>>((bits, cue) => {
  bits[cue] = cueBits([cue]);
  return bits;
}, {});
const CUE = {
  weekday: cueBits(['weekday']),
  ambiguousDate: cueBits(['ambiguous-date']),
  range: cueBits(['range']),
  repeated: cueBits(['repeated-kind']),
  party: cueBits(['party']),
  customer: cueBits(['customer']),
  company: cueBits(['company']),
  past: cueBits(['past']),
  recipients: cueBits(['recipients']),
  others: cueBits(['other-customers']),
  attachments: cueBits(['attachments']),
  quoted: cueBits(['quoted']),
  wholeMail: cueBits(['whole-mail']),
  newMail: cueBits(['new-mail']),
  reply: cueBits(['reply']),
  subject: cueBits(['subject']),
  wide: cueBits(['wide-signs']),
  pictures: cueBits(['pictures']),
  slips: cueBits(['slips']),
};

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
    this.isReply = this.topic.prefixes > 0 || draft.segments.some(({ kind }) => kind === 'quoted');
    this.bodyPhrases = phrases.find(draft.text, this.ownBlocks);
    this.signals = phrases.signals;
    this.linePhrases = draft.subject === '' || this.topic.prefixes > 0 ? NOTHING : phrases.find(draft.subject);
  }

  /** What there is for rules to look at; a rule that waits for something else need not be asked. */
  get cues(): Cues {
    const { draft, context, topic, signals } = this;
    const { customer, company, to, cc, thread, attachments } = context;
    const isQuoting = draft.segments.some(({ kind }) => kind === 'quoted');
    let cues = 0;
    for (const fact of this.allFacts) {
      const kind = FACT_CUES[fact.kind] ?? 0;
      if ((cues & kind) !== 0) cues |= CUE.repeated;
      cues |= kind;
      if (fact.kind === 'date') {
        if (fact.value.weekday !== undefined) cues |= CUE.weekday;
        if (fact.value.readings !== undefined) cues |= CUE.ambiguousDate;
      } else if (fact.kind === 'money' || fact.kind === 'quantity') {
        if (fact.value.to !== undefined) cues |= CUE.range;
      } else if (fact.kind === 'lead-time' && fact.value.toDays !== undefined) cues |= CUE.range;
    }
    if ((cues & CUE.weekday) === 0 && /\d/.test(draft.subject) && this.subjectFacts('date').some(({ value }) => value.weekday !== undefined))
      cues |= CUE.weekday;
    if (customer) cues |= CUE.customer | CUE.party | CUE.past;
    if (company) cues |= CUE.company | CUE.party;
    if (isQuoting) cues |= CUE.quoted | CUE.past;
    // What the company's own product data say has been recorded before, too.
    if ((thread && thread.length > 0) || (company?.products?.length ?? 0) > 0) cues |= CUE.past;
    if ((to && to.length > 0) || (cc && cc.length > 0)) cues |= CUE.recipients;
    if (othersOf(context).length > 0) cues |= CUE.others;
    if (attachments && attachments.length > 0) cues |= CUE.attachments;
    if (this.isWholeMail) cues |= this.isReply ? CUE.wholeMail : CUE.wholeMail | CUE.newMail;
    if (this.isReply) cues |= CUE.reply;
    if (topic.text !== '') cues |= CUE.subject;
    if ((signals & SIGNALS.wide) !== 0) cues |= CUE.wide | CUE.pictures;
    if ((signals & SIGNALS.face) !== 0) cues |= CUE.pictures;
    if ((signals & SIGNALS.slip) !== 0) cues |= CUE.slips;
    return cues;
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
