import type { Draft } from '#core/draft/draft.ts';
import type { Edit } from '#core/text/edit.ts';
import { applyTextEdits } from '#core/text/edit.ts';

/** How a fix gets into the body without anything else being lost. */
export type WriteWay =
  /** Over the words that the rep has selected, when they are of one place only and hold the fault: caret, undo and everything around stay. */
  | { readonly way: 'selection'; readonly text: string }
  /** The whole body anew, with every other character as it was. */
  | { readonly way: 'body' }
  /** Not by us: the rep puts the words in. */
  | { readonly way: 'copy'; readonly quote: string; readonly text: string };

/**
 * Pictures that live in the mail itself. A body that is set anew may lose them: Outlook on the web gives their addresses for this session
 * only, and classic Outlook drops embedded objects.
 */
const EMBEDDED = /\bsrc\s*=\s*["']?\s*(?:cid|data|blob):|<o:OLEObject\b/i;

export function holdsEmbedded(source: string): boolean {
  return EMBEDDED.test(source);
}

function occursOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** The stretch of the text between these offsets with the edits carried out. */
function mended(text: string, edits: readonly Edit[], start: number, end: number): string {
  const moved = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return applyTextEdits(text.slice(start, end), moved);
}

/** The stretch with as many words around it, in its line, as it takes to stand once in the mail. */
function unmistakable(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineStop = text.indexOf('\n', end);
  const lineEnd = lineStop < 0 ? text.length : lineStop;
  while ((start === end || !occursOnce(text, text.slice(start, end))) && (start > lineStart || end < lineEnd)) {
    start = Math.max(lineStart, text.lastIndexOf(' ', start - 2) + 1);
    if (start < end && occursOnce(text, text.slice(start, end))) break;
    const space = text.indexOf(' ', end + 1);
    end = space < 0 || space > lineEnd ? lineEnd : space;
  }
  return { start, end };
}

/** The way for these edits. `selection`: the text that is selected in the body, where the client says it. */
export function writeWay(draft: Draft, edits: readonly Edit[], selection: string | undefined): WriteWay {
  const { text } = draft;
  const from = Math.min(...edits.map(({ start }) => start));
  const to = Math.max(...edits.map(({ end }) => end));
  const words = selection?.trim() ?? '';
  const at = words === '' || !occursOnce(text, words) ? -1 : text.indexOf(words);
  if (at >= 0 && at <= from && to <= at + words.length) return { way: 'selection', text: mended(text, edits, at, at + words.length) };
  if (draft.format === 'text' || !holdsEmbedded(draft.source)) return { way: 'body' };
  const { start, end } = unmistakable(text, from, to);
  return { way: 'copy', quote: text.slice(start, end), text: mended(text, edits, start, end) };
}

const count = (source: string, pattern: RegExp): number => source.match(pattern)?.length ?? 0;

/** Things of a mail that a program has dropped while it wrote a body anew; a paragraph that it writes otherwise is no loss. */
export function lostWhileWriting(wanted: string, held: string): boolean {
  return [/<img\b/gi, /<table\b/gi, /<a\b[^>]*\bhref/gi, /<blockquote\b/gi].some((pattern) => count(held, pattern) < count(wanted, pattern));
}
