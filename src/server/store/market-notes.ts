import type { StoredNotes } from '#api/culture-contract.ts';
import type { OwnNote } from '#core/culture/own-notes.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { ConflictError } from '#server/store/refused-writes.ts';
import { getSetting, lockSetting, putSetting } from '#server/store/settings.ts';

const KEY = 'market-notes';

export async function getNotes(db: Database, scope: Scope): Promise<StoredNotes> {
  const stored = (await getSetting(db, scope, KEY)) as StoredNotes | undefined;
  return stored ?? { version: 0, notes: [] };
}

/** Replaces the company's notes. Throws `ConflictError` when somebody has written since `version` was read. */
export async function putNotes(tx: Database, scope: Scope, notes: readonly OwnNote[], version: number): Promise<StoredNotes> {
  // Held until the transaction ends, so that two writers of one version cannot both see it.
  await lockSetting(tx, scope, KEY);
  const current = await getNotes(tx, scope);
  if (current.version !== version) throw new ConflictError({});
  const stored = { version: version + 1, notes };
  await putSetting(tx, scope, KEY, stored);
  return stored;
}
