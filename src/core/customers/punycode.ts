const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

function adapt(delta: number, points: number, first: boolean): number {
  let d = first ? Math.floor(delta / 700) : delta >> 1;
  d += Math.floor(d / points);
  let k = 0;
  for (; d > 455; k += BASE) d = Math.floor(d / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * d) / (d + 38));
}

const threshold = (k: number, bias: number): number => Math.min(T_MAX, Math.max(T_MIN, k - bias));
const digitOf = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22);

function valueOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 97 && code <= 122) return code - 97;
  return BASE;
}

/** Encodes one label with the algorithm of RFC 3492, without the `xn--` in front. */
function encode(label: string): string {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 128);
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let n = 128;
  let delta = 0;
  let bias = 72;
  let handled = basic.length;
  while (handled < points.length) {
    const next = points.reduce((least, point) => (point >= n && point < least ? point : least), 0x7fffffff);
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta += 1;
      if (point !== n) continue;
      let q = delta;
      for (let k = BASE; ; k += BASE) {
        const t = threshold(k, bias);
        if (q < t) break;
        output += digitOf(t + ((q - t) % (BASE - t)));
        q = Math.floor((q - t) / (BASE - t));
      }
      output += digitOf(q);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    n += 1;
  }
  return output;
}

/** Decodes what stands after `xn--`; undefined when it is no punycode. */
function decode(input: string): string | undefined {
  const cut = input.lastIndexOf('-');
  const output = Array.from(cut > 0 ? input.slice(0, cut) : '', (character) => character.charCodeAt(0));
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let at = cut > 0 ? cut + 1 : 0; at < input.length;) {
    const before = i;
    for (let k = BASE, weight = 1; ; k += BASE) {
      if (at >= input.length) return undefined;
      const digit = valueOf(input.charCodeAt(at++));
      if (digit >= BASE) return undefined;
      i += digit * weight;
      if (i > 0x7fffffff) return undefined;
      const t = threshold(k, bias);
      if (digit < t) break;
      weight *= BASE - t;
    }
    bias = adapt(i - before, output.length + 1, before === 0);
    n += Math.floor(i / (output.length + 1));
    if (n > 0x10ffff) return undefined;
    i %= output.length + 1;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** The longest name the DNS allows; anything longer is left as it is, since encoding takes quadratic time. */
const LONGEST = 253;

/** The domain in the form that is compared: lower case, NFKC, each non-ASCII label as `xn--…`. */
export function toAsciiDomain(domain: string): string {
  const plain = domain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[。.｡]/g, '.')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\.$/, '');
  if (isAscii(plain) || plain.length > LONGEST) return plain;
  return plain
    .split('.')
    .map((label) => (isAscii(label) ? label : `xn--${encode(label)}`))
    .join('.');
}

/** The domain in the form that is shown: each `xn--` label decoded; a label that is no punycode stays as it is. */
export function toUnicodeDomain(domain: string): string {
  if (!domain.includes('xn--') || domain.length > LONGEST) return domain;
  return domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
}
