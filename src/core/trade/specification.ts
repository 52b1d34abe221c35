import { decimalOf, readFigure } from '#core/trade/figure.ts';
import { ROLE, word, words, wordSet, wordTable } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { SpecificationValue } from '#core/trade/fact.ts';

const TIMES_SIGN = 0xd7;
const STAR = 42;
const DEGREE = 0xb0;
const X = word('x');
const STAINLESS = word('stainless');

type Name = SpecificationValue['name'];
const NAMES: readonly (readonly [Name, string])[] = [
  ['size', ''],
  ['voltage', 'V'],
  ['power', 'W'],
  ['power', 'kW'],
  ['current', 'A'],
  ['current', 'mAh'],
  ['frequency', 'Hz'],
  ['colour-temperature', 'K'],
  ['grammage', 'gsm'],
  ['light', 'lm'],
  ['weight', 'g'],
  ['current', 'mA'],
  ['capacity', 'ml'],
];
const units = wordTable({
  'v vac vdc volt volts': 1,
  'w watt watts': 2,
  kw: 3,
  'a amp amps': 4,
  mah: 5,
  hz: 6,
  k: 7,
  gsm: 8,
  'lm lumen lumens': 9,
  'g gram grams gr': 10,
  ma: 11,
  ml: 12,
});
const gluedOnly = wordTable({ 'v w a k g': 1 });
const lengths = wordTable({ mm: 1, 'cm cms': 2, 'm meters metres': 3, 'in inch inches': 4, ft: 5 });
const LENGTHS = ['', 'mm', 'cm', 'm', 'in', 'ft'];

/** Reads a measure whose figure stands before `at`: `220V`, `100-240 V`, `4000K`, `350 g`. Returns the token after it, or 0. */
export function readValue(scan: Scan, from: number, at: number, range: boolean): number {
  const id = scan.wordAt(at);
  if (scan.isSign(at, DEGREE)) {
    if (!scan.isWord(at + 1, word('c')) && !scan.isWord(at + 1, word('f'))) return 0;
    add(scan, from, at + 2, 'temperature', scan.written(at + 1), range);
    return at + 2;
  }
  if (id === STAINLESS || (id === word('l') && scan.isWord(at + 1, STAINLESS))) {
    const grade = scan.written(from);
    if (range || !GRADE.test(grade)) return 0;
    const end = id === STAINLESS ? at + 1 : at + 2;
    scan.add('specification', from, end, { name: 'material', value: `stainless steel ${id === STAINLESS ? grade : `${grade}L`}` });
    return end;
  }
  // `180 g/m²`
  if (id === word('g') && scan.isSign(at + 1, 47) && scan.isWord(at + 2, word('m'))) {
    const end = scan.isGlued(at + 3) && (scan.isSign(at + 3, 0xb2) || scan.isDigits(at + 3)) ? at + 4 : at + 3;
    add(scan, from, end, 'grammage', 'gsm', range);
    return end;
  }
  const index = units[id] ?? 0;
  const known = NAMES[index];
  if (index === 0 || known === undefined) return 0;
  if (gluedOnly[id] === 1 && !scan.isGlued(at) && !(scan.isUpper(at) && index !== 4)) return 0;
  if (index === 7 && (!scan.isUpper(at) || scan.length(from) !== 4)) return 0;
  add(scan, from, at + 1, known[0], known[1], range);
  return at + 1;
}

function add(scan: Scan, from: number, end: number, name: Name, unit: string, range: boolean): void {
  const value = decimalOf(scan, scan.figure);
  scan.add('specification', from, end, range ? { name, value, to: decimalOf(scan, scan.upper), unit } : { name, value, unit });
}

/** Reads `60 x 40 x 30 cm`, `1200*300 mm` whose first figure stands before `at`; returns the token after it, or 0. */
export function readSize(scan: Scan, from: number, at: number): number {
  let next = at;
  let value = decimalOf(scan, scan.figure);
  let count = 1;
  for (; count < 3; count++) {
    // `60cm x 40cm`: the unit may stand behind each figure.
    if (lengths[scan.wordAt(next)] !== 0 && isTimes(scan, next + 1)) next++;
    if (!isTimes(scan, next) || !scan.isNear(next) || !scan.isDigits(next + 1) || !scan.isNear(next + 1)) break;
    const after = readFigure(scan, next + 1, scan.upper);
    if (after === 0) return 0;
    value += ` x ${decimalOf(scan, scan.upper)}`;
    next = after;
  }
  const unit = lengths[scan.wordAt(next)] ?? 0;
  if (count === 1 || unit === 0 || !scan.isNear(next)) return 0;
  scan.add('specification', from, next + 1, { name: 'size', value, unit: LENGTHS[unit] ?? '' });
  return next + 1;
}

function isTimes(scan: Scan, at: number): boolean {
  return scan.isWord(at, X) || scan.isSign(at, TIMES_SIGN) || scan.isSign(at, STAR);
}

words('material colour color finish ip ss sus aisi', ROLE.material);
const steel = wordSet('ss sus aisi');
const GRADE = /^(?:201|202|301|303|304|310|316|321|409|410|420|430|904)$/;
const MATERIAL = word('material');
const IP = word('ip');

/** Reads `Material: PP`, `colour: matt black` (a colon is needed) and `IP65`; returns the token after it, or 0. */
export function readNamedValue(scan: Scan, at: number): number {
  if (scan.isWord(at, IP)) {
    if (!scan.isUpper(at) || !scan.isDigits(at + 1) || !scan.isNear(at + 1) || scan.length(at + 1) !== 2) return 0;
    scan.add('specification', at, at + 2, { name: 'protection', value: `IP${scan.written(at + 1)}` });
    return at + 2;
  }
  if (scan.isOneOf(at, steel)) {
    const from = scan.isSign(at + 1, 45) ? at + 2 : at + 1;
    if (!scan.isUpper(at) || !scan.isDigits(from) || !scan.isNear(from) || !GRADE.test(scan.written(from))) return 0;
    const end = scan.isWord(from + 1, word('l')) && scan.isGlued(from + 1) ? from + 2 : from + 1;
    scan.add('specification', at, end, { name: 'material', value: `stainless steel ${scan.writtenFrom(from, end).toUpperCase()}` });
    return end;
  }
  if (!scan.isSign(at + 1, 58) || scan.kind[at + 2] !== 1 || !scan.isNear(at + 2)) return 0;
  let end = at + 3;
  while (end < at + 6 && scan.kind[end] === 1 && scan.isNear(end)) end++;
  scan.add('specification', at, end, { name: scan.isWord(at, MATERIAL) ? 'material' : 'colour', value: scan.writtenFrom(at + 2, end) });
  return end;
}
