import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drizzle } from 'drizzle-orm/pglite';
import type { OpenDatabase } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';

/** The system keeps what was read of the files as well: a third of the usual buffers costs a tenth more time and saves 80 MB. */
const SMALL = ['-c', 'shared_buffers=48MB'];

/** A new file of the log is written through once with zeros, which takes as long as filling it, and guards nothing on the file systems of today. */
const QUICK = ['-c', 'wal_init_zero=off'];

/** Opens the database in a folder of its own, making it when it is not there. The caller must hold the lock. */
async function open(folder: string): Promise<OpenDatabase> {
  // Loaded when needed: the commands that check mails never do.
  const { PGlite } = await import('@electric-sql/pglite');
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
  const client = await PGlite.create({ dataDir: folder, extensions: { pg_trgm }, startParams: [...PGlite.defaultStartParams, ...SMALL, ...QUICK] });
  return { kind: 'embedded', db: drizzle({ client }), close: () => client.close() };
}

/** Makes an empty database with the present schema, to be copied at a first start: making one takes seconds, copying it a moment. */
export async function makeTemplate(folder: string): Promise<void> {
  const fresh = `${folder}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const database = await open(fresh);
  await migrate(database);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/**
 * Opens the embedded database under a data folder and brings its schema forward. A database that is not there yet becomes a copy
 * of the template, if there is one. The copy gets its name last, so that a crash leaves no half of one.
 */
export async function openEmbedded(dataFolder: string, template?: string): Promise<OpenDatabase> {
  const folder = join(dataFolder, 'database');
  if (!existsSync(folder) && template !== undefined && existsSync(template)) {
    const fresh = join(dataFolder, 'database.new');
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    cpSync(template, fresh, { recursive: true });
    renameSync(fresh, folder);
  }
  const database = await open(folder);
  chmodSync(folder, 0o700);
  await migrate(database);
  return database;
}
