import { mailEvidence } from '#core/rules/key-terms/evidence.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { HistoryMessage, RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import type { Fact, FactKind } from '#core/trade/fact.ts';
import { bareCode } from '#core/trade/product.ts';
import { sentenceAround, speaksOfChange, stanceOf } from '#core/trade/stance.ts';

/** How far before its sentence a change may be told. */
const BEFORE = 120;
/** How far behind it a clause may take it back (`your wish of 20 days is unfortunately not possible`). */
const BEHIND = 80;

/** A fact of the conversation with the mail it stands in. */
export interface KnownFact<K extends FactKind> {
  readonly fact: Fact<K>;
  readonly ours: boolean;
  readonly message: HistoryMessage;
  /** The sentence it stands in. */
  readonly words: string;
  readonly evidence: () => HitEvidence;
}

/** Facts of a kind in the conversation, newest mail first; what is told as past is left out. */
export function knownFacts<K extends FactKind>(input: RuleInput, kind: K): KnownFact<K>[] {
  const known: KnownFact<K>[] = [];
  for (const message of [...input.history()].reverse()) {
    for (const fact of message.facts(kind).slice(0, MOST_COMPARED)) {
      const sentence = sentenceAround(message.text, fact);
      if (stanceOf(message.text, sentence, fact.start) === 'past') continue;
      known.push({
        fact,
        ours: message.side === 'ours',
        message,
        words: message.text.slice(sentence.start, sentence.end),
        evidence: () => mailEvidence(message, fact),
      });
    }
  }
  return known;
}

/** The words of the sentence a fact of the draft stands in, when it plainly states what holds; undefined where it is past, wished, or told as a change. */
export function statedWords({ draft: { text } }: RuleInput, place: Span): string | undefined {
  const sentence = sentenceAround(text, place);
  // What the sentence before says in the same paragraph (`You asked to change …`) goes for this one too.
  const paragraph = text.lastIndexOf('\n', sentence.start) + 1;
  const start = Math.max(paragraph, sentence.start - BEFORE);
  if (stanceOf(text, sentence, place.start) !== 'stated' || speaksOfChange(text, { start, end: sentence.end + BEHIND })) return undefined;
  return text.slice(sentence.start, sentence.end);
}

/** False when both mails name products and none in common: then their figures are of different goods. */
export function mayBeSameGoods(input: RuleInput, message: HistoryMessage): boolean {
  const own = input.facts('product').slice(0, MOST_COMPARED);
  const theirs = message.facts('product').slice(0, MOST_COMPARED);
  if (own.length === 0 || theirs.length === 0) return true;
  const codes = theirs.map(({ value }) => bareCode(value.code));
  return own.some(({ value }) => codes.indexOf(bareCode(value.code)) >= 0);
}
