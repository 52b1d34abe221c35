const SCALES: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  w: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  k: 3,
  thousand: 3,
  m: 6,
  mio: 6,
  mln: 6,
  million: 6,
  bn: 9,
  billion: 9,
};

/** Places of a word such as 万 or `k`; 0 for one that is none. */
export const scaleOf = (word: string): number => SCALES[word.toLowerCase()] ?? 0;

/** Moves the point of a plain decimal to the right. */
export function shifted(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(places, '0');
  const moved = `${whole}${digits.slice(0, places)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const rest = digits.slice(places);
  return rest === '' ? moved : `${moved}.${rest}`;
}

/**
 * A number as people write it, as an exact decimal: `1,234.50`, `1.234,50`, `1 234`, `1'234`, `12万`, `1.5k`, `(300)`, full-width digits. Both
 * separators: the last is the point. One comma before three digits groups thousands; one point is always a point. undefined for what is none.
 */
export function decimalText(text: string): string | undefined {
  let plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
  const negative = /^\(.*\)$/.test(plain) || /^[-\u2212–]/.test(plain);
  plain = plain.replace(/^\(|\)$/g, '').replace(/^[-+\u2212–]\s*/, '');
  const match = /^(\d[\d.,' ]*)\s*(千万|百万|[千万亿]|thousand|million|billion|mio|mln|bn|[kmw])?\.?$/i.exec(plain);
  if (!match) return undefined;
  let digits = (match[1] ?? '').trim().replace(/[' ]/g, '');
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) digits = comma > point ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  else if (comma >= 0) {
    const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(digits);
    digits = grouped ? digits.replaceAll(',', '') : digits.replace(',', '.');
  } else if (digits.indexOf('.') !== point) digits = digits.replaceAll('.', '');
  if (!/^\d+(?:\.\d+)?$/.test(digits)) return undefined;
  const scale = match[2] === undefined ? 0 : scaleOf(match[2]);
  const scaled = scale === 0 ? digits : shifted(digits, scale);
  return negative ? `-${scaled}` : scaled;
}
