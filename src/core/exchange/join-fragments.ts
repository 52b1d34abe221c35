import { normaliseAddress } from '#core/customers/address.ts';
import { nameKey } from '#core/customers/evidence-keys.ts';
import { type Fields, isFields, same, shownValue, without } from '#core/exchange/fields.ts';
import type { ProblemCode } from '#core/exchange/problem.ts';
import { readPhone } from '#core/exchange/values/person-values.ts';
import { bucketKey, type Fragment, strictName } from '#core/exchange/fragment.ts';

/** A customer as the rows of a file make it; the fields are not checked yet. */
export interface Candidate {
  readonly record: Fields;
  readonly rows: readonly { readonly sheet: number; readonly row: number; readonly cells: readonly string[] }[];
  /** Rows after the first that named the same customer in a sheet of customers. */
  readonly repeated: number;
  /** Written by us: nothing in it is new to a record that it was exported from. */
  readonly ours: boolean;
  /** Values of later rows that contradict the first; they stand in the notes. */
  readonly conflicts: readonly {
    readonly sheet: number;
    readonly row: number;
    readonly field: string;
    readonly value: string;
    /** Something else than a contradiction. */
    readonly code?: ProblemCode;
  }[];
}

interface Draft {
  readonly fields: Fields;
  readonly contacts: Fields[];
  readonly lists: Readonly<Record<'quotes' | 'orders' | 'complaints' | 'communications' | 'feedback', Fields[]>>;
  readonly notes: string[];
  /** Numbers of sheets without a country, whose country code is looked for at the end. */
  readonly numbers: { sheet: number; row: number; value: string }[];
  readonly rows: { sheet: number; row: number; cells: readonly string[] }[];
  readonly conflicts: { sheet: number; row: number; field: string; value: string; code?: ProblemCode }[];
  id?: string;
  code?: string;
  name: string;
  repeated: number;
  ours: boolean;
  hasMain: boolean;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

function ownerOf(drafts: readonly Draft[], fragment: Fragment): Draft | undefined {
  if (fragment.id !== undefined) {
    const byId = drafts.find(({ id }) => id === fragment.id);
    if (byId) return byId;
  }
  if (fragment.code !== undefined) {
    const byCode = drafts.find((draft) => draft.code === fragment.code && agree(draft.id, fragment.id));
    if (byCode) return byCode;
  }
  if (fragment.name === '') return undefined;
  const strict = strictName(fragment.name);
  const fits = (draft: Draft): boolean =>
    agree(draft.id, fragment.id) && agree(draft.code, fragment.code) && agree(text(draft.fields.country), text(fragment.customer.country));
  const named = drafts.filter((draft) => strictName(draft.name) === strict && fits(draft));
  if (named[0]) return named[0];
  if (fragment.main) return undefined;
  const loose = drafts.filter((draft) => draft.hasMain && bucketKey(draft.name) === bucketKey(fragment.name) && fits(draft));
  return loose.length === 1 ? loose[0] : undefined;
}

const emailKeys = (contact: Fields): string[] => list(contact.emails).map((email) => normaliseAddress(String(email))?.base ?? String(email));

/** The person among these that a row means: by id, else by address, else by name where the addresses do not speak against it. */
export function samePerson(contacts: readonly Fields[], contact: Fields): Fields | undefined {
  const id = text(contact.id);
  const byId = id === undefined ? undefined : contacts.find((there) => there.id === id);
  if (byId) return byId;
  const keys = emailKeys(contact);
  const byEmail = contacts.find((there) => emailKeys(there).some((key) => keys.includes(key)));
  if (byEmail) return byEmail;
  const name = String(contact.name);
  const key = nameKey(name) || name.trim().toLowerCase();
  return contacts.find(
    (there) =>
      (nameKey(String(there.name)) || String(there.name).trim().toLowerCase()) === key && (keys.length === 0 || emailKeys(there).length === 0),
  );
}

function addContact(draft: Draft, contact: Fields, ours: boolean): void {
  const there = ours ? undefined : samePerson(draft.contacts, contact);
  if (!there) {
    draft.contacts.push({ ...contact });
    return;
  }
  for (const [key, value] of Object.entries(contact)) {
    const old = there[key];
    if (old === undefined) there[key] = value;
    else if (Array.isArray(old) && Array.isArray(value)) {
      const known = new Set(old.map((entry) => JSON.stringify(entry)));
      there[key] = [...(old as unknown[]), ...(value as unknown[]).filter((entry) => !known.has(JSON.stringify(entry)))];
    } else if (!same(old, value) && key !== 'name') draft.notes.push(`[${String(there.name)}: ${key}] ${String(value)}`);
  }
}

/** Rows of one document follow each other: the same position, else the same number, is the same document and brings a further line. */
function addDocument(documents: Fields[], record: Fields): void {
  const there = documents.find((each) =>
    record.position === undefined
      ? each.position === undefined && each.number === record.number
      : each.position === record.position && each.number === record.number,
  );
  if (!there) {
    documents.push({ ...record, lines: list(record.lines) });
    return;
  }
  there.lines = [...list(there.lines), ...list(record.lines)];
  for (const [key, value] of Object.entries(record)) if (there[key] === undefined) there[key] = value;
}

const isBare = (talk: Fields): boolean => ['subject', 'summary', 'messageId', 'contact', 'promises'].every((key) => talk[key] === undefined);

/** Each row of a list of persons has a day of the last contact; a customer has one: several would look like several tries without an answer. */
function addCommunication(talks: Fields[], talk: Fields, ours: boolean): void {
  const there = ours || !isBare(talk) ? undefined : talks.find(isBare);
  if (!there) talks.push({ ...talk });
  else if (String(talk.date) > String(there.date)) Object.assign(there, talk);
}

function addFields(draft: Draft, fragment: Fragment): void {
  for (const [key, value] of Object.entries(fragment.customer)) {
    const there = draft.fields[key];
    if (there === undefined) draft.fields[key] = value;
    else if (Array.isArray(there) && Array.isArray(value)) {
      if (fragment.ours) continue;
      const known = new Set(there.map((entry) => JSON.stringify(entry)));
      draft.fields[key] = [...(there as unknown[]), ...(value as unknown[]).filter((entry) => !known.has(JSON.stringify(entry)))];
    } else if (isFields(there) && isFields(value)) draft.fields[key] = { ...value, ...there };
    else if (!same(there, value)) {
      const shown = shownValue(value);
      if (key === 'notes') draft.fields[key] = `${shownValue(there)}\n${shown}`;
      else {
        draft.notes.push(`[${key}] ${shown}`);
        draft.conflicts.push({ sheet: fragment.sheet, row: fragment.row, field: key, value: shown });
      }
    }
  }
}

function newDraft(fragment: Fragment): Draft {
  return {
    fields: {},
    contacts: [],
    lists: { quotes: [], orders: [], complaints: [], communications: [], feedback: [] },
    notes: [],
    numbers: [],
    rows: [],
    conflicts: [],
    name: fragment.name,
    repeated: 0,
    ours: fragment.ours,
    hasMain: false,
  };
}

function add(draft: Draft, fragment: Fragment): void {
  if (fragment.main && draft.hasMain) draft.repeated++;
  draft.hasMain ||= fragment.main;
  draft.id ??= fragment.id;
  draft.code ??= fragment.code;
  if (draft.name === '') draft.name = fragment.name;
  draft.rows.push({ sheet: fragment.sheet, row: fragment.row, cells: fragment.cells });
  draft.notes.push(...fragment.notes);
  addFields(draft, fragment);
  if (!fragment.main)
    for (const value of fragment.contacts.flatMap(({ mobile, phones }) => [mobile, phones].flat()))
      if (typeof value === 'string' && !value.startsWith('+')) draft.numbers.push({ sheet: fragment.sheet, row: fragment.row, value });
  for (const contact of fragment.contacts) addContact(draft, contact, fragment.ours);
  if (fragment.quote) addDocument(draft.lists.quotes, fragment.quote);
  if (fragment.order) addDocument(draft.lists.orders, fragment.order);
  if (fragment.complaint) draft.lists.complaints.push({ ...fragment.complaint });
  if (fragment.communication) addCommunication(draft.lists.communications, fragment.communication, fragment.ours);
  if (fragment.feedback) draft.lists.feedback.push({ ...fragment.feedback });
}

/** Numbers of persons without a country code, by the country that another row of the customer names. */
function withCountryCodes({ contacts, fields, conflicts, numbers, ours }: Draft): void {
  if (ours) return;
  const country = text(fields.country);
  for (const contact of contacts)
    for (const field of ['mobile', 'phones'] as const) {
      const whole = (phone: unknown): unknown => {
        if (typeof phone !== 'string' || phone.startsWith('+')) return phone;
        const read = readPhone(phone, country);
        const from = read?.sure ? undefined : numbers.find(({ value }) => value === phone);
        if (from) conflicts.push({ ...from, field, code: 'not-a-phone' });
        return read?.phone ?? phone;
      };
      const value = contact[field];
      if (value !== undefined) contact[field] = Array.isArray(value) ? value.map(whole) : whole(value);
    }
}

function candidateOf(draft: Draft): Candidate {
  withCountryCodes(draft);
  const { fields, contacts, lists, rows, conflicts, repeated, ours } = draft;
  const own = text(fields.notes);
  const notes = [...(own === undefined ? [] : [own]), ...new Set(draft.notes)].join('\n');
  const filled = Object.entries(lists)
    .filter(([, entries]) => entries.length > 0)
    .map(([name, entries]) => [name, entries.map((entry) => without(entry, 'position'))]);
  return {
    record: {
      ...(draft.id !== undefined && { id: draft.id }),
      name: draft.name,
      ...fields,
      ...(draft.code !== undefined && { code: draft.code }),
      contacts,
      ...(Object.fromEntries(filled) as Fields),
      ...(notes !== '' && { notes }),
    },
    rows,
    conflicts,
    repeated,
    ours,
  };
}

/**
 * Joins the rows of a file to customers. All rows that may belong together must be there at once (see `bucketKey`), in the order of the file;
 * rows of the sheets of customers come first. A row that names nobody by name and whose id or code nobody here has stays alone.
 */
export function joinFragments(fragments: readonly Fragment[]): readonly Candidate[] {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft[]>();
  const ordered = [...fragments].sort((a, b) => Number(b.main) - Number(a.main) || a.sheet - b.sheet || a.row - b.row);
  for (const fragment of ordered) {
    const key = bucketKey(fragment.name);
    const near = fragment.name === '' ? drafts : (byName.get(key) ?? []);
    let draft = ownerOf(near, fragment);
    if (!draft) {
      draft = newDraft(fragment);
      drafts.push(draft);
      byName.set(key, [...near, draft]);
    }
    add(draft, fragment);
  }
  return drafts.map(candidateOf);
}
