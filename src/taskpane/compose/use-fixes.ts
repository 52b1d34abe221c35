import { useState } from 'react';
import { applyEdits } from '#core/draft/apply-edits.ts';
import type { Finding, Fix } from '#core/engine/finding.ts';
import { applyTextEdits } from '#core/text/edit.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import type { DraftChange } from '#taskpane/compose/draft-change.ts';
import { undoChange, writeChange, writeOverSelection } from '#taskpane/compose/draft-change.ts';
import { lostWhileWriting, writeWay } from '#taskpane/compose/write-way.ts';
import type { CheckedDraft } from '#taskpane/compose/review-snapshot.ts';

/**
 * How the last fix ended. `changed`: the draft was no longer the one that was judged, so nothing was written. `by-hand`: nothing was written,
 * because something might be lost; the rep puts `text` in the place of `quote`. `lost`: the mail program dropped something while it wrote.
 */
export type FixEnd =
  | { readonly state: 'changed' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'by-hand'; readonly quote: string; readonly text: string }
  | { readonly state: 'lost' };

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

  /** One at a time; whatever came of it, the draft is looked at again. `work` answers how it ended, nothing when well. */
  const run = async (work: () => Promise<FixEnd | undefined>): Promise<void> => {
    setBusy(true);
    setEnd(undefined);
    try {
      setEnd(await work());
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
      await run(async () => {
        const before = part === 'subject' ? snapshot.subject : snapshot.source;
        const way = part === 'subject' ? undefined : writeWay(draft, edits, await item.readSelection());
        if (way?.way === 'copy') return { state: 'by-hand', quote: way.quote, text: way.text };
        if (way?.way === 'selection') return (await writeOverSelection(item, before, way.text)) ? undefined : { state: 'changed' };
        const after = part === 'subject' ? applyTextEdits(before, edits) : applyEdits(draft, edits);
        const written = await writeChange(item, { part, before, after });
        setLast(written);
        if (!written) return { state: 'changed' };
        return part === 'body' && lostWhileWriting(after, written.after) ? { state: 'lost' } : undefined;
      });
    },
    undo: async () => {
      if (!last) return;
      await run(async () => {
        const undone = await undoChange(item, last);
        setLast(undefined);
        return undone ? undefined : { state: 'changed' };
      });
    },
  };
}
