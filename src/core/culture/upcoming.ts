import { stopsBetween, type Holiday, type Stop } from '#core/culture/holidays.ts';
import { mannersFor } from '#core/culture/manners.ts';
import type { Feast } from '#core/culture/market.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Days that the calendar of the desk looks ahead. */
export const CALENDAR_DAYS = 90;

export interface CalendarEntry extends Stop {
  /** Feasts in it that greetings are usually sent for there. */
  readonly feasts: readonly Feast[];
  /** True for the stop of our own country, to be announced to customers. */
  readonly own: boolean;
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

/** Stops and feasts of the markets a rep serves and of the own country, in order of their first day. */
export function upcomingStops(markets: readonly string[], today: CalendarDate, ownCountry = 'CN', days = CALENDAR_DAYS): CalendarEntry[] {
  const countries = [...new Set([...markets.map((country) => country.toUpperCase()), ownCountry.toUpperCase()])];
  return countries
    .flatMap((country) => stopsBetween(country, today, addDays(today, days)))
    .map((stop) => ({ ...stop, feasts: feastsIn(stop.country, stop.holidays), own: stop.country === ownCountry.toUpperCase() }))
    .sort((a, b) => a.from.localeCompare(b.from) || Number(b.own) - Number(a.own) || a.country.localeCompare(b.country));
}
