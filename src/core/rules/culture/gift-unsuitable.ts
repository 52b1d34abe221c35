import { phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { nearWords } from '#core/rules/culture/near-words.ts';
import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** What is given there on other occasions only: bad luck, a parting, a funeral, or the holy animal. */
const UNLUCKY: readonly (readonly [said: RegExp, countries: string])[] = [
  [/clock|handkerchief/i, 'HK TW SG MY CN MO'],
  [/kni[fv]e|opener|scissors/i, 'JP KR TW HK SG BR MX AR CL CO PE IT VN'],
  [/flowers|chrysanthemums|lilies/i, 'JP KR CN HK TW FR IT BE ES PL'],
  [/leather/i, 'IN NP'],
  [/four|4/i, 'CN JP KR HK TW MO SG'],
];
const GIFT =
  /\b(?:gift|present|souvenir|as a (?:small )?(?:thank|token)|token of|give you|bring (?:you|a|some|along)|prepared? (?:a|some|for you)|birthday)\b/i;
const GIVING = /\b(?:gift|present|bring|send you|bottle|drink|toast|treat|enjoy|invite|dinner)\b/i;

/** Alcohol or pork where many readers do not take it, and presents that mean bad luck or mourning. */
export const giftUnsuitable: TradeRule = phraseRule({
  id: 'gift-unsuitable',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '礼物或宴请可能不合适', en: 'Gift or meal that may not suit' },
  message: { 'zh-CN': '“{quote}”对不少读者不合适，先问再送', en: '“{quote}” does not suit many readers there: ask first' },
  why: {
    'zh-CN': '有些地方不少人不沾酒和猪肉；送钟、刀具、白花在一些市场意味着诀别或丧事。改送茶叶、本地工艺品，或先问一句对方方便什么。',
    en: 'Many people there take no alcohol or pork, or see a parting or mourning in clocks, blades or white flowers; it is personal. Tea or local craft is safe, or ask.',
  },
  source: 'kbsh',
  examples: [
    { text: 'We will bring a bottle of ⟦Moutai⟧ for you.', context: customerIn('SA') },
    { text: 'Let us drink some ⟦wine⟧ at the fair.', context: customerIn('PK') },
    { text: 'We will bring a bottle of Moutai for you.', context: customerIn('DE') },
    { text: 'As a small gift we will bring a ⟦table clock⟧.', context: customerIn('TW') },
    { text: 'We prepared a ⟦knife set⟧ as a gift for you.', context: customerIn('JP') },
    { text: 'As a small gift we will bring a table clock.', context: customerIn('DE') },
    { text: 'As a small gift we send you a ⟦set of four⟧ cups.', context: customerIn('KR') },
    { text: 'The gift box holds a set of four cups at USD 4.20.', context: customerIn('KR') },
    { text: 'As a small gift we send you a set of four cups.', context: customerIn('DE') },
    { text: 'The knife set has a gift box.', context: customerIn('DE') },
    { text: 'The knife set for the gift shop is USD 4.20/pc.', context: customerIn('JP') },
    { text: 'The wine glass rack holds 12 glasses.', context: customerIn('TR') },
    { text: 'We will bring a bottle of Moutai for you.' },
  ],
  entries: phraseLines(`
    (wine|red wine|moutai|maotai|baijiu|whisky|whiskey|beer|liquor|pork|ham|bacon)
    (clock|clocks|wall clock|table clock|handkerchief|handkerchiefs)
    (knife|knives|knife set|letter opener|scissors)
    (white chrysanthemums|chrysanthemums|white flowers|lilies)
    (leather wallet|leather belt|leather bag)
    (set|sets|box|boxes|pack|packs|pair|bottles) of (four|4)
    (four|4) (cups|tea cups|bowls|glasses|plates|bottles)
  `),
  accept: (input, { start, end }, text) => {
    const quote = text.slice(start, end);
    const unlucky = UNLUCKY.filter(([said]) => said.test(quote))[0];
    if (unlucky)
      return (
        unlucky[1].split(' ').indexOf(input.context.customer?.country ?? '-') >= 0 &&
        GIFT.test(nearWords(input, start)) &&
        input.facts('money').length === 0
      );
    if ((readerManners(input)?.feasts ?? []).indexOf('ramadan') < 0) return false;
    return GIVING.test(nearWords(input, start));
  },
});
