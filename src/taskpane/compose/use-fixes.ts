import { useState } from 'react';
import { applyEdits } from '#core/draft/apply-edits.ts';
import type { Finding, Fix } from '#core/engine/finding.ts';
import { applyTextEdits } from '#core/text/edit.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import type { CheckedDraft } from '#taskpane/compose/review-snapshot.ts';

/** How the last fix ended; `changed`: the draft was no longer the one that was judged, so nothing was written. */
export type FixEnd = { readonly state: 'changed' } | { readonly state: 'failed'; readonly error: unknown };

interface Undo {
  readonly part: 'subject' | 'body';
  readonly before: string;
  readonly after: string;
}

export interface Fixes {
  readonly busy: boolean;
  readonly end: FixEnd | undefined;
  readonly canUndo: boolean;
  readonly apply: (checked: CheckedDraft, place: Pick<Finding, 'part'>, fix: Pick<Fix, 'edits'>) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Writes a fix into the draft: only the characters of its edits change, and only if the draft still is the one that was judged. */
export function useFixes(item: ComposeItem, afterwards: () => void): Fixes {
  const [busy, setBusy] = useState(false);
  const [end, setEnd] = useState<FixEnd>();
  const [last, setLast] = useState<Undo>();

  const write = async (part: Undo['part'], before: string, after: string): Promise<boolean> => {
    if (part === 'body') return item.writeBody(before, after);
    if ((await item.readSubject()) !== before) return false;
    await item.writeSubject(after);
    return true;
  };
  const run = async (part: Undo['part'], before: string, after: string, next: Undo | undefined): Promise<void> => {
    setBusy(true);
    setEnd(undefined);
    try {
      if (await write(part, before, after)) setLast(next);
      else setEnd({ state: 'changed' });
    } catch (error) {
      setEnd({ state: 'failed', error });
    } finally {
      setBusy(false);
      afterwards();
    }
  };
  return {
    busy,
    end,
    canUndo: last !== undefined,
    apply: async ({ snapshot, draft }, { part }, { edits }) => {
      if (part !== 'subject' && part !== 'body') return;
      const before = part === 'subject' ? snapshot.subject : snapshot.source;
      const after = part === 'subject' ? applyTextEdits(before, edits) : applyEdits(draft, edits);
      await run(part, before, after, { part, before, after });
    },
    undo: async () => {
      if (!last) return;
      // Outlook may write HTML anew; what is there now is what has to be replaced.
      const now = last.part === 'body' ? (await item.readBody()).source : await item.readSubject();
      await run(last.part, now, last.before, undefined);
    },
  };
}
