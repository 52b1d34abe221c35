import { strToU8 } from 'fflate';
import type { Customer } from '#core/customers/customer.ts';
import { type Column, columnsOfTable } from '#core/exchange/columns.ts';
import { type TableName } from '#core/exchange/column-row.ts';
import { type CellsByKey, flatRowsOfCustomer, isDocumentCell, rowsOfCustomer } from '#core/exchange/record-rows.ts';
import { defused } from '#core/exchange/values/defuse.ts';
import { WorkbookWriter } from '#core/exchange/write/write-workbook.ts';
import type { Language, Localised } from '#core/text/language.ts';

const SHEETS: readonly { readonly rows: keyof ReturnType<typeof rowsOfCustomer>; readonly name: Localised; readonly tables: readonly TableName[] }[] =
  [
    { rows: 'customers', name: { 'zh-CN': '客户', en: 'Customers' }, tables: ['customer'] },
    { rows: 'contacts', name: { 'zh-CN': '联系人', en: 'Contacts' }, tables: ['contact'] },
    { rows: 'quotes', name: { 'zh-CN': '报价', en: 'Quotes' }, tables: ['quote', 'quoteLine'] },
    { rows: 'orders', name: { 'zh-CN': '订单', en: 'Orders' }, tables: ['order', 'orderLine'] },
    { rows: 'complaints', name: { 'zh-CN': '投诉', en: 'Complaints' }, tables: ['complaint'] },
    { rows: 'communications', name: { 'zh-CN': '沟通记录', en: 'Communications' }, tables: ['communication'] },
    { rows: 'feedback', name: { 'zh-CN': '反馈', en: 'Feedback' }, tables: ['feedback'] },
  ];

const isWritten = ({ onlyRead, type }: Column): boolean => onlyRead !== true && type !== 'note';
const KEY_COLUMNS = columnsOfTable('customer').filter(({ path }) => path === 'id' || path === 'name');

const columnsOf = (tables: readonly TableName[]): readonly Column[] => {
  const own = tables.flatMap((table) => columnsOfTable(table)).filter((column) => isWritten(column) && !isDocumentCell(column));
  return tables[0] === 'customer' ? own : [...KEY_COLUMNS, ...own];
};

const FLAT_COLUMNS: readonly Column[] = (['customer', 'contact'] as const).flatMap((table) => columnsOfTable(table)).filter(isWritten);

const NUMBERS = new Set(['integer', 'number', 'decimal']);

/** Customers as a workbook, piece by piece: a sheet each for customers, contacts, quotes, orders, complaints, communications and feedback. */
export async function* writeWorkbook(customers: AsyncIterable<Customer>, language: Language): AsyncGenerator<Uint8Array, void> {
  const sheets = SHEETS.map((sheet) => ({ ...sheet, columns: columnsOf(sheet.tables) }));
  const writer = new WorkbookWriter(
    sheets.map(({ name, columns }) => ({
      name: name[language],
      headers: columns.map(({ label }) => label[language]),
      numbers: new Set(columns.flatMap(({ type }, at) => (NUMBERS.has(type) ? [at] : []))),
    })),
  );
  for await (const customer of customers) {
    const rows = rowsOfCustomer(customer);
    for (const [at, { rows: which, columns }] of sheets.entries()) {
      for (const cells of rows[which]) writer.add(at, lineOf(cells, columns));
    }
    yield* writer.take();
  }
  writer.end();
  yield* writer.take();
}

const lineOf = (cells: CellsByKey, columns: readonly Column[]): string[] => columns.map(({ key }) => cells[key] ?? '');

const csvField = (cell: string): string => {
  const text = defused(cell, 'csv');
  return /[",;\t\r\n|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One record of a text file, with its line end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvField).join(',')}\r\n`;

/** Customers as a text file (UTF-8 with a mark, so that Excel reads it), piece by piece: a row for each contact, see `flatRowsOfCustomer`. */
export async function* writeCsv(customers: AsyncIterable<Customer>, language: Language): AsyncGenerator<Uint8Array, void> {
  let text = `\ufeff${csvLine(FLAT_COLUMNS.map(({ label }) => label[language]))}`;
  for await (const customer of customers) {
    for (const cells of flatRowsOfCustomer(customer)) text += csvLine(lineOf(cells, FLAT_COLUMNS));
    if (text.length > 64 * 1024) {
      yield strToU8(text);
      text = '';
    }
  }
  yield strToU8(text);
}
