import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dayOff, isWorkday, nearestWorkday, workdaysBetween } from '#core/culture/day-off.ts';
import { HOLIDAY_NAMES } from '#core/culture/holiday-names.ts';
import { holidaysBetween, holidaysOf, nextStop, stopsBetween } from '#core/culture/holidays.ts';
import { MANNERED_COUNTRIES } from '#core/culture/manners.ts';
import { addDays } from '#core/trade/calendar.ts';
import { regionOf } from '#core/culture/city-region.ts';
import { SECOND_CALCULATION } from './second-calculation.ts';

function datesOf(country: string, year: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { key, from, to } of holidaysBetween(country, `${year}-01-01`, `${year}-12-31`)) {
    for (let day = from; day <= to; day = addDays(day, 1)) if (day.startsWith(year)) dates.set(day, key);
  }
  return dates;
}

/** The same for the regions that close on days of their own. */
const SECOND_REGIONS = JSON.parse(readFileSync(new URL('second-regions.json', import.meta.url), 'utf8')) as typeof SECOND_CALCULATION;

/** Keys of holidays that the sighting of the moon or a local calendar moves, so that two calculations differ by a day or two. */
const MOVING = /^(?:eid-al-fitr|eid-al-adha|arafah|islamic-new-year|mawlid|isra-miraj|nuzul-quran|ashura)$/;

const DEEPAVALI_2028 =
  'two new moons between mid October and mid November: the almanac takes the first, as in 2009, when Singapore changed the day from 15 November to 17 October';

/** Working days on which the two calculations differ, with the reason. A date that is not here may not differ. */
const EXPLAINED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AR: { '2028-04-13': 'Maundy Thursday is a day off only for some', '2027-03-25': 'Maundy Thursday is a day off only for some' },
  GB: {
    '2028-04-17': 'Easter Monday is kept outside Scotland',
    '2028-08-28': 'summer bank holiday outside Scotland',
    '2026-04-06': 'Easter Monday is kept outside Scotland',
    '2027-03-29': 'Easter Monday is kept outside Scotland',
    '2026-08-31': 'summer bank holiday outside Scotland',
    '2027-08-30': 'summer bank holiday outside Scotland',
  },
  CA: {
    '2028-05-22': 'Victoria Day by province',
    '2028-10-09': 'Thanksgiving by province',
    '2026-05-18': 'Victoria Day by province',
    '2027-05-24': 'Victoria Day by province',
    '2026-10-12': 'Thanksgiving by province',
    '2027-10-11': 'Thanksgiving by province',
  },
  BR: {
    '2028-02-28': 'Carnival is optional in law, business stops',
    '2028-02-29': 'Carnival is optional in law, business stops',
    '2026-02-16': 'Carnival is optional in law, business stops',
    '2026-02-17': 'Carnival is optional in law, business stops',
    '2027-02-08': 'Carnival is optional in law, business stops',
    '2027-02-09': 'Carnival is optional in law, business stops',
  },
  NL: {
    '2028-04-14': 'Good Friday is an ordinary working day for most firms',
    '2026-04-03': 'Good Friday is an ordinary working day for most firms',
    '2027-03-26': 'Good Friday is an ordinary working day for most firms',
  },
  CH: {
    '2028-04-14': 'by canton',
    '2028-04-17': 'by canton',
    '2028-06-05': 'by canton',
    '2028-12-26': 'by canton',
    '2026-04-03': 'by canton',
    '2026-04-06': 'by canton',
    '2026-05-25': 'by canton',
    '2027-03-26': 'by canton',
    '2027-03-29': 'by canton',
    '2027-05-17': 'by canton',
  },
  RU: {
    '2026-03-09': 'the Monday after Women’s Day on a Sunday',
    '2026-05-11': 'a holiday on a weekend is taken on the next working day',
    '2027-05-03': 'a holiday on a weekend is taken on the next working day',
    '2027-05-10': 'a holiday on a weekend is taken on the next working day',
    '2027-06-14': 'a holiday on a weekend is taken on the next working day',
    '2028-11-06': 'a holiday on a weekend is taken on the next working day',
  },
  EG: {
    '2028-01-25': 'the day itself; by decree it is taken on a Thursday',
    '2028-01-27': 'moved by decree',
    '2028-04-25': 'the day itself; by decree it is taken on a Thursday',
    '2028-04-27': 'moved by decree',
    '2028-07-23': 'the day itself; by decree it is taken on a Thursday',
    '2028-07-27': 'moved by decree',
    '2026-01-25': 'the day itself; by decree it is taken on a Thursday',
    '2026-01-29': 'moved by decree',
    '2026-06-30': 'the day itself; by decree it is taken on a Thursday',
    '2026-07-02': 'moved by decree',
    '2026-10-06': 'the day itself; by decree it is taken on a Thursday',
    '2026-10-08': 'moved by decree',
    '2027-01-25': 'the day itself; by decree it is taken on a Thursday',
    '2027-01-28': 'moved by decree',
    '2027-04-25': 'the day itself; by decree it is taken on a Thursday',
    '2027-04-29': 'moved by decree',
    '2027-06-30': 'the day itself; by decree it is taken on a Thursday',
    '2027-07-01': 'moved by decree',
    '2027-10-06': 'the day itself; by decree it is taken on a Thursday',
    '2027-10-07': 'moved by decree',
    '2026-06-18': 'moved by decree',
    '2027-06-10': 'moved by decree',
  },
  BD: {
    '2028-01-13': 'optional night of prayer',
    '2026-02-04': 'optional night of prayer',
    '2027-01-24': 'optional night of prayer',
    '2027-03-07': 'optional night of prayer',
  },
  KR: { '2027-05-03': 'day in lieu of Labour Day, which the law gives to public offices only' },
  SG: { '2028-10-17': DEEPAVALI_2028, '2028-11-15': DEEPAVALI_2028 },
  MY: {
    '2028-10-17': DEEPAVALI_2028,
    '2026-01-01': 'New Year is kept in most states',
    '2027-01-01': 'New Year is kept in most states',
    '2026-11-09': 'Deepavali by state',
    '2027-10-28': 'Deepavali by state',
  },
  VN: { '2027-02-04': 'the eve’s eve, given by yearly decision' },
  AU: {
    '2028-01-03': 'day in lieu in the states',
    '2026-12-28': 'day in lieu in the states',
    '2027-12-27': 'day in lieu in the states',
    '2027-12-28': 'day in lieu in the states',
  },
  SE: {
    '2026-06-19': 'not in the law; offices close',
    '2026-12-24': 'not in the law; offices close',
    '2026-12-31': 'not in the law; offices close',
    '2027-06-25': 'not in the law; offices close',
    '2027-12-24': 'not in the law; offices close',
    '2027-12-31': 'not in the law; offices close',
    '2028-06-23': 'not in the law; offices close',
  },
  DK: { '2026-12-24': 'not in the law; offices close', '2027-12-24': 'not in the law; offices close' },
};

/** A difference of up to two days from a moon feast of the other calculation is the moon, not a mistake. */
function isMoon(country: string, date: string, ours: Map<string, string>): boolean {
  for (let step = -4; step <= 4; step++) if (MOVING.test(ours.get(addDays(date, step)) ?? '')) return true;
  return false;
}

describe.each(Object.keys(SECOND_CALCULATION))('%s', (country) => {
  test.each(['2026', '2027', '2028'] as const)('agrees with a second calculation for %s, or the difference is explained', (year) => {
    const ours = datesOf(country, year);
    const theirs = new Set(SECOND_CALCULATION[country]![year].split(' ').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`));
    const differ = [...[...ours.keys()].filter((date) => !theirs.has(date)), ...[...theirs].filter((date) => !ours.has(date))];
    const open = differ.filter(
      (date) => dayOff(country, date)?.kind !== 'weekend' && !isMoon(country, date, ours) && EXPLAINED[country]?.[date] === undefined,
    );
    expect(open.sort()).toEqual([]);
  });
});

test('every market has holidays in each year, and every holiday a name in both languages', () => {
  for (const country of MANNERED_COUNTRIES) {
    for (const year of ['2026', '2027', '2028']) expect(datesOf(country, year).size, `${country} ${year}`).toBeGreaterThan(3);
    for (const { key } of holidaysOf(country)) expect(HOLIDAY_NAMES[key], `${country} ${key}`).toBeDefined();
  }
});

test('the compact form knows exactly the holidays that do not fall on a weekend', () => {
  for (const country of MANNERED_COUNTRIES) {
    const full = new Set<string>();
    for (const year of ['2026', '2027', '2028']) for (const date of datesOf(country, year).keys()) full.add(date);
    for (let day = '2026-01-01'; day <= '2028-12-31'; day = addDays(day, 1)) {
      const off = dayOff(country, day);
      if (off?.kind === 'holiday') expect(full.has(day), `${country} ${day}`).toBe(true);
      else if (off === undefined) expect(full.has(day), `${country} ${day}`).toBe(false);
    }
  }
});

test.each([
  ['CN', '2026-02-16', false],
  ['CN', '2026-02-14', true],
  ['CN', '2026-10-10', true],
  ['CN', '2026-10-11', false],
  ['SA', '2027-03-05', false],
  ['SA', '2027-03-07', true],
  ['AE', '2027-03-05', true],
  ['IL', '2027-03-05', false],
  ['BD', '2027-01-03', true],
  ['DE', '2027-03-26', false],
  ['DE', '2026-10-05', true],
  ['XX', '2027-03-07', true],
])('%s works on %s: %s', (country, date, works) => {
  expect(isWorkday(country, date)).toBe(works);
});

test('the law’s days of China are off, and what is not published yet is marked', () => {
  expect(dayOff('CN', '2026-02-18')).toEqual({ kind: 'holiday', unsure: false });
  expect(dayOff('CN', '2027-02-08')).toEqual({ kind: 'holiday', unsure: true });
  expect(dayOff('SA', '2027-03-09')).toEqual({ kind: 'holiday', unsure: true });
});

test.each([
  ['CN', '2027-02-01', '2027-02-05', '2027-02-14', 'expected', 'spring-festival'],
  ['SA', '2027-03-01', '2027-03-09', '2027-03-13', 'calculated', 'eid-al-fitr'],
  ['DE', '2027-03-20', '2027-03-26', '2027-03-29', 'fixed', 'good-friday'],
  ['US', '2026-11-24', '2026-11-26', '2026-11-26', 'fixed', 'thanksgiving'],
  ['KR', '2027-01-30', '2027-02-06', '2027-02-09', 'fixed', 'seollal'],
])('the next stop of %s after %s is %s to %s (%s: %s)', (country, today, from, to, certainty, key) => {
  const stop = nextStop(country, today);
  expect([stop?.from, stop?.to, stop?.certainty, stop?.holidays[0]?.key]).toEqual([from, to, certainty, key]);
});

test('nothing stops where no holiday is near or the country is unknown', () => {
  expect(nextStop('DE', '2026-11-24')).toBeUndefined();
  expect(nextStop('XX', '2026-12-20')).toBeUndefined();
  expect(nextStop(undefined, '2026-12-20')).toBeUndefined();
});

test('a region adds its own days', () => {
  expect(isWorkday('DE', '2027-05-27')).toBe(true);
  expect(stopsBetween('DE', '2027-05-24', '2027-05-31', 'BY').map(({ from }) => from)).toEqual(['2027-05-27']);
  expect(stopsBetween('DE', '2027-05-24', '2027-05-31').map(({ from }) => from)).toEqual([]);
  expect(holidaysOf('GB', 'SCT').length).toBeGreaterThan(holidaysOf('GB').length);
});

test('a region works on a day of the country that it does not keep', () => {
  expect([isWorkday('GB', '2027-08-30'), isWorkday('GB', '2027-08-30', 'SCT'), isWorkday('GB', '2027-08-02', 'SCT')]).toEqual([false, true, false]);
  expect(holidaysOf('GB', 'SCT').some(({ from }) => from === '2027-08-30')).toBe(false);
  expect(holidaysOf('GB', 'SCT').some(({ key }) => key === 'worked')).toBe(false);
});

test('a region has its own weekend, and a holiday on a Sunday stops business where Sunday is a working day', () => {
  expect(['2027-01-29', '2027-01-30', '2027-01-31'].map((day) => isWorkday('MY', day, '03'))).toEqual([false, false, true]);
  expect(dayOff('MY', '2027-06-06', '03')?.kind).toBe('holiday');
  expect(dayOff('MY', '2027-06-06')?.kind).toBe('weekend');
  expect(nearestWorkday('MY', '2027-01-29', 1, '03')).toBe('2027-01-31');
  expect(workdaysBetween('MY', '2027-01-28', '2027-02-01', '03')).toBe(2);
});

/** Working days on which a region differs from the second calculation. */
const EXPLAINED_REGIONS: Readonly<Record<string, string>> = {
  'GB-SCT': 'a day given for one match of football',
  'AU-QLD': 'the show day of Brisbane alone',
  CA: 'days in lieu that only public offices take, and days of a territory that firms do not keep',
  ES: 'chosen by decree year by year, or moved in the two cities in Africa',
  CH: 'a canton whose districts differ',
};

describe('regions agree with a second calculation, or the difference is explained', () => {
  test.each(Object.keys(SECOND_REGIONS))('%s', (code) => {
    const [country = '', region = ''] = code.split('-');
    const open: string[] = [];
    for (const year of ['2026', '2027', '2028'] as const) {
      const theirs = new Set(SECOND_REGIONS[code]![year].split(' ').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`));
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        if (country === 'MY' && EXPLAINED.MY?.[day] === DEEPAVALI_2028) continue;
        if (country === 'MY' && day === '2028-11-15') continue;
        const off = dayOff(country, day, region);
        if (off?.kind !== 'weekend' && (off?.kind === 'holiday') !== theirs.has(day)) open.push(day);
      }
    }
    const explained = EXPLAINED_REGIONS[code] ?? EXPLAINED_REGIONS[country];
    // At most three days a year.
    expect(explained === undefined ? open : open.slice(9)).toEqual([]);
  });
});

test('the table and its compact form agree for every region', () => {
  for (const code of Object.keys(SECOND_REGIONS)) {
    const [country = '', region = ''] = code.split('-');
    const full = new Set<string>();
    for (const { from, to } of holidaysOf(country, region)) for (let day = from; day <= to; day = addDays(day, 1)) full.add(day);
    for (let day = '2026-01-01'; day <= '2028-12-31'; day = addDays(day, 1)) {
      const off = dayOff(country, day, region);
      if (off?.kind !== 'weekend') expect(full.has(day), `${code} ${day}`).toBe(off?.kind === 'holiday');
    }
  }
});

test.each([
  [{ country: 'DE', region: 'DE-BY' }, 'BY'],
  [{ country: 'DE', region: 'Bavaria' }, 'BY'],
  [{ country: 'DE', city: 'München' }, 'BY/M'],
  [{ country: 'DE', city: 'Nürnberg' }, 'BY'],
  [{ country: 'DE', city: 'Frankfurt am Main, Hessen' }, 'HE'],
  [{ country: 'DE', city: 'Munich', region: 'Hamburg' }, 'HH'],
  [{ country: 'MY', city: 'Kota Bharu' }, '03'],
  [{ country: 'MY', region: 'Johor' }, '01'],
  [{ country: 'CA', city: 'Montreal' }, 'QC'],
  [{ country: 'CA', region: 'Quebec' }, 'QC'],
  [{ country: 'CH', region: 'Canton of Zürich' }, 'ZH'],
  [{ country: 'AU', region: 'New South Wales' }, 'NSW'],
  [{ country: 'US', region: 'Texas', city: 'Dallas' }, undefined],
  [{ country: 'DE', city: 'Springfield' }, undefined],
  [{ city: 'Munich' }, undefined],
  [{}, undefined],
])('%j is in %s', (place, region) => {
  expect(regionOf(place)).toBe(region);
});

test('working days are counted without the first day, and the nearest one is found on both sides', () => {
  expect(workdaysBetween('DE', '2027-03-25', '2027-03-30')).toBe(1);
  expect(workdaysBetween('DE', '2027-03-30', '2027-03-25')).toBe(0);
  expect(nearestWorkday('DE', '2027-03-28', 1)).toBe('2027-03-30');
  expect(nearestWorkday('DE', '2027-03-28', -1)).toBe('2027-03-25');
});

test('no explanation is left over', () => {
  for (const [country, dates] of Object.entries(EXPLAINED)) {
    for (const date of Object.keys(dates)) {
      const ours = datesOf(country, date.slice(0, 4)).has(date);
      const theirs = SECOND_CALCULATION[country]![date.slice(0, 4) as '2026' | '2027' | '2028'].split(' ').includes(date.slice(5).replace('-', ''));
      expect(ours !== theirs, `${country} ${date}`).toBe(true);
    }
  }
});
