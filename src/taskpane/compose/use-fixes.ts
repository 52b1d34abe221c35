import { useState } from 'react';
import { applyEdits } from '#core/draft/apply-edits.ts';
import type { Finding, Fix } from '#core/engine/finding.ts';
import { applyTextEdits } from '#core/text/edit.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import type { DraftChange } from '#taskpane/compose/draft-change.ts';
import { undoChange, writeChange } from '#taskpane/compose/draft-change.ts';
import type { CheckedDraft } from '#taskpane/compose/review-snapshot.ts';

/** How the last fix ended; `changed`: the draft was no longer the one that was judged, so nothing was written. */
export type FixEnd = { readonly state: 'changed' } | { readonly state: 'failed'; readonly error: unknown };

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
  const [last, setLast] = useState<DraftChange>();

  /** One at a time; whatever came of it, the draft is looked at again. `work` answers false when the draft was another by then. */
  const run = async (work: () => Promise<boolean>): Promise<void> => {
    setBusy(true);
    setEnd(undefined);
    try {
      if (!(await work())) setEnd({ state: 'changed' });
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
      await run(async () => {
        const written = await writeChange(item, { part, before, after });
        setLast(written);
        return written !== undefined;
      });
    },
    undo: async () => {
      if (!last) return;
      await run(async () => {
        const undone = await undoChange(item, last);
        setLast(undefined);
        return undone;
      });
    },
  };
}
