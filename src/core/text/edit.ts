import type { Span } from '#core/text/span.ts';

/** Replaces the stretch by `text`; an empty stretch inserts, an empty `text` deletes. Offsets are UTF-16 units. */
export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap. Edits that overlap an earlier one are left out: half a fix is worse than none. */
export function applyTextEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
