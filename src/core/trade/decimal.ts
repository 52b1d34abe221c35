import type { Decimal } from '#core/trade/fact.ts';

/** More digits than any sum of money has; keeps the quadratic product away from hostile input. */
const MAX_LENGTH = 100;

/** Digits per limb: the product of two limbs and a carry stays an exact integer. */
const LIMB = 7;
const BASE = 10000000;

/**
 * An exact number: `(negative ? -1 : 1) * magnitude / 10 ** scale`. The magnitude is an integer in limbs of seven digits,
 * lowest first; BigInt would be shorter, but the engine of classic Outlook has none.
 */
interface Scaled {
  readonly negative: boolean;
  readonly limbs: readonly number[];
  readonly scale: number;
}

/** True for plain notation: an optional minus, digits, and at most one point with digits on both sides (`-1234.50`). */
export function isDecimal(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  let at = text.charCodeAt(0) === 45 ? 1 : 0;
  let digits = 0;
  let point = false;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46 && !point && digits > 0) {
      point = true;
      digits = 0;
    } else return false;
  }
  return digits > 0;
}

function limbsOf(digits: string): number[] {
  const limbs: number[] = [];
  for (let end = digits.length; end > 0; end -= LIMB) limbs.push(Number(digits.slice(Math.max(0, end - LIMB), end)));
  return trimmed(limbs);
}

function trimmed(limbs: number[]): number[] {
  while (limbs.length > 0 && limbs[limbs.length - 1] === 0) limbs.pop();
  return limbs;
}

/** What is not a decimal counts as 0: arithmetic never throws on a text. Ask `isDecimal` first where that matters. */
function scaled(text: Decimal): Scaled {
  if (!isDecimal(text)) return { negative: false, limbs: [], scale: 0 };
  const negative = text.charCodeAt(0) === 45;
  const plain = negative ? text.slice(1) : text;
  const point = plain.indexOf('.');
  return point < 0
    ? { negative, limbs: limbsOf(plain), scale: 0 }
    : { negative, limbs: limbsOf(plain.slice(0, point) + plain.slice(point + 1)), scale: plain.length - point - 1 };
}

function digitsOf(limbs: readonly number[]): string {
  let digits = '';
  for (let at = limbs.length - 1; at >= 0; at--) {
    const limb = String(limbs[at]);
    digits += digits === '' ? limb : '0'.repeat(LIMB - limb.length) + limb;
  }
  return digits === '' ? '0' : digits;
}

function written({ negative, limbs, scale }: Scaled): Decimal {
  const sign = negative && limbs.length > 0 ? '-' : '';
  const digits = digitsOf(limbs);
  if (scale === 0) return sign + digits;
  const padded = digits.length > scale ? digits : '0'.repeat(scale + 1 - digits.length) + digits;
  return `${sign}${padded.slice(0, padded.length - scale)}.${padded.slice(padded.length - scale)}`;
}

/** The magnitude at a larger scale. */
function raised(value: Scaled, scale: number): readonly number[] {
  return scale === value.scale ? value.limbs : limbsOf(digitsOf(value.limbs) + '0'.repeat(scale - value.scale));
}

function addLimbs(a: readonly number[], b: readonly number[]): number[] {
  const result: number[] = [];
  let carry = 0;
  for (let at = 0; at < a.length || at < b.length || carry > 0; at++) {
    const total = (a[at] ?? 0) + (b[at] ?? 0) + carry;
    carry = total >= BASE ? 1 : 0;
    result.push(total - carry * BASE);
  }
  return result;
}

/** `a - b` for `a` not less than `b`. */
function subtractLimbs(a: readonly number[], b: readonly number[]): number[] {
  const result: number[] = [];
  let borrow = 0;
  for (let at = 0; at < a.length; at++) {
    const total = (a[at] ?? 0) - (b[at] ?? 0) - borrow;
    borrow = total < 0 ? 1 : 0;
    result.push(total + borrow * BASE);
  }
  return trimmed(result);
}

function compareLimbs(a: readonly number[], b: readonly number[]): -1 | 0 | 1 {
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  for (let at = a.length - 1; at >= 0; at--) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
}

function multiplyLimbs(a: readonly number[], b: readonly number[]): number[] {
  const result = new Array<number>(a.length + b.length).fill(0);
  for (let left = 0; left < a.length; left++) {
    let carry = 0;
    for (let right = 0; right < b.length || carry > 0; right++) {
      const total = (result[left + right] ?? 0) + (a[left] ?? 0) * (b[right] ?? 0) + carry;
      carry = Math.floor(total / BASE);
      result[left + right] = total - carry * BASE;
    }
  }
  return trimmed(result);
}

function total(left: Scaled, right: Scaled): Scaled {
  const scale = Math.max(left.scale, right.scale);
  const a = raised(left, scale);
  const b = raised(right, scale);
  if (left.negative === right.negative) return { negative: left.negative, limbs: addLimbs(a, b), scale };
  return compareLimbs(a, b) >= 0
    ? { negative: left.negative, limbs: subtractLimbs(a, b), scale }
    : { negative: right.negative, limbs: subtractLimbs(b, a), scale };
}

/** The exact sum; it has as many places as the longer of the two. */
export function add(a: Decimal, b: Decimal): Decimal {
  return written(total(scaled(a), scaled(b)));
}

/** The exact difference `a - b`. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const right = scaled(b);
  return written(total(scaled(a), { negative: !right.negative, limbs: right.limbs, scale: right.scale }));
}

function product(left: Scaled, right: Scaled): Scaled {
  return { negative: left.negative !== right.negative, limbs: multiplyLimbs(left.limbs, right.limbs), scale: left.scale + right.scale };
}

/** The exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return written(product(scaled(a), scaled(b)));
}

/** The exact sum of a list; `0` for an empty one. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, '0');
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`; `4.2` and `4.20` are equal. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const difference = subtract(a, b);
  if (difference.charCodeAt(0) === 45) return -1;
  return normalise(difference) === '0' ? 0 : 1;
}

/** The number without its sign. */
export function absolute(value: Decimal): Decimal {
  return value.charCodeAt(0) === 45 ? value.slice(1) : value;
}

/** The shortest way to write the same number: no leading zeros, no trailing zeros after the point, no `-0`. */
export function normalise(value: Decimal): Decimal {
  const text = written(scaled(value));
  if (text.indexOf('.') < 0) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  if (text.charCodeAt(end - 1) === 46) end--;
  return text.slice(0, end) === '-0' ? '0' : text.slice(0, end);
}

/** `percent` per cent of `amount`, exact: `percentOf('30', '12000')` is 3600. */
export function percentOf(percent: Decimal, amount: Decimal): Decimal {
  const { negative, limbs, scale } = product(scaled(percent), scaled(amount));
  return normalise(written({ negative, limbs, scale: scale + 2 }));
}

/** The number times ten to the power of `places`, which is not negative: `shift('1.2', 6)` is 1200000. */
export function shift(value: Decimal, places: number): Decimal {
  const number = scaled(value);
  if (number.scale >= places) return written({ negative: number.negative, limbs: number.limbs, scale: number.scale - places });
  return written({ negative: number.negative, limbs: raised(number, places), scale: 0 });
}

/** Rounded to two places, half away from zero; a shorter number stays as it is written. */
export function cents(value: Decimal): Decimal {
  const point = value.indexOf('.');
  if (point < 0 || value.length - point <= 3) return value;
  const text = add(value, value.charCodeAt(0) === 45 ? '-0.005' : '0.005');
  return text.slice(0, text.indexOf('.') + 3);
}
