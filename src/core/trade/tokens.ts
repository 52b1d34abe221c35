import { find, FOLD, LONGEST_WORD, longestWide } from '#core/trade/lexicon.ts';

/** What a token is. `NONE` stands beyond both ends, so that looking around needs no bounds. */
export const NONE = 0;
export const WORD = 1;
export const DIGITS = 2;
export const SIGN = 3;

/** What stands before a token. A tab counts as the edge of a cell; a line that was wrapped only counts as a space. */
export const GLUED = 0;
export const SPACE = 1;
export const CELL = 2;
export const LINE = 3;

/** Tokens before the first and after the last that may be looked at. */
const MARGIN = 24;

/** Plain-text mail wraps at about 72 columns: a line of that length that does not end a sentence goes on. */
const WRAPPED_FROM = 55;
const WRAPPED_TO = 100;

const LETTER_CLASS = 1;
const DIGIT_CLASS = 2;
const BLANK_CLASS = 3;
const TAB_CLASS = 4;
const BREAK_CLASS = 5;

const CLASS = new Uint8Array(65536);
function classify(from: number, to: number, value: number): void {
  CLASS.fill(value, from, to + 1);
}
classify(0xaa, 0x1fff, LETTER_CLASS);
for (const code of [0xab, 0xac, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb6, 0xb7, 0xb8, 0xb9, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0xd7, 0xf7])
  CLASS[code] = 0;
classify(0x2c00, 0x2dff, LETTER_CLASS);
classify(0x3040, 0xd7ff, LETTER_CLASS);
classify(0xf900, 0xfdff, LETTER_CLASS);
classify(0xff21, 0xff3a, LETTER_CLASS);
classify(0xff41, 0xff5a, LETTER_CLASS);
classify(65, 90, LETTER_CLASS);
classify(97, 122, LETTER_CLASS);
classify(48, 57, DIGIT_CLASS);
classify(0xff10, 0xff19, DIGIT_CLASS);
for (const code of [32, 13, 0xa0, 0xad, 0x2007, 0x2009, 0x200a, 0x200b, 0x202f, 0x3000, 0xfeff]) CLASS[code] = BLANK_CLASS;
CLASS[9] = TAB_CLASS;
for (const code of [10, 11, 12, 0x2028, 0x2029]) CLASS[code] = BREAK_CLASS;

/** Chinese, Japanese and Korean have no blanks between words: the words of the lexicon are cut out, what lies between them stays together. */
const FIRST_WIDE = 0x3040;
const LAST_WIDE = 0xd7ff;

function wideEnd(text: string, from: number, to: number): number {
  const known = longestWide(text, from, to);
  if (known > 0) return from + known;
  let at = from + 1;
  while (at < to && isWide(text.charCodeAt(at)) && longestWide(text, at, to) === 0) at++;
  return at;
}

function isWide(code: number): boolean {
  return code >= FIRST_WIDE && code <= LAST_WIDE && CLASS[code] === LETTER_CLASS;
}

/** Signs that are written in several ways, as one. */
const SIGNS = new Uint16Array(FOLD);
for (const written of [
  '\u2010-',
  '\u2011-',
  '\u2012-',
  '\u2013-',
  '\u2014-',
  '\u2212-',
  "\u2018'",
  "\u2019'",
  "\u02bc'",
  '\u301c~',
  '\u223c~',
  '\uffe5\u00a5',
  '\uffe1\u00a3',
  '\uffe6\u20a9',
  "\u2032'",
]) {
  SIGNS[written.charCodeAt(0)] = written.charCodeAt(1);
}

/** The tokens of one stretch of text, as columns. Reused from text to text: reading a mail allocates nothing but its facts. */
export class Tokens {
  text = '';
  /** Index of the first token and of the one after the last. */
  readonly first = MARGIN;
  last = MARGIN;
  kind = new Uint8Array(0);
  gap = new Uint8Array(0);
  /** The word number of a word, the folded UTF-16 unit of a sign. */
  id = new Uint16Array(0);
  start = new Int32Array(0);
  end = new Int32Array(0);
  private capacity = 0;

  constructor() {
    this.grow(1024);
  }

  private grow(capacity: number): void {
    const kind = new Uint8Array(capacity + MARGIN);
    kind.set(this.kind);
    this.kind = kind;
    const gap = new Uint8Array(capacity + MARGIN);
    gap.set(this.gap);
    this.gap = gap;
    const id = new Uint16Array(capacity + MARGIN);
    id.set(this.id);
    this.id = id;
    const start = new Int32Array(capacity + MARGIN);
    start.set(this.start);
    this.start = start;
    const end = new Int32Array(capacity + MARGIN);
    end.set(this.end);
    this.end = end;
    this.capacity = capacity;
  }

  /** Cuts `[from, to)` of a text into words, runs of digits and single signs. One pass; each unit is looked at once. */
  read(text: string, from: number, to: number): void {
    this.text = text;
    let { kind, gap, id, start, end } = this;
    let next = MARGIN;
    let space = LINE;
    let lineStart = from;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      const what = CLASS[code] ?? 0;
      if (what === BLANK_CLASS) {
        if (space === GLUED) space = SPACE;
        at++;
        continue;
      }
      if (next >= this.capacity) {
        this.grow(this.capacity * 2);
        ({ kind, gap, id, start, end } = this);
      }
      if (what === LETTER_CLASS) {
        const begin = at;
        let hash = 0;
        let unit = code;
        if (code >= FIRST_WIDE && code <= LAST_WIDE) at = wideEnd(text, at, to);
        else
          do {
            hash = (Math.imul(hash, 31) + (FOLD[unit] ?? 0)) | 0;
            unit = ++at < to ? text.charCodeAt(at) : 0;
          } while (CLASS[unit] === LETTER_CLASS && (unit < FIRST_WIDE || unit > LAST_WIDE));
        for (let wide = begin; code >= FIRST_WIDE && code <= LAST_WIDE && wide < at; wide++)
          hash = (Math.imul(hash, 31) + (FOLD[text.charCodeAt(wide)] ?? 0)) | 0;
        kind[next] = WORD;
        id[next] = at - begin <= LONGEST_WORD ? find(hash, text, begin, at) : 0;
        start[next] = begin;
      } else if (what === DIGIT_CLASS) {
        start[next] = at;
        do at++;
        while (at < to && CLASS[text.charCodeAt(at)] === DIGIT_CLASS);
        kind[next] = DIGITS;
        id[next] = 0;
      } else if (what === BREAK_CLASS) {
        const length = at - lineStart;
        const wrapped = space < LINE && length >= WRAPPED_FROM && length <= WRAPPED_TO && !endsSentence(id[next - 1] ?? 0, kind[next - 1] ?? 0);
        lineStart = ++at;
        space = wrapped ? SPACE : LINE;
        if (wrapped && at < to && CLASS[text.charCodeAt(at)] === BREAK_CLASS) space = LINE;
        continue;
      } else if (what === TAB_CLASS) {
        if (space < CELL) space = CELL;
        at++;
        continue;
      } else {
        start[next] = at++;
        kind[next] = SIGN;
        id[next] = SIGNS[code] ?? 0;
      }
      end[next] = at;
      gap[next++] = space;
      space = GLUED;
    }
    this.last = next;
    for (let beyond = next; beyond < next + MARGIN && beyond < kind.length; beyond++) {
      kind[beyond] = NONE;
      gap[beyond] = LINE;
      id[beyond] = 0;
      start[beyond] = to;
      end[beyond] = to;
    }
  }
}

function endsSentence(sign: number, kind: number): boolean {
  return kind === SIGN && (sign === 46 || sign === 58 || sign === 33 || sign === 63 || sign === 59);
}
