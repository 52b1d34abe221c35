import { TABLES, type ColumnRow, type ColumnType, type TableName } from '#core/exchange/column-row.ts';
import { READ_ONLY_COLUMNS, CONTACT_COLUMNS } from '#core/exchange/contact-columns.ts';
import { CUSTOMER_COLUMNS } from '#core/exchange/customer-columns.ts';
import { RECORD_COLUMNS } from '#core/exchange/record-columns.ts';
import { headerKey, PROFILE_FIELDS } from '#core/customers/profile-fields.ts';
import type { Localised } from '#core/text/language.ts';

/** One thing that a column of a sheet can hold. */
export interface Column {
  /** `contact.emails`; the first part is the table. */
  readonly key: string;
  readonly table: TableName;
  /** Where it stands in the object of its table. */
  readonly path: string;
  readonly label: Localised;
  readonly type: ColumnType;
  /** Values of an enum, and the list of words that stand for them. */
  readonly values?: readonly string[];
  readonly words?: string;
  /** Accepted headers in the form of `headerKey`, the labels among them. */
  readonly headers: ReadonlySet<string>;
  /** Read, never written: another column writes the same. */
  readonly onlyRead?: boolean;
}

const profileHeaders = new Map(PROFILE_FIELDS.map(({ path, headers }) => [path, headers]));

function column(table: TableName, [path, zh, en, type, headers = '', values, words]: ColumnRow, onlyRead = false): Column {
  const known = table === 'customer' ? (profileHeaders.get(path) ?? []) : table === 'contact' ? (profileHeaders.get(`contact.${path}`) ?? []) : [];
  return {
    key: `${table}.${path}`,
    table,
    path: path.replace(/:.*$/, ''),
    label: { 'zh-CN': zh, en },
    type,
    ...(values && { values }),
    ...(words !== undefined && { words }),
    headers: new Set([...[zh, en, ...headers.split('|')].map(headerKey).filter((key) => key !== ''), ...known]),
    ...(onlyRead && { onlyRead }),
  };
}

/** Every column of every table, in the order of an export. */
export const COLUMNS: readonly Column[] = [
  ...CUSTOMER_COLUMNS.map((row) => column('customer', row)),
  ...CONTACT_COLUMNS.map((row) => column('contact', row)),
  ...READ_ONLY_COLUMNS.map((row) => column('contact', row, true)),
  ...TABLES.flatMap((table) => (RECORD_COLUMNS[table] ?? []).map((row) => column(table, row))),
];

const byKey = new Map(COLUMNS.map((each) => [each.key, each]));
/** The column of a key such as `contact.emails`. */
export const columnOfKey = (key: string): Column | undefined => byKey.get(key);
export const columnsOfTable = (table: TableName): readonly Column[] => COLUMNS.filter((each) => each.table === table);

const byHeader = new Map<string, Column[]>();
for (const each of COLUMNS) {
  for (const header of each.headers) {
    const there = byHeader.get(header);
    if (there) there.push(each);
    else byHeader.set(header, [each]);
  }
}
/** Columns of all tables that accept a header, given as `headerKey` makes it. */
export const columnsOfHeader = (key: string): readonly Column[] => byHeader.get(key) ?? [];
