import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `Payment is flexible`: an invitation to ask for the best of all terms. */
export const termLeftOpen: TradeRule = lineRule({
  id: 'term-left-open',
  group: 'clarity',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '条款说得太活', en: 'Term left open' },
  message: { 'zh-CN': '“{quote}”等于没有条款：写明方式、比例和时间', en: '“{quote}” is no term: name method, share and time.' },
  why: {
    'zh-CN': '客户会当成什么都能谈，先要最有利的。写你要的条件：30% T/T deposit, 70% before shipment；能让的以后再让。',
    en: 'The buyer will ask for the most he can get. Name your term, “30% T/T deposit, 70% before shipment”, and keep what you can give for later.',
  },
  entries: phraseLines(`
    (payment|payment terms|payment term|terms of payment|price|prices|moq|delivery time|lead time) (is|are) [very |quite |always |still |also ](flexible|negotiable|open|up to you|not fixed)
    (flexible|negotiable) (payment|payment terms|price|prices|moq)
    any (payment|payment terms|payment term) (is|are) (ok|okay|fine|acceptable|possible|accepted)
  `),
  accept: (input, hit, text) => {
    const sentence = sentenceAt(input, hit.start);
    return !(sentence && text.charAt(sentence.end - 1) === '?') && !/\bnot $/i.test(text.slice(Math.max(0, hit.start - 4), hit.start));
  },
  examples: [
    { text: 'Our ⟦payment is flexible⟧.' },
    { text: 'The ⟦price is negotiable⟧.' },
    { text: 'Payment is 30% T/T deposit, 70% before shipment.' },
    { text: 'The hose is flexible, and the price is USD 2.10/m.' },
    { text: 'Is the price negotiable?' },
  ],
});
