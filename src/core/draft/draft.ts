import type { Span } from '#core/text/span.ts';

/**
 * What a stretch of a mail body is. Only `own` text is checked for style; facts are read everywhere.
 * attribution: `On … wrote:`, header fields or a separator above an earlier mail. signature: from the closing phrase (`Best regards,`) or
 * marker on. disclaimer: legal notices, and the warning that a server puts above a mail from outside.
 */
export type SegmentKind = 'own' | 'attribution' | 'quoted' | 'signature' | 'disclaimer';

export interface Segment extends Span {
  readonly kind: SegmentKind;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'cell' | 'preformatted';

/** A stretch that a sentence never leaves. Cells know their place in their table. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Only for cells: index of the table in the body, row and column from 0, and whether it is a heading cell. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly heading: boolean };
}

/**
 * One text with two views: the plain text that rules read, and the source (HTML or text) that the mail program holds.
 * Every offset of a rule, finding or fix is an offset into `text`; `applyEdits` carries it back to `source`.
 */
export interface Draft {
  readonly subject: string;
  /** The body as plain text, blocks separated by `\n`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order, without gaps or overlaps, covering the whole of `text`. */
  readonly segments: readonly Segment[];
  readonly format: 'html' | 'text';
  /** The body as it came. */
  readonly source: string;
  /**
   * For each UTF-16 unit of `text`, where it starts and ends in `source` (an entity such as `&uuml;` is several source
   * units for one text unit). A unit that the source does not have, such as the line break between two paragraphs, has
   * `sourceStart[i] === sourceEnd[i]`.
   */
  readonly sourceStart: Int32Array;
  readonly sourceEnd: Int32Array;
}
