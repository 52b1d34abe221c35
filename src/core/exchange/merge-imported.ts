import type { Customer } from '#core/customers/customer.ts';
import { type Fields, isFields, same } from '#core/exchange/fields.ts';
import { strictName } from '#core/exchange/fragment.ts';
import { samePerson } from '#core/exchange/join-fragments.ts';

/** What happens to a customer that is in the store already. */
export const DUPLICATE_CHOICES = ['skip', 'overwrite', 'fill-empty'] as const;
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number];

const NUMBERED = ['quotes', 'orders', 'complaints'];
const LOGGED = ['communications', 'feedback'];

function joined(there: Fields, value: Fields, wins: boolean): Fields {
  const result = { ...there };
  for (const [key, entry] of Object.entries(value)) {
    const old = result[key];
    if (old === undefined || (Array.isArray(old) && old.length === 0)) result[key] = entry;
    else if (isFields(old) && isFields(entry)) result[key] = joined(old, entry, wins);
    else if (wins && !(Array.isArray(entry) && entry.length === 0)) result[key] = entry;
  }
  return result;
}

function persons(there: readonly Fields[], incoming: readonly Fields[], wins: boolean): readonly Fields[] {
  const result = there.map((contact) => ({ ...contact }));
  const open = [...result];
  for (const contact of incoming) {
    const person = samePerson(open, contact);
    if (!person) result.push({ ...contact });
    else {
      open.splice(open.indexOf(person), 1);
      const emails = wins ? [...new Set([...((contact.emails ?? []) as string[]), ...((person.emails ?? []) as string[])])] : undefined;
      Object.assign(person, joined(person, contact, wins), emails && emails.length > 0 && { emails });
    }
  }
  return result;
}

function numbered(there: readonly Fields[], incoming: readonly Fields[], wins: boolean): readonly Fields[] {
  const result = [...there];
  const open = new Set(result.keys());
  for (const entry of incoming) {
    const at = [...open].find((index) => result[index]?.number === entry.number);
    if (at === undefined) result.push(entry);
    else {
      open.delete(at);
      result[at] = joined(result[at] ?? {}, entry, wins);
    }
  }
  return result;
}

/**
 * A stored customer after an import. `overwrite`: what the file says wins, what it does not say stays. `fill-empty`: only what was absent is
 * taken. Persons and documents that the record does not have are added in both. Answers the stored record itself when nothing changes.
 */
export function mergeImported(stored: Customer, imported: Fields, choice: Exclude<DuplicateChoice, 'skip'>): Customer {
  const wins = choice === 'overwrite';
  const result: Fields = { ...stored };
  for (const [key, value] of Object.entries(imported)) {
    if (key === 'id' || value === undefined || (key === 'name' && value === '')) continue;
    const there = result[key];
    if (key === 'contacts') result[key] = persons((there ?? []) as readonly Fields[], value as readonly Fields[], wins);
    else if (NUMBERED.includes(key)) result[key] = numbered((there ?? []) as readonly Fields[], value as readonly Fields[], wins);
    else if (LOGGED.includes(key)) {
      const old = (there ?? []) as readonly Fields[];
      const known = new Set(old.map((entry) => JSON.stringify(Object.entries(entry).sort())));
      result[key] = [...old, ...(value as readonly Fields[]).filter((entry) => !known.has(JSON.stringify(Object.entries(entry).sort())))];
    } else if (there === undefined || (Array.isArray(there) && there.length === 0)) result[key] = value;
    else if (isFields(there) && isFields(value)) result[key] = joined(there, value, wins);
    else if (wins && !same(there, value)) result[key] = value;
  }
  // Found by code or address under another name: the old one is still written in old mails.
  if (result.name !== stored.name && strictName(String(result.name)) !== strictName(stored.name)) {
    const aliases = (result.aliases ?? []) as readonly string[];
    result.aliases = [...new Set([...aliases, stored.name])].filter((alias) => alias !== result.name);
  }
  return same(result, stored) ? stored : (result as unknown as Customer);
}
