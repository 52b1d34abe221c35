import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import { is, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Fairs are places of meeting, markets and towns places to be in. */
export const placePreposition: TradeRule = taggedRule({
  id: 'place-preposition',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '地点介词', en: 'Preposition of place' },
  message: { 'zh-CN': '“{quote}”地点介词不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '展会、展位用 at（at the Canton Fair），城市、国家、市场用 in（in Yiwu、in the German market），网站、网上用 on。',
    en: 'At a fair or stand (at the Canton Fair), in a town, country or market (in Yiwu, in the German market), on a website.',
  },
  wake: ['(in|at|on)'],
  judge: (tokens, at) => {
    const preposition = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    const phrase = nounPhraseAt(tokens, at + 1);
    if (!phrase) return undefined;
    const noun = tokenAt(tokens, phrase.head);
    const say = (words: string): Verdict => ({
      start: preposition.start,
      end: noun.end,
      words,
      at: preposition,
    });
    if (at === 0) return undefined;
    if (
      preposition.word === 'in' &&
      /^(fair|exhibition|expo)$/.test(noun.word) &&
      /^(the|this|that|last|next|our|your)$/.test(tokenAt(tokens, at + 1).word)
    )
      return /^(participate\w*|part|interest|interested|involved|investment|believe|join\w*|success|change|room|stand|booth|hall|partner|role|space|experience|us|place|succeed\w*)$/.test(
        before.word,
      )
        ? undefined
        : say('at');
    if (
      preposition.word === 'at' &&
      noun.word === 'market' &&
      /^(the|our|your|this|that)$/.test(phrase.determiner) &&
      phrase.head > at + 2 &&
      !/^(look|looking|aim|aimed|target|targeted)\w*$/.test(before.word)
    )
      return say('in');
    if (
      preposition.word !== 'in' &&
      before.word === 'located' &&
      is(tokenAt(tokens, at + 1), TAG.name) &&
      !is(tokenAt(tokens, at + 2), TAG.name | TAG.figure)
    )
      return say('in');
    return undefined;
  },
  examples: [
    { text: 'We met ⟦in the Canton Fair⟧ last year.', fixed: 'We met at the Canton Fair last year.' },
    { text: 'It sells well ⟦at the European market⟧.', fixed: 'It sells well in the European market.' },
    { text: 'We are interested in the Canton Fair and will take part in this exhibition.' },
    { text: 'We met at the fair in Cologne, at market price.' },
  ],
});
