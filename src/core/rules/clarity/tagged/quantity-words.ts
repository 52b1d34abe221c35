import { endsNoun, nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, singularOf, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Never with a or many, whatever adjective stands between. */
const MASS =
  /^(information|advice|equipment|furniture|feedback|news|luggage|baggage|machinery|progress|merchandise|software|hardware|evidence|clothing|cash|weather|traffic|research|packaging|cooperation|homework|correspondence|jewellery|jewelry|manpower|accommodation|electricity|patience|assistance|stationery|cutlery|footage|knowledge|freight|labour|labor|transport|transportation|trust|convenience|permission|production)$/;

export const quantityWord: TradeRule = taggedRule({
  id: 'quantity-word',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '可数、不可数的量词混用', en: 'Counted and uncounted mixed' },
  message: { 'zh-CN': '“{quote}”可数与不可数混用：写“{replacement}”', en: '“{quote}” mixes counted and uncounted: write “{replacement}”.' },
  why: {
    'zh-CN':
      '不可数的东西不用 a、many、few：some information、much equipment；可数的东西不用 much、less、amount of：many orders、fewer pieces、a number of customers。',
    en: 'What is not counted takes no a, many or few: “some information”, “much equipment”. What is counted takes no much, less or “amount of”: “many orders”, “fewer pieces”, “a number of customers”.',
  },
  wake: ['(a|an|many|several|few|various|much|less|little|amount of|these|those|number of|numbers of)'],
  judge: (tokens, at, text) => {
    const token = tokenAt(tokens, at);
    const from = token.word === 'amount' || /^numbers?$/.test(token.word) ? at + 2 : at + 1;
    const before = tokenAt(tokens, at - 1);
    const phrase = nounPhraseAt(tokens, from);
    if (!phrase || phrase.isOpen || phrase.determiner !== '' || is(tokenAt(tokens, from), TAG.figure | TAG.possessive)) return undefined;
    const noun = tokenAt(tokens, phrase.head);
    if (is(noun, TAG.unknown | TAG.name) || !endsNoun(tokens, phrase.end)) return undefined;
    const end = noun.end;
    const cased = (words: string): string =>
      /^[A-Z]/.test(text.slice(token.start, token.start + 1)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    if (/^(a|an|many|several|few|various|these|those|number|numbers)$/.test(token.word)) {
      if (!MASS.test(noun.word)) return undefined;
      if (
        /^(a|an)$/.test(token.word) &&
        (/^(knowledge|production|trust|freight)$/.test(noun.word) ||
          /^(of)$/.test(tokenAt(tokens, phrase.end).word) ||
          /^(few|lot|bit|little)$/.test(tokenAt(tokens, at + 1).word))
      )
        return undefined;
      if (/^number/.test(token.word))
        return /^(a|the|large|big|great|small|huge)$/.test(before.word) ? { start: token.start, end, words: 'amount', at: token } : undefined;
      if (/^(these|those)$/.test(token.word)) return { start: token.start, end, words: cased(token.word === 'these' ? 'this' : 'that'), at: token };
      if (/^(a|an)$/.test(token.word) && phrase.head > from)
        return {
          start: token.start,
          end,
          words: cased(text.slice(tokenAt(tokens, from).start, tokenAt(tokens, from).end)),
          at: { start: token.start, end: tokenAt(tokens, from).end },
        };
      return {
        start: token.start,
        end,
        words: cased(/^(many|several)$/.test(token.word) ? 'a lot of' : /^few$/.test(token.word) ? 'little' : 'some'),
        at: token,
      };
    }
    if (!isOnly(noun, TAG.plural | TAG.third) || singularOf(noun.word) === undefined) return undefined;
    if (token.word === 'much')
      return /^(so|too|how|not|very|have|has|as|with|.|)$/.test(before.word) || is(before, TAG.base)
        ? { start: token.start, end, words: cased('many'), at: token }
        : undefined;
    if (token.word === 'less')
      return is(before, TAG.figure) || /^(than|price)$/.test(tokenAt(tokens, from).word) || is(before, NOUN & ~TAG.mass)
        ? undefined
        : { start: token.start, end, words: cased('fewer'), at: token };
    if (token.word === 'amount')
      return /^(a|the|large|big|great|small|huge|certain)$/.test(before.word) && !/^(dollars|euros|goods|costs|funds)$/.test(noun.word)
        ? { start: token.start, end, words: 'number', at: token }
        : undefined;
    return undefined;
  },
  examples: [
    { text: 'We hope for ⟦a good cooperation⟧.', fixed: 'We hope for good cooperation.' },
    { text: 'The line has ⟦many modern equipment⟧.', fixed: 'The line has a lot of modern equipment.' },
    { text: 'We had ⟦less complaints⟧ this year.', fixed: 'We had fewer complaints this year.' },
    { text: 'A large ⟦amount of cartons⟧ was wet.', fixed: 'A large number of cartons was wet.' },
    { text: '⟦These information⟧ is for you.', fixed: 'This information is for you.' },
    { text: 'A furniture fair and an equipment list.' },
    { text: 'We have a good knowledge of this market and much to offer.' },
    { text: 'It costs 5% less, and little changes.' },
    { text: 'The amount of dollars is on the invoice.' },
  ],
});

/** `don’t have no stock`, `can’t hardly`. */
export const doubleNegative: TradeRule = taggedRule({
  id: 'double-negative',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '双重否定', en: 'Double negative' },
  message: { 'zh-CN': '“{quote}”否定了两次', en: '“{quote}” negates twice.' },
  why: {
    'zh-CN': '英语一句只否定一次：we have no stock 或 we do not have any stock；not … no 变成肯定的意思，买家会读反。',
    en: 'One negation a clause: “we have no stock” or “we do not have any stock”. Two of them turn the sense round.',
  },
  wake: ["(not|never|cannot|don't|doesn't|didn't|can't|won't|haven't|hasn't|couldn't|wouldn't|isn't|aren't|without|nobody|none)"],
  judge: (tokens, at) => {
    for (let i = at + 1; i < at + 7; i++) {
      const token = tokenAt(tokens, i);
      if (
        is(token, TAG.sign | TAG.question | (TAG.preposition & ~TAG.object)) ||
        /^(only|and|but|because|or|that|if|than|merely|unless)$/.test(token.word)
      )
        return undefined;
      if (
        /^(no|nothing|nobody|nowhere|never|hardly|scarcely|barely|neither)$/.test(token.word) ||
        (/^(nobody|none|without)$/.test(tokenAt(tokens, at).word) && /^(not|no|nothing|don't|didn't|doesn't|can't|cannot)$/.test(token.word))
      ) {
        if (
          /^(no)$/.test(token.word) &&
          /^(longer|later|matter|more|less|one|problem)$/.test(tokenAt(tokens, i + 1).word) &&
          tokenAt(tokens, i + 1).word !== 'problem'
        )
          return undefined;
        if (/^(sure|know|say|mean|think|why)$/.test(tokenAt(tokens, i - 1).word)) return undefined;
        return { start: tokenAt(tokens, at).start, end: token.end };
      }
    }
    return undefined;
  },
  examples: [
    { text: 'We ⟦don’t have no⟧ stock now.' },
    { text: 'They ⟦never said nothing⟧ about it.' },
    { text: 'We ⟦can’t hardly⟧ keep this price.' },
    { text: 'We do not stock it, and no other mill does.' },
    { text: 'Not only is it no trouble, it is a pleasure.' },
    { text: 'We do not need it no later than May.' },
  ],
});
