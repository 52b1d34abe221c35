import { decimalOf, readFigure, readUpper } from '#core/trade/figure.ts';
import { word, words, wordSet, ROLE } from '#core/trade/lexicon.ts';
import { moneyValue, readPer } from '#core/trade/money.ts';
import type { Scan } from '#core/trade/scan.ts';

words('price priced prices', ROLE.price);
const links = wordSet('is of at was will be now still to per unit the our for remains only about around');
const units = wordSet(
  'pcs pc piece pieces sets set days weeks months years kg kgs tons percent pct cartons ctns units usd eur rmb cny gbp dollars euro euros yuan am pm days’ jpy inr aed lists types items models options times year day week month versions',
);
const FOR = word('for');
/** `. , ; ! ? ) / (` */
const ENDINGS = [46, 44, 59, 33, 63, 41, 47, 40];
const LOOK_AHEAD = 5;

/** Reads a price that the word `price` leads to and that has no currency (`our price is 4.20`); returns the token after it, or 0. */
export function readBarePrice(scan: Scan, at: number): number {
  let next = at + 1;
  for (let steps = 0; steps < LOOK_AHEAD && scan.isNear(next); steps++) {
    if (scan.isDigits(next)) return finish(scan, next);
    if (!scan.isOneOf(next, links) && scan.signAt(next) !== 58 && scan.signAt(next) !== 61) return 0;
    next++;
  }
  return 0;
}

function finish(scan: Scan, at: number): number {
  const after = readFigure(scan, at, scan.figure);
  if (after === 0) return 0;
  const amount = decimalOf(scan, scan.figure, scan.commaDecimals);
  const range = readUpper(scan, after);
  const to = range === 0 ? undefined : decimalOf(scan, scan.upper, scan.commaDecimals);
  let next = range === 0 ? after : range;
  const sign = scan.signAt(next);
  // A size (`2"`), a share, another currency: only a sign that ends a phrase, or the slash of a unit, may stand behind a price.
  if (scan.isNear(next) && (scan.isOneOf(next, units) || (sign !== 0 && !ENDINGS.includes(sign)))) return 0;
  // `our price for 500`: how many, not how much.
  if (scan.isWord(at - 1, FOR) && scan.figure.fraction === 0) return 0;
  // `prices of 2026`, `price 3 days ago`: only a sum with decimals or a unit is surely a price.
  const per = readPer(scan, next);
  const unit = per === 0 ? '' : scan.unit;
  if (per !== 0) next = per;
  else if (scan.kind[next] === 1 && scan.isGlued(next)) return 0;
  else if (scan.figure.fraction === 0 && (scan.length(at) === 4 || scan.kind[next] === 1)) return 0;
  scan.add('money', at, next, moneyValue(undefined, undefined, amount, to, unit));
  return next;
}
