import { dayOff, isWorkday } from '#core/culture/day-off.ts';
import { holidayName } from '#core/culture/holiday-names.ts';
import { HOLIDAY_TABLE, REGION_TABLE } from '#core/culture/holiday-table.ts';
import type { Localised } from '#core/text/language.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** `calculated`: by the moon, may move by a day. `expected`: the year's list is not published yet. */
export type HolidayCertainty = 'fixed' | 'calculated' | 'expected';

export interface Holiday {
  /** Stable key, such as `eid-al-fitr`. */
  readonly key: string;
  readonly name: Localised;
  readonly from: CalendarDate;
  /** The last day, the same as `from` for a single day. */
  readonly to: CalendarDate;
  readonly certainty: HolidayCertainty;
}

/** Days on which business stops, weekends beside the holidays included. */
export interface Stop {
  readonly country: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  /** The holidays in it, first to last; at least one. */
  readonly holidays: readonly Holiday[];
  readonly certainty: HolidayCertainty;
}

function readLine(line: string): Holiday[] {
  const holidays: Holiday[] = [];
  for (const entry of line.split(';')) {
    const [marked = '', dates = ''] = entry.split('=');
    const key = marked.replace(/[~?]$/, '');
    const certainty = marked.endsWith('~') ? 'calculated' : marked.endsWith('?') ? 'expected' : 'fixed';
    for (const run of dates.split(',')) {
      const [day = '', more = '0'] = run.split('+');
      if (day === '') continue;
      const from = `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4, 6)}`;
      holidays.push({ key, name: holidayName(key), from, to: addDays(from, Number(more)), certainty });
    }
  }
  return holidays;
}

/** Key of the days of the country that a region does not keep. */
const WORKED = 'worked';

/** What is left of a holiday when some of its days are worked. */
function without(holiday: Holiday, worked: readonly Holiday[]): Holiday[] {
  const left: Holiday[] = [];
  for (let day = holiday.from; day <= holiday.to; day = addDays(day, 1)) {
    if (worked.some(({ from, to }) => day >= from && day <= to)) continue;
    const last = left[left.length - 1];
    if (last && addDays(last.to, 1) === day) left[left.length - 1] = { ...last, to: day };
    else left.push({ ...holiday, from: day, to: day });
  }
  return left;
}

const READ = new Map<string, readonly Holiday[]>();

/**
 * Public holidays of 2026 to 2028 in order of their first day; empty for a country without a table.
 * @param region ISO 3166-2 without the country (`BY`): with the days of that region and without those that it does not keep.
 */
export function holidaysOf(country: string, region?: string): readonly Holiday[] {
  const code = country.toUpperCase();
  const part = region === undefined ? '' : `${code}-${region.toUpperCase()}`;
  const key = `${code} ${part}`;
  let holidays = READ.get(key);
  if (!holidays) {
    const own = readLine(REGION_TABLE[part] ?? '');
    const worked = own.filter((holiday) => holiday.key === WORKED);
    const national = readLine(HOLIDAY_TABLE[code] ?? '').flatMap((holiday) => without(holiday, worked));
    holidays = [...national, ...own.filter((holiday) => holiday.key !== WORKED)].sort((a, b) => a.from.localeCompare(b.from));
    READ.set(key, holidays);
  }
  return holidays;
}

/** Holidays that touch the days from `from` to `to`, both included. */
export function holidaysBetween(country: string, from: CalendarDate, to: CalendarDate, region?: string): Holiday[] {
  return holidaysOf(country, region).filter((holiday) => holiday.to >= from && holiday.from <= to);
}

function certaintyOf(holidays: readonly Holiday[]): HolidayCertainty {
  if (holidays.some(({ certainty }) => certainty === 'expected')) return 'expected';
  return holidays.some(({ certainty }) => certainty === 'calculated') ? 'calculated' : 'fixed';
}

/** All stops that begin or last within the days from `from` to `to`. A holiday on a weekend alone stops nothing. */
export function stopsBetween(country: string, from: CalendarDate, to: CalendarDate, region?: string): Stop[] {
  const holidays = holidaysOf(country, region);
  const rests = (day: CalendarDate): boolean => !isWorkday(country, day, region);
  const stops: Stop[] = [];
  let day = from;
  while (day <= to) {
    if (!rests(day)) {
      day = addDays(day, 1);
      continue;
    }
    let first = day;
    while (rests(addDays(first, -1))) first = addDays(first, -1);
    let last = day;
    while (rests(addDays(last, 1))) last = addDays(last, 1);
    const inside = holidays.filter((holiday) => holiday.to >= first && holiday.from <= last);
    const stopsWork = inside.some((holiday) => {
      for (let one = holiday.from; one <= holiday.to; one = addDays(one, 1)) if (dayOff(country, one, region)?.kind === 'holiday') return true;
      return false;
    });
    if (stopsWork) {
      stops.push({
        country: country.toUpperCase(),
        from: first,
        to: last,
        days: (daysBetween(first, last) ?? 0) + 1,
        holidays: inside,
        certainty: certaintyOf(inside),
      });
    }
    day = addDays(last, 1);
  }
  return stops;
}

/** The next stop that has begun or begins within so many days; undefined when there is none. */
export function nextStop(country: string | undefined, today: CalendarDate, withinDays = 21, region?: string): Stop | undefined {
  return country === undefined ? undefined : stopsBetween(country, today, addDays(today, withinDays), region)[0];
}
