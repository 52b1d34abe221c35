import type { Communication } from '#core/customers/profile.ts';

/*
 * The send gate may not use the network, and nothing runs once a mail is sent. So it leaves what is to be recorded in the mailbox's own
 * settings, and whatever of the add-in runs next (an event of the next draft, or the pane) hands it to the server.
 */

const KEY = 'liaison-sent';

/** All settings of an add-in share 32 kB. */
const LIMIT = 20_000;

export interface OutgoingRecord {
  readonly customerId: string;
  /** Its `messageId` is of our own making: the server takes a record in once, however often it is handed over. */
  readonly communication: Communication & { readonly messageId: string };
}

/** Where the records wait. */
export interface SettingStore {
  readSetting(key: string): string | undefined;
  writeSetting(key: string, value: string): Promise<void>;
}

function waiting(store: SettingStore): readonly OutgoingRecord[] {
  try {
    const list: unknown = JSON.parse(store.readSetting(KEY) ?? '[]');
    return Array.isArray(list) ? (list as OutgoingRecord[]) : [];
  } catch {
    return [];
  }
}

/** Adds a record; the oldest give way when they become too many for the mailbox. */
export async function leaveRecord(store: SettingStore, record: OutgoingRecord): Promise<void> {
  let list = [...waiting(store), record];
  while (list.length > 1 && JSON.stringify(list).length > LIMIT) list = list.slice(1);
  await store.writeSetting(KEY, JSON.stringify(list));
}

/**
 * Hands over what waits. `log` resolves when the server has taken a record or will never take it, and rejects when it did not answer: then the
 * record goes on waiting.
 */
export async function handOverRecords(store: SettingStore, log: (record: OutgoingRecord) => Promise<void>): Promise<void> {
  const done: string[] = [];
  for (const record of waiting(store)) {
    try {
      await log(record);
      done.push(record.communication.messageId);
    } catch {
      break;
    }
  }
  if (done.length === 0) return;
  // Read anew: another mail may have been sent meanwhile.
  await store.writeSetting(KEY, JSON.stringify(waiting(store).filter(({ communication }) => done.indexOf(communication.messageId) < 0)));
}
