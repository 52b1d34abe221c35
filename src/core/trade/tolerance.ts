import { decimalOf, readFigure } from '#core/trade/figure.ts';
import { wordSet } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import { readUnit } from '#core/trade/unit.ts';

const PLUS = 43;
const SLASH = 47;
const DASH = 45;
const PERCENT = 37;
const percentWords = wordSet('percent pct');

/** Reads `±5%`, `+/-0.05 mm`, `+-5 pcs` that begins at a sign; returns the token after it, or 0. */
export function readTolerance(scan: Scan, at: number): number {
  let next = at + 1;
  if (scan.isSign(at, PLUS)) {
    if (scan.isSign(next, SLASH)) next++;
    if (!scan.isSign(next, DASH) || !scan.isGlued(next)) return 0;
    next++;
  }
  return readAmount(scan, at, next);
}

/** The figure of a tolerance at `next`, with its unit; the fact begins at `at`. Returns the token after it, or 0. */
export function readAmount(scan: Scan, at: number, next: number): number {
  if (!scan.isDigits(next) || !scan.isNear(next)) return 0;
  const after = readFigure(scan, next, scan.figure);
  if (after === 0) return 0;
  const amount = decimalOf(scan, scan.figure);
  let unit = '';
  let end = after;
  if (scan.isSign(after, PERCENT) || scan.isOneOf(after, percentWords)) {
    unit = '%';
    end = after + 1;
  } else if (scan.isNear(after)) {
    end = readUnit(scan, after);
    if (end === 0) end = after;
    else unit = scan.unit;
  }
  scan.add('tolerance', at, end, unit === '' ? { amount } : { amount, unit });
  return end;
}
