import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { PersonExport, PersonQuery } from '#api/people.ts';
import { normaliseAddress } from '#core/customers/address.ts';
import type { Customer } from '#core/customers/customer.ts';
import { contactsNamed, contactsOf, erasePerson, mentionsOf, type Person, personFrom } from '#core/customers/personal-data.ts';
import { Refusal } from '#server/refusal.ts';
import { changeCustomer } from '#server/store/change-customer.ts';
import { getCustomers } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { answeredWrites } from '#server/store/tables/answered-writes.ts';
import { customerHistory } from '#server/store/tables/customer-history.ts';
import { importRejects } from '#server/store/tables/imports.ts';
import { matchChoices } from '#server/store/tables/match-choices.ts';

const contains = (address: string): string => `%${address.replace(/[\\%_]/g, '\\$&')}%`;

type State = { readonly customerId: string; readonly version: number; readonly at: Date; readonly record: Customer };

interface Found {
  readonly person: Person;
  /** Every stored state in which the person stands, the newest first. */
  readonly states: readonly State[];
  /** Customers that have a contact of the name that was asked for. */
  readonly named: ReadonlySet<string>;
}

/** Reads every stored state of every record: rare, and complete. */
async function statesWith(db: Database, scope: Scope, words: readonly string[]): Promise<readonly State[]> {
  const rows = await db
    .select()
    .from(customerHistory)
    .where(and(eq(customerHistory.orgId, scope.orgId), or(...words.map((word) => sql`${customerHistory.record}::text ilike ${contains(word)}`))))
    .orderBy(sql`${customerHistory.at} desc`);
  return rows.flatMap(({ customerId, version, at, record }) => (record ? [{ customerId, version, at, record }] : []));
}

async function find(db: Database, scope: Scope, who: PersonQuery): Promise<Found> {
  if ('address' in who) {
    const states = await statesWith(db, scope, [who.address]);
    const known = personFrom([], who.address);
    const contacts = states.flatMap(({ record }) => contactsOf(record, known));
    return { person: personFrom(contacts, who.address), states, named: new Set() };
  }
  const holding = (await statesWith(db, scope, [JSON.stringify(who.name).slice(1, -1)])).filter(
    ({ customerId, record }) => (who.customerId === undefined || customerId === who.customerId) && contactsNamed(record, who.name).length > 0,
  );
  const person = personFrom(holding.flatMap(({ record }) => contactsNamed(record, who.name)));
  // The same name elsewhere may be somebody else; the same address is not.
  const further = person.addresses.length === 0 ? [] : await statesWith(db, scope, person.addresses);
  const states = new Map([...holding, ...further].map((state) => [`${state.customerId} ${state.version}`, state]));
  return { person, states: [...states.values()], named: new Set(holding.map(({ customerId }) => customerId)) };
}

/** Everything that is stored of a person. */
export async function exportPerson(db: Database, scope: Scope, who: PersonQuery, today: string): Promise<PersonExport> {
  const { person, states } = await find(db, scope, who);
  const current = await getCustomers(db, scope, [...new Set(states.map(({ customerId }) => customerId))]);
  const choices = await db
    .select()
    .from(matchChoices)
    .where(and(eq(matchChoices.orgId, scope.orgId), inArray(matchChoices.address, person.addresses.map(baseOf))));
  return {
    address: 'address' in who ? who.address : who.name,
    exportedOn: today,
    records: current.map((customer) => ({
      customerId: customer.id,
      customerName: customer.name,
      purpose: customer.personalData?.purpose ?? 'Trade with the company this person works for: offers, orders, and what follows from them',
      contacts: contactsOf(customer, person),
      mentions: mentionsOf(customer, person),
    })),
    earlierStates: states
      .map(({ customerId, version, at, record }) => ({ customerId, version, at: at.toISOString(), contacts: contactsOf(record, person) }))
      .filter(({ contacts }) => contacts.length > 0),
    choices: choices.map((choice) => ({ address: choice.address, customerId: choice.customerId })),
  };
}

const baseOf = (address: string): string => normaliseAddress(address)?.base ?? address.trim().toLowerCase();

/**
 * Erases a person from every record, every earlier state and everything else that may name them, and notes that it was done, not whose. Throws
 * `Refusal` when a name alone could mean people of several customers.
 */
export async function erase(
  tx: Database,
  scope: Scope,
  who: PersonQuery,
  today: string,
): Promise<{ readonly customers: number; readonly states: number }> {
  const { person, states, named } = await find(tx, scope, who);
  if (named.size > 1)
    throw new Refusal(
      409,
      'several-people',
      `Several customers have a contact of this name (${[...named].join(', ')}); say which customer is meant.`,
    );
  const ids = [...new Set(states.map(({ customerId }) => customerId))];
  for (const id of ids) {
    await changeCustomer(tx, scope, id, (record) => {
      const without = erasePerson(record, person);
      const { erasures = [], ...note } = without.personalData ?? {};
      return { ...without, personalData: { ...note, erasures: [...erasures, { date: today, by: scope.userId }] } };
    });
  }
  // A state that does not hold the address may still hold the name.
  const rows =
    ids.length === 0
      ? []
      : await tx
          .select()
          .from(customerHistory)
          .where(and(eq(customerHistory.orgId, scope.orgId), inArray(customerHistory.customerId, ids)));
  for (const { customerId, version, record } of rows) {
    if (!record) continue;
    await tx
      .update(customerHistory)
      .set({ record: erasePerson(record, person) })
      .where(and(eq(customerHistory.orgId, scope.orgId), eq(customerHistory.customerId, customerId), eq(customerHistory.version, version)));
  }
  for (const word of [...person.addresses, ...person.names]) {
    await tx.delete(answeredWrites).where(and(eq(answeredWrites.orgId, scope.orgId), sql`${answeredWrites.answer}::text ilike ${contains(word)}`));
    await tx.delete(importRejects).where(and(eq(importRejects.orgId, scope.orgId), sql`${importRejects.cells}::text ilike ${contains(word)}`));
  }
  await tx.delete(matchChoices).where(and(eq(matchChoices.orgId, scope.orgId), inArray(matchChoices.address, person.addresses.map(baseOf))));
  return { customers: ids.length, states: rows.length };
}
