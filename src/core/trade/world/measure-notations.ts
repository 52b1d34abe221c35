import { multiply } from '#core/trade/decimal.ts';
import { decimalOf, readFigure, smallInteger } from '#core/trade/figure.ts';
import { word, wordSet, wordTable } from '#core/trade/lexicon.ts';
import { moneyValue, readPer } from '#core/trade/money.ts';
import { readCurrency } from '#core/trade/currency.ts';
import type { Scan } from '#core/trade/scan.ts';
import { readUnit } from '#core/trade/unit.ts';
import { figureBefore } from '#core/trade/world/figure-before.ts';

type Reader = (scan: Scan, at: number) => number;

const POINT = 46;
const COLON = 58;
const OPEN = 40;
const CLOSE = 41;
const QUOTE = 34;
const US = word('us');
const X = word('x');
const YUAN = word('元');

/** `85 cents per piece`, `35 ct/pc`, `12 euro cents`: a hundredth, of dollars unless the word before says otherwise. */
function readCents(scan: Scan, at: number): number {
  const isNamed = scan.kind[at - 1] === 1 && readCurrency(scan, at - 1) !== 0;
  const currency = isNamed ? scan.currency : undefined;
  const isUs = scan.isWord(at - 1, US);
  const from = figureBefore(scan, isNamed || isUs ? at - 1 : at);
  if (from === 0) return 0;
  const amount = multiply(decimalOf(scan, scan.figure), '0.01');
  const end = readPer(scan, at + 1);
  const code = isUs ? 'USD' : currency;
  scan.add('money', from, end || at + 1, moneyValue(code, code === undefined ? '$' : undefined, amount, undefined, end === 0 ? '' : scan.unit));
  return end || at + 1;
}

/** `45 k USD`, `3K pairs`: thousands, where money or goods follow; else it is a temperature of light. */
function readThousands(scan: Scan, at: number): number {
  const from = figureBefore(scan, at);
  if (from === 0 || scan.length(from) > 3 || !scan.isNear(at + 1)) return 0;
  const amount = multiply(decimalOf(scan, scan.figure), '1000');
  const money = readCurrency(scan, at + 1);
  if (money !== 0) scan.add('money', from, money, moneyValue(scan.currency, scan.symbol, amount, undefined, ''));
  const goods = money === 0 ? readUnit(scan, at + 1) : 0;
  if (goods !== 0) scan.add('quantity', from, goods, { amount, unit: scan.unit });
  return money || goods;
}

/** `5 mil piezas`: a thousand in Spanish and Portuguese. */
function readMil(scan: Scan, at: number): number {
  const from = figureBefore(scan, at);
  const end = from === 0 || !scan.isNear(at + 1) ? 0 : readUnit(scan, at + 1);
  if (end !== 0) scan.add('quantity', from, end, { amount: multiply(decimalOf(scan, scan.figure, true), '1000'), unit: scan.unit });
  return end;
}

/** `USD 4.20 (per piece)`, `1.249,90 € netto je Stück`, `人民币38.5元/套`: the unit of a price that stands a little behind it. */
function readPerBehind(scan: Scan, at: number): number {
  for (let index = scan.facts.length - 1; index >= 0 && index > scan.facts.length - 4; index--) {
    const fact = scan.facts[index];
    if (fact?.kind !== 'money') continue;
    const between = scan.text.slice(fact.end, scan.startOf(at));
    if (fact.value.per !== undefined || !/^(?:元|[^\d\n.;]{0,24})$/.test(between)) return 0;
    const end = readPer(scan, scan.isWord(at, YUAN) ? at + 1 : at);
    if (end === 0) return 0;
    scan.facts[index] = { ...fact, value: { ...fact.value, per: scan.unit } };
    return end;
  }
  return 0;
}

const areas = wordTable({ 'm meter meters metre metres': 1, 'ft feet foot': 2 });

/** `850 sq.m`, `6,000 sq. ft.` */
function readSquare(scan: Scan, at: number): number {
  const measure = scan.isSign(at + 1, POINT) ? (areas[scan.wordAt(at + 2)] ?? 0) : 0;
  const from = measure === 0 ? 0 : figureBefore(scan, at);
  if (from === 0) return 0;
  scan.add('quantity', from, at + 3, { amount: decimalOf(scan, scan.figure, true), unit: measure === 1 ? 'm2' : 'sqft' });
  return at + 3;
}

/** `400 gross`: twelve dozen each; `gross weight` is another thing. */
function readGross(scan: Scan, at: number): number {
  const from = figureBefore(scan, at);
  if (from === 0 || (scan.isNear(at + 1) && scan.kind[at + 1] === 1)) return 0;
  scan.add('quantity', from, at + 1, { amount: decimalOf(scan, scan.figure, true), unit: 'gross' });
  return at + 1;
}

const sides = wordSet('l w h d t');
const lengths = wordTable({ mm: 1, cm: 2, m: 3, 'in inch inches': 4 });
const LENGTHS = ['', 'mm', 'cm', 'm', 'in'];

/** `L60 x W40 x H30 cm`, `60(L) x 40(W) x 30(H) cm`, `L 60 × W 40 × H 30 cm`; `at` is the first letter or figure. */
function readSides(scan: Scan, at: number): number {
  let next = at;
  const values: string[] = [];
  let unit = 0;
  while (values.length < 3) {
    if (scan.isOneOf(next, sides) && scan.isNear(next + 1)) next += scan.isSign(next + 1, COLON) ? 2 : 1;
    const after = scan.isDigits(next) ? readFigure(scan, next, scan.upper) : 0;
    if (after === 0) return 0;
    values.push(decimalOf(scan, scan.upper));
    next = after;
    unit = lengths[scan.wordAt(next)] ?? unit;
    if (lengths[scan.wordAt(next)] !== 0 && scan.kind[next] === 1) next++;
    if (scan.isSign(next, OPEN) && scan.isOneOf(next + 1, sides) && scan.isSign(next + 2, CLOSE)) next += 3;
    else if (scan.isOneOf(next, sides) && scan.isGlued(next)) next++;
    const isTimes = scan.isWord(next, X) || scan.isSign(next, 0xd7) || scan.isSign(next, 42);
    if (!isTimes) break;
    next++;
  }
  if (lengths[scan.wordAt(next)] !== 0 && scan.isNear(next) && scan.kind[next] === 1) unit = lengths[scan.wordAt(next++)] ?? unit;
  if (values.length < 2 || unit === 0) return 0;
  scan.add('specification', at, next, { name: 'size', value: values.join(' x '), unit: LENGTHS[unit] ?? '' });
  return next;
}

/** `60(L) x …`: the letter in brackets behind the first figure. */
const readSideBehind: Reader = (scan, at) =>
  scan.isSign(at - 1, OPEN) && scan.isDigits(at - 2) && scan.isGlued(at - 1) && !scan.isWord(at - 3, X) ? readSides(scan, at - 2) : 0;

/** `24" x 36"` */
function readInches(scan: Scan, at: number): number {
  const isInch = (token: number): boolean => scan.isSign(token, QUOTE) && scan.isDigits(token - 1) && scan.isGlued(token);
  if (!isInch(at - 1) || !isInch(at + 2)) return 0;
  scan.add('specification', at - 2, at + 3, { name: 'size', value: `${scan.written(at - 2)} x ${scan.written(at + 1)}`, unit: 'in' });
  return at + 3;
}

/** Goods that are counted without a unit. */
const GOODS =
  'chairs tables lamps lights bulbs panels pumps valves motors machines flasks mugs cups shirts jackets bikes bicycles tyres tires tiles doors locks ' +
  'hinges screws bolts brackets blankets towels pillows curtains cushions sofas beds mattresses cabinets drills knives pans pots kettles toasters ' +
  'blenders fans heaters batteries chargers cables speakers headphones cameras toys dolls books notebooks umbrellas tents backpacks helmets gloves ' +
  'masks filters bearings wheels jars plates bowls baskets buckets ladders brushes inverters modules sensors scooters strollers';
/** So few are named in passing (`the 2 lamps you sent`). */
const LEAST_GOODS = 20;

/** `5,300 flasks`, `240 chairs` */
function readGoods(scan: Scan, at: number): number {
  const from = figureBefore(scan, at);
  if (from === 0 || scan.figure.fraction !== 0 || smallInteger(scan, from) + (from < at - 1 ? 1000 : 0) < LEAST_GOODS) return 0;
  scan.add('quantity', from, at + 1, { amount: decimalOf(scan, scan.figure, true), unit: 'pc' });
  return at + 1;
}

/** Ways to write sums, counts and sizes that the send gate does without. */
export const MEASURE_NOTATIONS: readonly (readonly [words: string, reader: Reader])[] = [
  ['cents cent ct cts', readCents],
  ['k', readThousands],
  ['mil', readMil],
  ['per je pro por за 元', readPerBehind],
  ['sq', readSquare],
  ['gross', readGross],
  ['l w h d', readSideBehind],
  ['x', readInches],
  [GOODS, readGoods],
];

/** `L60 x …`: at a word of capitals before digits. */
export const readSideCode: Reader = (scan, at) => (scan.isOneOf(at, sides) ? readSides(scan, at) : 0);
