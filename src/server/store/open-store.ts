import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '#server/project-folder.ts';
import { forgetOldAnswers } from '#server/store/answered-writes.ts';
import type { OpenDatabase } from '#server/store/database.ts';
import { lockFolder } from '#server/store/data-lock.ts';
import { openEmbedded } from '#server/store/embedded-database.ts';
import { openServerDatabase } from '#server/store/server-database.ts';

/** Where the build puts the empty database that a first start copies. */
export function templateFolder(): string | undefined {
  const folder = join(distFolder(), 'database-template');
  return existsSync(folder) ? folder : undefined;
}

/** Opens the PostgreSQL server, or else the embedded database, whose folder is then locked until `close`. */
export async function openStore(
  where: { readonly dataFolder: string; readonly databaseUrl?: string },
  template = templateFolder(),
): Promise<OpenDatabase> {
  const database = where.databaseUrl === undefined ? await openLocked(where.dataFolder, template) : await openServerDatabase(where.databaseUrl);
  await forgetOldAnswers(database.db);
  return database;
}

async function openLocked(dataFolder: string, template: string | undefined): Promise<OpenDatabase> {
  const unlock = lockFolder(dataFolder);
  try {
    const database = await openEmbedded(dataFolder, template);
    return {
      ...database,
      async close() {
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
