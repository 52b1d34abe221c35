import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkday } from '#core/culture/day-off.ts';
import { regionOf } from '#core/culture/city-region.ts';
import { CITY_ZONES } from '#core/culture/city-zone.ts';
import { hoursOn, localTime, localTimeOf, zoneOf } from '#core/culture/local-time.ts';
import { MANNERED_COUNTRIES, mannersFor } from '#core/culture/manners.ts';
import { nextSendWindow } from '#core/culture/send-window.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** No zone changes its clocks twice within so many days. */
const STEP = 8 * 24 * HOUR;
/** Every zone that a customer can be shown in without a zone of its own. */
const ZONES = [...new Set([...MANNERED_COUNTRIES.map((country) => mannersFor(country)!.timeZone), ...CITY_ZONES.map(({ zone }) => zone)])];

/** Offsets by a second way: the zone's own name of its offset, `GMT+05:30`. */
function offsetByName(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The instants in 2026 to 2028 at which the offset of a zone changes, to the minute. */
function changesOf(zone: string): Date[] {
  const changes: Date[] = [];
  const offset = (at: number): number => localTime(new Date(at), zone)!.offset;
  const end = Date.parse('2028-12-31T00:00:00Z');
  for (let from = Date.parse('2026-01-01T00:00:00Z'); from < end; from += STEP) {
    if (offset(from) === offset(from + STEP)) continue;
    let [low, high] = [from, from + STEP];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === offset(from)) low = middle;
      else high = middle;
    }
    changes.push(new Date(high));
  }
  return changes;
}
const CHANGES = ZONES.flatMap((zone) => changesOf(zone).map((at) => ({ zone, at })));

test('every zone is known to the machine', () => {
  expect(ZONES.filter((zone) => localTime(new Date(0), zone) === undefined)).toEqual([]);
  expect(ZONES.length).toBeGreaterThan(60);
});

describe('around every change of the clocks from 2026 to 2028', () => {
  test('there are changes in spring and autumn, on both hemispheres', () => {
    const of = (zone: string): string[] => changesOf(zone).map((at) => at.toISOString().slice(0, 16));
    expect(of('Europe/Berlin').slice(0, 2)).toEqual(['2026-03-29T01:00', '2026-10-25T01:00']);
    expect(of('America/New_York').slice(0, 2)).toEqual(['2026-03-08T07:00', '2026-11-01T06:00']);
    expect(of('Australia/Sydney').slice(0, 2)).toEqual(['2026-04-04T16:00', '2026-10-03T16:00']);
    expect(of('Pacific/Auckland').slice(0, 2)).toEqual(['2026-04-04T14:00', '2026-09-26T14:00']);
    expect(of('America/Santiago').slice(0, 2)).toEqual(['2026-04-05T03:00', '2026-09-06T04:00']);
    expect(of('Asia/Shanghai')).toEqual([]);
    expect(CHANGES.length).toBeGreaterThan(150);
  });

  test('the clock leaps over the spring hour and passes the autumn hour twice', () => {
    for (const { zone, at } of CHANGES) {
      const before = localTime(new Date(at.getTime() - MINUTE), zone)!;
      const after = localTime(at, zone)!;
      const read = ({ date, time }: { date: string; time: string }): number => Date.parse(`${date}T${time}:00Z`) / MINUTE;
      // A gap for a positive difference, a repeated stretch for a negative one.
      expect(read(after) - read(before), `${zone} ${at.toISOString()}`).toBe(1 + after.offset - before.offset);
      expect(Math.abs(after.offset - before.offset)).toBeLessThanOrEqual(60);
    }
  });

  test('at any instant near a change, clock, offset and weekday agree with a second way to tell them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHANGES), fc.integer({ min: -2 * 24 * 60, max: 2 * 24 * 60 }), ({ zone, at }, minutes) => {
        const instant = new Date(at.getTime() + minutes * MINUTE);
        const { date, time, offset, weekday } = localTime(instant, zone)!;
        expect(offset).toBe(offsetByName(instant, zone));
        const there = new Date(Date.parse(`${date}T${time}:00Z`));
        expect(there.getTime() - offset * MINUTE).toBe(Math.floor(instant.getTime() / MINUTE) * MINUTE);
        expect(weekday).toBe(there.getUTCDay());
      }),
      { numRuns: 400 },
    );
  });

  test('a moment to send found near a change lies in their hours on a working day', () => {
    const near = fc.constantFrom(...CITY_ZONES.filter(({ country }) => mannersFor(country) !== undefined));
    fc.assert(
      fc.property(near, fc.constantFrom(...CHANGES), fc.integer({ min: -72 * 60, max: 72 * 60 }), ({ country, city }, { at }, minutes) => {
        const now = new Date(at.getTime() + minutes * MINUTE);
        const window = nextSendWindow(now, { country, city })!;
        const manners = mannersFor(country)!;
        const there = localTimeOf(window.at, { country, city })!;
        const [opens, closes] = hoursOn(there.weekday, manners, regionOf({ country, city })) ?? manners.hours;
        expect(window.at.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect([window.theirTime, window.theirDate]).toEqual([there.time, there.date]);
        expect(there.time >= opens && there.time < closes, `${city} ${there.time}`).toBe(true);
        expect(isWorkday(country, there.date, regionOf({ country, city }))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('every city is found in its country, and nowhere else', () => {
  for (const { country, city, zone } of CITY_ZONES) {
    expect(zoneOf({ country, city: city.toUpperCase() }), city).toBe(zone);
    expect(zoneOf({ country: 'XX', city })).toBeUndefined();
  }
});

test.each([
  // The same instant is Friday evening in California, Saturday in Tokyo and already afternoon in Auckland.
  ['2027-01-16T02:00:00Z', { country: 'US', city: 'San Francisco' }, '2027-01-15', '18:00', false],
  ['2027-01-16T02:00:00Z', { country: 'JP' }, '2027-01-16', '11:00', false],
  ['2027-01-15T23:30:00Z', { country: 'NZ' }, '2027-01-16', '12:30', false],
  ['2027-01-17T20:30:00Z', { country: 'NZ' }, '2027-01-18', '09:30', true],
  ['2027-01-17T20:30:00Z', { country: 'US', city: 'Honolulu' }, '2027-01-17', '10:30', false],
  ['2027-01-31T01:30:00Z', { country: 'MY', region: 'Kelantan' }, '2027-01-31', '09:30', true],
  ['2027-01-31T01:30:00Z', { country: 'MY', region: 'Selangor' }, '2027-01-31', '09:30', false],
  ['2027-01-29T01:30:00Z', { country: 'MY', city: 'Kota Bharu' }, '2027-01-29', '09:30', false],
  ['2027-01-15T12:00:00Z', { country: 'AE' }, '2027-01-15', '16:00', false],
  ['2027-01-17T07:00:00Z', { country: 'SA' }, '2027-01-17', '10:00', true],
])('at %s it is %3$s %4$s for %2$j, at work: %5$s', (instant, place, date, time, atWork) => {
  expect(localTimeOf(new Date(instant), place)).toMatchObject({ date, time, atWork });
});

test('across the date line the day to send is theirs, and a Friday evening waits for their Monday', () => {
  const window = nextSendWindow(new Date('2027-01-15T06:00:00Z'), { country: 'NZ' })!;
  expect([window.theirDate, window.theirTime]).toEqual(['2027-01-18', '13:30']);
  const honolulu = nextSendWindow(new Date('2027-01-18T01:00:00Z'), { country: 'US', city: 'Honolulu' })!;
  // The Monday is Martin Luther King Day.
  expect(honolulu.theirDate).toBe('2027-01-19');
});
