import { call } from '#outlook/call.ts';

/** A mailbox that is not the user's own: shared by a team, or opened by a delegate. The user's profile stays the user's. */
export interface SharedMailbox {
  /** The mailbox that holds the item: its address. */
  readonly address: string;
  /** The address of the person or team it belongs to; as a rule the same. */
  readonly owner: string;
  /** False when the user may read there but not change anything. */
  readonly mayWrite: boolean;
}

/** Bits of `delegatePermissions`: write, edit own, edit all. */
const WRITING = 2 | 16 | 32;

/** Longer than any answer takes; the card must not wait for a client that has none. */
const DEADLINE_MS = 1000;

interface SharingItem {
  /** Absent on items of the user's own mailbox, and before Mailbox 1.8. */
  readonly getSharedPropertiesAsync?: (done: (result: Office.AsyncResult<Partial<Office.SharedProperties>>) => void) => void;
}

/** The mailbox in which the item lies; undefined for the user's own, and where the client does not tell. */
export async function sharedMailboxOf(item: SharingItem, isCurrent: () => boolean): Promise<SharedMailbox | undefined> {
  const { getSharedPropertiesAsync } = item;
  if (typeof getSharedPropertiesAsync !== 'function') return undefined;
  const asked = call<Partial<Office.SharedProperties>>((done) => getSharedPropertiesAsync.call(item, done), isCurrent);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, DEADLINE_MS));
  const shared = await Promise.race([asked, late]).catch(() => undefined);
  if (!shared?.owner && !shared?.targetMailbox) return undefined;
  const { owner = '', targetMailbox = '', delegatePermissions } = shared;
  // Some clients give the place of the mailbox instead of its address.
  const address = targetMailbox.includes('@') ? targetMailbox : owner;
  return { address, owner: owner || address, mayWrite: typeof delegatePermissions !== 'number' || (delegatePermissions & WRITING) !== 0 };
}

/** All addresses that are the user's in this item: the own one and, in a shared mailbox, that mailbox's. Lower case, each once. */
export function ownAddresses(user: string, shared: SharedMailbox | undefined, from?: string): readonly string[] {
  const all = [user, shared?.address, shared?.owner, from];
  return [...new Set(all.flatMap((address) => (address ? [address.trim().toLowerCase()] : [])))];
}
