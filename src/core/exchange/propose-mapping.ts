import { editDistance } from '#core/customers/skeleton.ts';
import { headerKey } from '#core/customers/profile-fields.ts';
import { type Column, COLUMNS, columnsOfHeader } from '#core/exchange/columns.ts';
import { type TableName } from '#core/exchange/column-row.ts';
import { byContent, share } from '#core/exchange/column-content.ts';
import { findHeader, type FoundHeader, headerKeys } from '#core/exchange/find-header.ts';
import { type ColumnMapping, SHEET_KINDS, type SheetKind, type SheetMapping } from '#core/exchange/mapping.ts';
import type { SheetRow } from '#core/exchange/read/sheet.ts';
import { dateOrderOf } from '#core/exchange/values/date-text.ts';

/** Which tables a header is looked up in, the nearest first. Lines of documents are read only in their own sheets. */
const ORDER: Readonly<Record<SheetKind, readonly TableName[]>> = {
  customer: ['customer', 'contact', 'quote', 'order', 'complaint', 'feedback', 'communication'],
  contact: ['contact', 'customer'],
  quote: ['quote', 'quoteLine', 'customer', 'contact'],
  order: ['order', 'orderLine', 'customer', 'contact'],
  complaint: ['complaint', 'customer'],
  communication: ['communication', 'customer'],
  feedback: ['feedback', 'customer'],
};

const NAMES: readonly (readonly [RegExp, SheetKind])[] = [
  [/报价|quot|offer/i, 'quote'],
  [/订单|合同|成交|order|contract|\bpo\b|\bpi\b/i, 'order'],
  [/投诉|客诉|complaint|claim|case/i, 'complaint'],
  [/沟通|跟进|communicat|activit|follow/i, 'communication'],
  [/反馈|feedback/i, 'feedback'],
  [/联系人|contact|people|通讯录/i, 'contact'],
  [/客户|公司|customer|compan|account|client|buyer/i, 'customer'],
];

/** In these kinds of sheets headers that are plain in the customer's own table mean something else. */
const OWN_PATHS: Readonly<Partial<Record<SheetKind, readonly string[]>>> = {
  contact: [
    '电话',
    'phone',
    'tel',
    'telephone',
    '联系电话',
    'phonenumber',
    '备注',
    'note',
    'notes',
    'remark',
    'remarks',
    'description',
    'status',
    '状态',
    'id',
    '编号',
    'owner',
  ],
};

const CONTACT_FOR: Readonly<Record<string, string>> = {
  电话: 'contact.phones',
  phone: 'contact.phones',
  tel: 'contact.phones',
  telephone: 'contact.phones',
  联系电话: 'contact.phones',
  phonenumber: 'contact.phones',
  备注: 'contact.note',
  note: 'contact.note',
  notes: 'contact.note',
  remark: 'contact.note',
  remarks: 'contact.note',
  description: 'contact.note',
  status: 'contact.status',
  状态: 'contact.status',
  id: 'ignore',
  编号: 'ignore',
  owner: 'customer.owner',
};

const strong = (keys: readonly string[], table: TableName): boolean =>
  keys.some((key) => columnsOfHeader(key).some((column) => column.table === table));

function kindOf(name: string, headers: readonly string[]): SheetKind {
  const all = headers.map(headerKeys);
  const count = (table: TableName): number => all.filter((keys) => strong(keys, table)).length;
  const onlyCustomer = all.filter((keys) => {
    const columns = keys.flatMap((key) => columnsOfHeader(key));
    return (
      columns.length > 0 &&
      columns.every(({ table }) => table === 'customer') &&
      !columns.some(({ path }) => /^(?:id|name|code|country|owner|notes|phones|city|address.*|infoSources)$/.test(path))
    );
  }).length;
  const named = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  const has = (key: string): boolean => all.some((keys) => keys.some((each) => columnsOfHeader(each).some((column) => column.key === key)));
  if (named !== undefined && named !== 'customer' && (named === 'contact' ? count('contact') >= 2 && onlyCustomer < 3 : count(named) >= 2))
    return named;
  if (onlyCustomer < 3) {
    if (has('quote.number') && has('quoteLine.price')) return 'quote';
    if (has('order.number') && (has('order.total') || has('orderLine.quantity')) && !has('contact.emails')) return 'order';
    if (has('communication.summary') && has('communication.channel') && has('communication.date') && !has('contact.emails')) return 'communication';
    if (has('contact.jobTitle') && has('contact.familyName') && onlyCustomer === 0) return 'contact';
  }
  return 'customer';
}

/** A header that is one slip away from one we know; short ones must be exact. */
function nearly(key: string, tables: readonly TableName[]): Column | undefined {
  if (key.length < 6) return undefined;
  for (const table of tables)
    for (const column of COLUMNS)
      if (column.table === table)
        for (const header of column.headers) if (Math.abs(header.length - key.length) <= 1 && editDistance(header, key, 1) <= 1) return column;
  return undefined;
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|eng|ing|sir|madam|herr|frau|先生|女士|小姐|博士)\.?$/i;
function targetOf(header: string, group: string, kind: SheetKind, samples: readonly string[]): string | undefined {
  const keys = headerKeys(header.replace(/[\s_#-]*\d{1,2}\s*$/, '') || header);
  const all = [...headerKeys(header), ...keys];
  if (/^(?:title|头衔)$/.test(all[0] ?? ''))
    return share(samples, (cell) => HONORIFIC.test(cell.trim())) >= 0.5 ? 'contact.title' : 'contact.jobTitle';
  if (/^(?:salutation|称呼|称谓|prefix|尊称)$/.test(all[0] ?? '') && share(samples, (cell) => HONORIFIC.test(cell.trim())) >= 0.5)
    return 'contact.title';
  const inContact = kind === 'contact' || /联系人|contact|person/i.test(group);
  if (inContact) {
    const own = all.find((key) => OWN_PATHS.contact?.includes(key));
    if (own !== undefined) return CONTACT_FOR[own];
  }
  const tables = inContact && kind === 'customer' ? (['contact', ...ORDER.customer] as const) : ORDER[kind];
  for (const key of all) {
    for (const table of tables) {
      // A column that names one chat program says more than one for all of them.
      const columns = columnsOfHeader(key).filter((each) => each.table === table);
      const column = columns.find(({ onlyRead }) => onlyRead === true) ?? columns[0];
      if (column) return column.key;
    }
  }
  return nearly(headerKey(header), tables)?.key;
}

/** Columns of which a row can have several; their values are joined. */
const MANY = /^(?:contact\.(?:emails|phones|chatAccounts.*)|customer\.(?:phones|domains|aliases|mainProducts|history:.*|fax:.*))$/;
const NAMES_OF_PERSON = /^contact\.(?:name|givenName|familyName)$/;
const isContact = (target: string): boolean => target.startsWith('contact.');

/** Counts through contacts that stand beside each other: a new name, a number in the header, or a field that the present one has already begin the next. */
function withSlots(columns: readonly ColumnMapping[], groups: readonly string[]): readonly ColumnMapping[] {
  const taken = new Map<number, Set<string>>();
  const numberOf = (header: string): string | undefined => /(\d{1,2})\s*$/.exec(header)?.[1];
  // `Email 2` beside one name is that person's second address; `Contact 2` is a second person.
  const persons = new Set(columns.filter(({ target }) => NAMES_OF_PERSON.test(target)).map(({ header }) => numberOf(header)));
  let slot = 1;
  let group = '';
  return columns.map((column) => {
    const { target, header } = column;
    if (!isContact(target)) return column;
    const written = numberOf(header);
    const numbered = persons.has(written) ? written : undefined;
    const ownGroup = groups[column.index] ?? '';
    if (numbered !== undefined && Number(numbered) >= 1 && Number(numbered) <= 20) slot = Number(numbered);
    else if (ownGroup !== '' && group !== '' && ownGroup !== group && taken.has(slot)) slot++;
    else if (taken.get(slot)?.has(target) && (!MANY.test(target) || taken.get(slot)?.has('contact.name'))) {
      if (!MANY.test(target)) slot++;
    }
    group = ownGroup;
    const there = taken.get(slot) ?? new Set<string>();
    taken.set(slot, there.add(target));
    return slot === 1 ? column : { ...column, slot };
  });
}

/** What a program or a printed list counts and stamps by itself. */
const BOOKKEEPING =
  /^(?:序号|行号|编号|图片|照片|头像|no\.?|nr\.?|#|id|.* id|.*(?:创建|修改|更新|录入)(?:时间|日期|人)|.*\b(?:created?|modified|updated?)\b.*|image|photo|picture|avatar)$/i;

/** What makes a quote, an order or a complaint one: without it, `Created date` in a list of customers is no date of a quote. */
const NUMBERED = ['quote', 'order', 'complaint'];

function withoutStrayDocuments(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const stray = NUMBERED.filter((table) => !columns.some(({ target }) => target === `${table}.number`));
  return columns.map((column) =>
    stray.some((table) => column.target.startsWith(`${table}.`))
      ? { ...column, target: BOOKKEEPING.test(column.header.trim()) ? 'ignore' : 'note' }
      : column,
  );
}

/** A phone among the columns of a person is that person's. */
function withPersonsPhones(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  if (!columns.some(({ target }) => NAMES_OF_PERSON.test(target))) return columns;
  let before = '';
  return columns.map((column) => {
    const isPlain = /^(?:联系)?电话|^(?:tele)?phone(?: (?:number|no\.?))?$|^tel\.?$|^telefon$/i.test(column.header.normalize('NFKC').trim());
    const target = column.target === 'customer.phones' && isPlain && isContact(before) ? 'contact.phones' : column.target;
    if (target !== 'ignore' && target !== 'note') before = target;
    return { ...column, target };
  });
}

function settled(columns: readonly ColumnMapping[], kind: SheetKind, isWords: (index: number) => boolean): readonly ColumnMapping[] {
  const seen = new Set<string>();
  let mapped = withPersonsPhones(kind === 'customer' ? withoutStrayDocuments(columns) : columns).map((column) => {
    const { target } = column;
    if (target === 'ignore' || target === 'note' || MANY.test(target) || isContact(target)) return column;
    if (seen.has(target)) return { ...column, target: /\.notes$/.test(target) ? 'note' : 'ignore' };
    seen.add(target);
    return column;
  });
  // A list without headers, or with one that nobody knows: the first column of words is the company's name.
  if (!mapped.some(({ target }) => NAMES_OF_PERSON.test(target) || target === 'customer.name' || target === 'customer.shortName')) {
    const words = mapped.findIndex(({ header, target, index }) => header === '' && /^(?:ignore|note|unknown)$/.test(target) && isWords(index));
    mapped = mapped.map((column, at) => (at === words ? { ...column, target: 'customer.name' } : column));
  }
  // `Name` alone beside no other name of a company is the company's.
  if (!mapped.some(({ target }) => target === 'customer.name') && kind !== 'contact') {
    const short = mapped.findIndex(({ target }) => target === 'customer.shortName');
    const person = mapped.findIndex(({ target, header }) => target === 'contact.name' && /^(?:name|姓名|名称|full ?name)$/i.test(header.trim()));
    const at = person >= 0 ? person : short;
    mapped = mapped.map((column, index) => (index === at ? { ...column, target: 'customer.name' } : column));
  }
  return mapped;
}

const byLabel = new Map(
  COLUMNS.filter(({ onlyRead }) => onlyRead !== true).flatMap((column) => [
    [column.label['zh-CN'], column] as const,
    [column.label.en, column] as const,
  ]),
);
const OURS = new Set(COLUMNS.filter(({ key }) => key === 'customer.id').flatMap(({ label }) => [label['zh-CN'], label.en]));

/** A sheet that we wrote ourselves: its headers are the labels of our columns and nothing else. */
function ownSheet(name: string, hidden: boolean, rows: readonly SheetRow[]): SheetMapping | undefined {
  const row = rows.find(({ cells }) => cells.some((cell) => OURS.has(cell)));
  if (!row) return undefined;
  const columns = row.cells
    .map((header, index) => ({ index, header, target: byLabel.get(header)?.key ?? 'ignore' }))
    .filter(({ header }) => header !== '');
  if (columns.filter(({ target }) => target === 'ignore').length * 2 > columns.length) return undefined;
  const tables = new Set(columns.map(({ target }) => target.replace(/\..*$/, '')));
  const kind = SHEET_KINDS.find(
    (each) => each !== 'customer' && tables.has(each) && columns.filter(({ target }) => target.startsWith('customer.')).length <= 2,
  );
  return { name, use: !hidden, ...(hidden && { hidden }), kind: kind ?? 'customer', headerRow: row.number, columns, dateOrder: 'dmy' };
}

/** A table of a hundred columns that we do not know comes from a program; its figures would bury what somebody has written. */
const MOST_NOTED = 15;

const isWorthANote = ({ target, header }: ColumnMapping): boolean => target === 'unknown' && !BOOKKEEPING.test(header.trim());
/** A column that only counts its rows. */
const isCount = (samples: readonly string[]): boolean => samples.every((cell) => /^[#(]?\d{1,6}[.)]?$/.test(cell.trim()));

/** `主要联系人: 是` ticks a person and names nobody. */
const FLAG = /^(?:是|否|y|n|yes|no|true|false|[01]|√|✓|x)$/i;
const isName = (target: string): boolean => target === 'contact.name' || target === 'customer.name';

/** Proposes how one sheet is read, from its first rows. A column that nothing is known of goes to the notes, so that nothing is lost. */
export function proposeSheet(name: string, hidden: boolean, rows: readonly SheetRow[]): SheetMapping {
  const own = ownSheet(name, hidden, rows);
  if (own) return own;
  const found: FoundHeader = findHeader(rows);
  const data = rows.filter(({ number }) => number > found.row);
  const width = Math.max(found.headers.length, ...data.map(({ cells }) => cells.length), 0);
  const samplesOf = (column: number): string[] => data.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
  const kind = kindOf(name, found.headers);
  const columns: ColumnMapping[] = [];
  for (let index = 0; index < width; index++) {
    const header = found.headers[index] ?? '';
    const samples = samplesOf(index);
    if (header === '' && samples.length === 0) continue;
    const target = (header === '' ? undefined : targetOf(header, found.groups[index] ?? '', kind, samples)) ?? byContent(samples) ?? 'unknown';
    columns.push({
      index,
      header,
      target: isName(target) && samples.length > 0 && samples.every((cell) => FLAG.test(cell.trim())) ? 'ignore' : target,
    });
  }
  const kept = columns.filter((column) => {
    const samples = samplesOf(column.index);
    return isWorthANote(column) && samples.length > 0 && !(column.header === '' && isCount(samples));
  });
  const read = columns.map((column) =>
    column.target === 'unknown' ? { ...column, target: kept.length <= MOST_NOTED && kept.includes(column) ? 'note' : 'ignore' } : column,
  );
  const dateColumns = read.filter(({ target }) => COLUMNS.some((column) => column.key === target && column.type === 'date'));
  const mapped = withSlots(
    settled(read, kind, (index) => share(samplesOf(index), (cell) => /^[^@]*\p{L}{2}[^@]*$/u.test(cell)) >= 0.8),
    found.groups,
  );
  const useful = mapped.some(({ target }) => target !== 'ignore' && target !== 'note');
  return {
    name,
    use: !hidden && useful && data.length > 0,
    ...(hidden && { hidden }),
    kind,
    headerRow: found.row,
    columns: mapped,
    dateOrder: dateOrderOf(dateColumns.flatMap(({ index }) => samplesOf(index))) ?? 'mdy',
  };
}
