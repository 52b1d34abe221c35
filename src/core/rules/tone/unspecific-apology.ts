import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `Any inconvenience` in a mail that never names what went wrong. */
export const unspecificApology: TradeRule = lineRule({
  id: 'unspecific-apology',
  group: 'tone',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '道歉没说为哪件事', en: 'Apology for nothing in particular' },
  message: { 'zh-CN': '“{quote}”像自动回复：为具体的事道歉', en: '“{quote}” sounds like a machine: name what you apologise for.' },
  why: {
    'zh-CN': 'any inconvenience 是群发通知的套话，客户觉得你没看懂他的麻烦。说出那件事：We are sorry that 60 lamps arrived scratched.',
    en: 'It is the phrase of mass notices, and the reader feels not understood. Name the thing: “We are sorry that 60 lamps arrived scratched.”',
  },
  entries: phraseLines(`
    (sorry|apologize|apologise|apologies) for (any|all the|all) [possible ](inconvenience|inconveniences|trouble)
    any inconvenience (caused|it caused|this caused|may cause|this may cause|brought|it brought) {.|to|you|and|by}
  `),
  accept: (input, hit, text) => {
    // With the thing itself in the same sentence, or named in an apology before, it is only a polite end.
    const sentence = sentenceAt(input, hit.start);
    if (sentence && text.slice(sentence.start, sentence.end).split(/\s+/).length > 14) return false;
    return !/\b(?:sorry|apologi[sz]e|apologies|regret)\b/i.test(
      text.slice(Math.max(0, hit.start - 3000), Math.max(0, (sentence?.start ?? hit.start) - 1)),
    );
  },
  examples: [
    { text: 'The goods are late. ⟦Sorry for any inconvenience⟧.' },
    { text: 'We ⟦apologise for any inconvenience⟧ caused.' },
    { text: 'We are sorry that 60 lamps arrived scratched. New ones leave tomorrow. We apologise for any inconvenience.' },
    { text: 'The inconvenience of the old plug is gone.' },
  ],
});
