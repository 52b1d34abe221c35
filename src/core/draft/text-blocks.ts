import type { Block } from '#core/draft/draft.ts';

const LIST_MARKER =
  /^[ \t]*(?:[-*+•·●▪◦‣–—][ \t\u00a0]+(?=\S)|\(?\d{1,2}[.)](?=[ \t\u00a0]|[^\d\s])|\(?\d{1,2}、|\(?[a-hA-H][.)][ \t\u00a0]+(?=\S)|[（(]\d{1,2}[）)])/;
const QUOTE_PREFIX = /^[ \t]*(?:[>|][ \t]*)+/;
const ENDS_SENTENCE = /[.!?:;。！？：；]["')\]”’]?$/;

/** No mail program wraps lines that are shorter than this or longer than that. */
const NARROWEST = 40;
const WIDEST = 100;

const isBlank = (line: string): boolean => line.trim() === '';

/** The width at which the lines of a body were wrapped, as far as one can see. */
function widthOf(lines: readonly string[]): number {
  let width = 60;
  for (const { length } of lines) if (length > width && length <= WIDEST) width = length;
  return width;
}

/** The first sign of a line that is no space or tab, as a UTF-16 unit; 0 when there is none. */
function firstSign(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9) at++;
  return at < line.length ? line.charCodeAt(at) : 0;
}

/** False for a line that begins with a word, which no list marker is; one letter from a to h may be one. */
function mayBeItem(line: string, first: number): boolean {
  const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  if (!isLetter) return first !== 0;
  const second = line.charCodeAt(line.indexOf(String.fromCharCode(first)) + 1);
  return second === 46 || second === 41;
}

/** The length of a line without the white space at its end. */
function shownLength(line: string): number {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) <= 32 || (line.charCodeAt(end - 1) >= 0xa0 && /\s/.test(line.charAt(end - 1))))) end--;
  return end;
}

/** True when the line goes on in the next one: it was cut by a program because the next word had no room. */
function runsOn(line: string, next: string, width: number): boolean {
  if (line.length > 4 * WIDEST) return false;
  const length = shownLength(line);
  if (length < NARROWEST || length > WIDEST) return false;
  const shown = line.slice(0, length);
  if (ENDS_SENTENCE.test(shown)) return false;
  const word = /^\s*(\S*)/.exec(next)?.[1] ?? '';
  const first = word.charAt(0);
  if (first !== first.toUpperCase()) return true;
  return shown.length + 1 + word.length > width;
}

/**
 * Cuts a stretch of text with line breaks into the blocks that a reader sees: at empty lines, before list markers, where the depth of
 * quoting changes, and at each line break that was not made by wrapping.
 */
export function blocksOfLines(text: string, stretch: Block): Block[] {
  const body = text.slice(stretch.start, stretch.end);
  if (stretch.kind === 'preformatted') return isBlank(body) ? [] : [stretch];
  const lines = body.split('\n');
  const width = lines.length > 1 ? widthOf(lines) : 0;
  const blocks: Block[] = [];
  let open: { kind: Block['kind']; start: number; end: number } | undefined;
  let at = stretch.start;
  let previous = '';
  let depth = '';
  const close = (): void => {
    if (open) blocks.push(stretch.cell ? { ...open, cell: stretch.cell } : open);
    open = undefined;
  };
  for (const line of lines) {
    const sign = firstSign(line);
    const prefix = sign === 62 || sign === 124 ? (QUOTE_PREFIX.exec(line)?.[0] ?? '') : '';
    const own = prefix ? line.slice(prefix.length) : line;
    const quoting = prefix && prefix.replace(/\s/g, '');
    const trimmed = own.trim();
    const start = at + prefix.length + own.indexOf(trimmed);
    const isItem = mayBeItem(own, prefix ? firstSign(own) : sign) && LIST_MARKER.test(own);
    if (trimmed === '' || isItem || quoting !== depth || !runsOn(previous, own, width)) close();
    if (trimmed !== '') {
      const end = start + trimmed.length;
      if (open) open.end = end;
      else open = { kind: isItem && stretch.kind === 'paragraph' ? 'list-item' : stretch.kind, start, end };
    }
    previous = own;
    depth = quoting;
    at += line.length + 1;
  }
  close();
  return blocks;
}
