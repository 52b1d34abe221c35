import type { LoggingSettings } from '#api/care-of-record.ts';
import { loggingSchema } from '#api/record-schemas.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { getSetting, putSetting } from '#server/store/settings.ts';

const LOGGING = 'logging';

export async function getLogging(db: Database, scope: Scope): Promise<LoggingSettings> {
  return loggingSchema.catch({ neverLog: [] }).parse(await getSetting(db, scope, LOGGING));
}

export async function putLogging(tx: Database, scope: Scope, settings: LoggingSettings): Promise<void> {
  await putSetting(tx, scope, LOGGING, settings);
}
