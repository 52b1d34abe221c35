import { feastsAhead } from '#core/culture/feasts-ahead.ts';
import { MAKE_UP_WORKDAYS } from '#core/culture/days-off.ts';
import { regionPart } from '#core/culture/city-places.ts';
import { stopsBetween, type Holiday, type Stop } from '#core/culture/holidays.ts';
import { mannersFor } from '#core/culture/manners.ts';
import type { Feast } from '#core/culture/market.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Days that the calendar of the desk looks ahead. */
export const CALENDAR_DAYS = 90;

/** Where customers are: a country, and the region where that is known. */
export interface MarketPlace {
  readonly country: string;
  /** ISO 3166-2 without the country, or the code of a city in it: see `regionOf`. */
  readonly region?: string;
}

export interface CalendarEntry extends Stop {
  /** Code of a region or city. Only on a stop that the rest of the country, or of the region, does not have, or not for as long. */
  readonly region?: string;
  /** Feasts in it that greetings are usually sent for there. */
  readonly feasts: readonly Feast[];
  /** True for a feast on which business goes on, or that falls on a weekend: there is only somebody to greet. */
  readonly greetOnly?: true;
  /** True for the stop of our own country, to be announced to customers. */
  readonly own: boolean;
  /** Weekend days around it that are worked instead (China). */
  readonly makeUpWorkdays: readonly CalendarDate[];
  /** By when customers should know of our own stop. */
  readonly announceBy?: CalendarDate;
}

const FEAST_OF: Readonly<Record<string, Feast>> = {
  christmas: 'christmas',
  'orthodox-christmas': 'orthodox-christmas',
  'coptic-christmas': 'orthodox-christmas',
  'easter-monday': 'easter',
  'good-friday': 'easter',
  thanksgiving: 'thanksgiving',
  'eid-al-fitr': 'eid',
  'eid-al-adha': 'eid',
  diwali: 'diwali',
  seollal: 'lunar-new-year',
  tet: 'lunar-new-year',
  'chinese-new-year': 'lunar-new-year',
  'spring-festival': 'lunar-new-year',
  chuseok: 'mid-autumn',
  'mid-autumn': 'mid-autumn',
  'rosh-hashanah': 'rosh-hashanah',
  passover: 'passover',
  songkran: 'songkran',
};

function feastsIn(country: string, holidays: readonly Holiday[]): Feast[] {
  const kept = mannersFor(country)?.feasts ?? [];
  const found = holidays.map(({ key }) => FEAST_OF[key]).filter((feast): feast is Feast => feast !== undefined && kept.includes(feast));
  return [...new Set(found)];
}

/** Weekend days that are worked instead lie within this many days of the stop. */
const MAKE_UP_REACH = 21;
/** Factories close longer than the law says around the Spring Festival, and ships are full before it. */
const ANNOUNCE_DAYS = { 'spring-festival': 42, other: 14 } as const;

function announceBy(stop: Stop): CalendarDate {
  const long = stop.holidays.some(({ key }) => key === 'spring-festival');
  return addDays(stop.from, -(long ? ANNOUNCE_DAYS['spring-festival'] : ANNOUNCE_DAYS.other));
}

function makeUpFor(stop: Stop): CalendarDate[] {
  if (stop.country !== 'CN') return [];
  return MAKE_UP_WORKDAYS.filter((day) => day >= addDays(stop.from, -MAKE_UP_REACH) && day <= addDays(stop.to, MAKE_UP_REACH));
}

/** How far a feast may lie from the day that its holiday is kept on. */
const FEAST_NEAR = 5;

/** Feasts of a market that no stop of the whole country stands for. */
function greetingsOnly(country: string, today: CalendarDate, last: CalendarDate, stops: readonly CalendarEntry[]): CalendarEntry[] {
  return feastsAhead(country, today, last)
    .filter(
      ({ feast, holiday }) =>
        !stops.some(
          ({ feasts, region, from, to }) =>
            region === undefined && feasts.includes(feast) && from <= addDays(holiday.to, FEAST_NEAR) && to >= addDays(holiday.from, -FEAST_NEAR),
        ),
    )
    .map(({ feast, holiday }) => ({
      country,
      from: holiday.from,
      to: holiday.to,
      days: (daysBetween(holiday.from, holiday.to) ?? 0) + 1,
      holidays: [holiday],
      certainty: holiday.certainty,
      feasts: [feast],
      greetOnly: true,
      own: false,
      makeUpWorkdays: [],
    }));
}

/** Stops and feasts of the places that customers are in and of the own country, in order of their first day. */
export function upcomingStops(
  places: readonly (string | MarketPlace)[],
  today: CalendarDate,
  ownCountry = 'CN',
  days = CALENDAR_DAYS,
): CalendarEntry[] {
  const own = ownCountry.toUpperCase();
  const listed = places.map((place) => (typeof place === 'string' ? { country: place } : place));
  const countries = [...new Set([...listed.map(({ country }) => country.toUpperCase()), own])];
  const last = addDays(today, days);
  const entry = (stop: Stop, region?: string): CalendarEntry => ({
    ...stop,
    ...(region === undefined ? {} : { region }),
    feasts: feastsIn(stop.country, stop.holidays),
    own: stop.country === own && region === undefined,
    makeUpWorkdays: makeUpFor(stop),
    ...(stop.country === own && region === undefined ? { announceBy: announceBy(stop) } : {}),
  });
  return countries
    .flatMap((country) => {
      const whole = stopsBetween(country, today, last);
      const codes = listed.filter((place) => place.country.toUpperCase() === country).flatMap(({ region }) => region ?? []);
      const more = [...new Set(codes.flatMap((code) => [regionPart(code), code]))].flatMap((region) => {
        const around = region === regionPart(region) ? whole : [...whole, ...stopsBetween(country, today, last, regionPart(region))];
        return stopsBetween(country, today, last, region)
          .filter(({ from, to }) => !around.some((stop) => stop.from === from && stop.to === to))
          .map((stop) => entry(stop, region));
      });
      const listedStops = [...whole.map((stop) => entry(stop)), ...more];
      return [...listedStops, ...(country === own ? [] : greetingsOnly(country, today, last, listedStops))];
    })
    .sort((a, b) => a.from.localeCompare(b.from) || Number(b.own) - Number(a.own) || a.country.localeCompare(b.country));
}
