import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import * as z from 'zod';
import type { CustomerPage, CustomerQuery } from '#api/contract.ts';
import { storedOf } from '#server/store/customer-row.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { distinctive, folded } from '#server/store/search-text.ts';
import { customers } from '#server/store/tables/customers.ts';

/** The cursor is not one that this server gave out. */
export class CursorError extends Error {}

const cursorSchema = z.tuple([z.string(), z.string()]);

const cursorOf = (sortName: string, id: string): string => Buffer.from(JSON.stringify([sortName, id])).toString('base64url');

function placeOf(cursor: string): readonly [string, string] {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new CursorError('The cursor is not one of ours; start again without it.');
  }
}

const literal = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** Every word must stand somewhere in the record's names, addresses or numbers. */
function holds(search: string): SQL | undefined {
  const words = folded(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
  return and(...words.map((word) => sql`${customers.searchText} like ${`%${literal(word)}%`}`));
}

async function page(db: Database, scope: Scope, condition: SQL | undefined, { cursor, limit = 50 }: CustomerQuery): Promise<CustomerPage> {
  const all = and(eq(customers.orgId, scope.orgId), condition);
  const place = cursor === undefined ? undefined : placeOf(cursor);
  const after = place && sql`(${customers.sortName} collate "C", ${customers.id} collate "C") > (${place[0]}, ${place[1]})`;
  const rows = await db
    .select()
    .from(customers)
    .where(and(all, after))
    .orderBy(asc(sql`${customers.sortName} collate "C"`), asc(sql`${customers.id} collate "C"`))
    .limit(limit + 1);
  const [counted] = await db
    .select({ total: sql<number>`count(*)::int` })
    .from(customers)
    .where(all);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(storedOf), total: counted?.total ?? 0, next: rows.length > limit && last ? cursorOf(last.sortName, last.id) : undefined };
}

/**
 * How many of the trigrams of the search must stand in the record. PostgreSQL's own 0.6 forgives one slip in a long word only, and 0.35 lets
 * much through in a large store: only what has no near name is sought so loosely.
 */
const STAGES = [
  { column: customers.sortName, likeness: '0.6' },
  { column: customers.sortName, likeness: '0.35' },
  { column: customers.searchText, likeness: '0.35' },
];

/**
 * The nearest records by shared trigrams, for a misspelt search: one page, best first. Names are short and quickly compared, so they are asked
 * first; persons, addresses and numbers only when no name is near.
 */
async function nearest(db: Database, scope: Scope, search: string, condition: SQL | undefined, limit: number): Promise<CustomerPage> {
  const sought = distinctive(search);
  return db.transaction(async (tx) => {
    for (const { column, likeness } of STAGES) {
      await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`);
      const rows = await tx
        .select()
        .from(customers)
        .where(and(eq(customers.orgId, scope.orgId), condition, sql`${sought} <% ${column}`))
        .orderBy(sql`${sought} <<-> ${column}`)
        .limit(limit);
      if (rows.length > 0) return { items: rows.map(storedOf), total: rows.length };
    }
    return { items: [], total: 0 };
  });
}

const chosen = ({ tier, stage, country }: CustomerQuery): SQL | undefined =>
  and(
    tier ? eq(customers.tier, tier) : undefined,
    stage ? eq(customers.stage, stage) : undefined,
    country ? eq(customers.country, country) : undefined,
  );

/** One page of customers by name. A search that finds nothing gives the nearest names instead. */
export async function listCustomers(db: Database, scope: Scope, query: CustomerQuery): Promise<CustomerPage> {
  const search = query.search?.trim() ?? '';
  const condition = chosen(query);
  if (search === '') return page(db, scope, condition, query);
  const found = await page(db, scope, and(condition, holds(search)), query);
  return found.total > 0 || query.cursor !== undefined ? found : nearest(db, scope, search, condition, query.limit ?? 50);
}

/** The countries of all customers, as codes in their order. */
export async function customerCountries(db: Database, scope: Scope): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ country: customers.country })
    .from(customers)
    .where(and(eq(customers.orgId, scope.orgId), isNotNull(customers.country)))
    .orderBy(asc(customers.country));
  return rows.flatMap(({ country }) => country ?? []);
}
