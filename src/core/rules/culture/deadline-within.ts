import { regionOf } from '#core/culture/city-region.ts';
import { workdaysBetween } from '#core/culture/day-off.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { regionWeekend } from '#core/culture/region-weekend.ts';
import { defineRule, type HitEvidence } from '#core/engine/rule.ts';
import { countedDays } from '#core/rules/culture/deadline-too-short.ts';
import { weekdayName } from '#core/rules/culture/date-words.ts';
import { nearWords } from '#core/rules/culture/near-words.ts';
import { customerIn } from '#core/rules/culture/reader.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** `within 48 hours`, `within 2 days`; working days are counted by whoever reads them. */
const WITHIN = /^\s(?:the next )?(\d{1,3}|one|two|three|four|five|six) (hours?|days?|calendar days?)\b/i;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];
/** Who is to act: the reader. */
const ASKS =
  /\b(?:please|kindly|could you|can you|would you|will you|you (?:must|need|should|have to)|let us know|pls|we need your|we expect your)\b/i;
const MOST_DAYS = 6;
const WEEKENDS = ['over the weekend', 'during the weekend', 'this weekend', 'by the weekend', 'on the weekend', 'at the weekend'];

/** Which days their weekend is. */
function weekendOf(country: string, region: string | undefined): readonly HitEvidence[] {
  const days = regionWeekend(country, region).map((day) => weekdayName(`2023-01-0${day + 1}`));
  return [
    {
      kind: 'calendar',
      text: { 'zh-CN': `当地周末：${days.map((day) => day['zh-CN']).join('、')}`, en: `Weekend there: ${days.map((day) => day.en).join(' and ')}` },
      source: { 'zh-CN': '各市场工作周', en: 'working weeks by market' },
    },
  ];
}

/** A span of hours or days in which the reader is to act and has no working day. */
export const deadlineWithin: TradeRule = defineRule({
  id: 'deadline-within',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '期限内对方不上班', en: 'A span without a working day' },
  message: { 'zh-CN': '“{quote}”：这段时间{market}没有工作日', en: '“{quote}”: no working day in {market} within that time' },
  why: {
    'zh-CN': '从今天算，这段时间全是对方的周末或假期，没人能办。写明日期，放在对方上班之后；或写 3 working days。',
    en: 'Counted from today it is all weekend or holiday there. Name a date after they are back, or write “3 working days”.',
  },
  source: 'holidays_lib',
  examples: [
    { text: 'Please reply ⟦within 72 hours⟧.', context: { ...customerIn('GB'), today: '2026-12-24' } },
    { text: 'Could you sign the PI ⟦within two days⟧?', context: { ...customerIn('SA'), today: '2027-01-14' } },
    { text: 'Please reply ⟦over the weekend⟧ at the latest.', context: { ...customerIn('SA'), today: '2026-09-16' } },
    { text: 'We will pack the goods over the weekend.', context: { ...customerIn('SA'), today: '2026-09-16' } },
    { text: 'Could you sign the PI within two days?', context: { ...customerIn('GB'), today: '2027-01-14' } },
    { text: 'Please note that we ship within 3 days.', context: { ...customerIn('GB'), today: '2027-01-12' } },
    { text: 'Please reply within 3 working days.', context: { ...customerIn('GB'), today: '2026-12-24' } },
    { text: 'Please reply within 72 hours.', context: { today: '2026-12-24' } },
  ],
  phrases: ['within', ...WEEKENDS],
  wakes: ['customer'],
  *find(input) {
    const { customer, today } = input.context;
    const market = mannersFor(customer?.country);
    if (!market || !customer || today === undefined) return;
    const region = regionOf(customer);
    const { text } = input.draft;
    for (const { start, end, phrase } of input.phrases('deadline-within')) {
      if (phrase > 0) {
        if (ASKS.test(nearWords(input, start)))
          yield { start, end, values: { market: market.name, days: 0 }, evidence: weekendOf(market.country, region) };
        continue;
      }
      const [words, count = '', unit = ''] = WITHIN.exec(text.slice(end, end + 32)) ?? [];
      if (words === undefined || !ASKS.test(nearWords(input, start))) continue;
      const number = NUMBERS.indexOf(count.toLowerCase()) + 1 || Number(count);
      const span = /^hour/i.test(unit) ? Math.ceil(number / 24) : number;
      const date = addDays(today, span);
      if (span < 1 || span > MOST_DAYS || workdaysBetween(market.country, today, date, region) > 0) continue;
      yield { start, end: end + words.length, values: { market: market.name, days: 0 }, evidence: countedDays(today, date, 0) };
    }
  },
});
