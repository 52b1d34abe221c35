import { DAYS_OFF, MAKE_UP_WORKDAYS } from '#core/culture/days-off.ts';
import { mannersFor } from '#core/culture/manners.ts';
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

const UNPACKED = new Map<string, ReadonlyMap<number, boolean>>();

/** Day numbers from 2026-01-01 to whether the day is unsure; unpacked when a market is first asked for. */
function holidaysOf(country: string): ReadonlyMap<number, boolean> {
  let days = UNPACKED.get(country);
  if (!days) {
    const unpacked = new Map<number, boolean>();
    let number = 0;
    for (const step of (DAYS_OFF[country] ?? '').split(' ')) {
      if (step === '') continue;
      number += parseInt(step, 36);
      unpacked.set(number, step.charAt(step.length - 1) === '~');
    }
    days = unpacked;
    UNPACKED.set(country, days);
  }
  return days;
}

/** Why nobody is at work there on a day; undefined on a working day, and for a country or a date that is not known. */
export function dayOff(country: string | undefined, date: CalendarDate): DayOff | undefined {
  const manners = mannersFor(country);
  const weekday = weekdayOf(date);
  if (!manners || weekday === undefined) return undefined;
  const number = daysBetween(HOLIDAYS_FROM, date) ?? -1;
  const unsure = number < 0 ? undefined : holidaysOf(manners.country).get(number);
  if (unsure !== undefined) return { kind: 'holiday', unsure };
  if (manners.weekend.indexOf(weekday % 7) < 0) return undefined;
  return manners.country === 'CN' && MAKE_UP_WORKDAYS.indexOf(date) >= 0 ? undefined : { kind: 'weekend', unsure: false };
}

/** False on a weekend or holiday; true also where nothing is known of the country. */
export function isWorkday(country: string | undefined, date: CalendarDate): boolean {
  return dayOff(country, date) === undefined;
}

/** The first working day on or after a date (or on or before it, with `step` -1); the date itself when none is near. */
export function nearestWorkday(country: string | undefined, date: CalendarDate, step: 1 | -1 = 1): CalendarDate {
  let day = date;
  for (let tries = 0; tries < 40; tries++) {
    if (isWorkday(country, day)) return day;
    day = addDays(day, step);
  }
  return date;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. At most 400 days are looked at. */
export function workdaysBetween(country: string | undefined, from: CalendarDate, to: CalendarDate): number {
  const span = Math.min(daysBetween(from, to) ?? 0, 400);
  let count = 0;
  for (let day = 1; day <= span; day++) if (isWorkday(country, addDays(from, day))) count++;
  return count;
}
