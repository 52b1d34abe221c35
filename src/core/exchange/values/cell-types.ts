import { isTimeZone } from '#core/customers/leaf-value.ts';
import { countryOf, nearestCountry } from '#core/exchange/values/country-codes.ts';
import { currencyOf } from '#core/exchange/values/currency-code.ts';
import { type DateOrder, readDate } from '#core/exchange/values/date-text.ts';
import { enumValue, sizeOf } from '#core/exchange/values/enum-words.ts';
import { LANGUAGES } from '#core/exchange/values/language-words.ts';
import { readList, writeList } from '#core/exchange/values/list-text.ts';
import type { HeaderUnit } from '#core/exchange/values/header-unit.ts';
import { decimalText, shifted } from '#core/exchange/values/number-text.ts';
import { readAddresses, readChats, readPhone, readPhones, readReach } from '#core/exchange/values/person-values.ts';
import { shownValue } from '#core/exchange/fields.ts';
import type { Column } from '#core/exchange/columns.ts';
import type { ColumnType } from '#core/exchange/column-row.ts';
import type { ProblemCode } from '#core/exchange/problem.ts';

/** What the reading of a cell may lean on. */
export interface CellContext {
  /** Country of the row's customer, alpha-2. */
  readonly country?: string;
  /** Currency of the row, for amounts without one. */
  readonly currency?: string;
  readonly dateOrder: DateOrder;
  /** What the header says of bare numbers. */
  readonly unit?: HeaderUnit;
  /** The sheet is our own: what looks like a failed formula is a text that somebody wrote. */
  readonly exact?: boolean;
}

/** A value, a problem, or both: an address was read and something beside it was not. `left` is what found no place. */
export interface CellReading {
  readonly value?: unknown;
  readonly problem?: ProblemCode;
  readonly left?: string;
  /** Whose an address is, by address. */
  readonly names?: ReadonlyMap<string, string>;
  /** What a cell says besides its own value: the unit of a quantity, the currency of an amount, the place of an Incoterm. */
  readonly beside?: string;
}

interface CellType {
  readonly read: (text: string, column: Column, context: CellContext) => CellReading;
  readonly write: (value: unknown) => string;
}

const plain = shownValue;
const read = (value: unknown, problem: ProblemCode): CellReading => (value === undefined ? { problem } : { value });
const rest = (value: readonly unknown[], left: readonly string[], problem: ProblemCode): CellReading => ({
  ...(value.length > 0 && { value }),
  ...(left.length > 0 && { problem, left: left.join('; ') }),
});

function number(text: string): number | undefined {
  const decimal = decimalText(text.replace(/%$/, ''));
  return decimal === undefined ? undefined : Number(decimal);
}

/** Who writes `120` below `(万美元)` means 1.2 million; who writes `50万` there has said it already. */
function inUnit(amount: string, written: string, unit: HeaderUnit | undefined): string {
  const isBare = /^[-\d.,'\s]+$/.test(written.normalize('NFKC'));
  return unit?.scale === undefined || !isBare ? amount : shifted(amount, unit.scale);
}

/** An amount with its currency before or behind it; without one, the currency of the row. */
function money(text: string, context: CellContext): CellReading {
  const match = /^([^\d-]*?)\s*(-?\d[\d.,' \u00a0]*(?:\s*(?:千万|百万|[千万亿]|[kKmMwW]|million|mio|mln|bn)(?![A-Za-z]))?)\s*(\D*)$/u.exec(
    text.normalize('NFKC').trim(),
  );
  const amount = match === null ? undefined : decimalText(match[2] ?? '');
  if (!match || amount === undefined) return { problem: 'not-a-number' };
  const words = [match[1] ?? '', match[3] ?? '']
    .map((word) => word.replace(/\/.*$|per .*$|左右|以上|约|about|approx\.?/gi, '').trim())
    .filter((word) => word !== '');
  const named = words.map(currencyOf).find((code) => code !== undefined);
  const currency = named ?? (words.length === 0 ? (context.unit?.currency ?? context.currency) : undefined);
  const scaled = words.length === 0 ? inUnit(amount, match[2] ?? '', context.unit) : amount;
  return currency === undefined ? { problem: 'unknown-currency' } : { value: { amount: scaled, currency } };
}

const host = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#].*$/, '');

function json(text: string): CellReading {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: 'not-json' };
  }
}

const text: CellType = { read: (cell) => ({ value: cell }), write: plain };

const TYPES: Readonly<Record<ColumnType, CellType>> = {
  text,
  note: text,
  'time-zone': { read: (cell) => read(isTimeZone(cell) ? cell : undefined, 'unknown-word'), write: plain },
  list: { read: (cell) => ({ value: readList(cell) }), write: (value) => writeList(value as readonly string[]) },
  integer: {
    read: (cell) => {
      const value = number(cell) ?? number(/^(\d{4})(?:年|-)/.exec(cell)?.[1] ?? '');
      return read(value === undefined || !Number.isInteger(value) ? undefined : value, 'not-a-number');
    },
    write: plain,
  },
  number: { read: (cell) => read(number(cell), 'not-a-number'), write: plain },
  quantity: {
    read: (cell) => {
      const bare = number(cell);
      if (bare !== undefined) return { value: bare };
      const match = /^(\d[\d.,' ]*(?:\s*[kK万千](?![\p{L}]))?)\s*\/?\s*([\p{L}][\p{L}.²³]{0,19})$/u.exec(cell.normalize('NFKC').trim());
      const counted = match === null ? undefined : number(match[1] ?? '');
      return counted === undefined ? { problem: 'not-a-number' } : { value: counted, beside: match?.[2] };
    },
    write: plain,
  },
  numbers: {
    read: (cell) => {
      const values = readList(cell).map((entry) => number(entry.replace(/月$/, '')));
      return values.some((value) => value === undefined) ? { problem: 'not-a-number' } : { value: values };
    },
    write: (value) => (value as readonly number[]).join('; '),
  },
  decimal: {
    read: (cell, _, context) => {
      const bare = decimalText(cell.replace(/%$/, ''));
      if (bare !== undefined) return { value: inUnit(bare, cell, context.unit) };
      const { value } = money(cell, context) as { value?: { amount: string; currency: string } };
      return { ...read(value?.amount, 'not-a-number'), ...(value && { beside: value.currency }) };
    },
    write: plain,
  },
  money: {
    read: (cell, _, context) => money(cell, context),
    write: (value) => {
      const { amount, currency } = value as { amount: string; currency: string };
      return `${currency} ${amount}`;
    },
  },
  country: {
    read: (cell, _, { exact }) => {
      const known = countryOf(cell);
      if (known !== undefined || exact) return read(known, 'unknown-country');
      const near = nearestCountry(cell);
      return near === undefined ? { problem: 'unknown-country' } : { value: near, problem: 'misspelt-country' };
    },
    write: plain,
  },
  currency: { read: (cell) => read(currencyOf(cell), 'unknown-currency'), write: plain },
  phone: {
    read: (cell, _, { country }) => {
      const phone = readPhone(cell, country);
      return phone ? { value: phone.phone, ...(!phone.sure && { problem: 'not-a-phone' as const }) } : { problem: 'not-a-phone' };
    },
    write: plain,
  },
  phones: {
    read: (cell, _, { country }) => {
      const { phones, unsure, rest: none } = readPhones(cell, country);
      if (none.length > 0) return rest(phones, none, 'not-a-phone');
      return { value: phones, ...(unsure.length > 0 && { problem: 'not-a-phone' as const }) };
    },
    write: (value) => writeList(value as readonly string[]),
  },
  url: {
    read: (cell) => {
      const url = cell.trim();
      return /^(?:[a-z]+:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu.test(url)
        ? { value: url }
        : { problem: 'not-a-website' };
    },
    write: plain,
  },
  domains: {
    read: (cell) => {
      const entries = readList(cell.replace(/\s+/g, ';'));
      const good = entries.map(host).filter((entry) => /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(entry));
      return good.length === entries.length
        ? { value: good }
        : rest(
            good,
            entries.filter((entry) => !good.includes(host(entry))),
            'not-a-website',
          );
    },
    write: (value) => writeList(value as readonly string[]),
  },
  languages: {
    read: (cell) => ({ value: readList(cell.replace(/\s*\/\s*/g, ';')).map((entry) => LANGUAGES[entry.toLowerCase()] ?? entry) }),
    write: (value) => writeList(value as readonly string[]),
  },
  date: {
    read: (cell, _, { dateOrder }) => {
      const date = readDate(cell, dateOrder);
      return date ? { value: date.date, ...(date.ambiguous && { problem: 'ambiguous-date' as const }) } : { problem: 'not-a-date' };
    },
    write: plain,
  },
  'day-of-year': {
    read: (cell, _, { dateOrder }) => {
      const own = /^(?:--)?(\d\d)-(\d\d)$/.exec(cell.trim());
      if (own) return { value: `--${own[1] ?? ''}-${own[2] ?? ''}` };
      const month = /^(\d{1,2})月(\d{1,2})日?$/.exec(cell.trim());
      if (month) return { value: `--${(month[1] ?? '').padStart(2, '0')}-${(month[2] ?? '').padStart(2, '0')}` };
      const date = readDate(cell, dateOrder);
      return date ? { value: `-${date.date.slice(4)}` } : { problem: 'not-a-date' };
    },
    write: plain,
  },
  boolean: { read: (cell) => read({ true: true, false: false }[enumValue('boolean', ['true', 'false'], cell) ?? ''], 'unknown-word'), write: plain },
  emails: {
    read: (cell) => {
      const { emails, names, rest: none } = readAddresses(cell);
      return { ...rest(emails, none, 'not-an-address'), ...(names.size > 0 && { names }) };
    },
    write: (value) => writeList(value as readonly string[]),
  },
  reach: {
    read: (cell, _, { country }) => {
      const { name, emails, phones, accounts, rest: none } = readReach(cell, country);
      const value = {
        ...(name !== undefined && { name }),
        ...(emails.length > 0 && { emails }),
        ...(phones.length > 0 && { phones }),
        ...(accounts.length > 0 && { chatAccounts: accounts }),
      };
      return { ...(Object.keys(value).length > 0 && { value }), ...(none.length > 0 && { problem: 'unknown-word', left: none.join('; ') }) };
    },
    write: plain,
  },
  chat: {
    read: (cell) => {
      const { accounts, rest: none } = readChats(cell);
      return rest(accounts, none, 'unknown-word');
    },
    write: (value) => (value as readonly { type: string; id: string }[]).map(({ type, id }) => `${type}: ${id}`).join('; '),
  },
  'chat-account': {
    read: (cell, column, { country }) => {
      const type = column.key.slice(column.key.indexOf(':') + 1);
      // A number without its country is written for those who live there; only a sure one is completed.
      const phone = type === 'whatsapp' ? readPhone(cell, country) : undefined;
      return { value: [{ type, id: phone?.sure ? phone.phone : cell }] };
    },
    write: plain,
  },
  enum: {
    read: (cell, { values = [], words = '' }) => {
      const value = enumValue(words, values, cell) ?? (words === 'companySize' ? sizeOf(cell, values) : undefined);
      if (value !== undefined || words !== 'incoterm') return read(value, 'unknown-word');
      // `FOB Ningbo`: the rule and its place in one cell.
      const match = /^([A-Za-z][A-Za-z&]{2}|离岸价|到岸价)[\s,，:-]+(\S.*)$/u.exec(cell.normalize('NFKC').trim());
      const rule = match === null ? undefined : enumValue(words, values, match[1] ?? '');
      const place = match?.[2]?.replace(/[\s,，(]*incoterms?\s*\d{4}\)?$/i, '').trim();
      return { ...read(rule, 'unknown-word'), ...(rule !== undefined && place && { beside: place }) };
    },
    write: plain,
  },
  enums: {
    read: (cell, { values = [], words = '' }) => {
      const whole = enumValue(words, values, cell);
      if (whole !== undefined) return { value: [whole] };
      const entries = readList(cell.replace(/\//g, ';'));
      const known = entries.map((entry) => enumValue(words, values, entry));
      return rest(
        [...new Set(known.filter((value) => value !== undefined))],
        entries.filter((_, at) => known[at] === undefined),
        'unknown-word',
      );
    },
    write: (value) => writeList(value as readonly string[]),
  },
  kinds: {
    read: (cell) => (cell.startsWith('[{') ? json(cell) : { value: readList(cell).map((kind) => ({ kind })) }),
    write: (value) => JSON.stringify(value),
  },
  forwarders: {
    read: (cell) => (cell.startsWith('[{') ? json(cell) : { value: readList(cell).map((name) => ({ name, role: 'forwarder' })) }),
    write: (value) => JSON.stringify(value),
  },
  json: { read: (cell) => json(cell), write: (value) => JSON.stringify(value) },
};

/** Reads one cell that is not empty. What a workbook shows for a failed formula (`#N/A`) is a problem of its own. */
export function readCell(column: Column, cell: string, context: CellContext): CellReading {
  const trimmed = cell.trim();
  if (!context.exact && /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(trimmed)) return { problem: 'cell-error' };
  return TYPES[column.type].read(trimmed, column, context);
}

/** A value as a cell; `readCell` gives it back, or the caller must write it another way. */
export const writeCell = (column: Column, value: unknown): string => TYPES[column.type].write(value);
