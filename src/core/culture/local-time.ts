import { cityZone } from '#core/culture/city-zone.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { hasTwoZones, regionZone } from '#core/culture/region-zone.ts';
import { regionWeekend } from '#core/culture/region-weekend.ts';
import { regionOf } from '#core/culture/city-region.ts';
import type { Manners } from '#core/culture/market.ts';

export interface LocalTime {
  /** `HH:MM`, 24 hours. */
  readonly time: string;
  /** ISO 8601 date there. */
  readonly date: string;
  /** 0 = Sunday. */
  readonly weekday: number;
  /** Minutes that their clock is ahead of UTC at this instant, daylight saving included. */
  readonly offset: number;
  /** Within usual office hours on a weekday that is no day off; holidays are not looked at. Undefined when no hours are known. */
  readonly atWork?: boolean;
}

const FORMATS = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!FORMATS.has(timeZone)) {
    try {
      FORMATS.set(
        timeZone,
        new Intl.DateTimeFormat('en-GB', {
          timeZone,
          hourCycle: 'h23',
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
        }),
      );
    } catch {
      // A zone that this machine does not know.
      FORMATS.set(timeZone, undefined);
    }
  }
  return FORMATS.get(timeZone);
}

/** True when the machine knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  return formatOf(timeZone) !== undefined;
}

/**
 * Usual hours on a weekday, `HH:MM`; undefined on a day off.
 * @param region code of the region, whose weekend may be another one; see `regionOf`.
 */
export function hoursOn(weekday: number, manners: Manners, region?: string): readonly [string, string] | undefined {
  if (regionWeekend(manners.country, region).indexOf(weekday) >= 0) return undefined;
  return weekday === 5 && manners.fridayEnd !== undefined ? [manners.hours[0], manners.fridayEnd] : manners.hours;
}

/**
 * The clock of a place at an instant.
 * @param where manners of a market, or an IANA zone; a zone alone tells the time but not whether they work.
 * @param timeZone the record's own zone, which wins over the market's.
 * @returns undefined for an unknown zone or an invalid instant.
 */
export function localTime(instant: Date, where: Manners | string, timeZone?: string, region?: string): LocalTime | undefined {
  const manners = typeof where === 'string' ? undefined : where;
  const format = formatOf(timeZone ?? (typeof where === 'string' ? where : where.timeZone));
  if (!format || Number.isNaN(instant.getTime())) return undefined;
  const parts: Record<string, number> = {};
  for (const part of format.formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const there = Date.UTC(year, month - 1, day, hour, minute, second);
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  const time = `${two(hour)}:${two(minute)}`;
  const weekday = new Date(there).getUTCDay();
  const hours = manners && hoursOn(weekday, manners, region);
  return {
    time,
    date: `${year}-${two(month)}-${two(day)}`,
    weekday,
    offset: Math.round((there - Math.floor(instant.getTime() / 1000) * 1000) / 60_000),
    ...(manners ? { atWork: hours !== undefined && time >= hours[0] && time < hours[1] } : {}),
  };
}

/** Where a customer is: country, region, city and the record's own zone, as far as they are known. */
export interface Whereabouts {
  readonly country?: string;
  readonly city?: string;
  readonly region?: string;
  readonly timeZone?: string;
}

/**
 * The IANA zone of a customer: the record's, else that of city and region; undefined when only the country says. A region with one zone comes before a city
 * of the same name elsewhere: Portland in Maine.
 */
export function zoneOf({ country, city, region, timeZone }: Whereabouts): string | undefined {
  if (timeZone !== undefined && isTimeZone(timeZone)) return timeZone;
  const byCity = cityZone(country, city);
  const byRegion = regionZone(country, region) ?? cityZone(country, region);
  if (byRegion === undefined)
    return byCity ?? regionZone(country, regionOf({ ...(country !== undefined && { country }), ...(city !== undefined && { city }) }));
  return byCity !== undefined && region !== undefined && hasTwoZones(region) ? byCity : byRegion;
}

/** True when the country has several zones and the record does not say which of them, so that the time shown is that of its main city. */
export function isZoneOpen(customer: Whereabouts): boolean {
  return mannersFor(customer.country)?.severalZones === true && zoneOf(customer) === undefined;
}

/** The clock at a customer: by the record's zone, else by the city's, else by the market's. Undefined when none is known. */
export function localTimeOf(instant: Date, customer: Whereabouts): LocalTime | undefined {
  const manners = mannersFor(customer.country);
  const zone = zoneOf(customer);
  if (manners) return localTime(instant, manners, zone, regionOf(customer));
  return zone === undefined ? undefined : localTime(instant, zone);
}
