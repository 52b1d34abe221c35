/** How a cell shows its number: as a day, a time, percent, with leading zeros or behind a currency. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date'; readonly time: boolean }
  | { readonly kind: 'percent' }
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'money'; readonly sign: string };

const PLAIN: NumberFormat = { kind: 'plain' };

/** Excel's built-in formats that show a date; 27 to 36 and 50 to 58 are those of East Asia. */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58)
    return { kind: 'date', time: false };
  if (id === 22 || (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return { kind: 'date', time: true };
  return PLAIN;
}

/** Reads a number format by its id or its code. */
export function numberFormat(id: number, code?: string): NumberFormat {
  if (code === undefined) return builtIn(id);
  const first = code.split(';')[0] ?? '';
  if (/^0{2,}$/.test(first.trim())) return { kind: 'padded', digits: first.trim().length };
  const money = /\[\$([^\]-]+)(?:-[^\]]*)?\]|"\s*([$€£¥￥₩₹₽₺]|US\$|USD|EUR|GBP|RMB|CNY|JPY)\s*"|^_?[-(*\s\\]*([$€£¥￥])/.exec(first);
  const sign = (money?.[1] ?? money?.[2] ?? money?.[3])?.trim();
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[dy年月日]|m{3,}/i.test(bare) && !/general/i.test(bare)) return { kind: 'date', time: /h/i.test(bare) };
  if (/[hs]/i.test(bare) && !/general/i.test(bare)) return { kind: 'date', time: true };
  if (/m/i.test(bare) && !/general|#|0/i.test(bare)) return { kind: 'date', time: false };
  if (sign !== undefined) return { kind: 'money', sign };
  return bare.includes('%') ? { kind: 'percent' } : PLAIN;
}

/** A number as a workbook stores it, in plain notation with the fifteen digits that Excel shows. */
export function plainNumber(stored: string): string {
  if (/^-?\d{1,15}$/.test(stored)) return stored;
  const value = Number(stored);
  if (stored === '' || !Number.isFinite(value)) return stored;
  const short = String(Number(value.toPrecision(15)));
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts) return short;
  const [, minus = '', head = '', tail = '', power = '0'] = parts;
  const digits = head + tail;
  const point = 1 + Number(power);
  if (point <= 0) return `${minus}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? minus + digits.padEnd(point, '0') : `${minus}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const DAY_MS = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** A serial number of a workbook as a day, with the time where there is one; undefined when it is none. The wrong leap day of 1900 is reckoned with. */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465.999_99) return undefined;
  const days = Math.floor(serial);
  const minutes = Math.round((serial - days) * 1440);
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const time = minutes > 0 ? `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}` : '';
  if (days === 0 && !from1904) return time === '' ? undefined : time;
  const day = new Date(epoch + (days + (minutes === 1440 ? 1 : 0)) * DAY_MS).toISOString().slice(0, 10);
  return time === '' || minutes === 1440 ? day : `${day} ${time}`;
}

/** A stored number as the cell shows it. */
export function shownNumber(stored: string, format: NumberFormat, from1904: boolean): string {
  switch (format.kind) {
    case 'plain':
      return plainNumber(stored);
    case 'date':
      return dateOfSerial(Number(stored), from1904) ?? plainNumber(stored);
    case 'percent':
      return `${plainNumber(String(Number(stored) * 100))}%`;
    case 'padded':
      return plainNumber(stored).padStart(format.digits, '0');
    case 'money':
      return `${format.sign} ${plainNumber(stored)}`;
  }
}
