import type { Contact, Customer } from '#core/customers/customer.ts';
import { normaliseAddress } from '#core/customers/address.ts';

/** A value that both records have and that differs; the kept record's stands, the other one is listed, so that nothing is lost. */
export interface MergeConflict {
  readonly field: string;
  readonly kept: unknown;
  readonly other: unknown;
}

export interface Merged {
  readonly customer: Customer;
  /** Values of the other record that found no place in the merged one. They go to the notes as well. */
  readonly conflicts: readonly MergeConflict[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function without(record: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** Fields whose entries have a number of their own: two entries of one number are one. */
const NUMBERED = new Set(['quotes', 'orders', 'complaints']);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function mergeLists(field: string, kept: readonly unknown[], other: readonly unknown[], conflicts: MergeConflict[]): unknown[] {
  const merged = [...kept];
  for (const entry of other) {
    if (merged.some((there) => same(there, entry))) continue;
    const number = NUMBERED.has(field) && isObject(entry) ? entry.number : undefined;
    const twin = number === undefined ? undefined : merged.find((there) => isObject(there) && there.number === number);
    if (twin !== undefined) conflicts.push({ field: `${field} ${String(number)}`, kept: twin, other: entry });
    else merged.push(entry);
  }
  return merged;
}

function mergeObjects(
  path: string,
  kept: Record<string, unknown>,
  other: Record<string, unknown>,
  conflicts: MergeConflict[],
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...kept };
  for (const [key, value] of Object.entries(other)) {
    if (value === undefined) continue;
    const field = path === '' ? key : `${path}.${key}`;
    const there = merged[key];
    if (there === undefined) merged[key] = value;
    else if (Array.isArray(there) && Array.isArray(value)) merged[key] = mergeLists(key, there, value, conflicts);
    else if (isObject(there) && isObject(value)) merged[key] = mergeObjects(field, there, value, conflicts);
    else if (!same(there, value)) conflicts.push({ field, kept: there, other: value });
  }
  return merged;
}

/** Contacts with a common address are one person. */
function mergeContacts(kept: readonly Contact[], other: readonly Contact[], conflicts: MergeConflict[]): Contact[] {
  const keysOf = ({ emails }: Contact): string[] => emails.map((email) => normaliseAddress(email)?.base ?? email);
  const merged = [...kept];
  for (const contact of other) {
    const keys = keysOf(contact);
    const at = merged.findIndex((there) => keysOf(there).some((key) => keys.includes(key)));
    const there = merged[at];
    if (!there) {
      merged.push(contact);
      continue;
    }
    merged[at] = mergeObjects(`contacts ${there.name}`, { ...there }, without({ ...contact }, ['id']), conflicts) as unknown as Contact;
  }
  return merged;
}

const valueText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Joins two records of one customer. The first one's values stand, the second fills what is absent; a name that differs becomes an alias, and what has no place is kept in the notes. */
export function mergeCustomers(kept: Customer, other: Customer): Merged {
  const conflicts: MergeConflict[] = [];
  const { contacts, name, notes } = other;
  const rest = without({ ...other }, ['id', 'contacts', 'name', 'notes', 'sample']);
  const base = mergeObjects('', { ...kept }, rest, conflicts) as unknown as Customer;
  const aliases = [...new Set([...(base.aliases ?? []), ...(name === kept.name ? [] : [name])])];
  const mergedContacts = mergeContacts(kept.contacts, contacts, conflicts);
  const left = conflicts.map(({ field, other: value }) => `[${field}] ${valueText(value)}`);
  const allNotes = [...new Set([kept.notes, notes, ...left].filter((note) => note !== undefined && note !== ''))];
  return {
    customer: {
      ...base,
      contacts: mergedContacts,
      ...(aliases.length > 0 && { aliases }),
      ...(allNotes.length > 0 && { notes: allNotes.join('\n') }),
    },
    conflicts,
  };
}
