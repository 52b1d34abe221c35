import { phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { nearWords } from '#core/rules/culture/near-words.ts';
import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const GIVING = /\b(?:gift|present|bring|send you|bottle|drink|toast|treat|enjoy|invite|dinner)\b/i;

/** Alcohol or pork as a gift or at the table where many readers do not take it. */
export const giftUnsuitable: TradeRule = phraseRule({
  id: 'gift-unsuitable',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '礼物或宴请可能不合适', en: 'Gift or meal that may not suit' },
  message: { 'zh-CN': '“{quote}”对不少读者不合适，先问再送', en: '“{quote}” does not suit many readers there: ask first' },
  why: {
    'zh-CN': '当地不少人不沾酒和猪肉，因人而异。改送茶叶、本地工艺品，或先问一句对方方便什么。',
    en: 'Many people there take no alcohol or pork; it is personal. Tea or local craft is safe, or ask.',
  },
  source: 'kbsh',
  examples: [
    { text: 'We will bring a bottle of ⟦Moutai⟧ for you.', context: customerIn('SA') },
    { text: 'Let us drink some ⟦wine⟧ at the fair.', context: customerIn('PK') },
    { text: 'We will bring a bottle of Moutai for you.', context: customerIn('DE') },
    { text: 'The wine glass rack holds 12 glasses.', context: customerIn('TR') },
    { text: 'We will bring a bottle of Moutai for you.' },
  ],
  entries: phraseLines(`
    (wine|red wine|moutai|maotai|baijiu|whisky|whiskey|beer|liquor|pork|ham|bacon)
  `),
  accept: (input, { start }) => {
    if ((readerManners(input)?.feasts ?? []).indexOf('ramadan') < 0) return false;
    return GIVING.test(nearWords(input, start));
  },
});
