import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isZoneOpen, localTime, localTimeOf, zoneOf } from '#core/culture/local-time.ts';
import { regionOf } from '#core/culture/city-region.ts';
import { isWorkday } from '#core/culture/day-off.ts';
import { MANNERED_COUNTRIES, mannersFor } from '#core/culture/manners.ts';
import { nextSendWindow } from '#core/culture/send-window.ts';

test.each([
  ['2027-03-28T00:59:00Z', 'Europe/Berlin', '01:59', 60],
  ['2027-03-28T01:00:00Z', 'Europe/Berlin', '03:00', 120],
  ['2027-10-31T00:59:00Z', 'Europe/Berlin', '02:59', 120],
  ['2027-10-31T01:00:00Z', 'Europe/Berlin', '02:00', 60],
  ['2027-03-14T07:00:00Z', 'America/New_York', '03:00', -240],
  ['2027-11-07T06:00:00Z', 'America/New_York', '01:00', -300],
  ['2027-01-15T00:00:00Z', 'Asia/Kolkata', '05:30', 330],
  ['2027-01-15T00:00:00Z', 'Asia/Shanghai', '08:00', 480],
  ['2027-07-15T00:00:00Z', 'Pacific/Auckland', '12:00', 720],
  ['2027-01-15T00:00:00Z', 'Pacific/Auckland', '13:00', 780],
  ['2027-01-15T00:00:00Z', 'America/Sao_Paulo', '21:00', -180],
])('at %s it is %3$s in %2$s', (instant, zone, time, offset) => {
  expect(localTime(new Date(instant), zone)).toMatchObject({ time, offset });
});

describe('across changes of daylight saving', () => {
  const zones = fc.constantFrom(...MANNERED_COUNTRIES.map((country) => mannersFor(country)!.timeZone));
  const instants = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true });

  test('the clock and the offset give the instant back', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const { time, date, offset } = localTime(instant, zone)!;
        const minute = Math.floor(instant.getTime() / 60_000) * 60_000;
        expect(Date.parse(`${date}T${time}:00Z`) - offset * 60_000).toBe(minute);
      }),
      { numRuns: 2000 },
    );
  });

  test('a minute later the clock is a minute later, or the offset has changed by what it jumped', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const now = localTime(instant, zone)!;
        const next = localTime(new Date(instant.getTime() + 60_000), zone)!;
        const minutes = (Date.parse(`${next.date}T${next.time}:00Z`) - Date.parse(`${now.date}T${now.time}:00Z`)) / 60_000;
        expect(minutes).toBe(1 + next.offset - now.offset);
      }),
      { numRuns: 1000 },
    );
  });
});

test('work follows hours, weekend and a short Friday', () => {
  const at = (country: string, instant: string) => localTime(new Date(instant), mannersFor(country)!)?.atWork;
  expect(at('DE', '2027-03-15T08:00:00Z')).toBe(true);
  expect(at('DE', '2027-03-14T08:00:00Z')).toBe(false);
  expect(at('DE', '2027-03-15T20:00:00Z')).toBe(false);
  expect(at('SA', '2027-03-05T08:00:00Z')).toBe(false);
  expect(at('SA', '2027-03-07T08:00:00Z')).toBe(true);
  expect(at('AE', '2027-03-05T10:00:00Z')).toBe(false);
  expect(at('AE', '2027-03-05T06:00:00Z')).toBe(true);
});

test('the record’s own zone wins, an unknown one does not', () => {
  const instant = new Date('2027-01-15T18:00:00Z');
  expect(localTimeOf(instant, { country: 'US', timeZone: 'America/Los_Angeles' })?.time).toBe('10:00');
  expect(localTimeOf(instant, { country: 'US', timeZone: 'Mars/Base' })?.time).toBe('13:00');
  expect(localTimeOf(instant, {})).toBeUndefined();
  expect(localTimeOf(new Date(NaN), { country: 'US' })).toBeUndefined();
});

test.each([
  [{ country: 'US', region: 'Texas' }, 'America/Chicago'],
  [{ country: 'US', region: 'TX', city: 'El Paso' }, 'America/Denver'],
  [{ country: 'US', region: 'US-CA' }, 'America/Los_Angeles'],
  [{ country: 'US', region: 'Maine', city: 'Portland' }, 'America/New_York'],
  [{ country: 'US', city: 'Portland' }, 'America/Los_Angeles'],
  [{ country: 'US', region: '加州' }, 'America/Los_Angeles'],
  [{ country: 'US', city: '芝加哥' }, 'America/Chicago'],
  [{ country: 'US', city: 'Springfield' }, undefined],
  [{ country: 'CA', region: 'British Columbia' }, 'America/Vancouver'],
  [{ country: 'CA', region: 'Québec (QC)' }, 'America/Toronto'],
  [{ country: 'CA', city: "St. John's" }, 'America/St_Johns'],
  [{ country: 'CA', city: 'Saskatoon' }, 'America/Regina'],
  [{ country: 'AU', region: 'Western Australia' }, 'Australia/Perth'],
  [{ country: 'BR', region: 'Amazonas' }, 'America/Manaus'],
  [{ country: 'MX', region: 'Baja California' }, 'America/Tijuana'],
  [{ country: 'RU', region: 'Novosibirsk Oblast' }, 'Asia/Novosibirsk'],
  [{ country: 'ID', region: 'Bali' }, 'Asia/Makassar'],
  [{ country: 'DE', region: 'Bayern' }, undefined],
])('%j keeps the clock of %s', (where, zone) => {
  expect(zoneOf(where)).toBe(zone);
});

test('only a country with several zones leaves the zone open', () => {
  expect(isZoneOpen({ country: 'US' })).toBe(true);
  expect(isZoneOpen({ country: 'US', city: 'Springfield' })).toBe(true);
  expect(isZoneOpen({ country: 'US', city: 'Boston' })).toBe(false);
  expect(isZoneOpen({ country: 'US', timeZone: 'America/Denver' })).toBe(false);
  expect(isZoneOpen({ country: 'DE' })).toBe(false);
});

test.each([
  ['DE', 'Free State of Bavaria', 'BY'],
  ['DE', 'Baden-Wuerttemberg', 'BW'],
  ['DE', '巴伐利亚州', 'BY'],
  ['GB', 'Scotland, UK', 'SCT'],
  ['GB', 'Edinburgh', 'SCT'],
  ['CA', 'Québec (QC)', 'QC'],
  ['CA', '魁北克省', 'QC'],
  ['MY', '砂拉越', '13'],
  ['MY', 'Negeri Johor', '01'],
  ['DE', 'Somewhere', undefined],
])('%s: “%s” in the field of the region is %s', (country, region, code) => {
  expect(regionOf({ country, region })).toBe(code);
});

test.each([
  ['2027-03-15T01:00:00Z', 'DE', '2027-03-15T07:30:00.000Z', '08:30', true],
  ['2027-03-26T01:00:00Z', 'DE', '2027-03-30T06:30:00.000Z', '08:30', true],
  ['2027-03-04T15:00:00Z', 'SA', '2027-03-07T05:30:00.000Z', '08:30', false],
  ['2027-03-15T01:00:00Z', 'US', '2027-03-15T13:30:00.000Z', '09:30', false],
])('from %s the best moment for %s is %s (%s there)', (now, country, at, theirTime, bothAtWork) => {
  const window = nextSendWindow(new Date(now), { country });
  expect([window?.at.toISOString(), window?.theirTime, window?.bothAtWork]).toEqual([at, theirTime, bothAtWork]);
});

test('a best moment has both dates, for the middle of their day may be our next morning', () => {
  const window = nextSendWindow(new Date('2026-11-28T10:00:00Z'), { country: 'US', city: 'Seattle' }, { country: 'CN' });
  expect(window).toMatchObject({ theirDate: '2026-11-30', theirTime: '09:30', ourDate: '2026-12-01', ourTime: '01:30' });
});

test('a best moment is always in the future and on a working day there', () => {
  const instants = fc.date({ min: new Date('2026-02-01T00:00:00Z'), max: new Date('2028-11-30T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom(...MANNERED_COUNTRIES), (now, country) => {
      const window = nextSendWindow(now, { country })!;
      expect(window.at.getTime()).toBeGreaterThanOrEqual(now.getTime());
      expect(isWorkday(country, window.theirDate)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
