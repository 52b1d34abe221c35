import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, pluralOf, singularOf, TAG, VERB } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const isFinite = (token: Token): boolean => is(token, TAG.be | TAG.have | TAG.modal | TAG.do);

/** `the goods which you ordered them are ready`. */
function judgeRelative(tokens: readonly Token[], at: number): Verdict | undefined {
  const noun = tokenAt(tokens, at - 1);
  const word = tokenAt(tokens, at).word;
  if (!is(noun, NOUN) || is(noun, TAG.unknown | TAG.subject)) return undefined;
  if (is(noun, TAG.base) && !/^(the|this|our|your)$/.test(tokenAt(tokens, at - 2).word)) return undefined;
  if (!/^(i|we|you|they|he|she)$/.test(tokenAt(tokens, at + 1).word)) return undefined;
  for (let i = at + 2; i < at + 7; i++) {
    const token = tokenAt(tokens, i);
    if (is(token, TAG.sign | TAG.question) || /^(and|or|but|that|if)$/.test(token.word)) return undefined;
    if (!/^(it|them)$/.test(token.word) || !is(tokenAt(tokens, i - 1), VERB)) continue;
    const to = /^(to|from|for|with)$/.test(tokenAt(tokens, i + 1).word) && is(tokenAt(tokens, i + 2), TAG.object) ? i + 3 : i + 1;
    const next = tokenAt(tokens, to);
    if (!isFinite(next) && !(word === 'which' && (is(next, TAG.sign) || /^(last|yesterday|in|on|before)$/.test(next.word)))) return undefined;
    return { start: noun.start, end: token.end, words: '', at: { start: tokenAt(tokens, i - 1).end, end: token.end } };
  }
  return undefined;
}

/** `Our factory it has`: the noun is the subject already. */
function judgeDoubled(tokens: readonly Token[], at: number): Verdict | undefined {
  let from = at - 1;
  while (
    from > 0 &&
    from > at - 6 &&
    !is(tokenAt(tokens, from - 1), TAG.sign) &&
    !/^(because|but|so|and|if|when|that)$/.test(tokenAt(tokens, from - 1).word)
  )
    from--;
  if (!/^(our|your|the|this|these|those|my|that)$/.test(tokenAt(tokens, from).word)) return undefined;
  if (from > 0 && !/^(because|but|so)$/.test(tokenAt(tokens, from - 1).word)) return undefined;
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || phrase.end !== at || is(tokenAt(tokens, phrase.head), TAG.unknown | TAG.name)) return undefined;
  // `This week it is ten years`
  if (/^(week|month|year|time|morning|afternoon|evening|day|season|summer|winter|spring|autumn|moment|way)$/.test(tokenAt(tokens, phrase.head).word))
    return undefined;
  const verb = tokenAt(tokens, at + 1);
  if (!isFinite(verb) && !isOnly(verb, TAG.third)) return undefined;
  for (let i = at + 2; i < tokens.length && !is(tokenAt(tokens, i), TAG.sign) && !is(tokenAt(tokens, i), TAG.conjunction); i++)
    if (isFinite(tokenAt(tokens, i))) return undefined;
  const pronoun = tokenAt(tokens, at);
  return { start: tokenAt(tokens, from).start, end: verb.end, words: '', at: { start: pronoun.start, end: verb.start } };
}

export const needlessPronoun: TradeRule = taggedRule({
  id: 'needless-pronoun',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '多余的代词', en: 'A pronoun too many' },
  message: { 'zh-CN': '“{quote}”代词重复：写“{replacement}”', en: '“{quote}” says the same thing twice: write “{replacement}”.' },
  why: {
    'zh-CN':
      'which 已经代表前面的名词，后面不再加 it / them：the goods which you ordered are ready；主语后也不再加 it、they：Our factory has 200 workers。',
    en: 'Which already stands for the noun, so no it or them follows: “the goods which you ordered are ready”; a subject is not said again: “Our factory has 200 workers.”',
  },
  wake: ['(which|that|it|they|he|she)'],
  judge: (tokens, at) => (/^(which|that)$/.test(tokenAt(tokens, at).word) ? judgeRelative(tokens, at) : judgeDoubled(tokens, at)),
  examples: [
    { text: 'The ⟦goods which you ordered them⟧ are ready.', fixed: 'The goods which you ordered are ready.' },
    { text: '⟦Our factory it has⟧ 200 workers.', fixed: 'Our factory has 200 workers.' },
    { text: 'We told the customer that we shipped them.' },
    { text: 'The price it is based on has changed.' },
    { text: 'The boxes that you sent us are here, and the label is fine.' },
  ],
});

export const ofWithoutThe: TradeRule = taggedRule({
  id: 'of-without-the',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': 'most of / one of 后缺 the', en: '“Most of” without “the”' },
  message: { 'zh-CN': '“{quote}”：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '泛指用 most customers、some parts；用 of 时后面要有 the / our / these：most of our customers、one of the parts。',
    en: 'In general it is “most customers” and “some parts”; behind “of” stands the, our or these: “most of our customers”, “one of the parts”.',
  },
  wake: ['(most|some|many|few|several|all|none|each|one|both|any) of'],
  judge: (tokens, at, text) => {
    const first = tokenAt(tokens, at);
    const phrase = nounPhraseAt(tokens, at + 2);
    if (!phrase || phrase.determiner !== '' || phrase.isOpen || is(tokenAt(tokens, at + 2), TAG.figure | TAG.possessive | TAG.name)) return undefined;
    const noun = tokenAt(tokens, phrase.head);
    if (
      /^(last|next|other|best|largest|biggest|leading|latest|different|various|such|more)$/.test(tokenAt(tokens, at + 2).word) ||
      /est$/.test(tokenAt(tokens, at + 2).word)
    )
      return undefined;
    if (!is(noun, TAG.plural | TAG.singular) || is(noun, TAG.unknown | TAG.name) || /^(time|people|day|year|month|week)s?$/.test(noun.word))
      return undefined;
    if (is(tokenAt(tokens, at - 1), TAG.determiner | TAG.adjective) || /^(at|by)$/.test(tokenAt(tokens, at - 1).word)) return undefined;
    if (first.word === 'one' && !/^(is|are|was|were|only|just|.|,|and|but|with|from|to|for|in)$/.test(tokenAt(tokens, at - 1).word)) return undefined;
    const plural = is(noun, TAG.plural) ? text.slice(noun.start, noun.end) : pluralOf(noun.word);
    if (plural === undefined || (!is(noun, TAG.plural) && singularOf(plural) === undefined)) return undefined;
    const words = text.slice(tokenAt(tokens, at + 2).start, noun.start) + plural;
    const quantity = text.slice(first.start, first.end);
    const general = /^(most|some|many|few|several|all|both)$/.test(first.word);
    return { start: first.start, end: noun.end, words: general ? `${quantity} ${words}` : `${quantity} of the ${words}` };
  },
  examples: [
    { text: '⟦Most of customers⟧ take the black version.', fixed: 'Most customers take the black version.' },
    { text: '⟦None of cartons⟧ were wet.', fixed: 'None of the cartons were wet.' },
    { text: 'Most of our customers and most of them agree.' },
    { text: 'One of 12 cartons was wet, most of which were new.' },
    { text: 'It is one of a kind.' },
  ],
});
