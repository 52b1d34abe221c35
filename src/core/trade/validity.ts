import { lastDate, readDate } from '#core/trade/date.ts';
import { smallInteger } from '#core/trade/figure.ts';
import { words, wordSet, wordTable, ROLE } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';

words('valid validity expires expire firm good holds hold held runs stands stand keeps keep', ROLE.valid);
/** Words of daily use that speak of a validity only right before its end (`good until`). */
const loose = wordSet('good holds hold held runs stands stand open keeps keep');
const ends = wordSet('until till through thru');
const links = wordSet(
  'until till through thru to by for is on of only period up the from today within a bis and remains remain our offer price prices quotation quote this these',
);
const dayWords = wordTable({ 'day days': 1, 'week weeks': 7, 'month months': 30 });
const LOOK_AHEAD = 6;

/** Reads `valid until 31 March 2027`, `validity: 30 days`, `expires on 5 May`; returns the token after it, or 0. */
export function readValidity(scan: Scan, at: number): number {
  let next = at + 1;
  if (scan.isOneOf(at, loose)) {
    let end = next;
    while (end < next + 4 && scan.isNear(end) && scan.isOneOf(end, links) && !scan.isOneOf(end, ends)) end++;
    if (!scan.isOneOf(end, ends) || !scan.isNear(end)) return 0;
  }
  for (let steps = 0; steps < LOOK_AHEAD && scan.isNear(next); steps++) {
    const date = readDate(scan, next);
    if (date !== 0) {
      const value = lastDate();
      if (value.date === undefined) return 0;
      scan.timeTo = next;
      scan.add('validity', at, date, { date: value.date });
      // The date inside is read as a date too, by whoever comes next.
      return 0;
    }
    if (scan.isDigits(next)) {
      const unit = scan.isNear(next + 1) ? (dayWords[scan.wordAt(next + 1)] ?? 0) : 0;
      if (unit === 0 || scan.length(next) > 3) return 0;
      scan.add('validity', at, next + 2, { days: smallInteger(scan, next) * unit });
      return next + 2;
    }
    if (!scan.isOneOf(next, links) && scan.signAt(next) !== 58 && scan.signAt(next) !== 40 && scan.signAt(next) !== 39) return 0;
    next++;
  }
  return 0;
}

/** Words that other languages add to. */
export const validityWords = { links, ends, days: dayWords };
