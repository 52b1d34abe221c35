import { addDays, daysInMonth, partsOf, weekdayOf } from '#core/trade/calendar.ts';
import { months } from '#core/trade/date-words.ts';
import { smallInteger } from '#core/trade/figure.ts';
import { roles, ROLE, word, wordSet, wordTable } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';

type Reader = (scan: Scan, at: number) => number;

const SLASH = 47;
const DASH = 45;
const COLON = 58;
const FOR = word('for');
const times = wordTable({ 'day days': 1, 'week weeks': 7, 'month months': 30 });
const few = wordTable({ 'a an one': 1, two: 2, three: 3, four: 4, six: 6, ten: 10 });

const iso = (year: number, month: number, day: number): string => `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;

function yearOf(scan: Scan, month: number): number | undefined {
  const now = scan.today === undefined ? undefined : partsOf(scan.today);
  return now === undefined ? undefined : month < now.month - 2 ? now.year + 1 : now.year;
}

/** The Friday of an ISO week: the last day on which goods leave in it. */
function fridayOf(year: number, week: number): string {
  const first = `${year}-01-04`;
  return addDays(first, (week - 1) * 7 + 5 - (weekdayOf(first) ?? 1));
}

/** `W14/2027`, `CW14-2027`: a week with its year. */
function readWeekCode(scan: Scan, at: number): number {
  const week = smallInteger(scan, at + 1);
  const joint = scan.signAt(at + 2);
  if (!/^(?:W|WK|CW|KW)$/.test(scan.written(at)) || !(week >= 1 && week <= 53) || (joint !== SLASH && joint !== DASH)) return 0;
  if (!scan.isDigits(at + 3) || scan.length(at + 3) !== 4) return 0;
  scan.add('date', at, at + 4, { date: fridayOf(smallInteger(scan, at + 3), week), approx: 'week', yearGiven: true });
  return at + 4;
}

const halves = wordTable({ first: 1, second: 2, 'st erste ersten première primera primeira': 1, 'nd zweite zweiten seconde segunda': 2 });
const joints = wordSet('of de');

/** `first half of April`, `2nd half of May 2027`. */
function readHalf(scan: Scan, at: number): number {
  const half = halves[scan.wordAt(at - 1)] ?? 0;
  const next = scan.isOneOf(at + 1, joints) ? at + 2 : at + 1;
  const month = months[scan.wordAt(next)] ?? 0;
  if (half === 0 || month === 0 || !scan.isNear(next)) return 0;
  const isYear = scan.isDigits(next + 1) && scan.length(next + 1) === 4 && scan.isNear(next + 1);
  const year = isYear ? smallInteger(scan, next + 1) : yearOf(scan, month);
  if (year === undefined) return 0;
  const from = scan.isDigits(at - 2) && scan.isGlued(at - 1) ? at - 2 : at - 1;
  const end = isYear ? next + 2 : next + 1;
  scan.add('date', from, end, { date: iso(year, month, half === 1 ? 15 : daysInMonth(year, month)), approx: 'month', yearGiven: isYear });
  return end;
}

const monthParts = wordTable({ '月初 月上旬': 1, '月中 月中旬': 2, '月底 月末 月下旬': 3 });

/** `4月底`, `1月下旬`. */
function readMonthPart(scan: Scan, at: number): number {
  const month = scan.isDigits(at - 1) ? smallInteger(scan, at - 1) : 0;
  const year = month >= 1 && month <= 12 ? yearOf(scan, month) : undefined;
  if (year === undefined) return 0;
  const part = monthParts[scan.wordAt(at)] ?? 0;
  scan.add('date', at - 1, at + 1, { date: iso(year, month, part === 3 ? daysInMonth(year, month) : part * 10), approx: 'third', yearGiven: false });
  return at + 1;
}

const offers = wordSet('offer quotation quote price prices this these it they');
const validLinks = wordSet('for is of a the our price prices these this offer quotation');

/** `valid for a month`, `validity: one month`, `the offer stands for 7 days`, `we can hold the price for 10 days`. */
function readValidFor(scan: Scan, at: number): number {
  let speaks = roles[scan.wordAt(at)] === ROLE.valid && scan.written(at).toLowerCase().startsWith('valid');
  for (let before = at - 1; before > at - 5 && scan.isNear(before + 1); before--) if (scan.isOneOf(before, offers)) speaks = true;
  let next = at + 1;
  let isFor = scan.isSign(next, COLON);
  for (let steps = 0; steps < 6 && scan.isNear(next); steps++, next++) {
    const unit = times[scan.wordAt(next + 1)] ?? 0;
    const count = scan.isDigits(next) && scan.length(next) <= 3 ? smallInteger(scan, next) : (few[scan.wordAt(next)] ?? 0);
    if (unit !== 0 && count > 0 && scan.isNear(next + 1)) {
      if (!speaks || !isFor) return 0;
      scan.add('validity', at, next + 2, { days: count * unit });
      return next + 2;
    }
    if (scan.isWord(next, FOR)) isFor = true;
    if (scan.isOneOf(next, offers)) speaks = true;
    if (!scan.isOneOf(next, validLinks) && !scan.isSign(next, COLON)) return 0;
  }
  return 0;
}

/** Ways to write dates and validities that the send gate does without. */
export const TIME_NOTATIONS: readonly (readonly [words: string, reader: Reader])[] = [
  ['half hälfte quinzaine quincena quinzena', readHalf],
  ['月初 月上旬 月中 月中旬 月底 月末 月下旬', readMonthPart],
  ['valid validity good stands stand hold holds keep keeps', readValidFor],
];

/** `W14/2027`: at a word of capitals before digits. */
export const readTimeCode: Reader = readWeekCode;
