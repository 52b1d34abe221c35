import { call } from '#outlook/call.ts';
import { composeItem } from '#outlook/compose-item.ts';
import type { ComposeItem, Item, Mailbox } from '#outlook/mailbox.ts';
import { MailboxError } from '#outlook/mailbox-error.ts';
import { readItem } from '#outlook/read-item.ts';
import { readSetting, writeSetting } from '#outlook/roaming-settings.ts';
import { sharedMailboxOf } from '#outlook/shared-mailbox.ts';

const START_DEADLINE_MS = 15_000;
const ITEM_RETRIES = 4;
const ITEM_RETRY_MS = 250;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Below half of white the background is a dark one; Outlook gives colours but not `isDarkTheme`. */
function isDarkColour(hex: string | undefined): boolean | undefined {
  const digits = /^#([0-9a-f]{6})/i.exec(hex ?? '')?.[1];
  if (!digits) return undefined;
  const value = parseInt(digits, 16);
  return 0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255) < 128;
}

/** An item is for reading when its subject is a text, for writing when it is an object: the URL does not tell (conversation view). */
function isRead(item: Office.MessageRead | Office.MessageCompose): item is Office.MessageRead {
  return typeof item.subject === 'string';
}

function within<T>(promise: Promise<T>, ms: number, message: string): Promise<T> {
  return Promise.race([
    promise,
    pause(ms).then(() => {
      throw new MailboxError('timeout', message);
    }),
  ]);
}

/**
 * The mail program around this page, through office.js. Rejects with MailboxError when office.js was not loaded, the page is
 * not inside Outlook, or Outlook does not answer.
 */
export async function connectMailbox(): Promise<Mailbox> {
  if (typeof Office === 'undefined') throw new MailboxError('host', 'office.js could not be loaded.');
  const info = await within(Office.onReady(), START_DEADLINE_MS, 'Outlook has not answered.');
  if (String(info.host) !== 'Outlook') throw new MailboxError('not-supported', 'This page works inside Outlook only.');

  const mailbox = Office.context.mailbox;
  const listeners = new Set<() => void>();
  let epoch = 0;

  let theme: Office.OfficeTheme | undefined;
  const themeListeners = new Set<() => void>();

  const rawItem = (): Office.MessageRead | Office.MessageCompose | undefined => mailbox.item ?? undefined;
  /** What tells one item from the next. A draft has no id before it is saved, and its conversation may change while it is written. */
  const identity = (): string | undefined => {
    const item = rawItem();
    if (!item) return undefined;
    return isRead(item) ? `read ${item.itemId}` : 'compose';
  };
  let seen = identity();
  const changed = (): void => {
    epoch += 1;
    seen = identity();
    for (const listener of listeners) listener();
  };
  let draft: ComposeItem | undefined;
  const lookAgain = (): void => {
    if (document.visibilityState !== 'visible') return;
    if (identity() !== seen) changed();
    else if (draft?.epoch === epoch) void draft.isStillOpen();
  };

  // Registered even for an unpinned pane: without a handler Outlook does not refresh the item at all.
  await call<void>((done) => mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed, done)).catch(() => undefined);
  // Outlook.com and some items never raise ItemChanged; a look at the identity when the user comes back costs nothing.
  document.addEventListener('visibilitychange', lookAgain);
  window.addEventListener('focus', lookAgain);
  // Clients below Mailbox 1.14 have no theme; the event's own colours count, because `officeTheme` may still be the one before.
  const themeChanged = (event: { officeTheme?: Office.OfficeTheme }): void => {
    theme = event.officeTheme;
    for (const listener of themeListeners) listener();
  };
  await call<void>((done) => mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, themeChanged, done)).catch(() => undefined);

  return {
    user: { name: mailbox.userProfile.displayName, address: mailbox.userProfile.emailAddress },
    displayLanguage: Office.context.displayLanguage,
    current: async () => {
      for (let attempt = 0; attempt <= ITEM_RETRIES; attempt += 1) {
        const item: Office.MessageRead | Office.MessageCompose | undefined = rawItem();
        const mine = epoch;
        const id = identity();
        const isCurrent = (): boolean => epoch === mine && identity() === id;
        if (item) {
          const shared = await sharedMailboxOf(item, isCurrent);
          if (isRead(item)) return readItem(item, mine, isCurrent, shared) satisfies Item;
          draft = composeItem(item, mine, isCurrent, { shared, onOther: changed });
          return draft;
        }
        await pause(ITEM_RETRY_MS);
      }
      return undefined;
    },
    onItemChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isDark: () => isDarkColour((theme ?? (Office.context as { officeTheme?: Office.OfficeTheme }).officeTheme)?.bodyBackgroundColor),
    onThemeChange: (listener) => {
      themeListeners.add(listener);
      return () => themeListeners.delete(listener);
    },
    readSetting,
    writeSetting,
  };
}
