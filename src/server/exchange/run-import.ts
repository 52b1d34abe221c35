import { sql } from 'drizzle-orm';
import type { Customer } from '#core/customers/customer.ts';
import { isCompanyDomain, registrableDomain } from '#core/customers/domain.ts';
import type { Provenance } from '#core/customers/profile.ts';
import { type Fields, without } from '#core/exchange/fields.ts';
import type { Candidate } from '#core/exchange/join-fragments.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import { type DuplicateChoice, mergeImported } from '#core/exchange/merge-imported.ts';
import { candidatesOf, type RefusedRow, refuseRows } from '#server/exchange/candidates.ts';
import { withSheetFile } from '#server/exchange/file-source.ts';
import { HeapRelief } from '#server/exchange/heap-relief.ts';
import { keptCandidates, type KeptReading } from '#server/exchange/kept-reading.ts';
import { knownCustomers } from '#server/exchange/known-customers.ts';
import { insertCustomers } from '#server/store/customers.ts';
import { replaceCustomers } from '#server/store/customers-in-bulk.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { addRejects, updateImport } from '#server/store/imports.ts';
import { newId } from '#server/store/new-id.ts';

/** Customers in one transaction: few enough that other requests wait for moments only. */
const AT_ONCE = 200;
/** After so many changes the database looks at its tables anew. */
const MANY = 1000;

export interface ImportOrder {
  readonly id: string;
  readonly path: string;
  readonly fileName: string;
  readonly mapping: Mapping;
  readonly duplicates: DuplicateChoice;
  /** What this file was read to with this mapping; absent: it is read now. */
  readonly kept?: KeptReading;
  /** The calendar day, for the provenance of what comes in. */
  readonly today: string;
}

interface Counts {
  done: number;
  created: number;
  updated: number;
  skipped: number;
  unchanged: number;
  rejected: number;
  warnings: number;
}

const UNTRACED = new Set(['id', 'name', 'contacts', 'provenance', 'sample', 'quotes', 'orders', 'complaints', 'communications', 'feedback']);

/** Says of each field that the import has set that it came from this file. What we exported ourselves brings its provenance along. */
function traced(record: Fields, before: Fields, candidate: Candidate, { fileName, today }: ImportOrder): Fields {
  if (candidate.ours) return record;
  const source: Provenance = { source: 'import', by: fileName.slice(0, 200), date: today };
  const provenance: Record<string, Provenance> = { ...(record.provenance as Record<string, Provenance> | undefined) };
  for (const key of Object.keys(candidate.record)) if (!UNTRACED.has(key) && record[key] !== before[key]) provenance[key] = source;
  return Object.keys(provenance).length > 0 ? { ...record, provenance } : record;
}

/** Domains that a file leaves to its web address. */
function withDomain(record: Fields, candidate: Candidate): Fields {
  if (candidate.ours || record.domains !== undefined || typeof record.website !== 'string') return record;
  const host = record.website
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\d?\./, '');
  return isCompanyDomain(host) ? { ...record, domains: [registrableDomain(host)] } : record;
}

async function storeBatch(
  tx: Database,
  scope: Scope,
  batch: readonly Candidate[],
  order: ImportOrder,
  own: Set<string>,
  refuse: (candidate: Candidate) => void,
): Promise<Pick<Counts, 'created' | 'updated' | 'skipped' | 'unchanged'>> {
  const counts = { created: 0, updated: 0, skipped: 0, unchanged: 0 };
  const known = await knownCustomers(
    tx,
    scope,
    batch.map(({ record }) => record),
    own,
  );
  const fresh: Customer[] = [];
  const given: string[] = [];
  const changes = new Map<string, { record: Customer; version: number }>();
  for (const [at, candidate] of batch.entries()) {
    const stored = known[at];
    if (!stored) {
      if (candidate.record.name === '') {
        refuse(candidate);
        continue;
      }
      const record = traced(withDomain(candidate.record, candidate), {}, candidate, order);
      const id = typeof record.id === 'string' ? record.id : newId('C');
      if (id === record.id) given.push(id);
      fresh.push({ ...record, id } as unknown as Customer);
      own.add(id);
    } else if (order.duplicates === 'skip') counts.skipped++;
    else {
      const { version } = stored;
      const before: Customer = without(stored, 'version', 'ownerId', 'createdAt', 'updatedAt');
      const base = changes.get(stored.id)?.record ?? before;
      const merged = mergeImported(base, candidate.record, order.duplicates);
      if (merged === base) counts.unchanged++;
      else {
        const record = traced(merged as unknown as Fields, base as unknown as Fields, candidate, order) as unknown as Customer;
        changes.set(stored.id, { record, version });
      }
    }
  }
  await insertCustomers(tx, scope, fresh, { action: 'import', importId: order.id }, given);
  const written = await replaceCustomers(tx, scope, [...changes.values()], { action: 'import', importId: order.id });
  return { ...counts, created: fresh.length, updated: written.size };
}

/**
 * The embedded database never gathers figures about its tables by itself, and guesses its plans without them. A tenth of the usual sample is
 * enough for that, and needs not hold tens of thousands of records at once.
 */
async function gatherFigures(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local default_statistics_target = 10`);
    await tx.execute(sql`analyze customers, customer_keys`);
  });
}

/**
 * Brings the customers of a file in, some hundreds at once, each batch in a transaction with the count of how far it is: a process that dies
 * leaves whole batches, which can be undone. Stops between two batches when `signal` says so.
 */
export async function runImport(db: Database, scope: Scope, order: ImportOrder, signal: AbortSignal): Promise<void> {
  const counts: Counts = { done: 0, created: 0, updated: 0, skipped: 0, unchanged: 0, rejected: 0, warnings: 0 };
  const names = order.mapping.sheets.map(({ name }) => name);
  let rejects: RefusedRow[] = [];
  const own = new Set<string>();
  const events = {
    problems: (problems: readonly { readonly severity: string }[]) => {
      counts.warnings += problems.filter(({ severity }) => severity === 'warning').length;
    },
    refused: (row: RefusedRow) => {
      rejects.push(row);
    },
    row: () => {
      // An error thrown here ends the reading, too.
      signal.throwIfAborted();
    },
  };
  const flushRejects = async (tx: Database): Promise<void> => {
    const rows = rejects.map(({ sheet, row, cells, problems }, at) => ({
      position: counts.rejected + at,
      sheet,
      rowNumber: row,
      problem: JSON.stringify(problems),
      cells: [...cells],
    }));
    counts.rejected += rows.length;
    counts.done += rows.length;
    rejects = [];
    await addRejects(tx, scope, order.id, rows);
  };
  const relief = new HeapRelief();
  const bringIn = async (parts: AsyncIterable<readonly Candidate[]>): Promise<void> => {
    for await (const candidates of parts) {
      for (let start = 0; start < candidates.length || rejects.length > 0; start += AT_ONCE) {
        signal.throwIfAborted();
        const batch = candidates.slice(start, start + AT_ONCE);
        const added = await db.transaction(async (tx) => {
          const stored = await storeBatch(tx, scope, batch, order, own, (candidate) => refuseRows(candidate, names, '', events, 'unknown-customer'));
          const refusedNow = new Set(rejects.map(({ sheet, row }) => `${sheet} ${row}`));
          const kept = batch.flatMap(({ rows }) => rows).filter(({ sheet, row }) => !refusedNow.has(`${names[sheet] ?? ''} ${row}`)).length;
          await flushRejects(tx);
          const next = {
            done: counts.done + kept,
            created: counts.created + stored.created,
            updated: counts.updated + stored.updated,
            skipped: counts.skipped + stored.skipped,
            unchanged: counts.unchanged + stored.unchanged,
          };
          await updateImport(tx, scope, order.id, { ...next, rejected: counts.rejected, warnings: counts.warnings });
          return next;
        });
        Object.assign(counts, added);
        relief.check();
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    await db.transaction(flushRejects);
  };
  if (order.kept) {
    counts.warnings = order.kept.warnings;
    await bringIn(keptCandidates(order.kept, AT_ONCE, events));
  } else await withSheetFile(order.path, order.fileName, (file) => bringIn(candidatesOf(file, order.mapping, events)));
  if (counts.created + counts.updated > MANY) await gatherFigures(db);
  await updateImport(db, scope, order.id, { ...counts, state: 'done', endedAt: new Date() });
}
