import type { RoleMark } from '#core/draft/element-role.ts';
import type { BodyLine } from '#core/draft/segments/body-line.ts';

/** What the mark-up says about one line. */
export interface LineRole {
  readonly quoted: boolean;
  readonly signature: boolean;
  readonly attribution: boolean;
  /** The line is the first of a box with the header fields of the quoted mail. */
  readonly header: boolean;
  /** The earlier mail begins here or above and takes the rest. */
  readonly rest: boolean;
  /** In a Gmail-like wrapper: `before` its quotes, `after` the first of them, or `whole` when it marks none inside. */
  readonly wrapper: 'before' | 'after' | 'whole' | undefined;
  /** Position among the marks of the outermost blockquote that may or may not be a quote; -1 when there is none. */
  readonly blockquote: number;
  /** True when that blockquote is one that only an attribution makes a quote. */
  readonly indent: boolean;
}

const NONE: LineRole = {
  quoted: false,
  signature: false,
  attribution: false,
  header: false,
  rest: false,
  wrapper: undefined,
  blockquote: -1,
  indent: false,
};

/** For each wrapper the place of its first inner quote; a wrapper without one is not in the map. */
function firstQuotes(marks: readonly RoleMark[]): Map<RoleMark, number> {
  const first = new Map<RoleMark, number>();
  let wrapper: RoleMark | undefined;
  for (const mark of marks) {
    if (wrapper && mark.start >= wrapper.end) wrapper = undefined;
    if (mark.role === 'wrapper') wrapper = wrapper ?? mark;
    else if (wrapper && !first.has(wrapper) && (mark.role === 'quoted' || mark.role === 'blockquote' || mark.role === 'indent'))
      first.set(wrapper, mark.start);
  }
  return first;
}

/** The roles of all lines. Marks come in the order of their start tags, so that one sweep does. */
export function lineRoles(lines: readonly BodyLine[], marks: readonly RoleMark[]): readonly LineRole[] {
  if (marks.length === 0) return lines.map(() => NONE);
  const inner = firstQuotes(marks);
  /** How far the open elements of each role reach. Elements nest, so the furthest end is all that counts. */
  const reach = { quoted: -1, signature: -1, attribution: -1, wrapper: -1, blockquote: -1 };
  let wrapperQuote: number | undefined;
  let blockquote = -1;
  let indent = false;
  let rest = false;
  let next = 0;
  return lines.map((line) => {
    let header = false;
    for (let mark = marks[next]; mark && mark.start <= line.start; mark = marks[++next]) {
      const { role, end } = mark;
      if (role === 'header') header = end >= line.start;
      else if (role === 'rest') rest = true;
      else {
        if (role === 'wrapper' && reach.wrapper <= line.start) wrapperQuote = inner.get(mark);
        if ((role === 'blockquote' || role === 'indent') && reach.blockquote <= line.start) {
          blockquote = next;
          indent = role === 'indent';
        }
        const kind = role === 'indent' ? 'blockquote' : role;
        reach[kind] = Math.max(reach[kind], end);
      }
    }
    const inside = (end: number): boolean => end > line.start || (end === line.end && line.end > line.start);
    return {
      quoted: inside(reach.quoted),
      signature: inside(reach.signature),
      attribution: inside(reach.attribution),
      header,
      rest,
      wrapper: inside(reach.wrapper) ? (wrapperQuote === undefined ? 'whole' : line.start >= wrapperQuote ? 'after' : 'before') : undefined,
      blockquote: inside(reach.blockquote) ? blockquote : -1,
      indent,
    };
  });
}
