import { feastDays } from '#core/culture/feast-days.ts';
import type { Feast } from '#core/culture/market.ts';
import { defineRule } from '#core/engine/rule.ts';
import { FEAST_NAMES } from '#core/rules/culture/feast-names.ts';
import { customerIn } from '#core/rules/culture/reader.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';

/** Feasts by the word that a greeting names them with. */
const FEASTS: readonly (readonly [Feast, string])[] = [
  ...FEAST_NAMES,
  ['lunar-new-year', 'lunar new year'],
  ['lunar-new-year', 'chinese new year'],
  ['lunar-new-year', 'spring festival'],
  ['mid-autumn', 'mid-autumn'],
  ['mid-autumn', 'chuseok'],
];
const WISH_BEFORE = /\b(?:happy|merry|blessed|joyful|joyous)\s$/i;
const WISH_AFTER = /^\s(?:mubarak|kareem)\b/i;

/** Days before a feast from which wishes are sent, and days after it for which they still are. */
const BEFORE = { christmas: 28, 'lunar-new-year': 21, other: 10 } as const;
const AFTER = 4;

const on = (today: string): { readonly today: string } => ({ today });

/** Eid, Diwali or Ramadan wished weeks too early or too late: these feasts move from year to year. */
export const feastDate: TradeRule = defineRule({
  id: 'feast-date',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '节日祝福日期不对', en: 'Wishes on the wrong date' },
  message: { 'zh-CN': '“{quote}”：这个节日在 {date}，今天祝福不合时', en: '“{quote}”: that feast is on {date}' },
  why: {
    'zh-CN': '开斋节、斋月、排灯节等每年日期不同，开斋节还要看月亮，可能差一天。祝福早了晚了都显得套模板。',
    en: 'Eid, Ramadan and Diwali move every year, and the moon may move Eid by a day. Wishes at the wrong time look like a template.',
  },
  source: 'holidays_lib',
  examples: [
    { text: '⟦Eid Mubarak⟧ to you and your family!', context: { ...customerIn('AE'), ...on('2027-04-05') } },
    { text: '⟦Happy Diwali⟧ to your team!', context: { ...customerIn('IN'), ...on('2026-11-27') } },
    { text: '⟦Merry Christmas⟧ to you!', context: { ...customerIn('US'), ...on('2027-01-20') } },
    { text: '⟦Ramadan Kareem⟧ to you and your family.', context: { ...customerIn('SA'), ...on('2026-11-27') } },
    { text: 'Eid Mubarak to you and your family!', context: { ...customerIn('AE'), ...on('2027-03-10') } },
    { text: 'Ramadan Kareem to you and your family.', context: { ...customerIn('SA'), ...on('2027-02-25') } },
    { text: 'Merry Christmas to you!', context: { ...customerIn('US'), ...on('2026-12-02') } },
    { text: 'Eid Mubarak to you and your family!', context: customerIn('AE') },
    { text: 'Our Eid Mubarak gift boxes ship in August.', context: { ...customerIn('AE'), ...on('2027-07-05') } },
  ],
  phrases: FEASTS.map(([, words]) => words),
  *find(input) {
    const { today } = input.context;
    if (today === undefined) return;
    for (const named of input.phrases('feast-date')) {
      const feast = FEASTS[named.phrase]?.[0];
      const days = feast === undefined ? [] : feastDays(feast);
      if (feast === undefined || days.length === 0) continue;
      const { text } = input.draft;
      const before = WISH_BEFORE.exec(text.slice(Math.max(0, named.start - 9), named.start))?.[0] ?? '';
      const after = WISH_AFTER.exec(text.slice(named.end, named.end + 9))?.[0] ?? '';
      // Only a wish is wrong on another day; and the name of a product is none: `our Eid Mubarak gift boxes`.
      if (before + after === '' || /\b(?:our|the|your)\s$/i.test(text.slice(Math.max(0, named.start - 5), named.start))) continue;
      const start = named.start - before.length;
      const end = named.end + after.length;
      const early = feast === 'christmas' || feast === 'lunar-new-year' ? BEFORE[feast] : BEFORE.other;
      if (days.some(({ from, to }) => today >= addDays(from, -early) && today <= addDays(to, AFTER))) continue;
      const next = days.reduce((best, day) =>
        Math.abs(daysBetween(today, day.from) ?? 9999) < Math.abs(daysBetween(today, best.from) ?? 9999) ? day : best,
      );
      yield {
        start,
        end,
        values: { date: next.from },
        evidence: [
          {
            kind: 'calendar',
            text: next.from === next.to ? next.from : `${next.from} – ${next.to}`,
            source: next.byMoon
              ? { 'zh-CN': '推算，可能差一天', en: 'calculated, may move by a day' }
              : { 'zh-CN': '节日日期表', en: 'table of feasts' },
          },
        ],
      };
    }
  },
});
