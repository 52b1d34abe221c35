import { MailboxError } from '#outlook/mailbox-error.ts';

/** Outlook on the web and on mobile drops calls beyond three at a time (limits for Outlook add-ins). */
const IN_FLIGHT = 3;

/** A host that has not answered by then never does; office.js itself gives up only after 65 seconds. */
const DEADLINE_MS = 4000;

/** "The selected item has been changed": the answer belongs to a mail that the user has left. */
const SELECTED_ITEM_CHANGED = 9030;
const ELEVATED_PERMISSION_REQUIRED = 7000;
/** 9020 and 5001 are not among them: Outlook now and then answers so right after a change of item, and the next try works. */
const NOT_SUPPORTED = [5000, 5010];

let running = 0;
const waiting: (() => void)[] = [];

function next(): void {
  running -= 1;
  waiting.shift()?.();
}

function takeTurn(): Promise<void> {
  if (running < IN_FLIGHT) {
    running += 1;
    return Promise.resolve();
  }
  return new Promise((resolve) =>
    waiting.push(() => {
      running += 1;
      resolve();
    }),
  );
}

function failure(error: { code: number; message: string }): MailboxError {
  if (error.code === SELECTED_ITEM_CHANGED) return new MailboxError('superseded', error.message, error.code);
  if (error.code === ELEVATED_PERMISSION_REQUIRED) return new MailboxError('permission', error.message, error.code);
  if (NOT_SUPPORTED.includes(error.code)) return new MailboxError('not-supported', error.message, error.code);
  return new MailboxError('host', error.message, error.code);
}

const superseded = (): MailboxError => new MailboxError('superseded', 'The item has changed meanwhile.');

/** What office.js throws before it sends anything. */
function thrown(error: unknown): MailboxError {
  if (error instanceof MailboxError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new MailboxError(/permission/i.test(message) ? 'permission' : 'host', message);
}

type Start<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

/**
 * One asynchronous Office.js call as a promise. Rejects with MailboxError: `timeout` when the host does not answer within
 * the deadline, `superseded` when `isCurrent` says that the item has changed meanwhile.
 */
export async function call<T>(start: Start<T>, isCurrent: () => boolean = () => true): Promise<T> {
  await takeTurn();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    // The turn may have come late: a call for an item that is gone would be answered, or worse done, for the next one.
    if (!isCurrent()) throw superseded();
    const value = await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new MailboxError('timeout', `The mail program has not answered within ${String(DEADLINE_MS / 1000)} seconds.`));
      }, DEADLINE_MS);
      // Missing permissions throw here, before anything is sent.
      start((result) => {
        // Compared as text: the enum lives on the global object, which classic Outlook fills later than this module runs.
        if (String(result.status) === 'succeeded') resolve(result.value);
        else reject(failure(result.error));
      });
    });
    if (!isCurrent()) throw superseded();
    return value;
  } catch (error) {
    // Whatever went wrong with an item that is gone, the user need not hear of it.
    throw isCurrent() ? thrown(error) : superseded();
  } finally {
    clearTimeout(timer);
    next();
  }
}

/** `call` for reading: asked once more when the host failed or was silent, as Outlook now and then is right after a change of item. */
export async function ask<T>(start: Start<T>, isCurrent?: () => boolean): Promise<T> {
  try {
    return await call(start, isCurrent);
  } catch (error) {
    if (error instanceof MailboxError && (error.kind === 'timeout' || error.kind === 'host')) return call(start, isCurrent);
    throw error;
  }
}
