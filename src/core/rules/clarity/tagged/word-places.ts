import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import { is, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const TIME_NOUN = /^(week|month|year|time|morning|afternoon|way|spring|summer|autumn|winter|day|season|moment)s?$/;
/** Verbs that ask for an object: with none behind them it stands in front. */
const LACKS_OBJECT = /^(have|need|want|accept|make|produce|sell|like|use|provide|supply|offer|quote|send|stock|change|confirm|sign)$/;

/** `This item we can offer you a good price`, `We every month ship`. */
export const wordPlaces: TradeRule = taggedRule({
  id: 'chinese-word-order',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '话题、时间按中文放在前面', en: 'Topic or time in its Chinese place' },
  message: { 'zh-CN': '“{quote}”：按“主语 + 动词 + 宾语 + 时间”重排', en: '“{quote}”: put it in the order subject, verb, object, time.' },
  why: {
    'zh-CN':
      '中文先说话题（这款产品我们可以给您好价），英语先说主语：We can offer you a good price for this item；every month 放在句末，不放主语和动词之间。',
    en: 'Chinese begins with what the sentence is about, English with who does it: “We can offer you a good price for this item”. “Every month” stands at the end, not between subject and verb.',
  },
  wake: ['(this|these|the|our|your)', '(every|each) (day|week|month|year|time)'],
  judge: (tokens, at) => {
    if (/^(every|each)$/.test(tokenAt(tokens, at).word))
      return /^(i|we|they|you)$/.test(tokenAt(tokens, at - 1).word) &&
        is(tokenAt(tokens, at + 2), TAG.base | TAG.modal) &&
        !is(tokenAt(tokens, at - 2), TAG.preposition)
        ? { start: tokenAt(tokens, at - 1).start, end: tokenAt(tokens, at + 2).end }
        : undefined;
    if (at !== 0) return undefined;
    const phrase = nounPhraseAt(tokens, 0);
    // `This kind of material, we don’t have.`
    const last = tokenAt(tokens, tokens.length - 2);
    const comma = tokens.findIndex(({ word }) => word === ',');
    if (
      comma > 1 &&
      comma < 7 &&
      tokens.length < 14 &&
      /^(i|we|they)$/.test(tokenAt(tokens, comma + 1).word) &&
      tokenAt(tokens, tokens.length - 1).word === '.' &&
      LACKS_OBJECT.test(last.word)
    ) {
      for (let i = 0; i < comma; i++)
        if (
          is(tokenAt(tokens, i), TAG.be | TAG.have | TAG.modal | TAG.do) ||
          /^(i|we|you|they)$/.test(tokenAt(tokens, i).word) ||
          /^(week|month|year|time|way|case|morning|afternoon)$/.test(tokenAt(tokens, i).word)
        )
          return undefined;
      return { start: tokenAt(tokens, 0).start, end: last.end };
    }
    // `The carton size we have changed it.`
    if (
      phrase &&
      /^(it|them)$/.test(last.word) &&
      is(tokenAt(tokens, tokens.length - 3), TAG.base | TAG.past | TAG.participle) &&
      /^(i|we|you|they)$/.test(tokenAt(tokens, phrase.end).word) &&
      tokens.length < 14
    ) {
      for (let i = phrase.end + 1; i < tokens.length - 3; i++) if (is(tokenAt(tokens, i), TAG.sign | TAG.conjunction | TAG.to)) return undefined;
      if (!TIME_NOUN.test(tokenAt(tokens, phrase.head).word)) return { start: tokenAt(tokens, 0).start, end: last.end };
    }
    const isOwn =
      /^(the|our)$/.test(tokenAt(tokens, 0).word) &&
      phrase !== undefined &&
      /^(can't|cannot|couldn't|won't)$/.test(tokenAt(tokens, phrase.end + 1).word);
    if (!/^(this|these)$/.test(tokenAt(tokens, 0).word) && !isOwn) return undefined;
    if (!phrase || phrase.head === 0 || !/^(i|we|you|they)$/.test(tokenAt(tokens, phrase.end).word)) return undefined;
    const verb = tokenAt(tokens, phrase.end + 1);
    if (
      !is(verb, TAG.modal | TAG.have) ||
      (!isOwn && /^(week|month|year|time|morning|afternoon|way|spring|summer|autumn|winter|day|season)$/.test(tokenAt(tokens, phrase.head).word))
    )
      return undefined;
    for (let i = phrase.end + 2; i < tokens.length; i++) {
      const token = tokenAt(tokens, i);
      if (is(token, TAG.be | TAG.have | TAG.modal | TAG.do) || (is(token, TAG.third) && !is(token, TAG.plural))) return undefined;
    }
    return { start: tokenAt(tokens, 0).start, end: tokenAt(tokens, phrase.end + 1).end };
  },
  examples: [
    { text: '⟦This item we can⟧ offer you a good price.' },
    { text: '⟦We every month ship⟧ ten containers.' },
    { text: "⟦The delivery time we can't⟧ promise now." },
    { text: 'The goods we cannot ship this week are in stock.' },
    { text: '⟦This kind of material, we don’t have⟧.' },
    { text: '⟦The carton size we have changed it⟧.' },
    { text: 'This time, we will do as you want. The mould you asked for, we have.' },
    { text: 'This item we can offer you is new. This week we can load.' },
    { text: 'Every month we ship ten containers, each week one more.' },
  ],
});
