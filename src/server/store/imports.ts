import { and, asc, desc, eq } from 'drizzle-orm';
import type { ImportJob } from '#api/imports-contract.ts';
import { without } from '#core/exchange/fields.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { importRejects, imports } from '#server/store/tables/imports.ts';

type Row = typeof imports.$inferSelect;

/** A running import that has said nothing for this long has died with its process. */
const SILENCE_MS = 120_000;
const MOST_LISTED = 100;

function jobOf(row: Row): ImportJob {
  const { seenAt, startedAt, endedAt } = row;
  const job = without(row, 'orgId', 'actor', 'mapping', 'seenAt', 'startedAt', 'endedAt');
  const isDead = row.state === 'running' && Date.now() - (seenAt ?? startedAt).getTime() > SILENCE_MS;
  return { ...job, state: isDead ? 'failed' : row.state, startedAt: startedAt.toISOString(), ...(endedAt && { endedAt: endedAt.toISOString() }) };
}

const at = (scope: Scope, id: string) => and(eq(imports.orgId, scope.orgId), eq(imports.id, id));

/** Newest first, at most 100. */
export async function listImports(db: Database, scope: Scope): Promise<readonly ImportJob[]> {
  const rows = await db.select().from(imports).where(eq(imports.orgId, scope.orgId)).orderBy(desc(imports.startedAt)).limit(MOST_LISTED);
  return rows.map(jobOf);
}

export async function getImport(db: Database, scope: Scope, id: string): Promise<ImportJob | undefined> {
  const [row] = await db.select().from(imports).where(at(scope, id));
  return row && jobOf(row);
}

export async function beginImport(
  db: Database,
  scope: Scope,
  job: Pick<ImportJob, 'id' | 'fileName' | 'duplicates' | 'total'> & { readonly mapping: Mapping },
): Promise<void> {
  const now = new Date();
  await db.insert(imports).values({ orgId: scope.orgId, ...job, state: 'running', actor: scope.userId, startedAt: now, seenAt: now });
}

/** Writes how far an import is, or how it ended. */
export async function updateImport(db: Database, scope: Scope, id: string, change: Partial<Omit<Row, 'orgId' | 'id'>>): Promise<void> {
  await db
    .update(imports)
    .set({ ...change, seenAt: new Date() })
    .where(at(scope, id));
}

export type Reject = Omit<typeof importRejects.$inferInsert, 'orgId' | 'importId'>;

export async function addRejects(db: Database, scope: Scope, importId: string, rejects: readonly Reject[]): Promise<void> {
  for (let start = 0; start < rejects.length; start += 1000) {
    await db.insert(importRejects).values(rejects.slice(start, start + 1000).map((reject) => ({ orgId: scope.orgId, importId, ...reject })));
  }
}

/** Rows that were refused, in the order of the file, and how it was read. */
export async function rejectsOf(
  db: Database,
  scope: Scope,
  importId: string,
): Promise<{ readonly rows: readonly Reject[]; readonly mapping?: Mapping }> {
  const [job] = await db.select({ mapping: imports.mapping }).from(imports).where(at(scope, importId));
  const rows = await db
    .select()
    .from(importRejects)
    .where(and(eq(importRejects.orgId, scope.orgId), eq(importRejects.importId, importId)))
    .orderBy(asc(importRejects.sheet), asc(importRejects.rowNumber), asc(importRejects.position));
  return { rows, mapping: job?.mapping ?? undefined };
}
