import type { Draft } from '#core/draft/draft.ts';
import { applyTextEdits, type Edit } from '#core/text/edit.ts';

/** Text as it is written into HTML. A second space in a row would vanish, so every other one becomes fixed. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/ {2}/g, '&nbsp; ')
    .replace(/\r\n?|\n/g, '<br>');
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** The edit without what it leaves as it is, so that an unchanged word in bold stays bold. Never cuts a character in two. */
function trimmed(text: string, edit: Edit): Edit {
  let { start, end } = edit;
  let from = 0;
  let to = edit.text.length;
  while (start < end && from < to && text.charCodeAt(start) === edit.text.charCodeAt(from)) {
    start += 1;
    from += 1;
  }
  while (end > start && to > from && text.charCodeAt(end - 1) === edit.text.charCodeAt(to - 1)) {
    end -= 1;
    to -= 1;
  }
  if (start > edit.start && isLowSurrogate(text.charCodeAt(start))) return edit;
  if (isLowSurrogate(text.charCodeAt(end)) || isLowSurrogate(edit.text.charCodeAt(from)) || isLowSurrogate(edit.text.charCodeAt(to))) return edit;
  return { start, end, text: edit.text.slice(from, to) };
}

/** Where text is put that replaces nothing: behind the character before it on the line, else in front of the one after it. */
function insertionPoint({ text, source, sourceStart, sourceEnd }: Draft, at: number): number {
  const after = sourceStart[at];
  const before = at > 0 && text.charCodeAt(at - 1) !== 10 ? sourceEnd[at - 1] : undefined;
  // In the middle of a reference that is two units, in front of it.
  if (before !== undefined && after !== undefined) return Math.min(before, after);
  return before ?? after ?? sourceEnd[at - 1] ?? emptyBodyEnd(source);
}

function emptyBodyEnd(source: string): number {
  const end = source.search(/<\/body\b/i);
  return end < 0 ? source.length : end;
}

/** The edit in source offsets: what it deletes, piece by piece, so that tags between the pieces stay, and its text at the first. */
function sourceEdits(draft: Draft, edit: Edit): Edit[] {
  const { sourceStart, sourceEnd, source } = draft;
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const text = draft.format === 'html' ? escapeHtml(edit.text) : edit.text.replace(/\r\n?|\n/g, lineEnd);
  const pieces: { start: number; end: number; text: string }[] = [];
  for (let unit = edit.start; unit < edit.end; unit++) {
    const start = sourceStart[unit] ?? 0;
    const end = sourceEnd[unit] ?? 0;
    const last = pieces[pieces.length - 1];
    // A line break between two blocks has nothing in the source that could be deleted.
    if (start === end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else pieces.push({ start, end, text: '' });
  }
  const [first] = pieces;
  if (first) first.text = text;
  else if (text) {
    const at = insertionPoint(draft, edit.start);
    pieces.push({ start: at, end: at, text });
  }
  return pieces;
}

/**
 * The source with the edits carried out. Every character of it that no edit covers stays as it was: where an edit runs over tags, the tags
 * stay and the text between them goes. Line breaks in new text become `<br>`. Edits that overlap an earlier one or lie outside the text
 * are left out.
 */
export function applyEdits(draft: Draft, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const inSource: Edit[] = [];
  let at = 0;
  let sourceAt = 0;
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > draft.text.length) continue;
    for (const { start, end, text } of sourceEdits(draft, trimmed(draft.text, edit))) {
      // Two edits may meet in one reference that is two units of text.
      inSource.push({ start: Math.max(start, sourceAt), end: Math.max(end, sourceAt), text });
      sourceAt = Math.max(end, sourceAt);
    }
    at = edit.end;
  }
  return applyTextEdits(draft.source, inSource);
}
