import { companyKey } from '#core/customers/evidence-keys.ts';
import { proposeCustomer } from '#core/customers/propose-customer.ts';
import type { TableName } from '#core/exchange/column-row.ts';
import { type Fields, isFields, without } from '#core/exchange/fields.ts';
import type { Problem } from '#core/exchange/problem.ts';
import { lineWithoutProduct } from '#core/exchange/row-details.ts';
import { readRow, type RowParts, rowProblem, type SheetPlan } from '#core/exchange/read-row.ts';
import type { SheetRow } from '#core/exchange/read/sheet.ts';

/** One row, read and on its way to the customer it belongs to. Plain data: it may wait in a file. */
export interface Fragment {
  readonly sheet: number;
  readonly row: number;
  /** The row belongs to whoever has this id, code or name, in this order. */
  readonly id?: string;
  readonly code?: string;
  readonly name: string;
  readonly main: boolean;
  readonly ours: boolean;
  readonly customer: Fields;
  readonly contacts: readonly Fields[];
  readonly quote?: Fields;
  readonly order?: Fields;
  readonly complaint?: Fields;
  readonly communication?: Fields;
  readonly feedback?: Fields;
  readonly notes: readonly string[];
  /** As the row stood in the file, for a row that is refused later. */
  readonly cells: readonly string[];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What an entry must have to be one. */
const NEEDS: Readonly<Record<string, readonly (readonly [path: string, code: 'no-number' | 'no-date' | 'no-currency'])[]>> = {
  quote: [
    ['number', 'no-number'],
    ['date', 'no-date'],
    ['currency', 'no-currency'],
  ],
  order: [
    ['number', 'no-number'],
    ['date', 'no-date'],
  ],
  complaint: [
    ['number', 'no-number'],
    ['receivedOn', 'no-date'],
  ],
  communication: [['date', 'no-date']],
  feedback: [['date', 'no-date']],
};

function withDefaults(table: string, record: Fields, customer: Fields): Fields {
  const usual = isFields(customer.usual) ? customer.usual : {};
  if (table === 'quote') return { ...record, ...(record.currency === undefined && usual.currency !== undefined && { currency: usual.currency }) };
  if (table === 'complaint') return { status: 'received', ...record, subject: record.subject ?? '-' };
  if (table === 'communication') return { direction: 'out', channel: 'other', ...record };
  if (table === 'feedback') return { kind: 'suggestion', ...record, text: record.text ?? '-' };
  return record;
}

export interface ReadFragment {
  /** Absent for a row that is refused. */
  readonly fragment?: Fragment;
  readonly problems: readonly Problem[];
}

/** What a row without a name of its own continues: the row above, as it would be told in a sheet where such cells are merged. */
export type RowAbove = Pick<Fragment, 'row' | 'id' | 'code' | 'name' | 'quote' | 'order'>;

const TOTAL =
  /^(?:小计|合计|总计|共计|累计|合計|總計|sub-?\s?total|(?:grand\s+)?total|sum|summe|gesamt|total général|totale|итого|toplam)(?:$|[\s:：(（\d])/iu;
const REMARK = /^(?:备注|说明|注|附注|备註|note|notes|remark|remarks|hinweis|制表|填表|更新日期?)\s*[:：]/iu;

/** A heading between two blocks, a comment, or the end of a printed list: `-- Middle East --`, `# my customers`, `=====`. */
const DECORATED = /^(?:[-=*#~_>•]{2,}|[#>] ?)|^[-–—=*]+\s.*\s[-–—=*]+$/u;
/** What stands for a name that nobody knows: `???`, `(Polish guy)`. */
const NAMELESS = /^[^\p{L}\p{N}]*(?:[(（][^()（）]*[)）])?[^\p{L}\p{N}]*$/u;

/** A row of a list that is none of its entries: a total, a heading between two blocks, a remark below. */
function isNoEntry(name: string, row: SheetRow, contacts: readonly Fields[]): boolean {
  if (contacts.some(({ emails }) => Array.isArray(emails) && emails.length > 0)) return false;
  const isLone = row.cells.filter((cell) => cell.trim() !== '').length === 1;
  if (isLone && DECORATED.test(name)) return true;
  return TOTAL.test(name) || (REMARK.test(name) && row.cells.filter((cell) => cell.trim() !== '').length === 1);
}

/** Reads one row into a fragment. Refused: a row without a customer, and in a sheet of documents an entry without what makes it one. */
export function readFragment(row: SheetRow, sheet: number, plan: SheetPlan, above?: RowAbove): ReadFragment {
  const { customer, contacts, records, notes, problems: found } = readRow(row, plan);
  const problems = [...found];
  const { kind } = plan.mapping;
  const refuse = (problem: Problem): ReadFragment => ({ problems: [...problems, problem] });
  const follows = continuation(plan, { customer, contacts, records }, above);
  const parts: Record<string, Fields> = {};
  const extra = [...notes];
  for (const [table, lines] of [['quote', 'quoteLine'], ['order', 'orderLine'], ['complaint'], ['communication'], ['feedback']] as const) {
    const line = lines === undefined ? undefined : records[lines];
    const own = records[table as Exclude<TableName, 'customer' | 'contact'>];
    if (!own && !line) continue;
    const record = withDefaults(table, { ...own, ...documentAbove(own, table, follows) }, customer);
    const missing = NEEDS[table]?.find(([path]) => record[path] === undefined);
    if (missing) {
      if (kind === table) return refuse(rowProblem(plan, row.number, missing[1], 'error'));
      problems.push(rowProblem(plan, row.number, missing[1], 'warning'));
      extra.push(`[${table}] ${JSON.stringify({ ...own, ...(line && { line }) })}`);
      continue;
    }
    const hasProduct = line && text(line.product) !== undefined;
    parts[table] = hasProduct ? { ...record, lines: [line] } : record;
    if (line && !hasProduct) extra.push(`[${String(record.number)}] ${lineWithoutProduct(line)}`);
  }
  let name = text(customer.name);
  if (!plan.ours && name !== undefined && NAMELESS.test(name) && !/[\p{L}\p{N}]/u.test(name.replace(/[(（][^()（）]*[)）]/g, ''))) name = undefined;
  let [id, code] = [text(customer.id), text(customer.code)];
  if (!plan.ours && name !== undefined && isNoEntry(name, row, contacts))
    return { problems: [rowProblem(plan, row.number, 'no-customer', 'error', name)] };
  if (follows) {
    ({ id, code, name } = follows);
    problems.push(rowProblem(plan, row.number, 'row-continues', 'warning', name));
  }
  const hasNameColumn = plan.columns.some(({ column }) => column?.key === 'customer.name');
  if (name === undefined && id === undefined && code === undefined && !hasNameColumn) name = nameFromContact(contacts);
  if (name === undefined && ((id === undefined && code === undefined) || (kind === 'customer' && hasNameColumn && !plan.ours)))
    return refuse(rowProblem(plan, row.number, 'no-name', 'error'));
  const rest = without(customer, 'id', 'name');
  // Sheets of customers say what a customer buys, not what it buys from us; that stands in its orders.
  if (isFields(rest.annualPurchase) && rest.annualPurchase.amount !== undefined)
    rest.annualPurchase = { basis: 'total_category', ...rest.annualPurchase };
  return {
    problems,
    fragment: {
      sheet,
      row: row.number,
      ...(id !== undefined && { id }),
      ...(code !== undefined && { code }),
      name: name ?? '',
      main: kind === 'customer',
      ours: plan.ours,
      customer: rest,
      contacts,
      ...parts,
      notes: extra,
      cells: row.cells,
    },
  };
}

/** The row above, where this row says nothing of a customer but has a person or a document that can only be its. */
function continuation(
  plan: SheetPlan,
  { customer, contacts, records }: Pick<RowParts, 'customer' | 'contacts' | 'records'>,
  above: RowAbove | undefined,
): RowAbove | undefined {
  if (!above || plan.ours || Object.keys(customer).length > 0 || !companyStandsFirst(plan)) return undefined;
  const persons = contacts.some(({ name, emails }) => text(name) !== undefined && Array.isArray(emails) && emails.length > 0);
  const { quote, order, quoteLine, orderLine } = records;
  const isPart =
    persons ||
    [quoteLine, orderLine].some((line) => text(line?.product) !== undefined) ||
    [quote, order].some((own) => text(own?.number) !== undefined);
  return isPart ? above : undefined;
}

/** Only where the company stands before its persons is a row without one part of the row above; in a list of persons it is a person without a company. */
function companyStandsFirst({ mapping }: SheetPlan): boolean {
  const at = (test: (target: string) => boolean): number => mapping.columns.find(({ target }) => test(target))?.index ?? Infinity;
  return at((target) => target === 'customer.name') <= at((target) => /^contact\.(?:name|givenName|familyName)$/.test(target));
}

/** Number, day and currency of the document above, for a further line of it. */
function documentAbove(own: Fields | undefined, table: string, above: RowAbove | undefined): Fields {
  const document = table === 'quote' ? above?.quote : table === 'order' ? above?.order : undefined;
  if (!document || text(own?.number) !== undefined) return {};
  const { number, date, currency } = document;
  return { number, date, ...(currency !== undefined && { currency }) };
}

/** In a list of persons without companies the address says which one. */
function nameFromContact(contacts: readonly Fields[]): string | undefined {
  const [contact] = contacts;
  const [email] = Array.isArray(contact?.emails) ? (contact.emails as readonly string[]) : [];
  if (email !== undefined) return proposeCustomer({ from: email, fromName: text(contact?.name) }).name;
  return text(contact?.name);
}

/** Rows of one company meet under this key; legal forms, case and punctuation aside. */
export function bucketKey(name: string): string {
  return companyKey(alike(name)) || strictName(name);
}

const SAME_WORDS: Readonly<Record<string, string>> = {
  limited: 'ltd',
  company: 'co',
  incorporated: 'inc',
  corporation: 'corp',
  und: '&',
  and: '&',
  et: '&',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
};

/** `Hartmann und Söhne Limited` and `HARTMANN & SOEHNE LTD` are two spellings of one name. */
function alike(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüß]|(?<![\p{L}])(?:limited|company|incorporated|corporation|und|and|et)(?![\p{L}])/gu, (word) => SAME_WORDS[word] ?? word);
}

/** The name in which two rows of one file are one customer: the legal form counts. */
export function strictName(name: string): string {
  return alike(name)
    .replace(/[\s.,，。·'"“”()（）-]+/gu, ' ')
    .trim();
}
