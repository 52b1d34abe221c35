import { decimalOf, readFigure } from '#core/trade/figure.ts';
import { moneyValue } from '#core/trade/money.ts';
import { readCurrency } from '#core/trade/currency.ts';
import { wordSet } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { TableCell } from '#core/trade/table-cell.ts';
import { isSize, readUnit } from '#core/trade/unit.ts';

/** What the figures of a column are. */
export type ColumnMeaning = 'price' | 'amount' | 'quantity' | 'product' | 'other';

const UNIT = wordSet('unit units');
/** Words beside a unit that leave it the only thing a heading says (`Total CBM`, `Pcs per ctn`). */
const NEUTRAL = wordSet('total per of no number');
const LONGEST_CELL = 120;
const TITLE = /^\W*(?:q(?:uan)?ty|quantity|unit|price|amount|total|order)\b/i;
/** A cell that begins with a figure, before which a currency may stand. */
const FIGURE = /^\W*(?:[a-z]{1,4}\W*)?\d/i;
/** Facts among which the price of a cell is looked for; more no table in a mail has. */
const MOST_CELL_FACTS = 400;
/** How many columns a heading may be merged over. */
const WIDEST = 8;
const MEANINGS: [ColumnMeaning, RegExp][] = [
  ['amount', /\b(?:amount|total|sum|value|subtotal|line total)\b/i],
  ['price', /\b(?:price|rate|cost|fob|cif|cfr|exw|fca|ddp|dap|usd|eur|unit cost)\b/i],
  ['quantity', /\b(?:qty|q['\u2019]ty|quantity|pcs|sets|pieces|moq|order)\b/i],
  ['product', /\b(?:item|model|product|article|art|sku|code|part)\b/i],
];
/** What headings say, to which other languages add. */
export const columnMeanings = MEANINGS;

/** What a heading says its column holds. */
export function meaningOf(heading: string): ColumnMeaning {
  for (const [meaning, words] of MEANINGS) if (words.test(heading)) return meaning;
  return 'other';
}

interface Column {
  readonly meaning: ColumnMeaning;
  readonly currency: string | undefined;
  readonly symbol: string | undefined;
  readonly unit: string;
}

const textOf = (scan: Scan, { start, end }: TableCell): string => scan.text.slice(start, Math.min(end, start + LONGEST_CELL));

/** What a heading says, together with the one above it: `Unit price` over `USD` is a price in dollars. */
function readHeading(scan: Scan, cell: TableCell, above: Column | undefined): Column {
  const text = textOf(scan, cell);
  let currency: string | undefined;
  let symbol: string | undefined;
  let unit = '';
  let isPlain = text.trim().length > 1;
  scan.enter(cell.start, cell.start + text.length);
  for (let at = scan.first; at < scan.last; at++) {
    const next = readCurrency(scan, at);
    if (next !== 0) {
      if (currency === undefined) ({ currency, symbol } = scan);
      at = next - 1;
      continue;
    }
    if (scan.kind[at] !== 1 || scan.isOneOf(at, NEUTRAL)) continue;
    // `Unit price` names no unit.
    const end = scan.isOneOf(at, UNIT) ? 0 : readUnit(scan, at);
    if (end === 0) isPlain = false;
    else {
      // `Pcs/ctn`
      if (unit === '') unit = scan.unit;
      else if (isPlain && unit.indexOf('/') < 0) unit += `/${scan.unit}`;
      at = end - 1;
    }
  }
  const money = currency ?? symbol;
  const isCount = isPlain && unit !== '' && money === undefined && !isSize(unit);
  const own = isCount ? 'quantity' : meaningOf(text);
  const inherits = above !== undefined && above.meaning !== 'other' && (own === 'other' || (isPlain && own === 'price'));
  return {
    meaning: inherits ? above.meaning : own,
    currency: money === undefined ? above?.currency : currency,
    symbol: money === undefined ? above?.symbol : symbol,
    unit: isCount || !isPlain || money !== undefined ? unit || (above?.unit ?? '') : (above?.unit ?? ''),
  };
}

/** The cells row by row; what line breaks part in a cell is one again. */
function rowsOf(cells: readonly TableCell[]): TableCell[][] {
  const rows: TableCell[][] = [];
  let last: TableCell | undefined;
  for (const cell of cells) {
    const row = rows[rows.length - 1];
    const isSameRow = last !== undefined && row !== undefined && last.table === cell.table && last.row === cell.row;
    if (isSameRow && last !== undefined && last.column === cell.column)
      row[row.length - 1] = { ...cell, start: row[row.length - 1]?.start ?? cell.start };
    else if (isSameRow) row.push(cell);
    else rows.push([cell]);
    last = cell;
  }
  return rows;
}

/**
 * Bare figures in a table take their meaning from the headings of their column: `4.20` under `Unit price (USD)` is money,
 * `5,000` under `Qty (pcs)` is a quantity. Headings may stand in several rows and be merged over columns, as in a pasted sheet.
 */
export function readTableFacts(scan: Scan, cells: readonly TableCell[]): void {
  const known: Record<number, true> = {};
  for (const { start, end, kind } of scan.facts)
    if (kind === 'money' || kind === 'quantity' || kind === 'product' || kind === 'date')
      for (let at = start; at < Math.min(end, start + LONGEST_CELL); at++) known[at] = true;
  let table = -1;
  let columns: (Column | undefined)[] = [];
  let merged: (Column | undefined)[] = [];
  let priced: Column | undefined;
  let counted = '';
  let hasData = false;
  for (const row of rowsOf(cells)) {
    const filled = row.filter((cell) => textOf(scan, cell).trim() !== '');
    const [first] = filled;
    if (first === undefined) continue;
    if (first.table !== table) {
      table = first.table;
      columns = [];
      merged = [];
      priced = undefined;
      counted = '';
      hasData = false;
    }
    const isFigure = (cell: TableCell): boolean => !cell.heading && FIGURE.test(textOf(scan, cell)) && !TITLE.test(textOf(scan, cell));
    const named = filled.filter((cell) => cell.heading || meaningOf(textOf(scan, cell)) !== 'other').length;
    if (!filled.some(isFigure) && (hasData ? named > 1 : filled.length > 1)) {
      if (hasData) columns = [];
      filled.forEach((cell, at) => {
        const { column } = cell;
        const heading = readHeading(scan, cell, columns[column] ?? merged[column]);
        columns[column] = heading;
        const next = filled[at + 1]?.column ?? column + WIDEST;
        for (let over = column + 1; over < next && over < column + WIDEST; over++) merged[over] = heading;
        // `Amount` beside `Unit price (USD)` is in the same money.
        if (heading.currency !== undefined || heading.symbol !== undefined) priced = heading;
        if (heading.meaning === 'quantity' && /^(?:ctn|cbm|kg)?$/.test(counted)) counted = heading.unit;
      });
      hasData = false;
      continue;
    }
    if (filled.length > 1) hasData = true;
    for (const cell of filled) {
      const column = columns[cell.column];
      if (column === undefined || column.meaning === 'other') continue;
      // A price that names no unit is for what the column beside it counts.
      const per = column.unit === '' ? counted || 'unit' : column.unit;
      if (column.meaning === 'price') perUnit(scan, cell, per);
      readCell(scan, cell, column, per, priced, known);
    }
  }
}

/** `$4.20` in a column of prices is for one unit though the cell does not say so. */
function perUnit(scan: Scan, cell: TableCell, per: string): void {
  const { facts } = scan;
  for (let at = 0; at < Math.min(facts.length, MOST_CELL_FACTS); at++) {
    const fact = facts[at];
    if (fact?.kind !== 'money' || fact.start < cell.start || fact.end > cell.end || fact.value.per !== undefined) continue;
    facts[at] = { ...fact, value: { ...fact.value, per } };
  }
}

function readCell(
  scan: Scan,
  cell: TableCell,
  column: Column,
  unit: string,
  priced: Column | undefined,
  known: Readonly<Record<number, true>>,
): void {
  scan.enter(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL));
  const { first, last } = scan;
  if (column.meaning === 'product') {
    // `88-120`, `4711` under `Art. No.`; a running number is no product.
    const code = scan.writtenFrom(first, last);
    if (!known[scan.startOf(first)] && /^(?=.*\d.*\d.*\d)[A-Z\d][A-Z\d./-]{2,23}$/.test(code)) scan.addLate('product', first, last, { code });
    return;
  }
  // `-85.00` and `(85.00)` are taken off.
  const isNegative = scan.signAt(first) === 45 || (scan.signAt(first) === 40 && scan.signAt(last - 1) === 41);
  const from = isNegative ? first + 1 : first;
  // A cell of one figure and nothing else; what has its own currency or unit has been read already.
  if (!scan.isDigits(from) || known[scan.startOf(from)]) return;
  const next = readFigure(scan, from, scan.figure);
  if (next === 0 || next !== (scan.signAt(last - 1) === 41 && isNegative ? last - 1 : last)) return;
  if (column.meaning === 'quantity') {
    scan.addLate('quantity', from, next, {
      amount: decimalOf(scan, scan.figure, !/^(?:cbm|kg|mt)/.test(column.unit)),
      unit: column.unit === '' ? 'pc' : column.unit,
    });
    return;
  }
  const money = column.currency === undefined && column.symbol === undefined ? (priced ?? column) : column;
  const amount = decimalOf(scan, scan.figure, scan.commaDecimals);
  const per = column.meaning === 'price' ? unit : '';
  scan.addLate('money', from, next, moneyValue(money.currency, money.symbol, isNegative ? `-${amount}` : amount, undefined, per));
}
