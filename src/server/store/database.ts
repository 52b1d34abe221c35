import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** Either database, or a transaction of it: the same queries run on both. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** An open database. */
export interface OpenDatabase {
  readonly kind: 'embedded' | 'postgresql';
  readonly db: Database;
  close(): Promise<void>;
}

/** Whose data, and who acts. Until sign-in exists there is one team with one user. */
export interface Scope {
  readonly orgId: string;
  readonly userId: string;
}

export const LOCAL_SCOPE: Scope = { orgId: 'local', userId: 'local' };
