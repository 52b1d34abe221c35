import type { CalendarAnswer, CalendarStop, ConcernedCustomer } from '#api/culture-contract.ts';
import { regionPart } from '#core/culture/city-places.ts';
import { holidaysOf, stopsBetween } from '#core/culture/holidays.ts';
import { regionOf } from '#core/culture/city-region.ts';
import { CALENDAR_DAYS, upcomingStops } from '#core/culture/upcoming.ts';
import type { CalendarEntry } from '#core/culture/upcoming.ts';
import { addDays } from '#core/trade/calendar.ts';
import { getCompany } from '#server/store/companies.ts';
import { customersByPlace, type CustomersOfPlace } from '#server/store/customers-by-place.ts';
import type { Database, Scope } from '#server/store/database.ts';

const OWN_COUNTRY = 'CN';
const SHOWN = 25;
const RANKS = ['core', 'key', 'regular', undefined, 'potential'] as const;

const rankOf = ({ tier }: ConcernedCustomer): number => RANKS.indexOf(tier);

function joined(places: readonly CustomersOfPlace[]): Pick<CalendarStop, 'customers' | 'count'> {
  const customers = places
    .flatMap(({ first }) => first)
    .sort((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name))
    .slice(0, SHOWN);
  return { customers, count: places.reduce((sum, { count }) => sum + count, 0) };
}

/** What the next 90 days hold for us and for the markets that have customers. */
export async function businessCalendar(db: Database, scope: Scope, today: string): Promise<CalendarAnswer> {
  const [{ company }, rows] = await Promise.all([getCompany(db, scope), customersByPlace(db, scope)]);
  const ownCountry = (company?.country ?? OWN_COUNTRY).toUpperCase();
  const places = rows.map((place) => ({ ...place, region: regionOf(place) }));
  const entries = upcomingStops(places, today, ownCountry);
  const concerned = (entry: CalendarEntry): readonly CustomersOfPlace[] => {
    if (entry.own) return places.filter(({ country }) => country !== ownCountry);
    const there = places.filter(({ country }) => country === entry.country);
    if (entry.greetOnly) return there;
    // Who is in a region or city with a longer stop of its own is listed there.
    const elsewhere = new Set(
      entries
        .filter(
          (other) =>
            other !== entry &&
            other.country === entry.country &&
            other.region !== undefined &&
            other.region !== entry.region &&
            other.from <= entry.to &&
            other.to >= entry.from,
        )
        .map(({ region }) => region),
    );
    // Nor is somebody whose region works on that day.
    const rests = (region: string | undefined): boolean =>
      region === undefined || stopsBetween(entry.country, entry.from, entry.to, region).length > 0;
    const isIn = (region: string | undefined): boolean =>
      entry.region === undefined || region === entry.region || (region !== undefined && regionPart(region) === entry.region);
    const isListed = (region: string | undefined): boolean =>
      elsewhere.has(region) || (entry.region === undefined && region !== undefined && elsewhere.has(regionPart(region)));
    return there.filter(({ region }) => isIn(region) && !isListed(region) && rests(region));
  };
  const stops = entries.map((entry) => ({ ...entry, ...joined(concerned(entry)) })).filter(({ own, count }) => own || count > 0);
  const unknown = [...new Set(places.map(({ country }) => country))].filter((country) => holidaysOf(country).length === 0);
  return { today, to: addDays(today, CALENDAR_DAYS), ownCountry, stops, unknown };
}
