import { regionOf } from '#core/culture/city-region.ts';
import { dayOff } from '#core/culture/day-off.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { slowPeriodOn } from '#core/culture/slow-period.ts';
import { defineRule } from '#core/engine/rule.ts';
import { askedDates } from '#core/rules/culture/asked-date.ts';
import { customerIn } from '#core/rules/culture/reader.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** A date on which they are asked to act, in weeks in which many firms there are closed or slow. */
export const slowPeriod: TradeRule = defineRule({
  id: 'slow-period',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '对方停业或清淡的时段', en: 'Weeks in which they are slow or closed' },
  message: { 'zh-CN': '{quote}在{market}的{period}里，对方可能没人处理', en: '{quote} falls into the {period} in {market}' },
  why: {
    'zh-CN': '那几周当地很多公司停业或只留少数人，付款、确认都会拖到之后。把日期提前到休假前，或先问清谁值班。',
    en: 'Many firms there close or keep few people in these weeks, so payments and confirmations wait. Ask for it before, or ask who is on duty.',
  },
  source: 'kbsh',
  examples: [
    { text: 'Could you pay by ⟦13 August 2027⟧?', context: { ...customerIn('IT'), today: '2027-07-01' } },
    { text: 'Please confirm the artwork by ⟦11 January 2027⟧.', context: { ...customerIn('AU'), today: '2026-12-01' } },
    { text: 'Please confirm the sample by ⟦24 February 2027⟧.', context: { ...customerIn('SA'), today: '2027-01-11' } },
    { text: 'Please confirm the sample by ⟦19 April 2027⟧.', context: { ...customerIn('CH', { city: 'Zürich' }), today: '2027-04-01' } },
    { text: 'Please confirm the sample by 19 April 2027.', context: { ...customerIn('CH', { city: 'Bern' }), today: '2027-04-01' } },
    { text: 'Let us have a working lunch in Dubai on ⟦24 February 2027⟧.', context: { ...customerIn('AE'), today: '2027-01-11' } },
    { text: 'Please confirm by ⟦5 March 2027⟧.', context: { ...customerIn('ID'), today: '2027-02-11' } },
    { text: 'Could you pay by 13 August 2027?', context: { ...customerIn('US'), today: '2027-07-01' } },
    { text: 'Could you pay by 29 July 2027?', context: { ...customerIn('IT'), today: '2027-07-01' } },
    { text: 'We will ship on 13 August 2027.', context: { ...customerIn('IT'), today: '2027-07-01' } },
    { text: 'Could you pay by 13 August 2027?', context: { today: '2027-07-01' } },
  ],
  wakes: ['date', 'customer'],
  *find(input) {
    const { customer } = input.context;
    const market = mannersFor(customer?.country);
    if (!market || !customer) return;
    const region = regionOf(customer);
    for (const { fact, date, side } of askedDates(input)) {
      const period = side !== 'ours' ? slowPeriodOn(market.country, date, region) : undefined;
      // A day off is said by its own rule.
      if (!period || dayOff(market.country, date, region)) continue;
      yield {
        start: fact.start,
        end: fact.end,
        values: { market: market.name, period: period.name },
        evidence: [
          {
            kind: 'calendar',
            text: { 'zh-CN': `${period.name['zh-CN']}：${period.from} – ${period.to}`, en: `${period.name.en}: ${period.from} – ${period.to}` },
            source: { 'zh-CN': '各市场淡季', en: 'slow periods by market' },
          },
        ],
      };
    }
  },
});
