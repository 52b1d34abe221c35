import { describe, expect, test } from 'vitest';
import { CITIES_WITH_OWN_DAYS, citiesOf, regionPart } from '#core/culture/city-places.ts';
import { regionOf } from '#core/culture/city-region.ts';
import { dayOff } from '#core/culture/day-off.ts';
import { HOLIDAY_NAMES } from '#core/culture/holiday-names.ts';
import { holidaysBetween, holidaysOf, nextStop } from '#core/culture/holidays.ts';
import { MANNERED_COUNTRIES } from '#core/culture/manners.ts';
import { placeNameOf, regionsOf } from '#core/culture/regions.ts';
import { slowPeriodOn } from '#core/culture/slow-period.ts';
import { upcomingStops } from '#core/culture/upcoming.ts';
import { addDays } from '#core/trade/calendar.ts';

const CODES = MANNERED_COUNTRIES.flatMap((country) => citiesOf(country).map(({ code }) => [country, code] as const));

describe('days of single cities', () => {
  test.each([
    ['ES', 'Barcelona', '2027-09-24', 'Sevilla'],
    ['ES', 'Barcelona', '2027-05-17', 'Girona'],
    ['ES', 'Madrid', '2026-11-09', 'Barcelona'],
    ['IT', 'Milano', '2027-12-07', 'Roma'],
    ['IT', 'Rome', '2027-06-29', 'Milan'],
    ['IT', 'Turin', '2027-06-24', 'Verona'],
    ['PT', 'Lisbon', '2028-06-13', 'Porto'],
    ['PT', 'Porto', '2027-06-24', 'Coimbra'],
    ['BR', 'São Paulo', '2027-01-25', 'Campinas'],
    ['BR', 'Campinas', '2027-07-09', 'Curitiba'],
    ['BR', 'Rio de Janeiro', '2027-01-20', 'Niterói'],
    ['BR', 'Niteroi', '2027-04-23', 'São Paulo'],
    ['DE', 'München', '2028-08-15', 'Nürnberg'],
    ['DE', 'Augsburg', '2028-08-08', 'München'],
    ['FR', 'Strasbourg', '2027-03-26', 'Paris'],
  ])('%s: %s rests on %s, %s does not', (country, city, date, other) => {
    expect(dayOff(country, date, regionOf({ country, city }))?.kind).toBe('holiday');
    expect(dayOff(country, date, regionOf({ country, city: other }))).toBeUndefined();
    expect(holidaysBetween(country, date, date, regionOf({ country, city })).length).toBeGreaterThan(0);
  });

  test('a city keeps the days of its region too, and a record that says another region wins', () => {
    expect(dayOff('ES', '2026-06-24', regionOf({ country: 'ES', city: 'Barcelona' }))?.kind).toBe('holiday');
    expect(regionOf({ country: 'ES', city: 'Barcelona', region: 'Catalonia' })).toBe('CT/B');
    expect(regionOf({ country: 'ES', city: 'Barcelona', region: 'Madrid' })).toBe('MD');
    expect(regionOf({ country: 'IT', city: 'Milano (MI)', region: 'Lombardia' })).toBe('25/MI');
    expect(regionOf({ country: 'BR', city: 'SAO PAULO', region: 'SP' })).toBe('SP/SAO');
    expect(regionOf({ country: 'DE', city: 'Munich', region: 'Bavaria' })).toBe('BY/M');
    expect(regionOf({ country: 'GB', city: 'Barcelona' })).toBeUndefined();
  });

  test('Zürich works in the morning only on its two half days', () => {
    const place = regionOf({ country: 'CH', city: 'Zurich' });
    expect(slowPeriodOn('CH', '2027-09-13', place)?.name.en).toContain('Zürich');
    expect(slowPeriodOn('CH', '2027-09-13', regionOf({ country: 'CH', city: 'Winterthur' }))).toBeUndefined();
    expect(dayOff('CH', '2027-09-13', place)).toBeUndefined();
  });

  test('the next stop of the pane is the city’s', () => {
    expect(nextStop('IT', '2027-11-20', 21, '25/MI')?.holidays.map(({ key }) => key)).toContain('saint-ambrose');
    expect(nextStop('IT', '2027-11-20', 16)).toBeUndefined();
  });
});

test.each(CODES)('%s %s: the table and its compact form agree, every day has a name, the place too', (country, code) => {
  expect(placeNameOf(country, code)).toBeTruthy();
  const full = new Set<string>();
  for (const { from, to, key } of holidaysOf(country, code)) {
    expect(HOLIDAY_NAMES[key], key).toBeDefined();
    for (let day = from; day <= to; day = addDays(day, 1)) full.add(day);
  }
  for (let day = '2026-01-01'; day <= '2028-12-31'; day = addDays(day, 1)) {
    const off = dayOff(country, day, code);
    if (off?.kind !== 'weekend') expect(full.has(day), day).toBe(off?.kind === 'holiday');
  }
  const inRegion = regionsOf(country).some((region) => region.code === regionPart(code));
  if (inRegion) for (const { from } of holidaysOf(country, regionPart(code))) expect(full.has(from), from).toBe(true);
});

test('a store can find every such city in the spelling of a record', () => {
  for (const city of ['são paulo', 'sao paulo', 'milano', 'milan', 'zürich', 'zurich', 'würzburg', 'rome'])
    expect(CITIES_WITH_OWN_DAYS).toContain(city);
});

test('the calendar lists what a city adds to its region once', () => {
  const places = [
    { country: 'ES', region: 'CT/B' },
    { country: 'ES', region: 'CT' },
  ];
  const listed = upcomingStops(places, '2027-08-20', 'CN', 60).filter(({ country }) => country === 'ES');
  const at = (date: string) => listed.filter(({ from, to }) => from <= date && to >= date).map(({ region }) => region);
  // San Juan, the day of Catalonia on a Saturday, La Mercè.
  expect(at('2027-09-24')).toEqual(['CT/B']);
  expect(at('2027-10-12')).toEqual([undefined]);
  const june = upcomingStops([{ country: 'ES', region: 'CT/B' }], '2027-06-01', 'CN', 60).filter(
    ({ from, to }) => from <= '2027-06-24' && to >= '2027-06-24',
  );
  expect(june.map(({ region }) => region)).toEqual(['CT']);
});
