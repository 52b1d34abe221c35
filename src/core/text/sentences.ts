import type { Span } from '#core/text/span.ts';

/** Abbreviations that a sentence goes on after; lower case, without the last full stop. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof eng ing lic sr jr st no nos art fig approx incl excl max min qty pcs ctn ctns dept tel fax ext attn re e.g i.e vs cf al a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

const NEWLINE = 10;
const STOP = 46;

/** A line shorter than this was ended by the writer, not wrapped by a program. */
const WRAPPED_FROM = 50;

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0x202f;
}

/** Closing quotes and brackets that belong to the sentence they end. */
function isCloser(unit: number): boolean {
  return (
    unit === 34 ||
    unit === 39 ||
    unit === 41 ||
    unit === 93 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0xbb ||
    unit === 0xff09 ||
    unit === 0x300d
  );
}

function isLowerCase(char: string): boolean {
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

/** True when the full stop at `at` belongs to an abbreviation or an initial (`J. Smith`). */
function isAbbreviation(text: string, from: number, at: number): boolean {
  let begin = at;
  while (begin > from && at - begin < 8 && !isSpace(text.charCodeAt(begin - 1)) && text.charCodeAt(begin - 1) !== 40) begin--;
  const word = text.slice(begin, at).toLowerCase();
  if (word.length === 1) return /[a-z]/.test(word) && text.charAt(begin) !== word && word !== 'i';
  return ABBREVIATIONS.has(word);
}

function nextVisible(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  return next;
}

/** True when the line break at `at` ends a sentence that has no closing sign: a short line, or one before a capital or a list marker. */
function breakEnds(text: string, lineStart: number, at: number, end: number): boolean {
  const next = nextVisible(text, at, end);
  if (next >= end) return true;
  if (text.slice(at + 1, next).indexOf('\n') >= 0) return true;
  return at - lineStart < WRAPPED_FROM || !isLowerCase(text.charAt(next));
}

/**
 * The sentences of one block, in order, without the white space around them. Looks at each unit once; a full stop inside a
 * number, an address or an abbreviation ends nothing.
 */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = nextVisible(text, start, end);
  let lineStart = from;
  const close = (to: number): void => {
    let last = to;
    while (last > from && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > from) found.push({ start: from, end: last });
    from = nextVisible(text, to, end);
  };
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE) {
      if (breakEnds(text, lineStart, at, end)) close(at);
      lineStart = at + 1;
      continue;
    }
    if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) {
      close(at + 1);
      continue;
    }
    if (unit !== STOP && unit !== 33 && unit !== 63 && unit !== 0x2026) continue;
    let after = at + 1;
    while (
      after < end &&
      (isCloser(text.charCodeAt(after)) || text.charCodeAt(after) === unit || text.charCodeAt(after) === 33 || text.charCodeAt(after) === 63)
    )
      after++;
    if (after < end && !isSpace(text.charCodeAt(after))) continue;
    if (unit === STOP || unit === 0x2026) {
      const next = nextVisible(text, after, end);
      if (next < end && isLowerCase(text.charAt(next)) && text.charAt(next) !== 'i') continue;
      if (unit === STOP && isAbbreviation(text, from, at)) continue;
    }
    close(after);
    at = after - 1;
  }
  close(end);
  return found;
}
