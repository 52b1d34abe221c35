import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { BARE_NOUNS } from '#core/rules/clarity/tagged/bare-nouns.ts';
import { endsNoun, nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { pluralOf, singularOf, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Things that a figure or `some` counts. */
const COUNTED: ReadonlySet<string> = new Set([
  ...Array.from(BARE_NOUNS).filter((noun) => !/^(order|visit|test|offer|deposit|line|reply|price|model|way)$/.test(noun)),
  'country',
  'city',
]);

/** Singulars that go with a figure or a quantity all the same. */
const ALSO_MANY =
  /^(time|dozen|hundred|thousand|percent|degree|series|species|head|pair|ton|tonne|kilo|fish|sheep|total|max|min|work|help|room|space|light|glass|paper|hair|ware|data|staff|crew|use|stock|waste|material|plus|net|gross|cotton|pack|net|production|quality|value|variety|half|quarter|second|past|present|support|return|change|fruit|food|reason-why|way)$/;
const QUANTITY =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|these|those|many|several|various|both|few)$/;

function verdict(tokens: readonly Token[], from: number, head: number, words: string | undefined): Verdict | undefined {
  const noun = tokenAt(tokens, head);
  return words === undefined ? undefined : { start: tokenAt(tokens, from).start, end: noun.end, words, at: noun };
}

/** The plural that the noun phrase at `at` should have, told from `from` on. */
function wantsPlural(tokens: readonly Token[], from: number, at: number): Verdict | undefined {
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase || phrase.isOpen) return undefined;
  const noun = tokenAt(tokens, phrase.head);
  if (!is(noun, TAG.singular) || is(noun, TAG.plural | TAG.adjective | TAG.unknown | TAG.name) || ALSO_MANY.test(noun.word)) return undefined;
  if (is(noun, TAG.mass) && !is(noun, TAG.base)) return undefined;
  const loose = /^(many|several|various)$/.test(tokenAt(tokens, from).word);
  for (let i = at; i < phrase.head; i++) if (is(tokenAt(tokens, i), TAG.name | TAG.possessive | (loose ? 0 : TAG.unknown))) return undefined;
  return endsNoun(tokens, phrase.end) ? verdict(tokens, from, phrase.head, pluralOf(noun.word)) : undefined;
}

function wantsSingular(tokens: readonly Token[], from: number): Verdict | undefined {
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || phrase.isOpen || phrase.head === from) return undefined;
  const noun = tokenAt(tokens, phrase.head);
  if (!isOnly(noun, TAG.plural | TAG.third) || is(noun, TAG.unknown)) return undefined;
  // `the trouble this causes`
  if (
    tokenAt(tokens, from).word === 'this' &&
    phrase.head === from + 1 &&
    is(noun, TAG.third) &&
    is(tokenAt(tokens, from - 1), TAG.singular | TAG.mass | TAG.plural)
  )
    return undefined;
  for (let i = from + 1; i < phrase.head; i++) {
    const token = tokenAt(tokens, i);
    if (
      is(token, TAG.figure | TAG.determiner | TAG.unknown | TAG.name | TAG.possessive) ||
      /^(dozen|couple|hundred|thousand|million)$/.test(token.word)
    )
      return undefined;
  }
  return endsNoun(tokens, phrase.end) ? verdict(tokens, from, phrase.head, singularOf(noun.word)) : undefined;
}

/** `more than 40 country`. */
function afterFigure(tokens: readonly Token[], at: number, text: string): Verdict | undefined {
  const noun = tokenAt(tokens, at);
  let from = at - 1;
  while (from > at - 3 && is(tokenAt(tokens, from), TAG.adjective) && !is(tokenAt(tokens, from), TAG.unknown | TAG.name | TAG.figure)) from--;
  const figure = tokenAt(tokens, from);
  if (
    figure.word !== '#' ||
    is(figure, TAG.name) ||
    is(noun, TAG.name | TAG.mass) ||
    !endsNoun(tokens, at + 1) ||
    is(tokenAt(tokens, at + 1), TAG.figure)
  )
    return undefined;
  if (!/^([2-9]|[1-9]\d|\d{3}|[1-9]\d{0,2}(,\d{3})+|\d{5,})$/.test(text.slice(figure.start, figure.end))) return undefined;
  const before = tokenAt(tokens, from - 1);
  if (before.end === figure.start && from > 0) return undefined;
  if (
    !/^(than|about|over|for|have|has|with|to|need|and|or|are|were|order|buy|of|send|these|those|from|only|all|sent|found|received|exported|around|nearly|almost|at|by|in|make|made|load|pack|sell|visit|visited|first|last|next|got|got|ordered|shipped)$/.test(
      before.word,
    ) &&
    from > 0
  )
    return undefined;
  const words = pluralOf(noun.word);
  return words === undefined ? undefined : { start: figure.start, end: noun.end, words, at: noun };
}

/** `the following document: invoice and packing list`. */
function manyFollow(tokens: readonly Token[], at: number): Verdict | undefined {
  const noun = tokenAt(tokens, at + 1);
  if (!is(noun, TAG.singular) || is(noun, TAG.plural | TAG.mass | TAG.unknown | TAG.name) || tokenAt(tokens, at + 2).word !== ':') return undefined;
  const words = pluralOf(noun.word);
  return words !== undefined && tokens.some(({ word }, i) => i > at + 2 && (word === ',' || word === 'and'))
    ? { start: tokenAt(tokens, at).start, end: noun.end, words, at: noun }
    : undefined;
}

/** `some photo of the parts`. */
function someThing(tokens: readonly Token[], at: number): Verdict | undefined {
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase || phrase.isOpen || phrase.determiner !== '') return undefined;
  const noun = tokenAt(tokens, phrase.head);
  if (
    !COUNTED.has(noun.word) ||
    is(noun, TAG.name | TAG.mass) ||
    /^(reason|way|name|size|point|price|colour|color|deposit|area|client|customer|model|discount|difference|chance)$/.test(noun.word) ||
    is(tokenAt(tokens, at - 1), TAG.preposition)
  )
    return undefined;
  const words = pluralOf(noun.word);
  return words === undefined || !endsNoun(tokens, phrase.end) ? undefined : { start: tokenAt(tokens, at).start, end: noun.end, words, at: noun };
}

export const nounNumber: TradeRule = taggedRule({
  id: 'noun-number',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '名词单复数', en: 'Singular for plural, or plural for singular' },
  message: { 'zh-CN': '“{quote}”单复数不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'these、many、several、two、one of our、a lot of 后的可数名词用复数；a、each、every、another、this 后用单数。形容词夹在中间也一样。',
    en: 'These, many, several, two, one of our and a lot of are followed by a plural; a, each, every, another and this by a singular, whatever stands between.',
  },
  wake: [
    '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|these|those|many|several|various|both|few)',
    '(one|each|either|neither|none|many|most|some|several|two|three|both|all|any) of (the|our|your|my|their|these|those|its)',
    '(lots|plenty|dozens|hundreds|thousands|kinds|types|sorts|sets|pairs|boxes|pieces|samples|photos|pictures|copies|a number|a variety|a series|a range|a couple|a lot) of',
    '(a|an|each|every|another|this)',
    '(all|both)',
    'more and more',
    '(thousands|hundreds|millions|dozens|some|following)',
    `(${Array.from(COUNTED).join('|')})`,
  ],
  judge: (tokens, at, text) => {
    const { word, start } = tokenAt(tokens, at);
    // `Option A costs nothing`: a letter that names.
    if (word === 'a' && at > 0 && text.charAt(start) === 'A') return undefined;
    const before = tokenAt(tokens, at - 1);
    if (COUNTED.has(word) && !QUANTITY.test(word)) return afterFigure(tokens, at, text);
    if (word === 'some') return someThing(tokens, at);
    if (word === 'more') return wantsPlural(tokens, at, at + 3);
    if (word === 'following') return manyFollow(tokens, at);
    // `20 thousands pieces`
    if (/^(thousands|hundreds|millions|dozens)$/.test(word))
      return is(before, TAG.figure) && tokenAt(tokens, at + 1).word !== 'of'
        ? { start: before.start, end: tokenAt(tokens, at).end, words: word.slice(0, -1), at: tokenAt(tokens, at) }
        : undefined;
    if (/^(a|an|each|every|another|this)$/.test(word)) {
      const of = tokenAt(tokens, at + 2).word === 'of';
      if (of && /^(number|variety|series|range|couple|lot)$/.test(tokenAt(tokens, at + 1).word)) return wantsPlural(tokens, at, at + 3);
      if (is(before, TAG.figure) || before.word === 'of') return undefined;
      return wantsSingular(tokens, at);
    }
    const next = tokenAt(tokens, at + 1).word;
    if (next === 'of') {
      if (/^(lots|plenty)$/.test(word) || is(tokenAt(tokens, at), TAG.plural)) {
        const found = wantsPlural(tokens, at, at + 2);
        return found && /^(the|our|your|my|their|its|this|that|a|an|each|every|#)$/.test(tokenAt(tokens, at + 2).word) ? undefined : found;
      }
      const determiner = tokenAt(tokens, at + 2);
      return is(determiner, TAG.determiner) ? wantsPlural(tokens, at, at + 3) : undefined;
    }
    // `both the lid and the base`
    if (word === 'both' && tokens.some((token, i) => i > at && i < at + 8 && token.word === 'and')) return undefined;
    if (/^(all|both)$/.test(word) && !is(tokenAt(tokens, at + 1), TAG.determiner)) {
      const found = wantsPlural(tokens, at, at + 1);
      return found && (word === 'both' || tokens.some((token, i) => i > at + 1 && i < at + 5 && /^(are|were|have)$/.test(token.word)))
        ? found
        : undefined;
    }
    if (/^(all|both)$/.test(word))
      return is(tokenAt(tokens, at + 1), TAG.determiner) && word === 'both' ? wantsPlural(tokens, at, at + 2) : undefined;
    if (!QUANTITY.test(word) || (start > 0 && (is(before, TAG.figure) || before.word === '-'))) return undefined;
    if (is(tokenAt(tokens, at + 1), TAG.figure) && word !== 'these') return undefined;
    if (/^(a|the|this|that|our|your|one|each|every)$/.test(before.word) && !/^(these|those|many)$/.test(word)) {
      // `the two model`, but `a two-year plan`, `our three piece set`.
      if (before.word !== 'the' && before.word !== 'our' && before.word !== 'your') return undefined;
    }
    return wantsPlural(tokens, at, at + 1);
  },
  examples: [
    { text: 'We have ⟦several loyal customer⟧ in Poland.', fixed: 'We have several loyal customers in Poland.' },
    { text: '⟦Many supplier⟧ have asked for it.', fixed: 'Many suppliers have asked for it.' },
    { text: '⟦One of our largest buyer⟧ took it.', fixed: 'One of our largest buyers took it.' },
    { text: 'Please check ⟦each drawings⟧ again.', fixed: 'Please check each drawing again.' },
    { text: 'We need ⟦a new certificates⟧ for the lamp.', fixed: 'We need a new certificate for the lamp.' },
    { text: 'These sample rooms and two-piece sets are new.' },
    { text: 'Many thanks; several of them asked for a sales sheet.' },
    { text: 'Both time and cost matter, and few things change.' },
    { text: 'This means a few days more, each.' },
  ],
});
