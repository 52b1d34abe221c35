import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt, numberOf, looksVerbal } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, pluralOf, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `There is two cartons`, `There have a problem`. */
function judgeThere(tokens: readonly Token[], at: number): Verdict | undefined {
  let verb = at + 1;
  while (/^(still|also|now|already)$/.test(tokenAt(tokens, verb).word)) verb++;
  const be = tokenAt(tokens, verb);
  const has = /^(have|has|had)$/.test(be.word);
  const modal = is(be, TAG.modal) && /^(have|has)$/.test(tokenAt(tokens, verb + 1).word) && tokenAt(tokens, verb + 2).word !== 'been';
  const start = tokenAt(tokens, at).start;
  if (modal) return { start, end: tokenAt(tokens, verb + 1).end, words: 'be', at: tokenAt(tokens, verb + 1) };
  if (!has && !/^(is|are|was|were)$/.test(be.word)) return undefined;
  const phrase = nounPhraseAt(tokens, verb + 1);
  if (
    !phrase ||
    /^(been|to|never|not)$/.test(tokenAt(tokens, verb + 1).word) ||
    (is(tokenAt(tokens, verb + 1), TAG.adverb) && tokenAt(tokens, verb + 1).word !== 'much')
  )
    return undefined;
  const figure = tokenAt(tokens, verb + 1);
  const noun = tokenAt(tokens, phrase.head);
  const many = is(figure, TAG.figure) && figure.word !== 'one' && figure.word !== '#' ? 'many' : numberOf(tokens, phrase);
  const number = /^(no|any|enough|more|less)$/.test(phrase.determiner) && !has ? undefined : many;
  if (/^(is|was)$/.test(be.word) && /^(lot|lots|plenty)$/.test(noun.word) && tokenAt(tokens, phrase.end).word === 'of') {
    const counted = nounPhraseAt(tokens, phrase.end + 1);
    if (counted && isOnly(tokenAt(tokens, counted.head), TAG.plural | TAG.third) && !counted.isOpen)
      return { start, end: tokenAt(tokens, counted.head).end, words: be.word === 'is' ? 'are' : 'were', at: be };
  }
  if (/^(and|or|,)$/.test(tokenAt(tokens, phrase.end).word) || noun.word === 'lot' || is(noun, TAG.name))
    return has ? bare(start, be, number) : undefined;
  if (has) return bare(start, be, number);
  if (phrase.determiner === 'much' && isOnly(noun, TAG.plural | TAG.third))
    return { start, end: noun.end, words: 'are many', at: { start: be.start, end: figure.end } };
  if (phrase.determiner === 'much' && /^(are|were)$/.test(be.word))
    return { start, end: figure.end, words: be.word === 'are' ? 'is' : 'was', at: be };
  // `There are some difference`
  if (
    /^(are|were)$/.test(be.word) &&
    /^(some|many|several|few)$/.test(phrase.determiner) &&
    isOnly(noun, TAG.singular) &&
    pluralOf(noun.word) !== undefined
  )
    return { start, end: noun.end, words: pluralOf(noun.word) ?? noun.word, at: noun };
  if (number === undefined || (number === 'one' && !/^(a|an|one|this|no)$/.test(phrase.determiner) && !isOnly(noun, TAG.mass))) return undefined;
  const past = /^w/.test(be.word);
  const words = number === 'one' ? (past ? 'was' : 'is') : past ? 'were' : 'are';
  return words === be.word ? undefined : { start, end: noun.end, words, at: be };
}

function bare(start: number, be: Token, number: 'one' | 'many' | undefined): Verdict {
  const words =
    be.word === 'had' ? (number === 'one' ? 'was' : 'were') : number === 'many' || (number === undefined && be.word === 'have') ? 'are' : 'is';
  return { start, end: be.end, words, at: be };
}

/** `In our warehouse has 2,000 pieces`: a place has nothing, there is something in it. */
function placeHas(tokens: readonly Token[]): Verdict | undefined {
  const phrase = nounPhraseAt(tokens, 1);
  if (!phrase || !/^(our|the|your|this)$/.test(phrase.determiner)) return undefined;
  const verb = tokenAt(tokens, phrase.end);
  const next = tokenAt(tokens, phrase.end + 1);
  if (!/^(has|have)$/.test(verb.word) || !(is(next, TAG.figure) || /^(a|an|some|many|no|several|only|about|still|more)$/.test(next.word)))
    return undefined;
  const one = /^(a|an|one)$/.test(next.word);
  return { start: tokenAt(tokens, 0).start, end: verb.end, words: one ? 'there is' : 'there are', at: verb };
}

/** `Here are the detail of the shipment`, `Attached is the photos`. */
function judgeHere(tokens: readonly Token[]): Verdict | undefined {
  const be = tokenAt(tokens, 1);
  const phrase = nounPhraseAt(tokens, 2);
  if (!/^(is|are)$/.test(be.word) || !phrase || !/^(the|our|your|my)$/.test(phrase.determiner)) return undefined;
  const noun = tokenAt(tokens, phrase.head);
  if (/^(and|,|or)$/.test(tokenAt(tokens, phrase.end).word) || is(noun, TAG.unknown | TAG.name | TAG.mass)) return undefined;
  for (let i = phrase.end; i < tokens.length; i++) if (tokenAt(tokens, i).word === 'and') return undefined;
  const many = isOnly(noun, TAG.plural | TAG.third);
  if (be.word === 'are' && is(noun, TAG.singular) && !is(noun, TAG.plural))
    return { start: tokenAt(tokens, 0).start, end: noun.end, words: 'is', at: be };
  return be.word === 'is' && many ? { start: tokenAt(tokens, 0).start, end: noun.end, words: 'are', at: be } : undefined;
}

/** `the factory which make the glass`. */
function judgeWhich(tokens: readonly Token[], at: number): Verdict | undefined {
  const noun = tokenAt(tokens, at - 1);
  if (!is(noun, TAG.singular | TAG.plural) || is(noun, TAG.unknown | TAG.name | TAG.mass | TAG.base | TAG.adjective)) return undefined;
  for (let i = at - 2; i >= 0 && i > at - 6; i--)
    if (/^(of|with|from|in|for|and|or|one|on|to|by|all|such)$/.test(tokenAt(tokens, i).word)) return undefined;
  const verb = tokenAt(tokens, at + 1);
  if (is(verb, TAG.unknown | TAG.name | TAG.past | TAG.participle | TAG.preposition)) return undefined;
  const end = verb.end;
  if (isOnly(noun, TAG.singular)) {
    const be = new Map([
      ['are', 'is'],
      ['have', 'has'],
      ['were', 'was'],
    ]).get(verb.word);
    if (be !== undefined) return { start: noun.start, end, words: be, at: verb };
    if (!is(verb, TAG.base) || (is(verb, NOUN | TAG.adjective) && !looksVerbal(tokens, at + 1))) return undefined;
    const words = verbForm(verb.word, 'third');
    return words === undefined || (tokenAt(tokens, at).word === 'that' && !isOnly(verb, TAG.base))
      ? undefined
      : { start: noun.start, end, words, at: verb };
  }
  if (!isOnly(noun, TAG.plural)) return undefined;
  const be = new Map([
    ['is', 'are'],
    ['has', 'have'],
    ['was', 'were'],
  ]).get(verb.word);
  if (be !== undefined) return { start: noun.start, end, words: be, at: verb };
  const words = isOnly(verb, TAG.third) ? verbForm(verb.word, 'base') : undefined;
  return words === undefined ? undefined : { start: noun.start, end, words, at: verb };
}

export const thereAndWhich: TradeRule = taggedRule({
  id: 'there-or-which-number',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': 'there be、which / who 后的单复数', en: 'Number behind there, which or who' },
  message: { 'zh-CN': '“{quote}”：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '“有”用 there is / there are，不用 there have；is、are 由后面的名词决定；which、who 后的动词跟前面的名词一致：the factory which makes。',
    en: 'What exists is told with there is or there are, never with have, and the noun behind decides; behind which and who the noun before decides: “the factory which makes”.',
  },
  wake: ['(in|at|on)', '(there|which|who|that|here|attached|enclosed|below)'],
  judge: (tokens, at) => {
    const { word } = tokenAt(tokens, at);
    if (/^(in|at|on)$/.test(word)) return at === 0 ? placeHas(tokens) : undefined;
    if (/^(here|attached|enclosed|below)$/.test(word)) return at === 0 ? judgeHere(tokens) : undefined;
    return word === 'there' ? judgeThere(tokens, at) : judgeWhich(tokens, at);
  },
  examples: [
    { text: '⟦There is some scratches⟧ on the panel.', fixed: 'There are some scratches on the panel.' },
    { text: '⟦There have⟧ two ways to do it.', fixed: 'There are two ways to do it.' },
    { text: '⟦There are a mistake⟧ in the invoice.', fixed: 'There is a mistake in the invoice.' },
    { text: 'The ⟦factory which make⟧ the glass is closed.', fixed: 'The factory which makes the glass is closed.' },
    { text: '⟦In our warehouse has⟧ 2,000 pieces.', fixed: 'In our warehouse there are 2,000 pieces.' },
    { text: 'In the warehouse the agent has 20 sets.' },
    { text: 'There are a number of points; there have been two complaints.' },
    { text: 'There is a lamp and a plug in the box.' },
    { text: 'The machines which make the glass and the man who makes it are here.' },
    { text: 'We suggest that supplier and buyer meet.' },
  ],
});
