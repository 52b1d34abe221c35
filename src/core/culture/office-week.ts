import { dayOff } from '#core/culture/day-off.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Longer than any clock of a case runs, a long holiday included. */
const DAYS_AHEAD = 90;

/** Usual hours of offices in a country, with the holidays of the three months from a day on. China where nothing is known of the country. */
export function officeWeek(
  country: string | undefined,
  from: CalendarDate,
): {
  readonly timeZone: string;
  readonly hours: readonly [string, string];
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
} {
  const manners = mannersFor(country) ?? mannersFor('CN');
  if (!manners) return { timeZone: 'Asia/Shanghai', hours: ['09:00', '18:00'], weekend: [0, 6], holidays: [] };
  const holidays: CalendarDate[] = [];
  for (let day = 0; day < DAYS_AHEAD; day++) {
    const date = addDays(from, day);
    if (dayOff(manners.country, date)?.kind === 'holiday') holidays.push(date);
  }
  return { timeZone: manners.timeZone, hours: manners.hours, weekend: manners.weekend, holidays };
}
