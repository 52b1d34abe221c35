import { drizzle } from 'drizzle-orm/node-postgres';
import type { OpenDatabase } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';

/** Opens a PostgreSQL server and brings its schema forward. */
export async function openServerDatabase(url: string): Promise<OpenDatabase> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  const database: OpenDatabase = { kind: 'postgresql', db: drizzle({ client: pool }), close: () => pool.end() };
  try {
    await migrate(database);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return database;
}
