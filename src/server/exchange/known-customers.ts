import { type SQL, sql } from 'drizzle-orm';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { normaliseAddress } from '#core/customers/address.ts';
import type { Fields } from '#core/exchange/fields.ts';
import { strictName } from '#core/exchange/fragment.ts';
import { getCustomers } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { rowsOf } from '#server/store/rows.ts';
import { folded } from '#server/store/search-text.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const unique = (values: readonly (string | undefined)[]): string[] => [...new Set(values.filter((value) => value !== undefined))];

const registration = (record: { readonly registrationNumber?: unknown }): string | undefined =>
  text(
    text(record.registrationNumber)
      ?.toUpperCase()
      .replace(/[^A-Z0-9]/g, ''),
  );

function addressesOf(record: Fields): readonly string[] {
  const contacts = (record.contacts ?? []) as readonly { readonly emails?: readonly string[] }[];
  return unique(contacts.flatMap(({ emails = [] }) => emails.map((email) => normaliseAddress(email)?.base)));
}

/** More customers that share a name, code or address tell nothing more. */
const MOST_FOUND = 50;

/**
 * The customers that each of these words finds. One walk down an index for each word: left to choose, a database that has no figures about its
 * tables (the embedded one never gathers them by itself) reads the whole table.
 */
async function lookedUp(tx: Database, words: readonly string[], found: SQL): Promise<readonly { readonly value: string; readonly id: string }[]> {
  if (words.length === 0) return [];
  const rows = await tx.execute(sql`
    select w.value, f.id from unnest(${sql.param(words)}::text[]) as w (value)
    cross join lateral (${found} limit ${MOST_FOUND}) f`);
  return rowsOf(rows).map(({ value, id }) => ({ value: String(value), id: String(id) }));
}

/** An address that this many customers share says nothing about any of them. */
const MOST_SHARERS = 1;

/**
 * The stored customer that each record means, if there is one: by id, else by code, registration number, name (in the same country, as far as both
 * say), else by an address that only one customer has. `own` are records that this import has made itself: an address alone does not make two rows
 * of one file one customer.
 */
export async function knownCustomers(
  tx: Database,
  scope: Scope,
  records: readonly Fields[],
  own: ReadonlySet<string>,
): Promise<readonly (StoredCustomer | undefined)[]> {
  const found = new Map<string, StoredCustomer>();
  const note = (list: readonly StoredCustomer[]): void => list.forEach((customer) => found.set(customer.id, customer));
  note(await getCustomers(tx, scope, unique(records.map(({ id }) => text(id)))));
  const ids = new Set<string>();
  const codes = unique(records.map(({ code }) => text(code)));
  const numbers = unique(records.map(registration));
  const names = unique(records.map(({ name }) => (text(name) === undefined ? undefined : folded(String(name)).slice(0, 200))));
  const at = (words: readonly string[], found: SQL) => lookedUp(tx, words, found);
  const mine = sql`select id from customers c where c.org_id = ${scope.orgId}`;
  for (const { id } of await at(codes, sql`${mine} and c.record ->> 'code' = w.value`)) ids.add(id);
  for (const { id } of await at(
    numbers,
    sql`${mine} and upper(regexp_replace(c.record ->> 'registrationNumber', '[^A-Za-z0-9]', '', 'g')) = w.value`,
  ))
    ids.add(id);
  for (const { id } of await at(names, sql`${mine} and c.sort_name collate "C" = w.value`)) ids.add(id);
  const addresses = unique(records.flatMap(addressesOf));
  const owners = new Map<string, string[]>();
  const owning = sql`select customer_id as id from customer_keys k where k.org_id = ${scope.orgId} and k.kind = 'addresses' and k.value = w.value`;
  for (const { value, id } of await at(addresses, owning)) {
    owners.set(value, [...(owners.get(value) ?? []), id]);
    ids.add(id);
  }
  note(
    await getCustomers(
      tx,
      scope,
      [...ids].filter((id) => !found.has(id)),
    ),
  );
  const all = [...found.values()];
  const byCode = new Map(all.map((customer) => [customer.code, customer]));
  const byNumber = new Map(all.map((customer) => [registration(customer), customer]));
  const byName = new Map<string, StoredCustomer[]>();
  for (const customer of all) byName.set(strictName(customer.name), [...(byName.get(strictName(customer.name)) ?? []), customer]);
  return records.map((record) => {
    const byId = found.get(text(record.id) ?? '');
    if (byId) return byId;
    // A record with an id of ours that is not in the store was taken out there; nothing else may stand in for it.
    const code = text(record.code);
    const coded = code === undefined ? undefined : byCode.get(code);
    if (coded) return coded;
    const number = registration(record);
    const registered = number === undefined ? undefined : byNumber.get(number);
    if (registered) return registered;
    const agrees = (a: unknown, b: unknown): boolean => a === undefined || b === undefined || a === b;
    const isOther = text(record.id) !== undefined;
    const named = (byName.get(strictName(text(record.name) ?? '')) ?? []).filter(
      (customer) => agrees(customer.country, record.country) && agrees(customer.code, record.code) && !(isOther && own.has(customer.id)),
    );
    if (named[0] && text(record.name) !== undefined) return named[0];
    const owning = new Set(addressesOf(record).flatMap((address) => owners.get(address) ?? []));
    const [owner] = [...owning].filter((id) => !own.has(id));
    const byAddress = owning.size === MOST_SHARERS && owner !== undefined ? found.get(owner) : undefined;
    return byAddress && agrees(byAddress.code, record.code) && agrees(byAddress.country, record.country) ? byAddress : undefined;
  });
}
