import { regionOf } from '#core/culture/city-region.ts';
import { dayOff, nearestWorkday } from '#core/culture/day-off.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { askedDates } from '#core/rules/culture/asked-date.ts';
import { dateInWords, weekdayName } from '#core/rules/culture/date-words.ts';
import { customerIn } from '#core/rules/culture/reader.ts';
import { placeNameOf } from '#core/culture/regions.ts';
import type { Localised } from '#core/text/language.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const US: CheckContext['company'] = { name: 'HX Lighting', country: 'CN' };
function on(country: string, today = '2027-01-04', place: { readonly region?: string; readonly city?: string } = {}): CheckContext {
  const { customer } = customerIn(country);
  return { ...(customer ? { customer: { ...customer, ...place } } : {}), today, company: US };
}
const KINDS = { weekend: { 'zh-CN': '周末', en: 'weekend' }, holiday: { 'zh-CN': '公共假日', en: 'public holiday' } } as const;

/** The country, with its region where one is known. */
function placeName(name: Localised, country: string, region: string | undefined): Localised {
  const part = placeNameOf(country, region);
  return part === undefined ? name : { 'zh-CN': `${name['zh-CN']}（${part}）`, en: `${name.en} (${part})` };
}

/** A deadline on their day off, or a promise on ours. */
export const dateOnDayOff: TradeRule = defineRule({
  id: 'date-on-day-off',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '日期落在休息日', en: 'Date on a day off' },
  message: { 'zh-CN': '{quote}（{weekday}）是{market}的{kind}', en: '{quote} ({weekday}) is a {kind} in {market}' },
  why: {
    'zh-CN': '要对方办的事，看对方的工作日；我方承诺的交期，看我方的工作日。落在休息日就会拖到假后，换成前一个或后一个工作日。',
    en: 'What they are to do depends on their working days, what you promise on yours. A day off means after the break: take the working day before or after.',
  },
  source: 'holidays_lib',
  examples: [
    { text: 'Please confirm the artwork by ⟦26 March 2027⟧.', context: on('DE'), fixed: 'Please confirm the artwork by 25 March 2027.' },
    { text: 'Could you send the deposit by ⟦5 March 2027⟧?', context: on('SA') },
    { text: 'We need the L/C opened by ⟦10 March 2027⟧.', context: on('SA') },
    { text: 'Please confirm the artwork by ⟦6 January 2027⟧.', context: on('DE', '2026-12-01', { region: 'Bayern' }) },
    { text: 'Please confirm the artwork by ⟦24 June 2027⟧.', context: on('CA', '2027-06-01', { city: 'Montréal' }) },
    { text: 'Please send the label by ⟦29 January 2027⟧.', context: on('MY', '2027-01-11', { region: 'Kelantan' }) },
    { text: 'Please send the label by ⟦7 December 2027⟧.', context: on('IT', '2027-11-11', { city: 'Milano' }) },
    { text: 'We will ship the goods on ⟦8 February 2027⟧.', context: on('DE') },
    { text: 'Please send the label by 7 December 2027.', context: on('IT', '2027-11-11', { city: 'Roma' }) },
    { text: 'Please confirm the artwork by 6 January 2027.', context: on('DE', '2026-12-01', { city: 'Hamburg' }) },
    { text: 'Please send the label by 29 January 2027.', context: on('MY', '2027-01-11', { region: 'Selangor' }) },
    { text: 'Please send the label by Sunday, 24 January 2027.', context: on('MY', '2027-01-11', { region: 'Kelantan' }) },
    { text: 'Please confirm the artwork by 25 March 2027.', context: on('DE') },
    { text: 'Could you send the deposit by 5 March 2027?', context: on('DE') },
    { text: 'We will ship the goods on 26 March 2027.', context: on('DE') },
    { text: 'Thank you for your order of 26 March 2027, please see the PI.', context: on('DE') },
    { text: 'Please confirm the artwork by 26 March 2027.', context: { today: '2027-01-04' } },
    { text: 'We will ship the goods on 28 February 2026.', context: on('DE', '2026-01-04') },
  ],
  wakes: ['date', 'party'],
  *find(input) {
    const { customer } = input.context;
    const theirs = customer?.country;
    const ours = input.context.company?.country;
    for (const { fact, date, side } of askedDates(input)) {
      const country = side === 'theirs' ? theirs : ours;
      const region = side === 'theirs' && customer ? regionOf(customer) : undefined;
      const off = dayOff(country, date, region);
      const market = mannersFor(country);
      if (!off || !market || country === undefined) continue;
      const days = [nearestWorkday(country, date, -1, region), nearestWorkday(country, date, 1, region)].filter(
        (day) => input.context.today === undefined || day > input.context.today,
      );
      yield {
        start: fact.start,
        end: fact.end,
        values: { market: placeName(market.name, country, region), kind: KINDS[off.kind], weekday: weekdayName(date) },
        evidence: [
          {
            kind: 'calendar',
            text: {
              'zh-CN': `${placeName(market.name, country, region)['zh-CN']} ${date}：${KINDS[off.kind]['zh-CN']}`,
              en: `${placeName(market.name, country, region).en}, ${date}: ${KINDS[off.kind].en}`,
            },
            source: off.unsure
              ? { 'zh-CN': '推算，可能差一天', en: 'calculated, may move by a day' }
              : { 'zh-CN': '公共假日表', en: 'table of public holidays' },
          },
        ],
        fixes: days.map((day) => {
          const words = dateInWords(day, fact.value);
          return { label: words, edits: [{ start: fact.start, end: fact.end, text: words }] };
        }),
        ...(off.kind === 'weekend' || off.unsure ? { severity: 'info' as const } : {}),
      };
    }
  },
});
