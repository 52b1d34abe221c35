import type { CalendarDate } from '#core/trade/fact.ts';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How far back a date without a year may lie before it is taken for next year's. */
const LOOK_BACK_DAYS = 92;
const LOOK_AHEAD_DAYS = 273;

/** Days of a month, 1..12; 0 for any other number. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** The date in ISO 8601, or undefined when the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(day >= 1 && year >= 1 && year <= 9999 && day <= daysInMonth(year, month))) return undefined;
  return `${`000${year}`.slice(-4)}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date that is `days` since 1970-01-01. */
export function dateOfDay(days: number): CalendarDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day) ?? '1970-01-01';
}

/** Year, month and day of an ISO date; undefined when the text is none. */
export function partsOf(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return undefined;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return calendarDate(year, month, day) === date ? { year, month, day } : undefined;
}

/** The date so many days later (or earlier); the same text when it is no date. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const parts = partsOf(date);
  return parts ? dateOfDay(dayNumber(parts.year, parts.month, parts.day) + days) : date;
}

/** ISO 8601 weekday: 1 Monday to 7 Sunday; undefined when the text is no date. */
export function weekdayOf(date: CalendarDate): number | undefined {
  const parts = partsOf(date);
  if (!parts) return undefined;
  return ((((dayNumber(parts.year, parts.month, parts.day) + 3) % 7) + 7) % 7) + 1;
}

/** Days from `a` to `b`; negative when `b` is earlier, undefined when one of them is no date. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number | undefined {
  const from = partsOf(a);
  const to = partsOf(b);
  return from && to ? dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day) : undefined;
}

/** The date of a day and month written without a year: within the last quarter, else in the nine months to come. */
export function nearestDate(month: number, day: number, today: CalendarDate): CalendarDate | undefined {
  const now = partsOf(today);
  if (!now) return undefined;
  const base = dayNumber(now.year, now.month, now.day);
  for (const year of [now.year, now.year + 1, now.year - 1]) {
    const date = calendarDate(year, month, day);
    if (!date) continue;
    const distance = dayNumber(year, month, day) - base;
    if (distance >= -LOOK_BACK_DAYS && distance <= LOOK_AHEAD_DAYS) return date;
  }
  return undefined;
}

/** The next day, tomorrow or later, that falls on an ISO weekday. */
export function nextWeekday(weekday: number, today: CalendarDate): CalendarDate | undefined {
  const now = weekdayOf(today);
  return now === undefined ? undefined : addDays(today, ((weekday - now + 6) % 7) + 1);
}
