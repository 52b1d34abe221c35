import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { sampleCompany } from '#server/sample-data/sample-company.ts';
import { sampleCustomers } from '#server/sample-data/sample-customers.ts';
import { deleteCompany, getCompany, putCompany } from '#server/store/companies.ts';
import { deleteKeys, getCustomers, insertCustomers } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { getSetting, putSetting } from '#server/store/settings.ts';
import { customerHistory } from '#server/store/tables/customer-history.ts';
import { customers } from '#server/store/tables/customers.ts';

const OFFERED = 'samples-offered';

/** Puts in the sample customers that are not there, and the sample company when none is recorded. Answers how many customers. */
export async function addSamples(tx: Database, scope: Scope): Promise<number> {
  const there = new Set(
    (
      await getCustomers(
        tx,
        scope,
        sampleCustomers.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  const absent = sampleCustomers.filter(({ id }) => !there.has(id));
  await insertCustomers(tx, scope, absent, { action: 'create' });
  if ((await getCompany(tx, scope)).version === 0) await putCompany(tx, scope, sampleCompany, 0);
  await putSetting(tx, scope, OFFERED, true);
  return absent.length;
}

/** Puts the samples into a database that has never had them; whoever has removed them is not given them again. */
export async function addSamplesOnce(tx: Database, scope: Scope): Promise<void> {
  if (await getSetting(tx, scope, OFFERED)) return;
  if ((await countCustomers(tx, scope)).all === 0) await addSamples(tx, scope);
  else await putSetting(tx, scope, OFFERED, true);
}

/** Takes out every sample customer with its history, and the sample company when it is still the invented one. */
export async function removeSamples(tx: Database, scope: Scope): Promise<number> {
  const rows = await tx
    .delete(customers)
    .where(and(eq(customers.orgId, scope.orgId), eq(customers.sample, true)))
    .returning({ id: customers.id });
  const ids = rows.map(({ id }) => id);
  await deleteKeys(tx, scope, ids);
  if (ids.length > 0) await tx.delete(customerHistory).where(and(eq(customerHistory.orgId, scope.orgId), inArray(customerHistory.customerId, ids)));
  if (isDeepStrictEqual((await getCompany(tx, scope)).company, { ...sampleCompany })) await deleteCompany(tx, scope);
  return ids.length;
}

export async function countCustomers(db: Database, scope: Scope): Promise<{ readonly all: number; readonly samples: number }> {
  const [row] = await db
    .select({ all: sql<number>`count(*)::int`, samples: sql<number>`count(*) filter (where ${customers.sample})::int` })
    .from(customers)
    .where(eq(customers.orgId, scope.orgId));
  return row ?? { all: 0, samples: 0 };
}
