import { dateOfSerial } from '#core/exchange/read/number-format.ts';

/** In which order a date with slashes or points names day and month. */
export type DateOrder = 'dmy' | 'mdy';

const two = (value: number): string => String(value).padStart(2, '0');

function day(year: number, month: number, date: number): string | undefined {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  const at = new Date(Date.UTC(full, month - 1, date));
  if (full < 1900 || full > 2200 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return undefined;
  return `${full}-${two(month)}-${two(date)}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (word: string): number => {
  const key = word.slice(0, 3).toLowerCase();
  return MONTHS.indexOf({ mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec', ene: 'jan', abr: 'apr', ago: 'aug', dic: 'dec' }[key] ?? key) + 1;
};

/** `ambiguous`: day and month could be exchanged, and nothing but `order` says which is which. */
export interface ReadDate {
  readonly date: string;
  readonly ambiguous: boolean;
}

/**
 * A day as people write it: `2026-03-05`, `2026.3.5`, `2026年3月5日`, `20260305`, `5/3/26`, `5 Mar 2026`, `March 5, 2026`, or the serial number of a
 * workbook. A time behind it is left out.
 */
export function readDate(text: string, order: DateOrder): ReadDate | undefined {
  const plain = text.normalize('NFKC').trim();
  const sure = (date: string | undefined): ReadDate | undefined => (date === undefined ? undefined : { date, ambiguous: false });
  let match = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(plain);
  if (match) return sure(day(Number(match[1]), Number(match[2]), Number(match[3])));
  match = /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  if (match) return sure(day(Number(match[1]), Number(match[2]), Number(match[3])));
  match = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4}|\d\d)(?:[\s,].*)?$/.exec(plain);
  if (match) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const byOrder = first > 12 ? 'dmy' : second > 12 ? 'mdy' : match[2] === '.' ? 'dmy' : undefined;
    const date = (byOrder ?? order) === 'dmy' ? day(year, second, first) : day(year, first, second);
    return date === undefined ? undefined : { date, ambiguous: byOrder === undefined && first !== second };
  }
  match = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([\p{L}]{3,})\.?[\s,.-]+(\d{4}|\d\d)(?:[\s,].*)?$/u.exec(plain);
  if (match) return sure(day(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1])));
  match = /^([\p{L}]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,].*)?$/u.exec(plain);
  if (match) return sure(day(Number(match[3]), monthOf(match[1] ?? ''), Number(match[2])));
  if (/^\d{5}(?:\.\d+)?$/.test(plain)) return sure(dateOfSerial(Math.floor(Number(plain)), false));
  return undefined;
}

/** The order that the values of one column betray; undefined when none does. */
export function dateOrderOf(samples: readonly string[]): DateOrder | undefined {
  let dmy = 0;
  let mdy = 0;
  for (const sample of samples) {
    const match = /^(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/.exec(sample.normalize('NFKC').trim());
    if (!match) continue;
    if (Number(match[1]) > 12) dmy++;
    else if (Number(match[2]) > 12) mdy++;
  }
  return dmy > mdy ? 'dmy' : mdy > dmy ? 'mdy' : undefined;
}
