import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** What an offer takes in; a list that only gives examples may end openly. */
const SCOPE =
  /\b(?:price|prices|offer|quotation|quote|package|kit|scope|fee|charge|cost|warranty|guarantee|order|contract|service|it|this|which|set|we|supply)\b[^.\n]{0,60}\b(?:includ(?:e|es|ed|ing)|contain(?:s|ed|ing)?|cover(?:s|ed|ing)?|consists? of|compris(?:e|es|ing))\b/i;

/** `The price includes packing, label, etc.`: nobody knows what else. */
export const openEndedList: TradeRule = lineRule({
  id: 'open-ended-list',
  group: 'clarity',
  severity: 'warning',
  bodyOnly: true,
  title: { 'zh-CN': '“包括……等”没列完', en: 'Open end in what is included' },
  message: { 'zh-CN': '“{quote}”没说完包括什么：列全，再写不含什么', en: '“{quote}” leaves open what is included: list all of it, and what is not.' },
  why: {
    'zh-CN': '客户会把“等”理解成什么都包。列全：The price includes packing and label. Not included: mould, inspection.',
    en: 'The buyer will take it for everything he expects. List all: “The price includes packing and label. Not included: mould, inspection.”',
  },
  entries: phraseLines(`
    (and so on|and so forth|and the like)
    (& |)etc
    and (others|other things|more things|something else|some other things|many others|many more) {.}
  `),
  accept: (input, hit, text) => {
    const sentence = sentenceAt(input, hit.start);
    if (!sentence || text.charAt(sentence.end - 1) === '?') return false;
    const before = text.slice(Math.max(sentence.start, hit.start - 300), hit.start);
    const isPriced = /\d[^.\n]{0,60}\bwith\b/i.test(before) && /\b(?:usd|eur|rmb|price|per|set|pc|pcs|unit)\b|[$€]/i.test(before);
    return (SCOPE.test(before) || isPriced) && !/\b(?:such as|for example|like|e\.g)\b/i.test(before);
  },
  examples: [
    { text: 'The price includes packing, label, ⟦etc⟧.' },
    { text: 'Our offer covers the pump, the hose ⟦and so on⟧.' },
    { text: 'The light is USD 84.00/set CIF Apapa, with bracket, battery, ⟦etc⟧.' },
    { text: 'The price includes packing and label. Not included: mould, inspection.' },
    { text: 'Sofas, chairs etc. are shown on page 4.' },
    { text: 'The set includes tools such as pliers, cutters, etc., listed in the data sheet.' },
  ],
});
