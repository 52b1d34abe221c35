import { DAYS_OFF, MAKE_UP_WORKDAYS, REGION_DAYS_OFF } from '#core/culture/days-off.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { regionWeekend } from '#core/culture/region-weekend.ts';
import { addDays, daysBetween, weekdayOf } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

export interface DayOff {
  readonly kind: 'weekend' | 'holiday';
  /** True for a holiday that is calculated or not published yet, and may move by a day. */
  readonly unsure: boolean;
}

/** First and last day that the tables of holidays cover; outside of them only weekends are known. */
export const HOLIDAYS_FROM: CalendarDate = '2026-01-01';
export const HOLIDAYS_TO: CalendarDate = '2028-12-31';
/** Last day for which China's make-up workdays are published. */
export const MAKE_UP_KNOWN_TO: CalendarDate = '2026-12-31';

/** Day numbers from 2026-01-01 to whether the day is unsure; null where a region works although its country does not. */
type Days = ReadonlyMap<number, boolean | null>;

const UNPACKED = new Map<string, Days>();

/** The days of a country (`MY`) or what its region changes in them (`MY-03`); unpacked when they are first asked for. */
function daysOf(code: string, table: Readonly<Record<string, string>>): Days {
  let days = UNPACKED.get(code);
  if (!days) {
    const unpacked = new Map<number, boolean | null>();
    let number = 0;
    for (const step of (table[code] ?? '').split(' ')) {
      if (step === '') continue;
      const mark = step.charAt(step.length - 1);
      number += parseInt(step, 36);
      unpacked.set(number, mark === '!' ? null : mark === '~');
    }
    days = unpacked;
    UNPACKED.set(code, days);
  }
  return days;
}

/**
 * Why nobody is at work there on a day; undefined on a working day, and for a country or a date that is not known.
 * @param region code of ISO 3166-2 without the country, see `regionOf`: its own days and weekend beside those of the whole country.
 */
export function dayOff(country: string | undefined, date: CalendarDate, region?: string): DayOff | undefined {
  const manners = mannersFor(country);
  const weekday = weekdayOf(date);
  if (!manners || weekday === undefined) return undefined;
  const number = daysBetween(HOLIDAYS_FROM, date) ?? -1;
  if (number >= 0) {
    const own = region === undefined ? undefined : daysOf(`${manners.country}-${region}`, REGION_DAYS_OFF).get(number);
    const unsure = own === undefined ? daysOf(manners.country, DAYS_OFF).get(number) : own;
    if (typeof unsure === 'boolean') return { kind: 'holiday', unsure };
  }
  if (regionWeekend(manners.country, region).indexOf(weekday % 7) < 0) return undefined;
  return manners.country === 'CN' && MAKE_UP_WORKDAYS.indexOf(date) >= 0 ? undefined : { kind: 'weekend', unsure: false };
}

/** False on a weekend or holiday; true also where nothing is known of the country. */
export function isWorkday(country: string | undefined, date: CalendarDate, region?: string): boolean {
  return dayOff(country, date, region) === undefined;
}

/** The first working day on or after a date (or on or before it, with `step` -1); the date itself when none is near. */
export function nearestWorkday(country: string | undefined, date: CalendarDate, step: 1 | -1 = 1, region?: string): CalendarDate {
  let day = date;
  for (let tries = 0; tries < 40; tries++) {
    if (isWorkday(country, day, region)) return day;
    day = addDays(day, step);
  }
  return date;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. At most 400 days are looked at. */
export function workdaysBetween(country: string | undefined, from: CalendarDate, to: CalendarDate, region?: string): number {
  const span = Math.min(daysBetween(from, to) ?? 0, 400);
  let count = 0;
  for (let day = 1; day <= span; day++) if (isWorkday(country, addDays(from, day), region)) count++;
  return count;
}
