import { describe, expect, test } from 'vitest';
import { dayOff, isWorkday, nearestWorkday, workdaysBetween } from '#core/culture/day-off.ts';
import { HOLIDAY_NAMES } from '#core/culture/holiday-names.ts';
import { holidaysBetween, holidaysOf, nextStop, stopsBetween } from '#core/culture/holidays.ts';
import { MANNERED_COUNTRIES } from '#core/culture/manners.ts';
import { addDays } from '#core/trade/calendar.ts';
import { SECOND_CALCULATION } from './second-calculation.ts';

function datesOf(country: string, year: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { key, from, to } of holidaysBetween(country, `${year}-01-01`, `${year}-12-31`)) {
    for (let day = from; day <= to; day = addDays(day, 1)) dates.set(day, key);
  }
  return dates;
}

/** Keys of holidays that the sighting of the moon or a local calendar moves, so that two calculations differ by a day or two. */
const MOVING = /^(?:eid-al-fitr|eid-al-adha|arafah|islamic-new-year|mawlid|isra-miraj|nuzul-quran|ashura)$/;

/** Working days on which the two calculations differ, with the reason. A date that is not here may not differ. */
const EXPLAINED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AR: { '2027-03-25': 'Maundy Thursday is a day off only for some' },
  GB: {
    '2026-04-06': 'Easter Monday is kept outside Scotland',
    '2027-03-29': 'Easter Monday is kept outside Scotland',
    '2026-08-31': 'summer bank holiday outside Scotland',
    '2027-08-30': 'summer bank holiday outside Scotland',
  },
  CA: {
    '2026-05-18': 'Victoria Day by province',
    '2027-05-24': 'Victoria Day by province',
    '2026-10-12': 'Thanksgiving by province',
    '2027-10-11': 'Thanksgiving by province',
  },
  BR: {
    '2026-02-16': 'Carnival is optional in law, business stops',
    '2026-02-17': 'Carnival is optional in law, business stops',
    '2027-02-08': 'Carnival is optional in law, business stops',
    '2027-02-09': 'Carnival is optional in law, business stops',
  },
  NL: {
    '2026-04-03': 'Good Friday is an ordinary working day for most firms',
    '2027-03-26': 'Good Friday is an ordinary working day for most firms',
  },
  CH: {
    '2026-04-03': 'by canton',
    '2026-04-06': 'by canton',
    '2026-05-25': 'by canton',
    '2027-03-26': 'by canton',
    '2027-03-29': 'by canton',
    '2027-05-17': 'by canton',
  },
  RU: { '2026-03-09': 'the Monday after Women’s Day on a Sunday' },
  EG: {
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
  BD: { '2026-02-04': 'optional night of prayer', '2027-01-24': 'optional night of prayer', '2027-03-07': 'optional night of prayer' },
  KR: { '2027-05-03': 'day in lieu of Labour Day, which the law gives to public offices only' },
  MY: {
    '2026-01-01': 'New Year is kept in most states',
    '2027-01-01': 'New Year is kept in most states',
    '2026-11-09': 'Deepavali by state',
    '2027-10-28': 'Deepavali by state',
    '2026-06-02': 'day in lieu where Vesak met another holiday',
  },
  VN: { '2027-02-04': 'the eve’s eve, given by yearly decision' },
  AU: {
    '2026-12-28': 'day in lieu in the states',
    '2027-12-27': 'day in lieu in the states',
    '2027-12-28': 'day in lieu in the states',
  },
};

/** A difference of up to two days from a moon feast of the other calculation is the moon, not a mistake. */
function isMoon(country: string, date: string, ours: Map<string, string>): boolean {
  for (let step = -4; step <= 4; step++) if (MOVING.test(ours.get(addDays(date, step)) ?? '')) return true;
  return false;
}

describe.each(Object.keys(SECOND_CALCULATION))('%s', (country) => {
  test.each(['2026', '2027'] as const)('agrees with a second calculation for %s, or the difference is explained', (year) => {
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
  expect(holidaysOf('GB', 'GB-SCT').length).toBeGreaterThan(holidaysOf('GB').length);
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
      const theirs = SECOND_CALCULATION[country]![date.slice(0, 4) as '2026' | '2027'].split(' ').includes(date.slice(5).replace('-', ''));
      expect(ours !== theirs, `${country} ${date}`).toBe(true);
    }
  }
});
