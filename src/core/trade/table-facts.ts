import { decimalOf, readFigure } from '#core/trade/figure.ts';
import { moneyValue } from '#core/trade/money.ts';
import { readCurrency } from '#core/trade/currency.ts';
import { wordSet } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { TableCell } from '#core/trade/table-cell.ts';
import { readUnit } from '#core/trade/unit.ts';

/** What the figures of a column are. */
export type ColumnMeaning = 'price' | 'amount' | 'quantity' | 'product' | 'other';

const UNIT = wordSet('unit units');
const LONGEST_CELL = 120;
const TITLE = /^\W*(?:q(?:uan)?ty|quantity|unit|price|amount|total|order)\b/i;
/** Facts among which the price of a cell is looked for; more no table in a mail has. */
const MOST_CELL_FACTS = 400;
const MEANINGS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['amount', /\b(?:amount|total|sum|value|subtotal|line total)\b|金额|总价|合计/i],
  ['price', /\b(?:price|rate|cost|fob|cif|cfr|exw|fca|ddp|dap|usd|eur|unit cost)\b|单价|价格/i],
  ['quantity', /\b(?:qty|q'ty|quantity|pcs|sets|pieces|moq|order)\b|数量/i],
  ['product', /\b(?:item|model|product|article|art|sku|code|part)\b|型号|产品|货号/i],
];

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

function readHeading(scan: Scan, cell: TableCell): Column {
  const text = scan.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL));
  let currency: string | undefined;
  let symbol: string | undefined;
  let unit = '';
  scan.enter(cell.start, cell.start + text.length);
  for (let at = scan.first; at < scan.last; at++) {
    if (readCurrency(scan, at) !== 0 && currency === undefined) ({ currency, symbol } = scan);
    // `Unit price` names no unit.
    else if (unit === '' && !scan.isOneOf(at, UNIT) && readUnit(scan, at) !== 0) unit = scan.unit;
  }
  return { meaning: meaningOf(text), currency, symbol, unit };
}

/**
 * Bare figures in a table take their meaning from the heading of their column: `4.20` under `Unit price (USD)` is money,
 * `5,000` under `Qty (pcs)` is a quantity. The first row counts as the heading when it has no figures, as in a pasted sheet.
 */
export function readTableFacts(scan: Scan, cells: readonly TableCell[]): void {
  const known: Record<number, true> = {};
  for (const { start, end, kind } of scan.facts)
    if (kind === 'money' || kind === 'quantity' || kind === 'product' || kind === 'date')
      for (let at = start; at < Math.min(end, start + LONGEST_CELL); at++) known[at] = true;
  let table = -1;
  let columns: (Column | undefined)[] = [];
  let priced: Column | undefined;
  let counted = '';
  for (const cell of cells) {
    if (cell.table !== table) {
      table = cell.table;
      columns = [];
      priced = undefined;
      counted = '';
    }
    const text = scan.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL));
    const hasDigits = /\d/.test(text);
    // `Quantity (m2)`, `Price per 1,000 pcs`: a heading though it has a digit.
    const isTitle = hasDigits && columns[cell.column] === undefined && TITLE.test(text) && meaningOf(text) !== 'other';
    if (cell.heading || isTitle || (!hasDigits && text.trim() !== '' && (columns[cell.column] === undefined || meaningOf(text) !== 'other'))) {
      const heading = readHeading(scan, cell);
      columns[cell.column] = heading;
      // `Amount` beside `Unit price (USD)` is in the same money.
      if (heading.currency !== undefined || heading.symbol !== undefined) priced = heading;
      if (heading.meaning === 'quantity') counted = heading.unit;
      continue;
    }
    const column = columns[cell.column];
    // A price that names no unit is for what the column beside it counts.
    const per = column === undefined || column.unit === '' ? counted || 'unit' : column.unit;
    if (column?.meaning === 'price') perUnit(scan, cell, per);
    if (column === undefined || !hasDigits || column.meaning === 'other' || column.meaning === 'product') continue;
    readCell(scan, cell, column, per, priced, known);
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
  const from = scan.first;
  // A cell of one figure and nothing else; what has its own currency or unit has been read already.
  if (!scan.isDigits(from) || known[scan.startOf(from)]) return;
  const next = readFigure(scan, from, scan.figure);
  if (next === 0 || next !== scan.last) return;
  if (column.meaning === 'quantity') {
    scan.addLate('quantity', from, next, { amount: decimalOf(scan, scan.figure, true), unit: column.unit === '' ? 'pc' : column.unit });
    return;
  }
  const money = column.currency === undefined && column.symbol === undefined ? (priced ?? column) : column;
  const per = column.meaning === 'price' ? unit : '';
  scan.addLate('money', from, next, moneyValue(money.currency, money.symbol, decimalOf(scan, scan.figure, scan.commaDecimals), undefined, per));
}
