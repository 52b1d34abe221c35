/** A file that is read piece by piece, so that its size is not the size of the memory. */
export interface ByteSource {
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** One row of a sheet. Dates stand as `YYYY-MM-DD`, numbers in plain notation with a point; an empty cell is ''. */
export interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Cells that reach over several columns: first and last column, from 0. */
  readonly spans?: readonly (readonly [first: number, last: number])[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, from the first again at each call. */
  rows(): AsyncIterable<SheetRow>;
}

/** A table file of either kind. */
export interface SheetFile {
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly Sheet[];
}

/** The file cannot be read at all; `code` picks the text that says why and how to mend it. */
export class UnreadableFileError extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
  }
}

export type UnreadableCode = 'old-or-locked-workbook' | 'not-a-workbook' | 'damaged' | 'too-large-inside' | 'empty' | 'unknown-kind' | 'no-table';

/** `ABC` of `ABC12` as a column from 0; -1 when there are no letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** The letters of a column from 0. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
