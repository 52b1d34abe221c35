import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** What a discount is taken from, or what it depends on. */
const BASIS =
  /\b(?:on|off|from|above|over|if|when|once|for (?:orders?|this|that|these|those|quantit\w*|\d|more|a full|full|your (?:first|next|order|trial)|this order|the (?:first|next|whole|order))|per|unit|total|amount|invoice|quantit\w*|pcs|pieces|sets|cartons?|container|freight|list price|prepay\w*|in advance|already|included|was|were|last|instead)\b/i;

/** `5 % discount`, and nothing says of what. */
export const discountWithoutBasis: TradeRule = defineRule({
  id: 'discount-without-basis',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '折扣没说按什么算', en: 'Discount of what?' },
  message: { 'zh-CN': '“{quote}”没说按单价还是总价、从多少数量起。', en: '“{quote}” does not say on what, or from which quantity.' },
  why: {
    'zh-CN': '单价、总价、下一单，客户会按对自己有利的算。写清：5 % off the unit price from 3,000 pcs, valid until 30 April.',
    en: 'Unit price, total or next order: the buyer takes what suits him. Say it: “5 % off the unit price from 3,000 pcs, until 30 April”.',
  },
  phrases: ['discount', 'discounts'],
  examples: [
    { text: 'We can give you ⟦5 % discount⟧.' },
    { text: 'My manager agreed to a ⟦discount of 3%⟧.' },
    { text: 'We can give you 5 % discount on the unit price.' },
    { text: 'From 3,000 pcs you get a 5 % discount.' },
    { text: 'Could you tell us the discount you expect?' },
    { text: 'Or you take it at a discount of 4% for this lot.' },
  ],
  find: (input) => {
    const hits: Hit[] = [];
    const { text } = input.draft;
    for (const place of input.phrases('discount-without-basis')) {
      const sentence = sentenceAt(input, place.start);
      if (!sentence || text.charAt(sentence.end - 1) === '?') continue;
      const before = /\d+(?:\.\d+)? ?%(?: cash| extra| special)? $/.exec(text.slice(Math.max(0, place.start - 24), place.start));
      const after = /^ of \d+(?:\.\d+)? ?%/.exec(text.slice(place.end, place.end + 14));
      if (!before && !after) continue;
      const span = { start: place.start - (before?.[0].length ?? 0), end: place.end + (after?.[0].length ?? 0) };
      const rest = text.slice(sentence.start, span.start) + ' ' + text.slice(span.end, sentence.end);
      if (!BASIS.test(rest)) hits.push(span);
    }
    return hits;
  },
});
