import { shift } from '#core/trade/decimal.ts';
import { word, wordSet, wordTable } from '#core/trade/lexicon.ts';
import type { FigureSlot, Scan } from '#core/trade/scan.ts';
import { DIGITS, GLUED, SIGN, SPACE, WORD } from '#core/trade/tokens.ts';
import type { Decimal } from '#core/trade/fact.ts';

const COMMA = 44;
const POINT = 46;
const APOSTROPHE = 39;
const DASH = 45;
/** `, . /` before the dash of whole money. */
const TAILS = [44, 46, 47];
const TILDE = 126;

/** A figure in trade has fewer digits; a longer run is an account number or noise. */
const MAX_DIGITS = 18;
const MAX_GROUPS = 8;

/** Words between the ends of a range, to which other languages add. */
export const rangeWords = wordSet('to');
const AND = word('and');
const BETWEEN = word('between');
/** Powers of ten that a word behind a figure stands for. */
export const scaleWords = wordTable({
  'thousand thousands': 3,
  lakh: 5,
  lakhs: 5,
  'million millions mn mio': 6,
  crore: 7,
  crores: 7,
  'billion bn': 9,
});
const K = word('k');
const M = word('m');

const groups = new Int32Array(MAX_GROUPS);
const signs = new Int32Array(MAX_GROUPS);

/**
 * Reads a number in any notation of the trade: `1,234.56`, `1.234,56`, `1 234,56`, `12,34,567.89`, `1'234.56`, `5k`.
 * Fills the slot and returns the token after it; 0 when the digits are no number, and then `slot.to` says where they end.
 */
export function readFigure(scan: Scan, at: number, slot: FigureSlot): number {
  const { kind, gap, id } = scan;
  slot.from = at;
  slot.fraction = 0;
  slot.scale = 0;
  slot.spelled = '';
  slot.threeAfterPoint = false;
  let next = at + 1;
  let count = 1;
  let tooLong = scan.length(at) > MAX_DIGITS;
  groups[0] = at;
  for (;;) {
    if (kind[next] === SIGN && gap[next] === GLUED && kind[next + 1] === DIGITS && gap[next + 1] === GLUED) {
      const sign = id[next] ?? 0;
      if (sign !== COMMA && sign !== POINT && sign !== APOSTROPHE) break;
      if (count < MAX_GROUPS) {
        signs[count] = sign;
        groups[count] = next + 1;
      } else tooLong = true;
      next += 2;
    } else if (
      kind[next] === DIGITS &&
      gap[next] === SPACE &&
      scan.length(next) === 3 &&
      scan.length(at) <= 3 &&
      (count === 1 || signs[count - 1] === 32)
    ) {
      if (count < MAX_GROUPS) {
        signs[count] = 32;
        groups[count] = next;
      } else tooLong = true;
      next++;
    } else break;
    count++;
  }
  slot.to = next;
  if (tooLong) return 0;
  if (count === 1) return withScale(scan, slot);
  // A row of figures (a telephone number, an account) is no number grouped by spaces.
  if (signs[1] === 32 && kind[next] === DIGITS && gap[next] === SPACE) {
    slot.to = at + 1;
    return withScale(scan, slot);
  }
  return decide(scan, slot, count) ? withScale(scan, slot) : 0;
}

function decide(scan: Scan, slot: FigureSlot, count: number): boolean {
  const last = count - 1;
  const sign = signs[last] ?? 0;
  const firstLength = scan.length(groups[0] ?? 0);
  const lastLength = scan.length(groups[last] ?? 0);
  const leadingZero = firstLength === 1 && (scan.text.charCodeAt(scan.start[slot.from] ?? 0) & 15) === 0;
  if (count === 2) {
    const grouped = lastLength === 3 && firstLength <= 3 && !leadingZero;
    if (sign === POINT || (sign === COMMA && !grouped)) {
      slot.fraction = groups[1] ?? 0;
      slot.threeAfterPoint = grouped;
      if (sign === COMMA) scan.commaDecimals = true;
      return true;
    }
    if (grouped) return true;
    slot.to = slot.from + 1;
    return true;
  }
  const grouping = signs[1] ?? 0;
  for (let group = 2; group < last; group++) if (signs[group] !== grouping) return false;
  const mixed = sign !== grouping;
  if (mixed && (sign === APOSTROPHE || sign === 32)) return false;
  const wholes = mixed ? last : count;
  if (firstLength > 3 || !isGrouped(scan, wholes, grouping)) return false;
  if (mixed) {
    slot.fraction = groups[last] ?? 0;
    if (sign === COMMA) scan.commaDecimals = true;
  }
  return true;
}

/** Groups of three, or of two before the last three as in India. */
function isGrouped(scan: Scan, wholes: number, sign: number): boolean {
  if (scan.length(groups[wholes - 1] ?? 0) !== 3) return false;
  const middle = wholes > 2 ? scan.length(groups[1] ?? 0) : 3;
  if (middle !== 3 && !(middle === 2 && sign === COMMA && scan.length(groups[0] ?? 0) <= 2)) return false;
  for (let group = 1; group < wholes - 1; group++) if (scan.length(groups[group] ?? 0) !== middle) return false;
  return true;
}

function withScale(scan: Scan, slot: FigureSlot): number {
  // `12.450,-` and `12,34,567/-`: whole money.
  if (
    scan.isSign(slot.to + 1, DASH) &&
    scan.isGlued(slot.to) &&
    scan.isGlued(slot.to + 1) &&
    !scan.isDigits(slot.to + 2) &&
    TAILS.indexOf(scan.signAt(slot.to)) >= 0
  ) {
    if (slot.threeAfterPoint) slot.fraction = 0;
    slot.to += 2;
  }
  const next = slot.to;
  if (scan.kind[next] !== WORD || (scan.gap[next] ?? 0) > SPACE) return next;
  const id = scan.id[next] ?? 0;
  if (id === K) {
    // 4000K is a colour temperature, 5k is five thousand.
    if (scan.gap[next] !== GLUED || scan.text.charCodeAt(scan.start[next] ?? 0) !== 107) return next;
    slot.scale = 3;
  } else if (id === M) {
    if (scan.gap[next] !== GLUED || scan.text.charCodeAt(scan.start[next] ?? 0) !== 77) return next;
    slot.scale = 6;
  } else {
    const scale = scaleWords[id] ?? 0;
    if (scale === 0) return next;
    slot.scale = scale;
  }
  slot.to = next + 1;
  return slot.to;
}

/** The upper end of a range (`4.20-4.50`, `25 to 30`): fills `scan.upper` and returns the token after it, or 0. */
export function readUpper(scan: Scan, at: number): number {
  const { kind, gap } = scan;
  if ((gap[at] ?? 0) > SPACE || kind[at + 1] !== DIGITS || (gap[at + 1] ?? 0) > SPACE) return 0;
  const sign = kind[at] === SIGN ? scan.id[at] : 0;
  if (sign !== DASH && sign !== TILDE && !scan.isOneOf(at, rangeWords) && !(scan.isWord(at, AND) && scan.isWord(scan.figure.from - 1, BETWEEN)))
    return 0;
  return readFigure(scan, at + 1, scan.upper);
}

/** The number of a slot in plain notation. `thousands` takes a single point before three digits for a grouping. */
export function decimalOf(scan: Scan, slot: FigureSlot, thousands = false): Decimal {
  if (slot.spelled !== '') return slot.spelled;
  const { text, start, end, kind } = scan;
  const point = thousands && slot.threeAfterPoint ? 0 : slot.fraction;
  const lastWhole = point === 0 ? slot.to : point;
  let whole = '';
  for (let at = slot.from; at < lastWhole; at++) if (kind[at] === DIGITS) whole += text.slice(start[at], end[at]);
  whole = ascii(whole);
  let zeros = 0;
  while (zeros < whole.length - 1 && whole.charCodeAt(zeros) === 48) zeros++;
  if (zeros > 0) whole = whole.slice(zeros);
  const value = point === 0 ? whole : `${whole}.${ascii(text.slice(start[point], end[point]))}`;
  return slot.scale === 0 ? value : shift(value, slot.scale);
}

/** Full-width digits and letters as plain ones. */
export function ascii(digits: string): string {
  for (let at = 0; at < digits.length; at++) {
    if (digits.charCodeAt(at) > 127) return digits.replace(/[\uff10-\uff5a]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  }
  return digits;
}

/** The value of a short run of digits as a small integer; NaN for more than nine digits. */
export function smallInteger(scan: Scan, at: number): number {
  const { text, start, end } = scan;
  if ((end[at] ?? 0) - (start[at] ?? 0) > 9) return NaN;
  let value = 0;
  for (let unit = start[at] ?? 0; unit < (end[at] ?? 0); unit++) value = value * 10 + (text.charCodeAt(unit) & 15);
  return value;
}
