import type { Decimal } from '#core/trade/fact.ts';

/** More digits than any sum of money has; keeps BigInt arithmetic, which is quadratic, away from hostile input. */
const MAX_LENGTH = 100;

/** An exact number: `units / 10 ** scale`. */
interface Scaled {
  readonly units: bigint;
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

/** What is not a decimal counts as 0: arithmetic never throws on a text. Ask `isDecimal` first where that matters. */
function scaled(text: Decimal): Scaled {
  if (!isDecimal(text)) return { units: 0n, scale: 0 };
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

function written({ units, scale }: Scaled): Decimal {
  if (scale === 0) return units.toString();
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}.${digits.slice(digits.length - scale)}`;
}

function shortest(value: Scaled): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale--;
  }
  return written({ units, scale });
}

function raised(value: Scaled, scale: number): bigint {
  return scale === value.scale ? value.units : value.units * 10n ** BigInt(scale - value.scale);
}

/** The exact sum; it has as many places as the longer of the two. */
export function add(a: Decimal, b: Decimal): Decimal {
  const left = scaled(a);
  const right = scaled(b);
  const scale = Math.max(left.scale, right.scale);
  return written({ units: raised(left, scale) + raised(right, scale), scale });
}

/** The exact difference `a - b`. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const left = scaled(a);
  const right = scaled(b);
  const scale = Math.max(left.scale, right.scale);
  return written({ units: raised(left, scale) - raised(right, scale), scale });
}

/** The exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const left = scaled(a);
  const right = scaled(b);
  return written({ units: left.units * right.units, scale: left.scale + right.scale });
}

/** The exact sum of a list; `0` for an empty one. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, '0');
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`; `4.2` and `4.20` are equal. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const left = scaled(a);
  const right = scaled(b);
  const scale = Math.max(left.scale, right.scale);
  const difference = raised(left, scale) - raised(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The shortest way to write the same number: no leading zeros, no trailing zeros after the point, no `-0`. */
export function normalise(value: Decimal): Decimal {
  return shortest(scaled(value));
}

/** `percent` per cent of `amount`, exact: `percentOf('30', '12000')` is 3600. */
export function percentOf(percent: Decimal, amount: Decimal): Decimal {
  const rate = scaled(percent);
  const base = scaled(amount);
  return shortest({ units: rate.units * base.units, scale: rate.scale + base.scale + 2 });
}

/** The number times ten to the power of `places`, which is not negative: `shift('1.2', 6)` is 1200000. */
export function shift(value: Decimal, places: number): Decimal {
  const { units, scale } = scaled(value);
  if (scale >= places) return written({ units, scale: scale - places });
  return written({ units: units * 10n ** BigInt(places - scale), scale: 0 });
}
