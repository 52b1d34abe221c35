import { call } from '#outlook/call.ts';
import { MailboxError } from '#outlook/mailbox-error.ts';

/*
 * Nothing in a draft tells it from the next one before it is saved, and some clients change from one to the other without a word. A mark of our
 * own among its session data does.
 */

const KEY = 'liaison-draft';

type MarkedItem = Pick<Office.MessageCompose, 'sessionData'>;

/**
 * Answers whether the draft that is open is still the one that was open at the first call; true wherever the client cannot say. A mark that
 * cannot be read counts once it has been read before, and twice in a row: just after a reply Outlook on Mac does not give what was left.
 */
export function draftMark(item: MarkedItem, isCurrent: () => boolean): () => Promise<boolean> {
  let mark: string | undefined;
  let wasRead = false;
  let missing = 0;
  /** Empty where there is none, undefined where that is not known. */
  const read = async (): Promise<string | undefined> => {
    try {
      return (await call<string | undefined>((done) => item.sessionData.getAsync(KEY, done), isCurrent)) ?? '';
    } catch (error) {
      // Some clients answer for what is not there with an error.
      return error instanceof MailboxError && error.kind === 'host' && error.code !== undefined ? '' : undefined;
    }
  };
  const leave = async (): Promise<string | undefined> => {
    const own = Math.random().toString(36).slice(2);
    return call<void>((done) => item.sessionData.setAsync(KEY, own, done), isCurrent).then(
      () => own,
      () => undefined,
    );
  };
  return async () => {
    const found = await read();
    if (found === undefined) return true;
    if (mark === undefined) {
      mark = found || (await leave());
      wasRead = found !== '';
      return true;
    }
    missing = found === '' ? missing + 1 : 0;
    if (found === mark) wasRead = true;
    return found === '' ? !wasRead || missing < 2 : found === mark;
  };
}
