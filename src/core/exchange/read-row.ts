import { type Column, columnOfKey } from '#core/exchange/columns.ts';
import { type TableName } from '#core/exchange/column-row.ts';
import type { SheetMapping } from '#core/exchange/mapping.ts';
import type { Problem, ProblemCode } from '#core/exchange/problem.ts';
import type { SheetRow } from '#core/exchange/read/sheet.ts';
import { type Fields, isFields, mergeFields, setField, shownValue, without } from '#core/exchange/fields.ts';
import { asWritten, noteBeside, validUntil, withoutSplitAmount } from '#core/exchange/row-details.ts';
import { contactsOf } from '#core/exchange/row-contacts.ts';
import { type CellContext, readCell } from '#core/exchange/values/cell-types.ts';
import { countryOf } from '#core/exchange/values/country-codes.ts';
import { currencyOf } from '#core/exchange/values/currency-code.ts';
import { type HeaderUnit, unitOfHeader } from '#core/exchange/values/header-unit.ts';
import { restored } from '#core/exchange/values/defuse.ts';

/** What one row says: fields of a customer, persons, and at most one entry of each kind of record. */
export interface RowParts {
  readonly customer: Fields;
  readonly contacts: readonly Fields[];
  readonly records: Readonly<Partial<Record<Exclude<TableName, 'customer' | 'contact'>, Fields>>>;
  /** Texts that found no field, each with its header before it. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

interface PlannedColumn {
  readonly index: number;
  readonly header: string;
  readonly slot: number;
  /** Absent for a column that goes to the notes. */
  readonly column?: Column;
  readonly unit: HeaderUnit;
}

/** A sheet's mapping made ready for its rows. */
export interface SheetPlan {
  readonly mapping: SheetMapping;
  readonly columns: readonly PlannedColumn[];
  /** The sheet was written by us: every text counts as it stands and rows name their customer by id. */
  readonly ours: boolean;
  readonly countryAt: number;
  readonly currencyAt: number;
}

/** Makes a mapping ready; targets that do not exist are left out. */
export function planSheet(mapping: SheetMapping): SheetPlan {
  const columns = mapping.columns
    .filter(({ target }) => target === 'note' || columnOfKey(target) !== undefined)
    .map(({ index, header, slot = 1, target }) => ({
      index,
      header,
      slot,
      column: target === 'note' ? undefined : columnOfKey(target),
      unit: unitOfHeader(header),
    }));
  const at = (...keys: string[]): number =>
    keys.map((key) => columns.find(({ column }) => column?.key === key)?.index).find((index) => index !== undefined) ?? -1;
  return {
    mapping,
    columns,
    ours: columns.some(({ column }) => column?.key === 'customer.id'),
    countryAt: at('customer.country', 'customer.address.country'),
    currencyAt: at('quote.currency', 'order.currency', 'customer.usual.currency'),
  };
}

/** What people write into a cell that is empty. */
const EMPTY = /^(?:-+|—+|\/|n\/?a|null|none|nil|无|没有|暂无|未知|不详|\\n)$/i;

/** Reads one row. A cell that cannot be read becomes a warning, and its text a note with its header before it: nothing is lost. */
export function readRow(row: SheetRow, plan: SheetPlan): RowParts {
  const customer: Fields = {};
  const slots = new Map<number, Fields>();
  const records: Partial<Record<TableName, Fields>> = {};
  const notes: string[] = [];
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  const currencies: Partial<Record<'quote' | 'order', string>> = {};
  const spans: (() => void)[] = [];
  const { cells, problem: shift } = plan.ours ? { cells: row.cells } : withoutSplitAmount(row.cells, plan.mapping);
  if (shift) problems.push({ sheet: plan.mapping.name, row: row.number, severity: 'warning', ...shift });
  const cellAt = (index: number): string => {
    const cell = index < 0 ? '' : restored(cells[index] ?? '').trim();
    return plan.ours ? cell : asWritten(cell);
  };
  const context: CellContext = {
    // In our own sheet a number without a country code was recorded without one.
    country: plan.countryAt < 0 || plan.ours ? undefined : countryOf(cellAt(plan.countryAt)),
    currency: plan.currencyAt < 0 ? undefined : currencyOf(cellAt(plan.currencyAt)),
    dateOrder: plan.mapping.dateOrder,
    exact: plan.ours,
  };
  for (const { index, header, slot, column, unit } of plan.columns) {
    const written = cellAt(index);
    // `客户星级` counts stars.
    const cell = column?.words === 'tier' && /星|star/i.test(header) && /^[1-5]$/.test(written) ? `${written}星` : written;
    if (cell === '' || (!plan.ours && EMPTY.test(cell))) continue;
    if (!column || column.type === 'note') {
      notes.push(header === '' ? cell : `[${header}] ${cell}`);
      continue;
    }
    // `Jane Doe (jane@…); Rob Fox (rob@…)` under the header of a name.
    const held = !plan.ours && column.key === 'contact.name' && cell.includes('@') ? (columnOfKey('contact.emails') ?? column) : column;
    const reading = readCell(held, cell, plan.ours ? context : { ...context, unit });
    const { value, left, beside } = reading;
    let { problem } = reading;
    for (const [email, name] of plan.ours ? [] : (reading.names ?? [])) names.set(email, name);
    const document = column.table.startsWith('quote') ? 'quote' : column.table.startsWith('order') ? 'order' : undefined;
    if (problem === 'not-a-date' && column.key === 'quote.validUntil' && validUntil(cell, '2000-01-01') !== undefined) {
      problem = undefined;
      spans.push(() => {
        const until = validUntil(cell, records.quote?.date);
        if (records.quote && until !== undefined) records.quote.validUntil = until;
        else notes.push(`[${header}] ${cell}`);
      });
    }
    // In a sheet of persons the country stands in that of the customers; whether a number is whole is seen when they are joined.
    if (problem === 'not-a-phone' && value !== undefined && left === undefined && plan.countryAt < 0 && plan.mapping.kind !== 'customer')
      problem = undefined;
    if (problem !== undefined) {
      problems.push({
        sheet: plan.mapping.name,
        row: row.number,
        column: index,
        header,
        value: cell.slice(0, 200),
        code: problem,
        severity: 'warning',
      });
      if (left !== undefined || value === undefined || problem === 'misspelt-country')
        notes.push(`[${header === '' ? column.label.en : header}] ${left ?? cell}`);
    }
    if (value === undefined) continue;
    if (column.type === 'reach') {
      const slotFields = slotOf(slots, slot);
      for (const [key, found] of Object.entries(value as Fields)) {
        if (key !== 'name') setField(slotFields, key, found, 'phones');
        else slotFields.name ??= found;
      }
      continue;
    }
    const target = column.table === 'customer' ? customer : column.table === 'contact' ? slotOf(slots, slot) : (records[column.table] ??= {});
    if (column.path === 'more') mergeFields(target, value);
    else setField(target, held.path, value, held.type);
    if (plan.ours || document === undefined || column.type !== 'decimal') {
      if (beside !== undefined && !plan.ours) noteBeside(target, column, beside);
    } else currencies[document] ??= beside ?? unit.currency;
  }
  for (const document of ['quote', 'order'] as const) {
    const currency = currencies[document];
    const record = records[document];
    if (record && currency !== undefined) record.currency ??= currency;
  }
  for (const settle of spans) settle();
  const country = plan.ours || plan.countryAt >= 0 ? undefined : countryOfAddress(customer.address);
  if (country !== undefined) customer.country ??= country;
  const { contacts, nameless } = contactsOf(slots, plan.ours, names);
  for (const { phones, mobile, ...others } of nameless) {
    const numbers = [phones, mobile].flat().filter((entry) => typeof entry === 'string');
    if (numbers.length > 0) setField(customer, 'phones', numbers, 'phones');
    for (const [key, value] of Object.entries(without(others, 'emails'))) notes.push(`[${labelOf(key)}] ${shownValue(value)}`);
  }
  return { customer, contacts, records, notes, problems };
}

function slotOf(slots: Map<number, Fields>, slot: number): Fields {
  const there = slots.get(slot) ?? {};
  slots.set(slot, there);
  return there;
}

/** The country that stands last in an address, where a list has no column for it. */
function countryOfAddress(address: unknown): string | undefined {
  const { street, region } = isFields(address) ? address : {};
  const lines = typeof street === 'string' ? street.split(/[,，\n]/) : [];
  const last = lines.at(-1)?.trim() ?? (typeof region === 'string' ? region : '');
  return countryOf(last);
}

const labelOf = (path: string): string => columnOfKey(`contact.${path}`)?.label.en ?? path;

/** The header once more, as it stands between two blocks or at the top of each printed page; there is nothing in it to keep. */
export function repeatsHeader({ cells }: SheetRow, { columns }: SheetMapping): boolean {
  const headers = new Map(columns.map(({ index, header }) => [index, header.trim()]));
  const filled = cells.map((cell, index) => ({ cell: cell.trim(), header: headers.get(index) })).filter(({ cell }) => cell !== '');
  return filled.length >= 2 && filled.every(({ cell, header }) => cell === header);
}

/** A problem of a whole row. */
export function rowProblem(plan: SheetPlan, row: number, code: ProblemCode, severity: Problem['severity'], value?: string): Problem {
  return { sheet: plan.mapping.name, row, code, severity, ...(value !== undefined && { value }) };
}
