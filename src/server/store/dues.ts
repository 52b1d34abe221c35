import { and, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { DueGroup } from '#api/due-contract.ts';
import { KINDS_OF_GROUP } from '#api/due-contract.ts';
import { dueChange, duesFor } from '#core/customers/care/cadence.ts';
import { DUE_KINDS } from '#core/customers/care/due.ts';
import { type Rhythm } from '#core/customers/care/rhythm.ts';
import { type Customer } from '#core/customers/customer.ts';
import { type Tier, TIERS } from '#core/customers/tier-names.ts';
import { tierFactsOf } from '#core/customers/tier-facts.ts';
import { careOptions } from '#core/review/care-options.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { CursorError } from '#server/store/list-customers.ts';
import { rowsOf } from '#server/store/rows.ts';
import { customers } from '#server/store/tables/customers.ts';
import { getTierPlan } from '#server/store/tier-plans.ts';
import type { StoredTierPlan } from '#api/tier-contract.ts';

const BATCH = 250;
/** A question waits this long for dues to be worked out; the rest is taken up by the next one. */
const PATIENCE_MS = 1500;

/** Most pressing kind first, within a kind the higher tier. */
function rankOf(
  customer: Customer,
  today: string,
  rhythms: Readonly<Record<Tier, Rhythm>>,
): { rank: number | null; since: string | null; change: string } {
  const options = careOptions(customer, today, rhythms);
  const [first] = duesFor(customer, today, options);
  const tier = customer.tier === undefined ? TIERS.length : TIERS.indexOf(customer.tier);
  return {
    rank: first ? DUE_KINDS.indexOf(first.kind) * 10 + tier : null,
    since: first?.since ?? null,
    change: dueChange(customer, today, options),
  };
}

/** What the ranking of all buyers needs of one: undefined for who has not bought in 24 months. */
function volumeOf(customer: Customer, today: string, { model }: StoredTierPlan): { volume: number | null; margin: number | null } {
  const { orders24, invoiced12, margin } = tierFactsOf(customer, today, { base: model.base, rates: model.rates });
  return { volume: orders24 === 0 || invoiced12 === undefined ? null : Number(invoiced12), margin: orders24 === 0 ? null : (margin ?? null) };
}

async function refreshBatch(db: Database, scope: Scope, today: string, plan: StoredTierPlan): Promise<number> {
  const stale = and(eq(customers.orgId, scope.orgId), sql`${customers.dueChange} collate "C" <= ${today}`);
  const rows = await db.select({ id: customers.id, version: customers.version, record: customers.record }).from(customers).where(stale).limit(BATCH);
  if (rows.length === 0) return 0;
  const values = rows.map(({ id, version, record }) => {
    const { rank, since, change } = rankOf(record, today, plan.rhythms);
    const { volume, margin } = volumeOf(record, today, plan);
    return sql`(${id}::text, ${version}::int, ${change}::text, ${rank}::smallint, ${since}::text, ${volume}::float8, ${margin}::float8)`;
  });
  // A record that was written meanwhile has another version and stays stale.
  await db.execute(sql`
    update customers c set due_change = v.change, due_rank = v.rank, due_since = v.since, volume12 = v.volume, margin12 = v.margin
    from (values ${sql.join(values, sql`, `)}) as v (id, version, change, rank, since, volume, margin)
    where c.org_id = ${scope.orgId} and c.id = v.id and c.version = v.version`);
  return rows.length;
}

/**
 * Works out what is due for customers whose record or day has changed: on a usual day few. Stops after `patience` and answers how many are left.
 */
export async function refreshDues(db: Database, scope: Scope, today: string, patience = PATIENCE_MS): Promise<number> {
  const until = Date.now() + patience;
  const plan = await getTierPlan(db, scope);
  for (;;) {
    const done = await refreshBatch(db, scope, today, plan);
    if (done < BATCH) return 0;
    if (Date.now() > until) break;
  }
  const [row] = rowsOf(
    await db.execute(sql`select count(*)::int as n from customers where org_id = ${scope.orgId} and due_change collate "C" <= ${today}`),
  );
  return Number(row?.n ?? 0);
}

const cursorSchema = z.tuple([z.int(), z.string(), z.string()]);

function placeOf(cursor: string): z.infer<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new CursorError('The cursor is not one of ours; start again without it.');
  }
}

function inGroup(group: DueGroup) {
  if (group === 'all') return sql`true`;
  const ranks = KINDS_OF_GROUP[group].map((kind) => DUE_KINDS.indexOf(kind) * 10);
  return sql`c.due_rank between ${Math.min(...ranks)} and ${Math.max(...ranks) + 9}`;
}

export interface DueRow {
  readonly id: string;
  readonly version: number;
  readonly record: Customer;
}

/** One page of the customers to whom something is due, the most pressing first; an index of its own gives it. */
export async function dueRows(
  db: Database,
  scope: Scope,
  query: { readonly group: DueGroup; readonly cursor?: string; readonly limit: number },
): Promise<{ readonly rows: readonly DueRow[]; readonly total: number; readonly next?: string }> {
  const place = query.cursor === undefined ? undefined : placeOf(query.cursor);
  const mine = sql`c.org_id = ${scope.orgId} and c.due_rank is not null and ${inGroup(query.group)}`;
  const after = place === undefined ? sql`true` : sql`(c.due_rank, c.due_since, c.id) > (${place[0]}::smallint, ${place[1]}, ${place[2]})`;
  const rows = rowsOf(
    await db.execute(sql`
      select c.id, c.version, c.record, c.due_rank, c.due_since from customers c
      where ${mine} and ${after} order by c.due_rank, c.due_since, c.id limit ${query.limit + 1}`),
  );
  const [counted] = rowsOf(await db.execute(sql`select count(*)::int as n from customers c where ${mine}`));
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ id, version, record }) => ({ id: String(id), version: Number(version), record: record as Customer })),
    total: Number(counted?.n ?? 0),
    next:
      rows.length > query.limit && last
        ? Buffer.from(JSON.stringify([Number(last.due_rank), last.due_since, last.id])).toString('base64url')
        : undefined,
  };
}

export async function countDues(db: Database, scope: Scope): Promise<{ readonly due: number; readonly urgent: number }> {
  const [row] = rowsOf(
    await db.execute(sql`
      select count(*)::int as due, (count(*) filter (where ${inGroup('urgent')}))::int as urgent
      from customers c where c.org_id = ${scope.orgId} and c.due_rank is not null`),
  );
  return { due: Number(row?.due ?? 0), urgent: Number(row?.urgent ?? 0) };
}
