import { daysInMonth, partsOf } from '#core/trade/calendar.ts';
import { smallInteger } from '#core/trade/figure.ts';
import { readHsCode } from '#core/trade/hs-code.ts';
import { isValidIban } from '#core/trade/iban.ts';
import { finishIncoterm } from '#core/trade/incoterm.ts';
import { CAPACITY, word, words, wordSet } from '#core/trade/lexicon.ts';
import { readMoneyOf } from '#core/trade/money.ts';
import { readMoq } from '#core/trade/moq.ts';
import type { MoreReaders } from '#core/trade/read-facts.ts';
import type { Scan } from '#core/trade/scan.ts';
import { readAmount } from '#core/trade/tolerance.ts';
import { MEASURE_NOTATIONS, readSideCode } from '#core/trade/world/measure-notations.ts';
import { PAPER_NOTATIONS, readRequest } from '#core/trade/world/paper-notations.ts';
import { readSpelledNumber, numberWords } from '#core/trade/world/spelled-number.ts';
import { TIME_NOTATIONS, readTimeCode } from '#core/trade/world/time-notations.ts';

type Reader = (scan: Scan, at: number) => number;

const POINT = 46;
const SLASH = 47;
const DASH = 45;

/** Several may listen to one word; the first that reads wins. */
const readers: (Reader[] | undefined)[] = [];
const woken = new Uint8Array(CAPACITY);
function on(spelled: string, reader: Reader): void {
  for (const id of words(spelled)) {
    woken[id] = 1;
    readers[id] = [...(readers[id] ?? []), reader];
  }
}

/** `F.O.B.`, `M.O.Q.`, `H.S.`: letters with points between them. */
function readDotted(scan: Scan, at: number): number {
  if (!scan.isUpper(at) || scan.length(at) !== 1 || !scan.isSign(at + 1, POINT) || !scan.isGlued(at + 1)) return 0;
  let letters = scan.written(at);
  let last = at;
  while (
    letters.length < 3 &&
    scan.isSign(last + 1, POINT) &&
    scan.isGlued(last + 1) &&
    scan.isGlued(last + 2) &&
    scan.isUpper(last + 2) &&
    scan.length(last + 2) === 1
  ) {
    last += 2;
    letters += scan.written(last);
  }
  const next = scan.isSign(last + 1, POINT) && scan.isGlued(last + 1) ? last + 2 : last + 1;
  if (letters === 'MOQ') return readMoq(scan, next - 1);
  if (letters === 'HS') return readHsCode(scan, last);
  return /^(?:FOB|CIF|CFR|EXW|FCA|DAP|DDP|CIP|CPT)$/.test(letters) ? finishIncoterm(scan, at, next, letters) : 0;
}

const NAMES: readonly (readonly [string, string])[] = [
  ['ex works', 'EXW'],
  ['ab werk', 'EXW'],
  ['free on board', 'FOB'],
  ['free carrier', 'FCA'],
  ['cost and freight', 'CFR'],
  ['delivered at place', 'DAP'],
  ['delivered duty paid', 'DDP'],
  ['carriage paid to', 'CPT'],
];
const named = NAMES.map(([spelled, code]) => ({ ids: spelled.split(' ').map((one) => word(one)), code }));

/** `ex works Ningbo`, `free on board Ningbo`: the name of a term, only with a place behind it. */
function readNamedTerm(scan: Scan, at: number): number {
  for (const { ids, code } of named) {
    const next = at + ids.length;
    if (!ids.every((id, index) => scan.isWord(at + index, id))) continue;
    const place = scan.signAt(next) === 40 || scan.signAt(next) === 44 ? next + 1 : next;
    if (scan.isNear(place) && scan.isCapitalised(place)) return finishIncoterm(scan, at, next, code);
  }
  return 0;
}

const OR = word('or');
const LESS = word('less');
const MINUS = word('minus');
const toleranceLinks = wordSet('of is are in the quantity amount von de en up to max maximum');

/** `tolerance of 3%`, `plus or minus 5%`. The share inside is read once more as one. */
function readToleranceWord(scan: Scan, at: number): number {
  let next = at + 1;
  for (let steps = 0; steps < 5 && scan.isNear(next) && !scan.isDigits(next); steps++, next++)
    if (!scan.isOneOf(next, toleranceLinks) && scan.signAt(next) !== 58 && scan.signAt(next) !== 40) return 0;
  readAmount(scan, at, next);
  return 0;
}

function readPlusMinus(scan: Scan, at: number): number {
  if (!(scan.isWord(at + 1, OR) || scan.isSign(at + 1, SLASH)) || !scan.isWord(at + 2, MINUS)) return 0;
  return readAmount(scan, at, at + 3);
}

/** `5% more or less` behind a share that has been read. */
function readMoreOrLess(scan: Scan, at: number): number {
  if (!scan.isWord(at + 1, OR) || !scan.isWord(at + 2, LESS)) return 0;
  const share = scan.facts[scan.facts.length - 1];
  if (share?.kind !== 'percent' || share.end !== scan.endOf(at - 1)) return 0;
  scan.addStretch('tolerance', share.start, scan.endOf(at + 2), { amount: share.value.amount, unit: '%' });
  return at + 3;
}

/** `500 pcs MOQ`: the count stands before the word. */
function readCountBefore(scan: Scan, at: number): number {
  const count = scan.facts[scan.facts.length - 1];
  if (count?.kind !== 'quantity' || count.end !== scan.endOf(at - 1) || count.value.to !== undefined) return 0;
  scan.addStretch('moq', count.start, scan.endOf(at), { amount: count.value.amount, unit: count.value.unit });
  return at + 1;
}

const THIS = word('this');
const NEXT = word('next');
const OF = word('of');
const END = word('end');

/** `end of this month`, `end of next month`. */
function readMonthEnd(scan: Scan, at: number): number {
  const isNext = scan.isWord(at - 1, NEXT);
  const now = scan.today === undefined ? undefined : partsOf(scan.today);
  if (now === undefined || !(isNext || scan.isWord(at - 1, THIS)) || !scan.isWord(at - 2, OF) || !scan.isWord(at - 3, END)) return 0;
  const year = isNext && now.month === 12 ? now.year + 1 : now.year;
  const month = isNext ? (now.month % 12) + 1 : now.month;
  const date = `${year}-${month < 10 ? '0' : ''}${month}-${daysInMonth(year, month)}`;
  scan.add('date', at - 3, at + 1, { date, approx: 'third', yearGiven: false });
  return at + 1;
}

/** `EN 71-3`, `IEC 60598`, `ASTM F963`, `GB/T 19001`: a standard by its number. */
function readStandard(scan: Scan, at: number): number {
  if (!scan.isUpper(at)) return 0;
  let body = scan.written(at);
  let next = at + 1;
  if (scan.isSign(next, SLASH) && scan.isGlued(next) && scan.isWord(next + 1, word('t'))) {
    body += '/T';
    next += 2;
  }
  const from = next;
  // `F963`: a letter before the figure.
  if (scan.kind[next] === 1 && scan.isUpper(next) && scan.length(next) === 1 && scan.isDigits(next + 1) && scan.isGlued(next + 1)) next++;
  if (!scan.isDigits(next) || !scan.isNear(from) || scan.length(next) < 2) return 0;
  next++;
  while (scan.isSign(next, DASH) && scan.isGlued(next) && scan.isDigits(next + 1) && scan.isGlued(next + 1)) next += 2;
  scan.add('certificate', at, next, { name: `${body} ${scan.writtenFrom(from, next)}` });
  return next;
}

/** `UN38.3` */
function readTransportTest(scan: Scan, at: number): number {
  if (!scan.isUpper(at) || !scan.isDigits(at + 1) || scan.written(at + 1) !== '38' || !scan.isSign(at + 2, POINT) || scan.written(at + 3) !== '3')
    return 0;
  scan.add('certificate', at, at + 4, { name: 'UN38.3' });
  return at + 4;
}

/** Two words that are one mark. */
function readMark(second: string, dashed: boolean, name: string): Reader {
  const id = word(second);
  return (scan, at) => {
    const next = dashed && scan.isSign(at + 1, DASH) ? at + 2 : at + 1;
    if (!scan.isWord(next, id) || !scan.isCapitalised(at) || !scan.isNear(next)) return 0;
    scan.add('certificate', at, next + 1, { name });
    return next + 1;
  };
}

/** `RAL 9005`, `Pantone 186 C`. */
function readColourNumber(scan: Scan, at: number): number {
  if (!scan.isCapitalised(at) || !scan.isDigits(at + 1) || !scan.isNear(at + 1) || scan.length(at + 1) > 4 || scan.length(at + 1) < 3) return 0;
  const end = scan.isUpper(at + 2) && scan.length(at + 2) === 1 && scan.isNear(at + 2) ? at + 3 : at + 2;
  scan.add('specification', at, end, { name: 'colour', value: scan.writtenFrom(at, end) });
  return end;
}

/** `Rs. 12,34,567`, `Fr. 4.85`: letters that are money only as they are written here. */
function readShortMoney(currency: string, written: string, needsPoint: boolean): Reader {
  return (scan, at) => {
    if (scan.written(at) !== written) return 0;
    const point = scan.isSign(at + 1, POINT) && scan.isGlued(at + 1);
    if (needsPoint && !point) return 0;
    const next = point ? at + 2 : at + 1;
    // `Fr 20.03.` is a Friday.
    if (needsPoint && scan.length(next) <= 2 && smallInteger(scan, next) <= 31 && scan.isSign(next + 1, POINT) && scan.isSign(next + 3, POINT))
      return 0;
    return readMoneyOf(scan, at, next, currency);
  };
}

/** `DE89370400440532013000` without the word: only where the check digits are right. */
function readBareIban(scan: Scan, at: number): number {
  if (scan.length(at) !== 2 || !scan.isDigits(at + 1) || !scan.isGlued(at + 1) || !scan.isUpper(at)) return 0;
  let end = at + 2;
  while (end < at + 12 && scan.isNear(end) && (scan.isDigits(end) || scan.isUpper(end))) end++;
  for (; end > at + 1; end--) {
    const value = scan.writtenFrom(at, end);
    if (value.length < 15) return 0;
    if (!isValidIban(value)) continue;
    scan.add('bank', at, end, { kind: 'iban', value, valid: true });
    return end;
  }
  return 0;
}

function readFirst(scan: Scan, at: number): number {
  for (const reader of readers[scan.wordAt(at)] ?? []) {
    const next = reader(scan, at);
    if (next !== 0) return next;
  }
  return 0;
}

/** The readers that the send gate does without. */
export function moreReaders(): MoreReaders {
  on('f m h e', readDotted);
  for (const letter of ['c', 'd']) on(letter, readDotted);
  on('ex ab free cost delivered carriage', readNamedTerm);
  on('tolerance tolerances toleranz tolerancia tolérance tolerância tolleranza tolerans допуск 公差 溢短装 molso', readToleranceWord);
  on('plus', readPlusMinus);
  on('more', readMoreOrLess);
  on('moq', readCountBefore);
  on('month', readMonthEnd);
  on('en iec din astm ansi bs gb', readStandard);
  on('un', readTransportTest);
  on('g', readMark('mark', true, 'G-Mark'));
  on('energy', readMark('star', false, 'ENERGY STAR'));
  on('ral pantone', readColourNumber);
  on('rs', readShortMoney('INR', 'Rs', false));
  on('rp', readShortMoney('IDR', 'Rp', false));
  on('fr', readShortMoney('CHF', 'Fr', true));
  on(numberWords, readSpelledNumber);
  for (const [spelled, reader] of [...MEASURE_NOTATIONS, ...TIME_NOTATIONS, ...PAPER_NOTATIONS]) on(spelled, reader);
  return {
    words: woken,
    read: readFirst,
    code: (scan, at) => readBareIban(scan, at) || readTimeCode(scan, at) || readSideCode(scan, at) || readRequest(scan, at),
  };
}
