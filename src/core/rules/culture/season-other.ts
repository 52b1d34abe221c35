import { mannersOrLocale } from '#core/culture/locale-manners.ts';
import { nearWords } from '#core/rules/culture/near-words.ts';
import { customerIn } from '#core/rules/culture/reader.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** South of the equator, where the seasons are the other way round. */
const SOUTH = 'AU NZ ZA AR CL UY PY BO PE BR NA BW ZW MZ LS SZ'.split(' ');
const SEASONS = ['summer', 'winter'] as const;
const SUMMER = /\b(?:june|july|august|jun|jul|aug)\b/i;
const WINTER = /\b(?:december|january|february|dec|jan|feb)\b/i;
/** Said of the reader, or of the season in general, and not of a range of goods. */
const THEIRS = /\b(?:your|you|enjoy|before the|after the|during the|in|this|the|coming)\s+(?:[a-z]+\s+)?$/i;
/** Goods for a season: the summer range. */
const GOODS =
  /^\s(?:range|collections?|styles?|lines?|models?|goods|catalogue|items?|sales?|stock|programme|fashion|products?|clothes|wear|orders?)\b/i;
const NAMES = { summer: { 'zh-CN': '冬天', en: 'winter' }, winter: { 'zh-CN': '夏天', en: 'summer' } } as const;

/** Summer in July to a reader who has winter then. */
export const seasonOther: TradeRule = defineRule({
  id: 'season-other',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '季节与对方相反', en: 'The other season there' },
  message: { 'zh-CN': '“{quote}”：那时{market}是{season}', en: '“{quote}”: it is {season} in {market} then' },
  why: {
    'zh-CN': '南半球季节相反：七月是冬天，圣诞是盛夏。写月份，别写季节；祝假期也按当地的季节。',
    en: 'South of the equator July is winter and Christmas is midsummer. Write the month instead of the season.',
  },
  source: 'cldr',
  examples: [
    { text: 'Let us meet before your ⟦summer⟧ holidays in July.', context: customerIn('AU') },
    { text: 'Enjoy your ⟦summer⟧ break!', context: { ...customerIn('ZA'), today: '2026-07-10' } },
    { text: 'Enjoy your summer break!', context: { ...customerIn('ZA'), today: '2026-12-18' } },
    { text: 'Let us meet before your summer holidays in January.', context: customerIn('AU') },
    { text: 'Our summer collection 2027 ships in July.', context: customerIn('AU') },
    { text: 'The summer range leaves Ningbo in July.', context: customerIn('AU') },
    { text: 'Let us meet before your summer holidays in July.', context: customerIn('DE') },
    { text: 'Let us meet before your summer holidays in July.' },
  ],
  phrases: SEASONS,
  wakes: ['customer'],
  *find(input) {
    const country = input.context.customer?.country?.toUpperCase() ?? '';
    const market = SOUTH.indexOf(country) < 0 ? undefined : mannersOrLocale(country);
    if (!market) return;
    const { text } = input.draft;
    const month = Number((input.context.today ?? '').slice(5, 7));
    for (const { start, end, phrase } of input.phrases('season-other')) {
      const season = SEASONS[phrase] ?? 'summer';
      const before = text.slice(Math.max(0, start - 24), start);
      if (!THEIRS.test(before) || GOODS.test(text.slice(end, end + 14)) || /\bour\s+(?:[a-z]+\s+)?$/i.test(before)) continue;
      const words = nearWords(input, start);
      const named = SUMMER.test(words) || WINTER.test(words);
      const isNorthern = season === 'summer' ? SUMMER.test(words) : WINTER.test(words);
      const isWish =
        /\b(?:enjoy|your)\s+(?:[a-z]+\s+)?$/i.test(before) && /^\s(?:holidays?|break|vacation|weather|season)/i.test(text.slice(end, end + 10));
      const isNow = !named && isWish && (season === 'summer' ? [6, 7, 8] : [12, 1, 2]).indexOf(month) >= 0;
      if (isNorthern || isNow) yield { start, end, values: { market: market.name, season: NAMES[season] } };
    }
  },
});
