import { calendarDate, nearestDate, nextWeekday, partsOf, addDays, weekdayOf, daysInMonth } from '#core/trade/calendar.ts';
import { smallInteger } from '#core/trade/figure.ts';
import { dateLeads, linkWords, months, ordinals, parts, shortWeekdays, verbs, weekdays, weekWords } from '#core/trade/date-words.ts';
import { ROLE, roles, word, words, wordSet } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { CalendarDate, DateValue } from '#core/trade/fact.ts';

const SLASH = 47;
const POINT = 46;
const DASH = 45;
const COMMA = 44;
const APOSTROPHE = 39;

const TOMORROW = word('tomorrow');
const OF = word('of');
const NEXT = word('next');
const THE = word('the');
const YEAR = word('年');
const MONTH = word('月');
const DAYS = wordSet('日 号');
const Y = words('in this next', ROLE.none);

/** The date last read by one of the functions below; they return the token after it, or 0. */
let read: DateValue = { yearGiven: false };

export function lastDate(): DateValue {
  return read;
}

/** Reads a date that begins at a run of digits or at the name of a month or weekday. */
export function readDate(scan: Scan, at: number): number {
  if (scan.isDigits(at)) return withWeekday(scan, readNumeric(scan, at) || readDayMonth(scan, at) || readChinese(scan, at));
  const id = scan.wordAt(at);
  const role = roles[id];
  if (role === ROLE.month) return withWeekday(scan, readMonthDay(scan, at, months[id] ?? 0));
  if (role === ROLE.weekday) return readWeekday(scan, at, weekdays[id] ?? 0);
  if (role === ROLE.tomorrow) return readRelative(scan, at, id === TOMORROW ? 1 : 0);
  return 0;
}

/** `26 March 2027 (Thursday)`: the weekday behind a date, which stays outside the fact. */
function withWeekday(scan: Scan, end: number): number {
  const id = end !== 0 && scan.isSign(end, 40) && scan.isNear(end) ? scan.wordAt(end + 1) : 0;
  if (roles[id] === ROLE.weekday) read = { ...read, weekday: weekdays[id] ?? 0 };
  return end;
}

function digitsAt(scan: Scan, at: number, longest: number): number {
  return scan.isDigits(at) && scan.length(at) <= longest ? smallInteger(scan, at) : NaN;
}

function fullYear(scan: Scan, at: number): number {
  const length = scan.length(at);
  if (!scan.isDigits(at) || (length !== 2 && length !== 4)) return NaN;
  const year = smallInteger(scan, at);
  if (length === 2) return 2000 + year;
  return year >= 1990 && year <= 2100 ? year : NaN;
}

function keep(date: CalendarDate | undefined, yearGiven: boolean): boolean {
  if (date === undefined) return false;
  read = { date, yearGiven };
  return true;
}

/** A day that the calendar does not have, such as 31 November: true where it is written so that nothing else can be meant. */
function keepImpossible(year: number, month: number, day: number, yearGiven: boolean): boolean {
  if (!(month >= 1 && month <= 12 && day > daysInMonth(year, month) && day <= 99)) return false;
  read = { isImpossible: true, yearGiven };
  return true;
}

/** `2027-03-05`, `5/3/2027`, `05.03.27`, and `5/6` behind a word that wants a date. */
function readNumeric(scan: Scan, at: number): number {
  const sign = scan.signAt(at + 1);
  if ((sign !== SLASH && sign !== POINT && sign !== DASH) || !scan.isGlued(at + 1) || !scan.isDigits(at + 2) || !scan.isGlued(at + 2)) return 0;
  const three = scan.isSign(at + 3, sign) && scan.isGlued(at + 3) && scan.isDigits(at + 4) && scan.isGlued(at + 4);
  // A longer row (`03-15-20-7`) or letters glued to it make a number of something else.
  const end = three ? at + 5 : at + 3;
  if (scan.isGlued(end) && scan.kind[end] === 1) return 0;
  const after = scan.signAt(end);
  if ((after === SLASH || after === DASH) && scan.isGlued(end) && scan.isGlued(end + 1) && scan.kind[end + 1] !== 0) return 0;
  const before = scan.signAt(at - 1);
  if ((before === DASH || before === SLASH) && scan.isGlued(at)) return 0;
  if (scan.length(at) === 4 && three) {
    const [year, month, day] = [fullYear(scan, at), digitsAt(scan, at + 2, 2), digitsAt(scan, at + 4, 2)];
    return keep(calendarDate(year, month, day), true) || keepImpossible(year, month, day, true) ? end : 0;
  }
  const first = digitsAt(scan, at, 2);
  const second = digitsAt(scan, at + 2, 2);
  if (three) {
    const year = fullYear(scan, at + 4);
    if (keepTwoWays(scan, calendarDate(year, second, first), calendarDate(year, first, second), true)) return end;
    // With two digits for the year it may as well be a size or a version.
    if (scan.length(at + 4) !== 4) return 0;
    return keepImpossible(year, second, first, true) || keepImpossible(year, first, second, true) ? end : 0;
  }
  if (sign === DASH || !scan.isOneOf(at - 1, dateLeads) || scan.today === undefined || scan.isWord(end, OF) || isFollowedByUnit(scan, end)) return 0;
  if (sign === POINT && !scan.isSign(end, POINT)) return 0;
  const closes = sign === POINT && scan.isGlued(end) ? end + 1 : end;
  return keepTwoWays(scan, nearestDate(second, first, scan.today), nearestDate(first, second, scan.today), false) ? closes : 0;
}

function isFollowedByUnit(scan: Scan, at: number): boolean {
  return scan.isNear(at) && scan.kind[at] === 1 && roles[scan.wordAt(at)] === ROLE.currency;
}

function keepTwoWays(scan: Scan, dayFirst: CalendarDate | undefined, monthFirst: CalendarDate | undefined, yearGiven: boolean): boolean {
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return keep(dayFirst ?? monthFirst, yearGiven);
  const readings = [dayFirst, monthFirst];
  if (scan.dateOrder === undefined) read = { readings, yearGiven };
  else read = { date: scan.dateOrder === 'MDY' ? monthFirst : dayFirst, readings, yearGiven };
  return true;
}

/** `5 March 2027`, `5th of March`, `5-Mar-27`, `5. März 2027`, `05MAR2027`. */
function readDayMonth(scan: Scan, at: number): number {
  const day = digitsAt(scan, at, 2);
  if (!(day >= 1 && day <= 31)) return 0;
  let next = at + 1;
  const isOrdinal = scan.isOneOf(next, ordinals) && scan.isGlued(next);
  if (isOrdinal || (scan.isSign(next, POINT) && scan.isGlued(next))) next++;
  const dashed = scan.isSign(next, DASH) && scan.isGlued(next);
  if (dashed || (scan.isSign(next, SLASH) && scan.isGlued(next))) next++;
  if (scan.isOneOf(next, linkWords) && scan.isNear(next)) next++;
  if (!scan.isNear(next)) return 0;
  const id = scan.wordAt(next);
  const month = months[id] ?? 0;
  if (month === 0 || (verbs[id] === 1 && !scan.isCapitalised(next) && !(scan.isDigits(next + 1) && scan.length(next + 1) === 4))) return 0;
  return withYear(scan, next + 1, month, day, isOrdinal || scan.isOneOf(at - 1, dateLeads));
}

/** The year behind a day and month, or the nearest one. `wantsDay` where words around them leave no doubt that a day is meant. */
function withYear(scan: Scan, at: number, month: number, day: number, wantsDay: boolean): number {
  let next = at;
  if (scan.isSign(next, POINT) && scan.isGlued(next) && scan.isDigits(next + 1)) next++;
  if ((scan.isSign(next, COMMA) || scan.isSign(next, DASH) || scan.isSign(next, SLASH) || scan.isOneOf(next, linkWords)) && scan.isNear(next)) next++;
  if (scan.isSign(next, APOSTROPHE) && scan.isNear(next)) next++;
  if (scan.isDigits(next) && scan.isNear(next)) {
    const year = scan.length(next) === 4 || scan.isGlued(next) ? fullYear(scan, next) : NaN;
    if (keep(calendarDate(year, month, day), true) || keepImpossible(year, month, day, true)) return next + 1;
  }
  // In a leap year, because the year is not known.
  if (wantsDay && keepImpossible(2028, month, day, false)) return at;
  if (scan.today === undefined) {
    read = { monthDay: `${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`, yearGiven: false };
    return at;
  }
  return keep(nearestDate(month, day, scan.today), false) ? at : 0;
}

/** `March 5, 2027`, `March 5th`, and without a day `end of March`, `mid-May 2027`. */
function readMonthDay(scan: Scan, at: number, month: number): number {
  if (verbs[scan.wordAt(at)] === 1 && !scan.isCapitalised(at)) return 0;
  let next = at + 1;
  if (scan.isSign(next, POINT) && scan.isNear(next) && scan.isDigits(next + 1)) next++;
  if (scan.isWord(next, THE) && scan.isNear(next)) next++;
  const day = scan.isNear(next) ? digitsAt(scan, next, 2) : NaN;
  if (day >= 1 && day <= 31 && !(scan.signAt(next + 1) === 37)) {
    next++;
    const isOrdinal = scan.isOneOf(next, ordinals) && scan.isGlued(next);
    if (isOrdinal) next++;
    return withYear(scan, next, month, day, isOrdinal || scan.isOneOf(at - 1, dateLeads));
  }
  // `on October 35`
  if (day > 31 && scan.isOneOf(at - 1, dateLeads) && (scan.kind[next + 1] !== 1 || !scan.isNear(next + 1)) && keepImpossible(2028, month, day, false))
    return next + 1;
  return readMonth(scan, at, month);
}

function readMonth(scan: Scan, at: number, month: number): number {
  let next = at + 1;
  if (scan.isSign(next, COMMA) && scan.isDigits(next + 1) && scan.length(next + 1) === 4) next++;
  let year = scan.isDigits(next) && scan.isNear(next) && scan.length(next) === 4 ? fullYear(scan, next) : NaN;
  const yearGiven = !Number.isNaN(year);
  if (yearGiven) next++;
  else next = at + 1;
  const part = partBefore(scan, at);
  if (part === 0 && !yearGiven && !Y.includes(scan.wordAt(at - 1))) return 0;
  if (!yearGiven) year = Number((scan.today === undefined ? undefined : nearestDate(month, 15, scan.today))?.slice(0, 4) ?? NaN);
  const last = daysInMonth(year, month);
  if (!keep(calendarDate(year, month, part === 1 ? 10 : part === 2 ? 20 : last), yearGiven)) return 0;
  read = { ...read, approx: part === 0 ? 'month' : 'third' };
  return next;
}

/** The token with which the date just read begins: `end of March` begins before the month. */
export function dateStart(scan: Scan, at: number): number {
  if (read.approx !== 'third') return at;
  let before = at - 1;
  if (scan.isWord(before, THE)) before--;
  if (scan.isWord(before, OF) || scan.isSign(before, DASH)) before--;
  return parts[scan.wordAt(before)] === undefined || parts[scan.wordAt(before)] === 0 ? at : before;
}

function partBefore(scan: Scan, at: number): number {
  let before = at - 1;
  if (scan.isWord(before, THE)) before--;
  if (scan.isWord(before, OF) || scan.isSign(before, DASH)) before--;
  return parts[scan.wordAt(before)] ?? 0;
}

/** `Friday, 5 March 2027`, `Friday`, `next Friday`. */
function readWeekday(scan: Scan, at: number, weekday: number): number {
  const short = shortWeekdays[scan.wordAt(at)] === 1;
  if (!scan.isCapitalised(at)) return 0;
  let next = at + 1;
  if (scan.isSign(next, POINT) && scan.isNear(next)) next++;
  if (scan.isSign(next, COMMA) && scan.isNear(next)) next++;
  if (scan.isSign(next, 40) && scan.isNear(next)) next++;
  if (scan.isWord(next, THE) && scan.isNear(next)) next++;
  if (scan.isNear(next) && (scan.isDigits(next) || roles[scan.wordAt(next)] === ROLE.month)) {
    const end = readDate(scan, next);
    if (end !== 0) {
      read = { ...read, weekday };
      return end;
    }
  }
  if (short) return 0;
  const date = scan.today === undefined ? undefined : nextWeekday(weekday, scan.today);
  // `next Friday` means this week's to some and next week's to others.
  read = date === undefined || scan.isWord(at - 1, NEXT) ? { weekday, yearGiven: false } : { date, weekday, yearGiven: false };
  return at + 1;
}

function readRelative(scan: Scan, at: number, days: number): number {
  if (scan.today === undefined) return 0;
  return keep(addDays(scan.today, days), false) ? at + 1 : 0;
}

/** `2027年3月5日`, `3月5日`. */
function readChinese(scan: Scan, at: number): number {
  let next = at;
  let year = NaN;
  if (scan.isWord(at + 1, YEAR)) {
    year = fullYear(scan, at);
    next = at + 2;
  }
  if (!scan.isWord(next + 1, MONTH)) return 0;
  const month = digitsAt(scan, next, 2);
  const day = digitsAt(scan, next + 2, 2);
  if (!scan.isOneOf(next + 3, DAYS)) return 0;
  const date = Number.isNaN(year) ? (scan.today === undefined ? undefined : nearestDate(month, day, scan.today)) : calendarDate(year, month, day);
  const yearGiven = !Number.isNaN(year);
  return keep(date, yearGiven) || keepImpossible(yearGiven ? year : 2028, month, day, yearGiven) ? next + 4 : 0;
}

/** `week 12`, `CW 12`: the Friday of the ISO week, the last day on which goods leave. The token is the number. */
export function readWeek(scan: Scan, at: number): number {
  if (!scan.isOneOf(at - 1, weekWords) || !scan.isNear(at) || scan.today === undefined) return 0;
  const week = digitsAt(scan, at, 2);
  const now = partsOf(scan.today);
  if (!(week >= 1 && week <= 53) || !now) return 0;
  for (const year of [now.year, now.year + 1]) {
    const first = `${year}-01-04`;
    const friday = addDays(first, (week - 1) * 7 + 5 - (weekdayOf(first) ?? 1));
    if (friday >= addDays(scan.today, -60)) {
      read = { date: friday, approx: 'week', yearGiven: false };
      return at + 1;
    }
  }
  return 0;
}
