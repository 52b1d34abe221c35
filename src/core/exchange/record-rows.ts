import type { Customer } from '#core/customers/customer.ts';
import { type Column, columnOfKey, columnsOfTable } from '#core/exchange/columns.ts';
import { type TableName } from '#core/exchange/column-row.ts';
import { type Fields, isFields, same } from '#core/exchange/fields.ts';
import { readCell, writeCell } from '#core/exchange/values/cell-types.ts';

/** Cells by the key of their column; an absent one is empty. */
export type CellsByKey = Record<string, string>;

function valueAt(record: Fields, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split('.')) value = isFields(value) ? value[step] : undefined;
  return value;
}

/** What is left of a record without what a column holds; objects that this empties go, too. */
function without(record: Fields, path: readonly string[], value: unknown): Fields | undefined {
  const [step = '', ...rest] = path;
  const { [step]: inner, ...others } = record;
  let left: unknown;
  if (rest.length > 0) left = isFields(inner) ? without(inner, rest, value) : inner;
  // Money takes amount and currency of an object that may hold more.
  else if (isFields(inner) && isFields(value)) {
    const kept = Object.fromEntries(Object.entries(inner).filter(([key]) => value[key] === undefined));
    left = Object.keys(kept).length > 0 ? kept : undefined;
  }
  const result = left === undefined ? others : { ...others, [step]: left };
  return Object.keys(result).length > 0 ? result : undefined;
}

const CONTEXT = { dateOrder: 'dmy', exact: true } as const;

/** True for the columns that a text file has in place of the sheets of documents. */
export const isDocumentCell = ({ key }: Column): boolean => /^customer\.(?:quotes|orders|complaints|communications|feedback)$/.test(key);

const columnsFor = new Map<TableName, readonly Column[]>();
function writtenColumns(table: TableName): readonly Column[] {
  let columns = columnsFor.get(table);
  if (!columns) {
    columns = columnsOfTable(table).filter(({ onlyRead, path, type }) => !onlyRead && path !== 'more' && type !== 'note');
    columnsFor.set(table, columns);
  }
  return columns;
}

/** Puts one object into cells. What no column gives back exactly stands in the column for the rest, so that nothing is lost. */
function cellsOf(table: TableName, record: Fields, cells: CellsByKey, inSheets = false): void {
  let left: Fields | undefined = record;
  for (const column of writtenColumns(table)) {
    if (inSheets && isDocumentCell(column)) continue;
    const value = valueAt(record, column.path);
    if (value === undefined || value === null) continue;
    const part = column.type === 'money' && isFields(value) ? { amount: value.amount, currency: value.currency } : value;
    if (column.type === 'money' && (!isFields(part) || typeof part.amount !== 'string' || typeof part.currency !== 'string')) continue;
    const cell = writeCell(column, part);
    if (cell === '' || cell !== cell.trim() || cell.length > LONGEST_CELL) continue;
    const back = readCell(column, cell, CONTEXT);
    if (back.left !== undefined || !same(back.value, part)) continue;
    cells[column.key] = cell;
    if (left) left = without(left, column.path.split('.'), part);
  }
  const rest = left && Object.fromEntries(Object.entries(left).filter(([, value]) => value !== undefined));
  if (rest && Object.keys(rest).length > 0 && columnOfKey(`${table}.more`)) cells[`${table}.more`] = JSON.stringify(rest);
}

/** A cell of a workbook holds at most 32,767 characters. */
export const LONGEST_CELL = 32_000;

const LISTS = ['contacts', 'quotes', 'orders', 'complaints', 'communications', 'feedback'] as const;

/** A customer as the rows of each sheet of an export. Every row names the customer by id and name. */
export function rowsOfCustomer(customer: Customer): Readonly<Record<'customers' | (typeof LISTS)[number], readonly CellsByKey[]>> {
  const { contacts, quotes = [], orders = [], complaints = [], communications = [], feedback = [], ...own } = customer;
  const main: CellsByKey = {};
  // An empty list is not the same as an absent one.
  const empty = Object.fromEntries(LISTS.filter((name) => name !== 'contacts' && customer[name]?.length === 0).map((name) => [name, []]));
  cellsOf('customer', { ...own, ...empty }, main, true);
  const key: CellsByKey = { 'customer.id': customer.id, 'customer.name': main['customer.name'] ?? customer.name };
  const entry = (table: TableName, record: unknown, more: Fields = {}): CellsByKey => {
    const cells = { ...key };
    cellsOf(table, { ...more, ...(record as Fields) }, cells);
    return cells;
  };
  const documents = (table: 'quote' | 'order', line: TableName, records: readonly { readonly lines: readonly unknown[] }[]): CellsByKey[] =>
    records.flatMap(({ lines, ...record }, at) => {
      const head = entry(table, record, { position: at + 1 });
      if (lines.length === 0) return [head];
      return lines.map((each, index) => {
        const cells: CellsByKey = index === 0 ? head : { ...key, [`${table}.position`]: String(at + 1), ...numberOf(head, table) };
        cellsOf(line, each as Fields, cells);
        return cells;
      });
    });
  return {
    customers: [main],
    contacts: contacts.map((contact) => entry('contact', contact)),
    quotes: documents('quote', 'quoteLine', quotes),
    orders: documents('order', 'orderLine', orders),
    complaints: complaints.map((record) => entry('complaint', record)),
    communications: communications.map((record) => entry('communication', record)),
    feedback: feedback.map((record) => entry('feedback', record)),
  };
}

/** Every row of a document says which one and from when. */
function numberOf(head: CellsByKey, table: 'quote' | 'order'): CellsByKey {
  return Object.fromEntries(
    ['number', 'date', 'currency', 'more']
      .map((path) => `${table}.${path}`)
      .filter((key) => head[key] !== undefined)
      .map((key) => [key, head[key] ?? '']),
  );
}

/** A customer as rows of a text file: one for each contact, the first with everything of the customer. */
export function flatRowsOfCustomer(customer: Customer): readonly CellsByKey[] {
  const { contacts, ...own } = customer;
  const main: CellsByKey = {};
  cellsOf('customer', { ...own }, main);
  const key: CellsByKey = { 'customer.id': customer.id, 'customer.name': main['customer.name'] ?? customer.name };
  if (contacts.length === 0) return [main];
  return contacts.map((contact, at) => {
    const cells = at === 0 ? main : { ...key };
    cellsOf('contact', { ...contact }, cells);
    return cells;
  });
}
