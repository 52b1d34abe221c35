/**
 * Writes the holiday tables of core/culture from date-holidays (data CC BY 3.0), the corrections beside this file and China's own
 * calendar. Run it when the library or a correction changes: `npx tsx scripts/holidays.ts`.
 */
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';
import { MANNERED_COUNTRIES, mannersFor } from '#core/culture/manners.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import { CHINA, CHINA_WORKDAYS } from './holiday-data/china.ts';
import { CORRECTIONS } from './holiday-data/corrections.ts';
import { KEYS } from './holiday-data/keys.ts';

const YEARS = [2026, 2027, 2028];
const FIRST_DAY = '2026-01-01';
/** Countries whose regions close on different days, with the regions that the tables hold. */
const WITH_REGIONS = ['DE', 'GB', 'CA', 'MY'];
const MOON = new Set('eid-al-fitr eid-al-adha arafah islamic-new-year mawlid isra-miraj nuzul-quran ashura'.split(' '));
const INDIAN_MOON = new Set('holi ram-navami mahavir vesak janmashtami dussehra diwali guru-nanak shivaratri'.split(' '));

type Calendar = Map<string, Set<string>>;

function keyOf(country: string, name: string): string {
  const plain = name.replace(/ \(substitute day\)$/, '');
  const slug = plain
    .toLowerCase()
    .replace(/['’().]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return KEYS[`${country} ${plain}`] ?? KEYS[plain] ?? slug;
}

function note(calendar: Calendar, key: string, date: string): void {
  const dates = calendar.get(key) ?? new Set();
  calendar.set(key, dates.add(date));
}

/** Public holidays of whole days; a day that begins at noon or belongs to a group of people is none. */
function computed(country: string, region?: string): Calendar {
  const calendar: Calendar = new Map();
  const library = region === undefined ? new Holidays(country) : new Holidays(country, region);
  for (const year of YEARS) {
    for (const holiday of library.getHolidays(year, 'en')) {
      const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
      if (holiday.type !== 'public' || hours < 23) continue;
      // A day on which the clocks change has 23 or 25 hours; the last part day of a long feast does not count.
      for (let day = 0; day < Math.floor((hours + 1.5) / 24); day++)
        note(calendar, keyOf(country, holiday.name), addDays(holiday.date.slice(0, 10), day));
    }
  }
  return calendar;
}

function corrected(country: string, calendar: Calendar): Calendar {
  for (const { drop = [], add = {}, shift = [] } of CORRECTIONS[country] ?? []) {
    for (const key of drop) calendar.delete(key);
    for (const { key, days, years } of shift) {
      const dates = [...(calendar.get(key) ?? [])];
      if (dates.length > 0) calendar.set(key, new Set(dates.map((date) => (years.includes(date.slice(0, 4)) ? addDays(date, days) : date))));
    }
    for (const [key, dates] of Object.entries(add)) for (const date of dates) note(calendar, key, date);
  }
  return calendar;
}

/** `260101+2`: the date and how many days follow it. */
function runs(dates: ReadonlySet<string>): string {
  const packed: string[] = [];
  let first = '';
  let length = 0;
  for (const date of [...dates].sort()) {
    if (length > 0 && daysBetween(first, date) === length) {
      length++;
    } else {
      if (length > 0) packed.push(pack(first, length));
      first = date;
      length = 1;
    }
  }
  if (length > 0) packed.push(pack(first, length));
  return packed.join(',');
}

function pack(date: string, length: number): string {
  return date.slice(2).replace(/-/g, '') + (length > 1 ? `+${length - 1}` : '');
}

function isCalculated(country: string, key: string): boolean {
  return MOON.has(key) || ((country === 'IN' || country === 'BD') && INDIAN_MOON.has(key));
}

function line(country: string, calendar: Calendar): string {
  const first = (dates: ReadonlySet<string>): string => [...dates].sort()[0] ?? '';
  return [...calendar]
    .filter(([, dates]) => dates.size > 0)
    .sort(([, a], [, b]) => first(a).localeCompare(first(b)))
    .map(([key, dates]) => `${key}${isCalculated(country, key) ? '~' : ''}=${runs(dates)}`)
    .join(';');
}

function chinaLine(): string {
  const short = (days: readonly string[]): string => days.map((day) => day.slice(2).replace(/-/g, '').replace('+0', '')).join(',');
  return Object.entries(CHINA)
    .flatMap(([key, { published, expected }]) => [`${key}=${short(published)}`, `${key}?=${short(expected)}`])
    .join(';');
}

/** Days off of a line as day numbers from the first day, each with whether it is calculated or expected. */
function daysOff(packed: string, weekend: readonly number[]): string {
  const days = new Map<number, boolean>();
  for (const entry of packed.split(';').filter(Boolean)) {
    const [key = '', dates = ''] = entry.split('=');
    for (const run of dates.split(',')) {
      const [start = '', more = '0'] = run.split('+');
      for (let day = 0; day <= Number(more); day++) {
        const date = addDays(`20${start.slice(0, 2)}-${start.slice(2, 4)}-${start.slice(4, 6)}`, day);
        const number = daysBetween(FIRST_DAY, date) ?? 0;
        if (!weekend.includes(new Date(`${date}T00:00Z`).getUTCDay())) days.set(number, /[~?]$/.test(key) && days.get(number) !== false);
      }
    }
  }
  let before = 0;
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([number, unsure]) => {
      const delta = number - before;
      before = number;
      return delta.toString(36) + (unsure ? '~' : '');
    })
    .join(' ');
}

async function write(path: string, source: string): Promise<void> {
  writeFileSync(path, await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }));
}

const lines: Record<string, string> = {};
const compact: Record<string, string> = {};
for (const country of MANNERED_COUNTRIES) {
  lines[country] = country === 'CN' ? chinaLine() : line(country, corrected(country, computed(country)));
  compact[country] = daysOff(lines[country], mannersFor(country)?.weekend ?? []);
}

const regions: Record<string, string> = {};
for (const country of WITH_REGIONS) {
  const national = corrected(country, computed(country));
  for (const region of Object.keys(new Holidays().getStates(country))) {
    const own: Calendar = new Map();
    const known = new Set([...national.values()].flatMap((dates) => [...dates]));
    for (const [key, dates] of corrected(country, computed(country, region))) for (const date of dates) if (!known.has(date)) note(own, key, date);
    const packed = line(country, own);
    if (packed !== '') regions[`${country}-${region}`] = packed;
  }
}

const HEADER = '/** Generated by scripts/holidays.ts; do not edit. Dates computed by date-holidays (CC BY 3.0), corrected by hand. */\n';
await write(
  'src/core/culture/holiday-table.ts',
  `${HEADER}
/**
 * Public holidays of 2026 to 2028 by market: \`key=260101+2,…\` is a first day and how many follow. \`~\` behind the key: calculated, the sighting of
 * the moon may move it by a day. \`?\`: expected, not published yet.
 */
export const HOLIDAY_TABLE: Readonly<Record<string, string>> = ${JSON.stringify(lines)};

/** What single regions add, by ISO 3166-2 code. */
export const REGION_TABLE: Readonly<Record<string, string>> = ${JSON.stringify(regions)};
`,
);
await write(
  'src/core/culture/days-off.ts',
  `${HEADER}
/**
 * Public holidays on what would be working days, small enough for the send gate: steps from day to day in base 36, the first from ${FIRST_DAY}.
 * \`~\`: calculated or expected.
 */
export const DAYS_OFF: Readonly<Record<string, string>> = ${JSON.stringify(compact)};

/** Chinese Saturdays and Sundays that are worked in exchange for a long holiday. */
export const MAKE_UP_WORKDAYS: readonly string[] = ${JSON.stringify(CHINA_WORKDAYS)};
`,
);
