/**
 * Writes the holiday tables of core/culture from date-holidays (data CC BY 3.0), the corrections beside this file and China's own
 * calendar. Run it when the library or a correction changes: `npx tsx scripts/holidays.ts`.
 */
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';
import { foldName } from '#core/culture/fold-name.ts';
import { MANNERED_COUNTRIES, mannersFor } from '#core/culture/manners.ts';
import { citiesOf, regionPart } from '#core/culture/city-places.ts';
import { regionsOf } from '#core/culture/regions.ts';
import { regionWeekend } from '#core/culture/region-weekend.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import { CHINA, CHINA_WORKDAYS } from './holiday-data/china.ts';
import { CITY_DAYS } from './holiday-data/city-days.ts';
import { CORRECTIONS } from './holiday-data/corrections.ts';
import { KEYS } from './holiday-data/keys.ts';
import { STATE_DAYS } from './holiday-data/state-days.ts';

const YEARS = [2026, 2027, 2028];
const FIRST_DAY = '2026-01-01';
/** Countries in which private firms close on days of their region; elsewhere (the states of the US) such days close public offices at most. */
const WITH_REGIONS = ['DE', 'GB', 'CA', 'MY', 'AU', 'NZ', 'ES', 'CH', 'IN', 'BR', 'FR', 'IT', 'PT'];
const MOON = new Set('eid-al-fitr eid-al-adha arafah islamic-new-year mawlid isra-miraj nuzul-quran ashura'.split(' '));
const INDIAN_MOON = new Set(
  'holi ram-navami mahavir vesak janmashtami dussehra diwali guru-nanak shivaratri durga-puja onam raksha-bandhan bhai-duj gujarati-new-year govardhan-puja'.split(
    ' ',
  ),
);

/** Key of the days of the country that a region does not keep. */
const WORKED = 'worked';
/** Countries whose lists by state hold all of a state's days; elsewhere they stand beside the country's. */
const WHOLE_LISTS = ['MY'];

type Calendar = Map<string, Set<string>>;

function keyOf(country: string, name: string): string {
  const plain = name.replace(/ \(substitute day\)$/, '');
  const slug = foldName(plain)
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

/** @param region a correction that only says what is kept in most regions does not speak for a single one, which may have its own. */
function corrected(country: string, calendar: Calendar, region?: string): Calendar {
  const own = region === undefined ? [] : (CORRECTIONS[`${country}-${region}`] ?? []);
  for (const { drop = [], add = {}, shift = [], mostRegions = false } of [...(CORRECTIONS[country] ?? []), ...own]) {
    if (mostRegions && region !== undefined) continue;
    for (const key of drop) calendar.delete(key);
    for (const { key, days, years } of shift) {
      const dates = [...(calendar.get(key) ?? [])];
      if (dates.length > 0) calendar.set(key, new Set(dates.map((date) => (years.includes(date.slice(0, 4)) ? addDays(date, days) : date))));
    }
    for (const [key, dates] of Object.entries(add)) for (const date of dates) note(calendar, key, date);
  }
  return calendar;
}

/** A region's own calendar: the library's, or the days listed for its state beside or in place of the country's. */
function ofRegion(country: string, region: string, national: Calendar): Calendar {
  const listed = STATE_DAYS[`${country}-${region}`];
  if (listed === undefined) return corrected(country, computed(country, region), region);
  const calendar: Calendar = new Map(WHOLE_LISTS.includes(country) ? [] : [...national].map(([key, dates]) => [key, new Set(dates)]));
  for (const [date, { key }] of daysOf(listed)) note(calendar, key, date);
  return calendar;
}

/** A city's calendar: its region's, or its country's where the region has none, and its own days. */
function ofCity(country: string, code: string, national: Calendar): Calendar {
  const region = regionPart(code);
  const known = regionsOf(country).some((one) => one.code === region);
  const calendar = known ? ofRegion(country, region, national) : new Map([...national].map(([key, dates]) => [key, new Set(dates)]));
  for (const [key, days] of Object.entries(CITY_DAYS[`${country}-${code}`] ?? {}))
    for (const date of typeof days === 'string' ? YEARS.map((year) => `${year}-${days}`) : days) note(calendar, key, date);
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

/** Deepavali of a year whose list is not published yet. */
function isOpen(country: string, key: string, date: string): boolean {
  return key === 'diwali' && (country === 'MY' || country === 'SG') && date >= '2028';
}

function line(country: string, calendar: Calendar): string {
  const first = (dates: ReadonlySet<string>): string => [...dates].sort()[0] ?? '';
  const known = [...calendar].flatMap(([key, dates]): [string, Set<string>, boolean][] => {
    const open = new Set([...dates].filter((date) => isOpen(country, key, date)));
    return [
      [key, new Set([...dates].filter((date) => !open.has(date))), isCalculated(country, key)],
      [key, open, true],
    ];
  });
  return known
    .filter(([, dates]) => dates.size > 0)
    .sort(([, a], [, b]) => first(a).localeCompare(first(b)))
    .map(([key, dates, calculated]) => `${key}${calculated ? '~' : ''}=${runs(dates)}`)
    .join(';');
}

function chinaLine(): string {
  const short = (days: readonly string[]): string => days.map((day) => day.slice(2).replace(/-/g, '').replace('+0', '')).join(',');
  return Object.entries(CHINA)
    .flatMap(([key, { published, expected }]) => [`${key}=${short(published)}`, `${key}?=${short(expected)}`])
    .join(';');
}

/** Days of a line with the key of each; `certain` for one that is not calculated. */
function daysOf(packed: string): Map<string, { readonly key: string; readonly certain: boolean }> {
  const days = new Map<string, { key: string; certain: boolean }>();
  for (const entry of packed.split(';').filter(Boolean)) {
    const [marked = '', dates = ''] = entry.split('=');
    for (const run of dates.split(',')) {
      const [start = '', more = '0'] = run.split('+');
      for (let day = 0; day <= Number(more); day++) {
        const date = addDays(`20${start.slice(0, 2)}-${start.slice(2, 4)}-${start.slice(4, 6)}`, day);
        const certain = !/[~?]$/.test(marked) || days.get(date)?.certain === true;
        days.set(date, { key: marked.replace(/[~?]$/, ''), certain });
      }
    }
  }
  return days;
}

/** What a region's days change in those of the country: `4~` one more day off, calculated; `4!` a day that is worked there. */
function regionDays(packed: string, nationalLine: string, weekend: readonly number[], ownWeekend: readonly number[]): string {
  const marks = new Map<number, string>();
  const put = (date: string, mark: string): void => void marks.set(daysBetween(FIRST_DAY, date) ?? 0, mark);
  const weekday = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay();
  // Where the weekend is another one, a holiday of the country can fall on a day that only there is a working day.
  for (const [date, { certain }] of daysOf(nationalLine)) {
    if (weekend.includes(weekday(date)) && !ownWeekend.includes(weekday(date))) put(date, certain ? '' : '~');
  }
  for (const [date, { key, certain }] of daysOf(packed)) {
    const number = daysBetween(FIRST_DAY, date) ?? 0;
    if (key === WORKED) marks.delete(number);
    if (!(key === WORKED ? weekend : ownWeekend).includes(weekday(date))) put(date, key === WORKED ? '!' : certain ? '' : '~');
  }
  let before = 0;
  return [...marks]
    .sort(([a], [b]) => a - b)
    .map(([number, mark]) => {
      const delta = number - before;
      before = number;
      return delta.toString(36) + mark;
    })
    .join(' ');
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
const compactRegions: Record<string, string> = {};
for (const country of WITH_REGIONS) {
  const national = corrected(country, computed(country));
  const known = new Set([...national.values()].flatMap((dates) => [...dates]));
  for (const region of [...regionsOf(country), ...citiesOf(country)].map(({ code }) => code)) {
    const own: Calendar = new Map();
    const kept = region.includes('/') ? ofCity(country, region, national) : ofRegion(country, region, national);
    const dates = new Set([...kept.values()].flatMap((days) => [...days]));
    for (const [key, days] of kept) for (const date of days) if (!known.has(date)) note(own, key, date);
    const worked = [...known].filter((date) => !dates.has(date));
    if (worked.length > 0) own.set(WORKED, new Set(worked));
    const code = `${country}-${region}`;
    const packed = line(country, own);
    if (packed !== '') regions[code] = packed;
    const days = regionDays(packed, lines[country] ?? '', mannersFor(country)?.weekend ?? [], regionWeekend(country, region));
    if (days !== '') compactRegions[code] = days;
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

/** What single regions add, by ISO 3166-2 code; \`worked\` are days of the country that they do not keep. */
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

/** The same for regions, beside their country's: \`!\` is a day of the country that is worked there. */
export const REGION_DAYS_OFF: Readonly<Record<string, string>> = ${JSON.stringify(compactRegions)};

/** Chinese Saturdays and Sundays that are worked in exchange for a long holiday. */
export const MAKE_UP_WORKDAYS: readonly string[] = ${JSON.stringify(CHINA_WORKDAYS)};
`,
);
