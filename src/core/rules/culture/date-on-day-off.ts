import { regionOf } from '#core/culture/city-region.ts';
import { dayOff, MAKE_UP_KNOWN_TO, nearestWorkday } from '#core/culture/day-off.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { defineRule, type HitEvidence } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { askedDates } from '#core/rules/culture/asked-date.ts';
import { dateInWords, weekdayName } from '#core/rules/culture/date-words.ts';
import { customerIn } from '#core/rules/culture/reader.ts';
import { placeNameOf } from '#core/culture/regions.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
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

/** China moves workdays to weekends by a notice of the year before: until it is out, nobody knows which. */
function makeUpUnknown(country: string, date: CalendarDate): readonly HitEvidence[] {
  const year = date.slice(0, 4);
  if (country.toUpperCase() !== 'CN' || date <= MAKE_UP_KNOWN_TO) return [];
  return [
    {
      kind: 'calendar',
      text: {
        'zh-CN': `${year} 年放假调休安排未公布：哪个周末上班、放假哪几天都可能变`,
        en: `China's list for ${year} is not out: make-up workdays on weekends are unknown and the days may move`,
      },
      source: { 'zh-CN': '国务院办公厅每年十一月前后的通知', en: 'yearly notice of the State Council, usually in November' },
    },
  ];
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
    { text: 'We would be grateful for your decision by ⟦5 March 2027⟧.', context: on('SA') },
    { text: 'We need the L/C opened by ⟦10 March 2027⟧.', context: on('SA') },
    { text: 'Please confirm the artwork by ⟦6 January 2027⟧.', context: on('DE', '2026-12-01', { region: 'Bayern' }) },
    { text: 'Please confirm the artwork by ⟦24 June 2027⟧.', context: on('CA', '2027-06-01', { city: 'Montréal' }) },
    { text: 'Please send the label by ⟦29 January 2027⟧.', context: on('MY', '2027-01-11', { region: 'Kelantan' }) },
    { text: 'Please send the label by ⟦7 December 2027⟧.', context: on('IT', '2027-11-11', { city: 'Milano' }) },
    { text: 'We will ship the goods on ⟦8 February 2027⟧.', context: on('DE') },
    { text: 'Our engineer could visit you on ⟦14 July 2027⟧.', context: on('FR', '2027-06-01') },
    { text: 'Can we have your approval on ⟦1 November 2027⟧?', context: on('FR', '2027-10-01') },
    { text: 'The truck can deliver to Leeds on ⟦30 August 2027⟧.', context: on('GB', '2027-08-01') },
    { text: 'The goods will arrive at your warehouse on ⟦30 November 2027⟧.', context: on('GB', '2027-10-11', { region: 'Scotland' }) },
    { text: 'Our engineer visits your factory on ⟦1 June 2027⟧.', context: on('MY', '2027-04-11', { region: 'Sarawak' }) },
    { text: 'The vessel will arrive at your port on 30 November 2027.', context: on('GB', '2027-10-11', { region: 'Scotland' }) },
    { text: 'The goods will arrive at your warehouse on 30 November 2027.', context: on('GB', '2027-10-11', { region: 'England' }) },
    { text: 'We can deliver to Ningbo on 30 August 2027.', context: on('GB', '2027-08-01') },
    { text: 'Could we have a call on 15 July 2027?', context: on('FR', '2027-06-01') },
    { text: 'I am in Lyon and would like to meet you on 4 May 2027.', context: on('FR', '2027-04-01') },
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
      const region = customer ? regionOf(customer) : undefined;
      // What takes two is judged by their days: for our own we have chosen it.
      const country = side === 'ours' ? ours : theirs;
      const place = side === 'ours' ? undefined : region;
      const off = dayOff(country, date, place);
      const market = mannersFor(country);
      if (!off || !market || country === undefined) continue;
      const days = [nearestWorkday(country, date, -1, place), nearestWorkday(country, date, 1, place)].filter(
        (day) => input.context.today === undefined || day > input.context.today,
      );
      yield {
        start: fact.start,
        end: fact.end,
        values: { market: placeName(market.name, country, place), kind: KINDS[off.kind], weekday: weekdayName(date) },
        evidence: [
          {
            kind: 'calendar',
            text: {
              'zh-CN': `${placeName(market.name, country, place)['zh-CN']} ${date}：${KINDS[off.kind]['zh-CN']}`,
              en: `${placeName(market.name, country, place).en}, ${date}: ${KINDS[off.kind].en}`,
            },
            source: off.unsure
              ? { 'zh-CN': '推算，可能差一天', en: 'calculated, may move by a day' }
              : { 'zh-CN': '公共假日表', en: 'table of public holidays' },
          },
          ...makeUpUnknown(country, date),
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
