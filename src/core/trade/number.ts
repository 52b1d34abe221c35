import { readDate, readWeek, lastDate } from '#core/trade/date.ts';
import { decimalOf, readFigure, readUpper } from '#core/trade/figure.ts';
import { word, wordSet } from '#core/trade/lexicon.ts';
import { readLeadTime } from '#core/trade/lead-time.ts';
import { readMoneyAfterFigure, readPer, moneyValue } from '#core/trade/money.ts';
import { readPaymentAtPercent, readTenor } from '#core/trade/payment.ts';
import { percentBasis } from '#core/trade/percent.ts';
import { readProduct } from '#core/trade/product.ts';
import type { Scan } from '#core/trade/scan.ts';
import { readSize, readValue } from '#core/trade/specification.ts';
import { isSize, readContainer, readUnit } from '#core/trade/unit.ts';

const PERCENT = 37;
const SLASH = 47;
const TIMES = wordIds();
const TIMES_SIGN = 0xd7;
const STAR = 42;

function wordIds(): number {
  return word('x');
}
const PER_CENT = [word('percent'), word('pct')];
const CENT = word('cent');
const PER = word('per');
const THICK = wordSet('thick thickness');

/** Reads whatever begins at a run of digits; returns the token after it, at least the next one. */
export function readNumber(scan: Scan, at: number): number {
  const date = readDate(scan, at) || readWeek(scan, at);
  if (date !== 0) {
    scan.add('date', at, date, lastDate());
    return date;
  }
  const product = readProduct(scan, at);
  if (product !== 0) return product;
  const container = readContainer(scan, at);
  if (container !== 0) {
    scan.add('quantity', at, container, { amount: '1', unit: scan.unit });
    return container;
  }
  const next = readFigure(scan, at, scan.figure);
  if (next === 0) return Math.max(at + 1, scan.figure.to);
  return readContainers(scan, at, next) || readSize(scan, at, next) || readWithSign(scan, at, next) || readWithUnit(scan, at, next) || next;
}

/** `2 x 40HQ`, `1x20GP`, `3*40'HC`. */
function readContainers(scan: Scan, at: number, next: number): number {
  const sign = scan.signAt(next);
  if (!scan.isWord(next, TIMES) && sign !== TIMES_SIGN && sign !== STAR) return 0;
  const amount = decimalOf(scan, scan.figure);
  const end = scan.isNear(next) && scan.isNear(next + 1) ? readContainer(scan, next + 1) : 0;
  if (end === 0) return 0;
  scan.add('quantity', at, end, { amount, unit: scan.unit });
  return end;
}

function isPercent(scan: Scan, at: number): number {
  if (!scan.isNear(at)) return 0;
  if (scan.isSign(at, PERCENT) || PER_CENT.includes(scan.wordAt(at))) return at + 1;
  return scan.isWord(at, PER) && scan.isWord(at + 1, CENT) ? at + 2 : 0;
}

function readWithSign(scan: Scan, at: number, next: number): number {
  const percent = isPercent(scan, next);
  if (percent !== 0) {
    const payment = at < scan.paidTo ? 0 : readPaymentAtPercent(scan, at, percent);
    if (payment !== 0) scan.paidTo = payment;
    if (at >= scan.paidTo) {
      const of = percentBasis(scan, at, percent);
      const amount = decimalOf(scan, scan.figure);
      scan.add('percent', at, percent, of === undefined ? { amount } : { amount, of });
    }
    return percent;
  }
  return readMoneyAfterFigure(scan, at, next);
}

/** A count with a unit, a price without currency (`4.20/pc`), a time, or a measure. */
function readWithUnit(scan: Scan, at: number, next: number): number {
  const upper = readUpper(scan, next);
  const after = upper === 0 ? next : upper;
  if (!scan.isNear(after)) return 0;
  if (upper !== 0 && isPercent(scan, after) !== 0) {
    const end = isPercent(scan, after);
    scan.add('percent', at, end, { amount: decimalOf(scan, scan.figure), to: decimalOf(scan, scan.upper) });
    return end;
  }
  if (upper !== 0) {
    const money = readMoneyAfterFigure(scan, at, next);
    if (money !== 0) return money;
  }
  const tenor = upper === 0 ? readTenor(scan, at, after) : 0;
  if (tenor !== 0) return tenor;
  const time = readLeadTime(scan, at, after, upper !== 0);
  if (time !== 0) return time;
  if (scan.figure.fraction !== 0 && upper === 0) {
    const price = readBarePrice(scan, at, next);
    if (price !== 0) return price;
  }
  const value = readValue(scan, at, after, upper !== 0);
  if (value !== 0) return value;
  // `5000 black pcs` is seldom enough: the unit stands right behind the figure.
  let end = readUnit(scan, after);
  if (end === 0) return 0;
  const unit = scan.unit;
  const amount = decimalOf(scan, scan.figure, true);
  const to = upper === 0 ? undefined : decimalOf(scan, scan.upper, true);
  if (isSize(unit)) {
    const isThick = scan.isOneOf(at - 1, THICK) || scan.isOneOf(at - 2, THICK) || scan.isOneOf(end, THICK);
    const weight = unit === 'ml' ? 'capacity' : isThick ? 'thickness' : 'size';
    scan.add('specification', at, end, {
      name: weight,
      value: decimalOf(scan, scan.figure),
      ...(to === undefined ? {} : { to: decimalOf(scan, scan.upper) }),
      unit,
    });
    return end;
  }
  // `24 pcs/ctn`: how a carton is packed.
  // `300 ctns / 9.6 CBM` lists two counts.
  const packed = (scan.isSign(end, SLASH) && !scan.isDigits(end + 1)) || scan.isWord(end, PER) ? readPer(scan, end) : 0;
  if (packed !== 0) {
    scan.add('quantity', at, packed, { amount, ...(to === undefined ? {} : { to }), unit: `${unit}/${scan.unit}` });
    return packed;
  }
  scan.add('quantity', at, end, to === undefined ? { amount, unit } : { amount, to, unit });
  if (scan.isSign(end, 46) && scan.isGlued(end) && scan.isNear(end + 1) && !scan.isCapitalised(end + 1)) end++;
  return end;
}

/** `4.20/pc`, `4.20 per set`, `4.20 each`: a price that lacks its currency. */
function readBarePrice(scan: Scan, at: number, next: number): number {
  if (scan.isSign(next, SLASH) || scan.isWord(next, PER) || scan.isWord(next, word('each'))) {
    const end = readPer(scan, next);
    if (end !== 0) {
      scan.add('money', at, end, moneyValue(undefined, undefined, decimalOf(scan, scan.figure), undefined, scan.unit));
      return end;
    }
  }
  return 0;
}
