import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PersonExport } from '#api/people.ts';
import { normaliseAddress } from '#core/customers/address.ts';
import type { Customer } from '#core/customers/customer.ts';
import { contactsOf, erasePerson, mentionsOf, type Person, personFrom } from '#core/customers/personal-data.ts';
import { changeCustomer } from '#server/store/change-customer.ts';
import { getCustomers } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { answeredWrites } from '#server/store/tables/answered-writes.ts';
import { customerHistory } from '#server/store/tables/customer-history.ts';
import { importRejects } from '#server/store/tables/imports.ts';
import { matchChoices } from '#server/store/tables/match-choices.ts';

const contains = (address: string): string => `%${address.replace(/[\\%_]/g, '\\$&')}%`;

interface Found {
  readonly person: Person;
  /** Every stored state in which the address stands, the newest first. */
  readonly states: readonly { readonly customerId: string; readonly version: number; readonly at: Date; readonly record: Customer }[];
}

/** Reads every stored state of every record: rare, and complete. */
async function find(db: Database, scope: Scope, address: string): Promise<Found> {
  const rows = await db
    .select()
    .from(customerHistory)
    .where(and(eq(customerHistory.orgId, scope.orgId), sql`${customerHistory.record}::text ilike ${contains(address)}`))
    .orderBy(sql`${customerHistory.at} desc`);
  const states = rows.flatMap(({ customerId, version, at, record }) => (record ? [{ customerId, version, at, record }] : []));
  const known = personFrom([], address);
  return {
    person: personFrom(
      states.flatMap(({ record }) => contactsOf(record, known)),
      address,
    ),
    states,
  };
}

/** Everything that is stored of the person with this address. */
export async function exportPerson(db: Database, scope: Scope, address: string, today: string): Promise<PersonExport> {
  const { person, states } = await find(db, scope, address);
  const current = await getCustomers(db, scope, [...new Set(states.map(({ customerId }) => customerId))]);
  const choices = await db
    .select()
    .from(matchChoices)
    .where(and(eq(matchChoices.orgId, scope.orgId), inArray(matchChoices.address, person.addresses.map(baseOf))));
  return {
    address,
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

/** Erases a person from every record, every earlier state and everything else that may name them, and notes that it was done, not whose. */
export async function erase(
  tx: Database,
  scope: Scope,
  address: string,
  today: string,
): Promise<{ readonly customers: number; readonly states: number }> {
  const { person, states } = await find(tx, scope, address);
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
