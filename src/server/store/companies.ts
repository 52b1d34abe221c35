import { and, eq } from 'drizzle-orm';
import type { StoredCompany } from '#api/contract.ts';
import type { Company } from '#core/customers/company.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { ConflictError } from '#server/store/refused-writes.ts';
import { companies } from '#server/store/tables/companies.ts';

export async function getCompany(db: Database, scope: Scope): Promise<StoredCompany> {
  const [row] = await db.select().from(companies).where(eq(companies.orgId, scope.orgId));
  return row ? { version: row.version, company: row.record } : { version: 0 };
}

/** Stores the company's own record; version 0 stores the first one. Throws `ConflictError`. */
export async function putCompany(tx: Database, scope: Scope, company: Company, version: number): Promise<StoredCompany> {
  const row = { version: version + 1, record: company, updatedAt: new Date() };
  const written =
    version === 0
      ? await tx
          .insert(companies)
          .values({ orgId: scope.orgId, ...row })
          .onConflictDoNothing()
          .returning()
      : await tx
          .update(companies)
          .set(row)
          .where(and(eq(companies.orgId, scope.orgId), eq(companies.version, version)))
          .returning();
  if (!written[0]) throw new ConflictError({ company: await getCompany(tx, scope) });
  return { version: row.version, company };
}

export async function deleteCompany(tx: Database, scope: Scope): Promise<void> {
  await tx.delete(companies).where(eq(companies.orgId, scope.orgId));
}
