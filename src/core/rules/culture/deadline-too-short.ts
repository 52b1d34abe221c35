import { regionOf } from '#core/culture/city-region.ts';
import { dayOff, workdaysBetween } from '#core/culture/day-off.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { defineRule, type HitEvidence } from '#core/engine/rule.ts';
import { askedDates } from '#core/rules/culture/asked-date.ts';
import { customerIn } from '#core/rules/culture/reader.ts';
import { daysBetween } from '#core/trade/calendar.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Calendar days from which a deadline looks comfortable although most of them may be days off. */
const LOOKS_LONG = 3;

/** Evidence of how many working days there are until a deadline. */
export function countedDays(today: string, date: string, days: number): readonly HitEvidence[] {
  return [
    {
      kind: 'calendar',
      text: { 'zh-CN': `${today} 至 ${date}：${days} 个工作日`, en: `${today} to ${date}: ${days} working day(s)` },
      source: { 'zh-CN': '公共假日表', en: 'table of public holidays' },
    },
  ];
}

/** A deadline that seems to leave days, most of which are their weekend or holiday. */
export const deadlineTooShort: TradeRule = defineRule({
  id: 'deadline-too-short',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '截止日前工作日太少', en: 'Few working days before the deadline' },
  message: { 'zh-CN': '到{quote}为止，{market}只有{days}个工作日', en: 'Only {days} working day(s) in {market} until {quote}' },
  why: {
    'zh-CN': '日历上看着有几天，中间却是对方的周末或假期。改晚几天，或趁假前先说清最要紧的一件。',
    en: 'The calendar looks comfortable, but these are mostly their days off. Move the date, or ask only for the one urgent thing.',
  },
  source: 'holidays_lib',
  examples: [
    { text: 'Please confirm the artwork by ⟦29 December 2026⟧.', context: { ...customerIn('GB'), today: '2026-12-24' } },
    { text: 'Could you confirm by ⟦7 March 2027⟧?', context: { ...customerIn('SA'), today: '2027-03-04' } },
    { text: 'Please confirm the artwork by 20 January 2027.', context: { ...customerIn('GB'), today: '2027-01-11' } },
    { text: 'Please confirm the artwork by 12 January 2027.', context: { ...customerIn('GB'), today: '2027-01-11' } },
    { text: 'Please confirm the artwork by 29 December 2026.', context: { today: '2026-12-24' } },
  ],
  wakes: ['date', 'customer'],
  *find(input) {
    const { customer, today } = input.context;
    const market = mannersFor(customer?.country);
    if (!market || !customer || today === undefined) return;
    const region = regionOf(customer);
    for (const { fact, date, side } of askedDates(input)) {
      const span = daysBetween(today, date) ?? 0;
      if (side !== 'theirs' || span < LOOKS_LONG || span > 14 || dayOff(market.country, date, region)) continue;
      const days = workdaysBetween(market.country, today, date, region);
      if (days > 1) continue;
      yield {
        start: fact.start,
        end: fact.end,
        values: { market: market.name, days },
        evidence: countedDays(today, date, days),
      };
    }
  },
});
