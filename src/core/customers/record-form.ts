import type { Contact, Customer } from '#core/customers/customer.ts';
import type { LeafProblem } from '#core/customers/leaf-value.ts';
import { leafText, leafValue } from '#core/customers/leaf-value.ts';
import type { Leaf, Table } from '#core/customers/record-leaf.ts';
import { LEAVES, TABLES } from '#core/customers/record-form-fields.ts';

/** One entry of a table as a form holds it. `kept` is the entry it was made from: what the form does not show stays. */
export interface FormRow {
  readonly kept?: Readonly<Record<string, unknown>>;
  readonly cells: Readonly<Record<string, string>>;
  readonly inner: readonly FormRow[];
}

/** A customer as a form holds it: every value a text, an unknown one is empty. */
export interface RecordForm {
  readonly cells: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly FormRow[]>>;
}

/** A text that cannot be a value, by `path` or by `table.row.path`. */
export type FormProblems = Readonly<Record<string, LeafProblem | 'needed'>>;

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function at(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), record);
}

/** A copy with one value set; undefined takes it out, and objects that become empty with it. */
function withValue(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  const { [key]: before, ...others } = tree;
  if (rest.length === 0) return value === undefined ? others : { ...tree, [key]: value };
  const inner = withValue(isTree(before) ? before : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...tree, [key]: inner };
}

const cellsOf = (leaves: readonly Leaf[], record: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(leaves.map((leaf) => [leaf.path, leafText(leaf, at(record, leaf.path))]));

function rowsOf(table: Table, record: unknown): readonly FormRow[] {
  const entries = at(record, table.path);
  if (!Array.isArray(entries)) return [];
  return entries.map((kept: Tree) => ({ kept, cells: cellsOf(table.columns, kept), inner: table.inner ? rowsOf(table.inner, kept) : [] }));
}

export function formOf(record: Partial<Customer>): RecordForm {
  return { cells: cellsOf(LEAVES, record), tables: Object.fromEntries(TABLES.map((table) => [table.path, rowsOf(table, record)])) };
}

export const emptyRow = (table: Table): FormRow => ({ cells: cellsOf(table.columns, {}), inner: [] });

const isEmptyRow = ({ cells, inner }: FormRow): boolean => Object.values(cells).every((cell) => cell.trim() === '') && inner.every(isEmptyRow);

interface Reading {
  readonly problems: Record<string, LeafProblem | 'needed'>;
  readonly country: string | undefined;
}

function readCells(tree: Tree, leaves: readonly Leaf[], cells: Readonly<Record<string, string>>, prefix: string, reading: Reading): Tree {
  let changed = tree;
  for (const leaf of leaves) {
    const typed = cells[leaf.path] ?? '';
    // What was not touched stays as it is stored, also where it is written in a way the form would not write it.
    if (typed === leafText(leaf, at(tree, leaf.path))) continue;
    const read = leafValue(leaf, typed, reading.country);
    if (read.problem) reading.problems[prefix + leaf.path] = read.problem;
    else changed = withValue(changed, leaf.path.split('.'), read.value);
  }
  return changed;
}

function readRows(table: Table, rows: readonly FormRow[], prefix: string, reading: Reading): readonly Tree[] {
  return rows.flatMap((row, index) => {
    if (isEmptyRow(row)) return [];
    const place = `${prefix}${table.path}.${index}.`;
    const entry = readCells(row.kept ?? {}, table.columns, row.cells, place, reading);
    for (const need of table.needs) {
      const names = need.split('|');
      if (names.every((name) => (row.cells[name] ?? '').trim() === '')) reading.problems[place + (names[0] ?? '')] ??= 'needed';
    }
    return [table.inner ? { ...entry, [table.inner.path]: readRows(table.inner, row.inner, place, reading) } : entry];
  });
}

/** Money without its currency, or the other way round, is no value; nor are the other parts of an object without what it needs. */
const TOGETHER: readonly (readonly [base: string, needed: readonly string[]])[] = [
  ['annualPurchase', ['amount', 'currency', 'basis']],
  ['typicalOrder', ['amount', 'currency']],
  ['targetPrice', ['amount', 'currency']],
  ['creditLimit', ['amount', 'currency']],
  ['paymentPreference', ['method']],
  ['decisionProcess.approvalThreshold', ['amount', 'currency']],
  ['creditFacts.insuredLimit', ['amount', 'currency']],
  ['creditFacts.badDebt', ['amount', 'currency']],
  ['creditFacts.sanctionCheck', ['date', 'result']],
];

/** The record with what the form says, and what cannot be read. Whatever the form does not show stays as it was. */
export function recordOfForm(record: Partial<Customer>, form: RecordForm): { readonly record: Partial<Customer>; readonly problems: FormProblems } {
  const country = (form.cells.country ?? '').trim().toUpperCase() || undefined;
  const reading: Reading = { problems: {}, country };
  if ((form.cells.name ?? '').trim() === '') reading.problems.name = 'needed';
  let tree = readCells(record, LEAVES, form.cells, '', reading);
  for (const [base, needed] of TOGETHER) {
    if (!isTree(at(tree, base))) continue;
    for (const part of needed) if (at(tree, `${base}.${part}`) === undefined) reading.problems[`${base}.${part}`] ??= 'needed';
  }
  for (const table of TABLES) {
    const rows = readRows(table, form.tables[table.path] ?? [], '', reading);
    tree = withValue(tree, [table.path], rows.length > 0 || table.path === 'contacts' ? rows : undefined);
  }
  const contacts = (tree.contacts as readonly Partial<Contact>[]).map((contact): Contact => ({
    ...contact,
    name: contact.name ?? contact.emails?.[0] ?? '',
    emails: contact.emails ?? [],
  }));
  return { record: { ...tree, contacts }, problems: reading.problems };
}

const sameRows = (a: readonly FormRow[] = [], b: readonly FormRow[] = []): boolean =>
  JSON.stringify(a.map(({ cells, inner }) => [cells, inner])) === JSON.stringify(b.map(({ cells, inner }) => [cells, inner]));

/** Two people's changes of one record together: what only one of them changed is taken from that one, what both changed stays `mine` and is named. */
export function mergeForms(base: RecordForm, mine: RecordForm, theirs: RecordForm): { readonly form: RecordForm; readonly both: readonly string[] } {
  const both: string[] = [];
  const pick = <T>(path: string, isSame: (a: T, b: T) => boolean, [ground, own, other]: readonly [T, T, T]): T => {
    if (isSame(ground, own)) return other;
    if (!isSame(ground, other) && !isSame(own, other)) both.push(path);
    return own;
  };
  const cells = Object.fromEntries(
    Object.keys(theirs.cells).map((path) => [
      path,
      pick(path, (a, b) => a === b, [base.cells[path] ?? '', mine.cells[path] ?? '', theirs.cells[path] ?? '']),
    ]),
  );
  const tables = Object.fromEntries(
    Object.keys(theirs.tables).map((path) => [
      path,
      pick<readonly FormRow[]>(path, sameRows, [base.tables[path] ?? [], mine.tables[path] ?? [], theirs.tables[path] ?? []]),
    ]),
  );
  return { form: { cells, tables }, both };
}
