import { isQuoteSeparator } from '#core/draft/segments/quote-separator.ts';

/** One line of a body, with what the rules about lines ask of it. */
export interface BodyLine {
  readonly start: number;
  /** Behind the last character, before the line feed. */
  readonly end: number;
  /** Without quote prefix and outer white space. */
  readonly text: string;
  /** How many `>` stand in front. */
  readonly depth: number;
}

const PREFIX = /^[ \t\u00a0]*(?:>[ \t\u00a0]?)+/;

/** `reply On Wed, Apr 4, 2012, x@example.com wrote:` is an answer that lost its line break. */
const GLUED = /[\s-](?:On|Le|Am) (?=(?:\w{2,10}[.,]{0,2} )?(?:\w{3,10}\.? )?\d)/g;
const ENDS_WROTE = /(?:wrote|schrieb|écrit) ?:$/;

/** `… Regards, Anna -----Original Message----- From: …`: a whole body whose line breaks a program dropped. */
const INNER_SEPARATOR = /-{3,} ?[^-]{4,40}-{3,}/;

/** Where inside a line another begins that lost its line break: the attribution, or the separator and what follows it. */
function lostBreaks(text: string): readonly number[] {
  const separator = text.indexOf('---') > 0 ? INNER_SEPARATOR.exec(text) : null;
  if (separator && isQuoteSeparator(separator[0])) return [separator.index, separator.index + separator[0].length];
  if (text.length > 400 || text.charCodeAt(text.length - 1) !== 58 || !ENDS_WROTE.test(text)) return [];
  let at = -1;
  GLUED.lastIndex = 0;
  for (let found = GLUED.exec(text); found; found = GLUED.exec(text)) at = found.index + 1;
  return at > 0 ? [at] : [];
}

/** A line such as `> wrote:` or `>:`, whose mark closes the address that the line above has opened. */
const CLOSES_ADDRESS = /^>.{0,40}:\s*$/;

function closesAddress(raw: string, above: BodyLine | undefined): boolean {
  if (!above || above.depth > 0 || !CLOSES_ADDRESS.test(raw)) return false;
  const open = above.text.lastIndexOf('<');
  return open > above.text.lastIndexOf('>') && above.text.indexOf('@', open) > 0;
}

/** Cuts a text into lines; the offsets are offsets of the text. */
export function bodyLines(text: string): BodyLine[] {
  const lines: BodyLine[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(start, end);
    const prefix = raw.includes('>') && !closesAddress(raw, lines[lines.length - 1]) ? (PREFIX.exec(raw)?.[0] ?? '') : '';
    const depth = prefix ? prefix.replace(/[^>]/g, '').length : 0;
    const shown = raw.slice(prefix.length).trim();
    const breaks = depth === 0 ? lostBreaks(shown) : [];
    let from = start;
    breaks.forEach((at, nth) => {
      const before = shown.slice(breaks[nth - 1] ?? 0, at).trim();
      const kept = nth === 0 ? before.replace(/[\s-]+$/, '') : before;
      const cut = text.indexOf(kept, from) + kept.length;
      lines.push({ start: from, end: cut, text: kept, depth: 0 });
      from = cut;
    });
    lines.push({ start: from, end, text: breaks.length > 0 ? shown.slice(breaks[breaks.length - 1]).trim() : shown, depth });
    start = end + 1;
  }
  return lines;
}
