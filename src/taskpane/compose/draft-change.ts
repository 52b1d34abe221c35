import type { ComposeItem } from '#outlook/mailbox.ts';

type Draft = Pick<ComposeItem, 'readSubject' | 'writeSubject' | 'readBody' | 'writeBody'>;
type SelectableDraft = Pick<ComposeItem, 'readBody' | 'writeSelection'>;

/** A change that was written: what stood there before, and what the mail program made of the new text. */
export interface DraftChange {
  readonly part: 'subject' | 'body';
  readonly before: string;
  readonly after: string;
}

async function replace(item: Draft, part: DraftChange['part'], expected: string, text: string): Promise<boolean> {
  if (part === 'body') return item.writeBody(expected, text);
  if ((await item.readSubject()) !== expected) return false;
  await item.writeSubject(text);
  return true;
}

/**
 * Writes `after` where `before` still stands; undefined, and nothing written, when the draft has changed meanwhile. The body
 * is read back, because a mail program may write HTML anew, and only what it holds now can be recognised later.
 */
export async function writeChange(item: Draft, { part, before, after }: DraftChange): Promise<DraftChange | undefined> {
  if (!(await replace(item, part, before, after))) return undefined;
  return { part, before, after: part === 'body' ? (await item.readBody()).source : after };
}

/** Takes a change back; false, and nothing written, when anything has been typed since: that must not be lost. */
export async function undoChange(item: Draft, { part, before, after }: DraftChange): Promise<boolean> {
  return replace(item, part, after, before);
}

/**
 * Writes `text` over the selection while the body still is `before`; undefined, and nothing written, when it is another by now. The change can
 * be taken back by the mail program's own undo.
 */
export async function writeOverSelection(item: SelectableDraft, before: string, text: string): Promise<true | undefined> {
  if ((await item.readBody()).source !== before) return undefined;
  await item.writeSelection(text);
  return true;
}
