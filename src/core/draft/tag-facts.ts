import type { BlockKind } from '#core/draft/draft.ts';
import { type ElementRole, roleOf } from '#core/draft/element-role.ts';
import { HEADINGS, UNSEEN } from '#core/draft/html-elements.ts';
import { spanOf } from '#core/draft/table-grid.ts';

/** What a start tag says by its name and attributes. */
export interface TagFacts {
  readonly role: ElementRole | undefined;
  readonly unseen: boolean;
  /** Whether white space is kept; undefined: as around it. */
  readonly preserving: boolean | undefined;
  /** The kind of block it makes; undefined: as around it. */
  readonly kind: BlockKind | undefined;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** True when the attributes may hold something that is looked for; saves reading most. */
export const MAY_MATTER = /class|id\s*=|type|style|hidden|name|data-|span\s*=|cite/i;

const HIDDEN_STYLE = /display\s*:\s*none|mso-hide\s*:\s*all/i;
const PRESERVING_STYLE = /white-space\s*:\s*(?:pre|break-spaces)/i;
const COLLAPSING_STYLE = /white-space\s*:\s*(?:normal|nowrap)/i;
/** The lists of Word are paragraphs with a typed marker. */
const WORD_LIST = /MsoListParagraph/;

function kindOf(name: string, attributes: ReadonlyMap<string, string>): BlockKind | undefined {
  if (HEADINGS.has(name)) return 'heading';
  if (name === 'pre') return 'preformatted';
  return name === 'li' || name === 'dd' || WORD_LIST.test(attributes.get('class') ?? '') ? 'list-item' : undefined;
}

function preservingOf(name: string, style: string): boolean | undefined {
  if (PRESERVING_STYLE.test(style)) return true;
  if (COLLAPSING_STYLE.test(style)) return false;
  return name === 'pre' || name === 'listing' ? true : undefined;
}

export function factsOfTag(name: string, attributes: ReadonlyMap<string, string>): TagFacts {
  const style = attributes.get('style') ?? '';
  return {
    role: attributes.size > 0 || name === 'blockquote' || name === 'sign' ? roleOf(name, attributes) : undefined,
    unseen: UNSEEN.has(name) || attributes.has('hidden') || HIDDEN_STYLE.test(style),
    preserving: preservingOf(name, style),
    kind: kindOf(name, attributes),
    columnSpan: spanOf(attributes.get('colspan')),
    rowSpan: spanOf(attributes.get('rowspan')),
  };
}
