import type { SegmentKind } from '#core/draft/draft.ts';
import type { RoleMark } from '#core/draft/element-role.ts';
import { attributionLength, nextShown } from '#core/draft/segments/attribution-line.ts';
import type { BodyLine } from '#core/draft/segments/body-line.ts';
import { bareHeaderKind, headerBlockLength, isOwnHeader, looksLikeHeaders } from '#core/draft/segments/header-block.ts';
import { type LineRole, lineRoles } from '#core/draft/segments/line-roles.ts';
import { lotusHeaderLength } from '#core/draft/segments/lotus-header.ts';
import { isDashedTitle, isQuoteSeparator, isRule } from '#core/draft/segments/quote-separator.ts';

/** A kind for each line; undefined for a line that shows nothing and goes with the one before. */
export type LineKinds = (SegmentKind | undefined)[];

/** `>>> http://… <<<` is decoration. */
const DECORATION = /<<\W*$/;
/** `> 500 pcs` and `>= 5 %` go on with the sentence above: more than. */
const MORE_THAN = /^=? ?\d/;

const LINK = /^[(<[]?(?:https?:|www\.)\S+\s*>?$/;

/** A line without `>` between two lines with it, which a program wrapped out of the quote. */
function isWrappedOut(lines: readonly BodyLine[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  const line = lines[at];
  if (!before || !after || !line || before.depth === 0 || after.depth === 0) return false;
  const opened = before.text.lastIndexOf('(') > before.text.lastIndexOf(')') || before.text.lastIndexOf('<') > before.text.lastIndexOf('>');
  if (LINK.test(line.text)) return true;
  const first = line.text.charAt(0);
  return opened || (before.text.length >= 60 && first === first.toLowerCase() && !/[.!?:]$/.test(before.text) && line.text.length < 76);
}

/**
 * False for a line that nothing announcing an earlier mail begins or ends with: it needs a colon, a rule, dashes at its end or a verb
 * such as `wrote`. Only where no line is quoted; above one, a line without any of these may be an attribution.
 */
function mayBeHead(text: string): boolean {
  if (text === '') return false;
  const last = text.charCodeAt(text.length - 1);
  return (
    text.indexOf(':') >= 0 ||
    text.indexOf('|') >= 0 ||
    text.indexOf('：') >= 0 ||
    text.indexOf('GMT') >= 0 ||
    isHeadSign(text.charCodeAt(0)) ||
    isHeadSign(last) ||
    bareHeaderKind(text) === 't' ||
    /(?:wrote|écrit|schrieb)$|^(?:Posted by|Original Message processed) /.test(text)
  );
}

/** Dashes and stars, and the invisible marks that programs set around an attribution. */
function isHeadSign(unit: number): boolean {
  return (
    unit === 45 || unit === 95 || unit === 61 || unit === 42 || unit === 126 || unit === 62 || (unit >= 0x200e && unit <= 0x2069) || unit === 0x2500
  );
}

/** Finds what of a body is quoted, line by line. */
export class QuotedLines {
  readonly kinds: LineKinds;
  private readonly roles: readonly LineRole[];
  /** True once an earlier mail without marks of its own has begun: it takes the rest. */
  private rest = false;
  private foundAttribution = false;
  private foundQuote = false;
  private readonly quotedBlocks = new Set<number>();
  private readonly isPlain: boolean;

  /** For each line whether a head may begin or end with it; absent where quoted lines around make any line of words a head. */
  private readonly mayBeHead: readonly boolean[] | undefined;

  constructor(
    private readonly lines: readonly BodyLine[],
    marks: readonly RoleMark[],
  ) {
    this.kinds = lines.map(() => undefined);
    this.roles = lineRoles(lines, marks);
    this.isPlain = !marks[0];
    if (marks.length === 0 && lines.every(({ depth }) => depth === 0)) this.mayBeHead = lines.map(({ text }) => mayBeHead(text));
    for (let at = 0; at < lines.length;) at += this.read(at);
    if (!this.foundAttribution) this.quoteLastBlock();
  }

  private readonly isMarked = (at: number): boolean => {
    const role = this.roles[at];
    return (this.lines[at]?.depth ?? 0) > 0 || role?.quoted === true || (role?.blockquote ?? -1) >= 0;
  };

  private set(at: number, count: number, kind: SegmentKind): number {
    if (kind === 'quoted') this.foundQuote = true;
    for (let line = at; line < at + count; line++) if (count > 1 || this.lines[line]!.text !== '') this.kinds[line] = kind;
    return count;
  }

  /** Gives the line, and the ones that belong to it, a kind; answers how many lines that were. */
  private read(at: number): number {
    const line = this.lines[at];
    const role = this.roles[at];
    if (!line || !role) return 1;
    if (role.rest) this.rest = true;
    if (line.text === '') {
      if (line.depth > 0) this.kinds[at] = 'quoted';
      return 1;
    }
    if (role.header) {
      const count = this.headLength(at) || looksLikeHeaders(this.lines, at);
      if (count > 0) return this.begin(at, count);
    }
    if (role.quoted || this.rest) return this.readQuoted(at);
    if (role.attribution) return this.set(at, 1, 'attribution');
    if (role.wrapper === 'whole' || role.wrapper === 'before') return this.readWrapper(at, role.wrapper);
    if (line.depth > 0) return this.set(at, 1, this.isDecoration(at) ? 'own' : 'quoted');
    if (role.blockquote >= 0 && (role.wrapper !== undefined || this.quotedBlocks.has(role.blockquote))) return this.set(at, 1, 'quoted');
    if (role.signature) return this.set(at, 1, 'signature');
    const count = this.headLength(at);
    if (count > 0 && at === 0 && this.isPlain && isOwnHeader(this.lines, count)) return this.set(at, count, 'attribution');
    if (count > 0) return this.begin(at, count);
    return this.set(at, 1, isWrappedOut(this.lines, at) ? 'quoted' : 'own');
  }

  /** The length of whatever announces an earlier mail at this line: rule, separator, header fields, attribution; 0 when nothing does. */
  private headLength(at: number): number {
    const { mayBeHead } = this;
    if (mayBeHead && !mayBeHead[at] && !mayBeHead[at + 1] && !mayBeHead[at + 2] && !mayBeHead[at + 3] && !mayBeHead[at + 4]) return 0;
    const { text } = this.lines[at]!;
    if (isRule(text)) {
      const next = nextShown(this.lines, at + 1);
      const after =
        next - at <= 3 && next < this.lines.length ? headerBlockLength(this.lines, next) || attributionLength(this.lines, next, this.isMarked) : 0;
      return after > 0 ? next - at + after : 0;
    }
    const next = nextShown(this.lines, at + 1);
    const isSeparator = isQuoteSeparator(text, this.isMarked(next));
    if (isSeparator || isDashedTitle(text)) {
      const after = next - at <= 3 ? headerBlockLength(this.lines, next) : 0;
      if (after > 0 || isSeparator) return after > 0 ? next - at + after : 1;
    }
    return headerBlockLength(this.lines, at) || attributionLength(this.lines, at, this.isMarked) || lotusHeaderLength(this.lines, at);
  }

  /** An earlier mail begins with this head. Where it is marked as quoted, the writer's own text may go on behind it; otherwise not. */
  private begin(at: number, count: number): number {
    this.foundAttribution = true;
    const next = nextShown(this.lines, at + count);
    if (!this.isMarked(next)) this.rest = true;
    else this.quotedBlocks.add(this.roles[next]!.blockquote);
    return this.set(at, count, 'attribution');
  }

  private readQuoted(at: number): number {
    // An earlier mail may begin with its own attribution inside what is marked; further in, attributions belong to mails it quotes.
    const head = this.foundQuote || this.lines[at]?.depth !== 0 ? 0 : this.headLength(at);
    if (head === 0) return this.set(at, 1, 'quoted');
    this.foundAttribution = true;
    return this.set(at, head, 'attribution');
  }

  private readWrapper(at: number, part: 'before' | 'whole'): number {
    const count = this.headLength(at);
    this.foundAttribution = true;
    if (count > 0) {
      if (part === 'whole') this.rest = !this.isMarked(nextShown(this.lines, at + count));
      return this.set(at, count, 'attribution');
    }
    if (part === 'whole') return this.set(at, 1, 'quoted');
    // Some programs put the answer itself into the wrapper: only the line right above the quote announces it, with a colon or with a date and an address.
    const announces = this.isMarked(nextShown(this.lines, at + 1)) && /[:：]$|\d.*@|@.*\d/.test(this.lines[at]!.text);
    return this.set(at, 1, announces ? 'attribution' : 'own');
  }

  private isDecoration(at: number): boolean {
    if (this.isMarked(at - 1) || this.isMarked(at + 1)) return false;
    const { text } = this.lines[at]!;
    return DECORATION.test(text.slice(0, 200)) || (MORE_THAN.test(text) && /[^.!?:]$/.test(this.lines[at - 1]?.text ?? ''));
  }

  /** Without any attribution the last blockquote below own text is taken for the earlier mail. */
  private quoteLastBlock(): void {
    let last = -1;
    for (const { blockquote, indent } of this.roles) if (blockquote >= 0 && !indent) last = blockquote;
    if (last < 0 || this.kinds.indexOf('quoted') >= 0) return;
    const first = this.roles.findIndex((role) => role.blockquote === last);
    if (this.kinds.indexOf('own') >= first) return;
    this.roles.forEach((role, at) => {
      if (role.blockquote === last) this.kinds[at] = 'quoted';
    });
  }
}
