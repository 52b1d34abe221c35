import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, VERB } from '#core/rules/clarity/tagged/word-tags.ts';

/** A noun with what stands before it: `our three new sample rooms`. Indexes of tokens. */
export interface NounPhrase {
  readonly start: number;
  readonly head: number;
  /** The index behind it. */
  readonly end: number;
  /** The determiner it begins with, if any. */
  readonly determiner: string;
  /** True where a word behind the head may belong to it or may be the verb. */
  readonly isOpen: boolean;
}

/** What only stands behind a verb, and so shows that the word before is one. */
export function looksVerbal(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  if (is(next, TAG.sign)) return false;
  // `need about 25 days`, `take at least 7 days`
  if (
    (/^(about|around|over|nearly|approximately|almost)$/.test(next.word) && is(tokenAt(tokens, at + 2), TAG.figure)) ||
    (next.word === 'at' && /^(least|most)$/.test(tokenAt(tokens, at + 2).word))
  )
    return true;
  if (is(next, TAG.determiner | TAG.object | TAG.to | TAG.subject))
    return next.word !== 'that' || is(tokenAt(tokens, at + 2), TAG.determiner | TAG.subject);
  return is(next, TAG.figure);
}

/** Reads the noun phrase that begins at `from`; undefined where none does. */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | undefined {
  let at = from;
  let determiner = '';
  while (is(tokenAt(tokens, at), TAG.determiner | TAG.possessive) || (is(tokenAt(tokens, at), TAG.figure) && at < from + 4)) {
    if (determiner === '' && is(tokenAt(tokens, at), TAG.determiner)) determiner = tokenAt(tokens, at).word;
    at++;
  }
  // `the above price`
  if (/^(above|below|following)$/.test(tokenAt(tokens, at).word) && determiner === 'the' && is(tokenAt(tokens, at + 1), NOUN)) at++;
  let head = -1;
  let isOpen = false;
  let isMany = false;
  for (; at < from + 10; at++) {
    const token = tokenAt(tokens, at);
    if (is(token, TAG.sign | TAG.preposition | TAG.conjunction | TAG.modal | TAG.be | TAG.have | TAG.do | TAG.determiner | TAG.object)) break;
    // `the fair last year`: a time behind the noun, or what is said of it.
    if (head >= 0 && /^(last|next|due|ready|late|early)$/.test(token.word)) break;
    // `the last three`, `our present stock`: a noun elsewhere, an adjective before a noun.
    if (is(token, TAG.adjective) && head < 0 && is(tokenAt(tokens, at + 1), NOUN | TAG.adjective | TAG.figure | TAG.name)) continue;
    if (is(token, NOUN | TAG.name) && !(is(token, TAG.adverb) && !is(token, NOUN))) {
      if (head === at - 1 && head >= 0 && is(token, TAG.base | TAG.third | TAG.past) && !is(token, TAG.unknown)) {
        if (looksVerbal(tokens, at) || isOnly(token, VERB)) break;
        isOpen = true;
        isMany = isMany || is(tokenAt(tokens, head), TAG.plural);
      }
      if (head === at - 1 && head >= 0 && is(token, TAG.unknown)) isOpen = true;
      head = at;
      continue;
    }
    if (head >= 0) break;
    if (is(token, TAG.adjective | TAG.figure)) continue;
    const next = tokenAt(tokens, at + 1);
    if (is(token, TAG.participle | TAG.ing) && is(next, NOUN | TAG.adjective | TAG.name)) continue;
    if (is(token, TAG.adverb) && is(next, TAG.adjective | TAG.participle)) continue;
    break;
  }
  // `the minimum order quantity are`: with a form of be behind it, nothing inside was the verb; `the goods customers order are` is another matter.
  if (isOpen && !isMany && isOnly(tokenAt(tokens, head), TAG.singular) && is(tokenAt(tokens, head + 1), TAG.be)) isOpen = false;
  return head < 0 ? undefined : { start: from, head, end: head + 1, determiner, isOpen };
}

export type GrammaticalNumber = 'one' | 'many' | undefined;

const ONE = /^(a|an|each|every|this|that|another|either|neither)$/;
const MANY = /^(these|those|many|several|both|few|various)$/;
const ONE_PERSON = /^(colleague|manager|engineer|boss|agent|forwarder|customer|friend|partner|director|assistant)$/;
/** Nouns that take either verb. */
const EITHER =
  /^(team|staff|family|group|management|pair|majority|rest|range|variety|couple|lot|number|half|police|people|series|data|means|kind|type|sort|percent|set|dozen|hundred|thousand|crew|percentage|news|press|public|minority|total|mix|selection|pc|media|headquarters|works|following|above)$/;

/** One or many, where the words leave no doubt. */
export function numberOf(tokens: readonly Token[], { head, determiner, isOpen }: NounPhrase): GrammaticalNumber {
  const token = tokenAt(tokens, head);
  // `My colleague Lucy`
  if (!isOpen && is(token, TAG.name) && ONE_PERSON.test(tokenAt(tokens, head - 1).word) && determiner !== '') return 'one';
  if (isOpen || (EITHER.test(token.word) && !/^(each|every)$/.test(determiner)) || is(token, TAG.unknown | TAG.name)) return undefined;
  if (is(token, TAG.plural) && !is(token, TAG.singular)) return ONE.test(determiner) && determiner !== 'that' ? undefined : 'many';
  if (is(token, TAG.singular | TAG.mass) && !is(token, TAG.plural))
    return MANY.test(determiner) ? (/^(these|those)$/.test(determiner) && is(token, TAG.singular) ? 'many' : undefined) : 'one';
  return undefined;
}

/** True where what stands at `at` cannot go on with the noun before it. */
export function endsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (is(token, TAG.sign)) return !/["'’“(/&-]/.test(token.word);
  if (is(token, TAG.name | TAG.unknown)) return false;
  if (
    is(
      token,
      TAG.preposition |
        TAG.conjunction |
        TAG.modal |
        TAG.be |
        TAG.have |
        TAG.do |
        TAG.determiner |
        TAG.subject |
        TAG.object |
        TAG.question |
        TAG.to |
        TAG.not,
    )
  )
    return true;
  if (is(token, TAG.adverb)) return true;
  if (is(token, NOUN)) return is(token, TAG.base | TAG.third) && looksVerbal(tokens, at);
  return is(token, VERB);
}
