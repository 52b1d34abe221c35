import { readCurrency } from '#core/trade/currency.ts';
import { decimalOf, readFigure, readUpper } from '#core/trade/figure.ts';
import { word, wordSet } from '#core/trade/lexicon.ts';
import type { FigureSlot, Scan } from '#core/trade/scan.ts';
import { readUnit } from '#core/trade/unit.ts';
import type { MoneyValue } from '#core/trade/fact.ts';

const SLASH = 47;
const COLON = 58;
const DASH = 45;

const perWords = wordSet('per pro je por par');
/** Words before the unit of a price, to which other languages add. */
export const perWordsOf = perWords;
const articles = wordSet('a an');
const each = wordSet('each apiece');
const PER = word('per');
const K = word('k');
const EXTRA = wordSet('net ca approx about around only');

/** The unit behind a price: `/pc`, `per set`, `a piece`, `each`, `per 1,000 pcs`. Sets `scan.unit`; returns the token after it, or 0. */
export function readPer(scan: Scan, at: number): number {
  scan.unit = '';
  if (!scan.isNear(at)) return 0;
  if (scan.isOneOf(at, each)) {
    scan.unit = 'pc';
    return at + 1;
  }
  const slash = scan.isSign(at, SLASH);
  if (!slash && !scan.isOneOf(at, perWords) && !scan.isOneOf(at, articles)) return 0;
  let next = at + 1;
  if (scan.isDigits(next) && scan.isNear(next) && (slash || scan.isWord(at, PER))) {
    const after = readFigure(scan, next, scan.upper);
    if (after === 0 || !scan.isNear(after)) return 0;
    const amount = decimalOf(scan, scan.upper, true);
    const end = readUnit(scan, after);
    if (end === 0) return 0;
    if (amount !== '1') scan.unit = `${amount} ${scan.unit}`;
    return end;
  }
  if (scan.isOneOf(next, EXTRA) && scan.isNear(next)) next++;
  return scan.isNear(next) ? readUnit(scan, next) : 0;
}

/** Currencies of countries that group thousands by points. */
export const groupedByPoints: Record<string, true> = {};

/** A point before three digits groups thousands where the text writes decimals with a comma (`4,20`) elsewhere. */
function amountOf(scan: Scan, slot: FigureSlot, currency: string | undefined): string {
  return decimalOf(scan, slot, scan.commaDecimals || (currency !== undefined && groupedByPoints[currency] === true));
}

/** Reads money whose currency comes first (`USD 4.20-4.50/pc`, `USD/pc: 4.20`); returns the token after it, or 0. */
export function readMoney(scan: Scan, at: number): number {
  let next = readCurrency(scan, at);
  // `TL-6060` and `TL6060` are models.
  if (next === 0 || (scan.kind[at] === 1 && scan.isGluedToDigits(at) && (scan.length(at) === 2 || !scan.isDigits(next)))) return 0;
  const { currency, symbol } = scan;
  const per = readPer(scan, next);
  const priceUnit = per === 0 ? '' : scan.unit;
  if (per !== 0) next = per;
  if ((scan.isSign(next, COLON) || scan.isSign(next, 46)) && scan.isNear(next)) next++;
  const negative = scan.isSign(next, DASH) && scan.isDigits(next + 1) && scan.isGlued(next + 1) && scan.isNear(next);
  if (negative) next++;
  if (!scan.isDigits(next) || !scan.isNear(next)) return 0;
  let after = readFigure(scan, next, scan.figure);
  // `USD 12K`: behind a currency the letter is no kelvin.
  if (scan.isWord(after, K) && scan.isGlued(after) && scan.figure.scale === 0 && after > next) {
    scan.figure.scale = 3;
    after++;
  }
  return after === 0 ? 0 : finish(scan, at, after, currency, symbol, priceUnit, negative);
}

/** Reads money whose figure, in `scan.figure`, comes first (`4,20 USD`, `12.40 € per set`); returns the token after it, or 0. */
export function readMoneyAfterFigure(scan: Scan, from: number, at: number): number {
  if (!scan.isNear(at)) return 0;
  const next = readCurrency(scan, at);
  // In `5000 USD 4.20` the currency belongs to the figure after it, unless the first is a unit price.
  if (next === 0 || (scan.isDigits(next) && scan.isNear(next))) return 0;
  return finish(scan, from, next, scan.currency, scan.symbol, '', false);
}

function finish(
  scan: Scan,
  from: number,
  at: number,
  currency: string | undefined,
  symbol: string | undefined,
  priceUnit: string,
  negative: boolean,
): number {
  let next = at;
  let to: string | undefined;
  let upper = readUpper(scan, next);
  if (upper === 0 && scan.isNear(next) && (scan.isSign(next, DASH) || scan.isSign(next, 126) || scan.isWord(next, TO)) && scan.isNear(next + 1)) {
    const second = readCurrency(scan, next + 1);
    if (second !== 0 && scan.currency === currency && scan.isDigits(second) && scan.isNear(second)) upper = readFigure(scan, second, scan.upper);
  }
  const amount = amountOf(scan, scan.figure, currency);
  if (upper !== 0) {
    to = amountOf(scan, scan.upper, currency);
    next = upper;
  }
  if (scan.isNear(next) && symbol !== undefined) {
    const trailing = readCurrency(scan, next);
    if (trailing !== 0 && scan.currency !== undefined && !scan.isDigits(trailing)) {
      next = trailing;
      currency = scan.currency;
      symbol = undefined;
    }
  }
  let per = priceUnit;
  if (per === '') {
    const end = readPer(scan, next);
    if (end !== 0) {
      per = scan.unit;
      next = end;
    }
  }
  scan.add('money', from, next, moneyValue(currency, symbol, negative ? `-${amount}` : amount, to, per));
  return next;
}

/** Reads money whose currency is known and whose figure stands at `next`; the fact begins at `at`. Returns the token after it, or 0. */
export function readMoneyOf(scan: Scan, at: number, next: number, currency: string): number {
  if (!scan.isDigits(next) || !scan.isNear(next)) return 0;
  const after = readFigure(scan, next, scan.figure);
  return after === 0 ? 0 : finish(scan, at, after, currency, undefined, '', false);
}

const TO = word('to');

/** Absent parts are left out, so that two equal readings are equal objects. */
export function moneyValue(
  currency: string | undefined,
  symbol: string | undefined,
  amount: string,
  to: string | undefined,
  per: string,
): MoneyValue {
  const value: { -readonly [K in keyof MoneyValue]: MoneyValue[K] } = { amount };
  if (currency !== undefined) value.currency = currency;
  else if (symbol !== undefined) value.symbol = symbol;
  if (to !== undefined) value.to = to;
  if (per !== '') value.per = per;
  return value;
}
