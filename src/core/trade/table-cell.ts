import type { Span } from '#core/text/span.ts';

/** A cell of a table in the text: what `Draft.blocks` holds for blocks of the kind `cell`. */
export interface TableCell extends Span {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly heading: boolean;
}
