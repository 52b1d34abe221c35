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

/** Where an attribution begins inside the line, or -1. */
function gluedAt(text: string): number {
  if (text.length > 400 || text.charCodeAt(text.length - 1) !== 58 || !ENDS_WROTE.test(text)) return -1;
  let at = -1;
  GLUED.lastIndex = 0;
  for (let found = GLUED.exec(text); found; found = GLUED.exec(text)) at = found.index + 1;
  return at;
}

/** A line such as `> wrote:`, whose mark closes the address that the line above has opened. */
const CLOSES_ADDRESS = /^> ?\S.{0,40}:\s*$/;

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
    const glued = depth === 0 ? gluedAt(shown) : -1;
    if (glued > 0) {
      const own = shown.slice(0, glued).replace(/[\s-]+$/, '');
      const cut = start + raw.indexOf(shown) + own.length;
      lines.push({ start, end: cut, text: own, depth: 0 });
      lines.push({ start: cut, end, text: shown.slice(glued), depth: 0 });
    } else lines.push({ start, end, text: shown, depth });
    start = end + 1;
  }
  return lines;
}
