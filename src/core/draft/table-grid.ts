/** More columns than this no table in a mail has; cells beyond it all count as the last. */
const WIDEST = 500;

/** Where the cells of one table lie, with spans over columns and rows as a browser places them. */
export class TableGrid {
  row = -1;
  column = 0;
  /** Cells seen; a table of one cell is only a box. */
  cells = 0;
  /** Columns that a cell above still covers: the row behind its last one. */
  private readonly covered: number[] = [];

  constructor(readonly index: number) {}

  startRow(): void {
    this.row += 1;
    this.column = 0;
  }

  /** Places the next cell and answers its row and column. */
  place(columnSpan: number, rowSpan: number): { row: number; column: number } {
    if (this.row < 0) this.startRow();
    while (this.column < WIDEST && (this.covered[this.column] ?? 0) > this.row) this.column += 1;
    const { row, column } = this;
    const end = Math.min(column + columnSpan, WIDEST);
    if (rowSpan > 1) for (let at = column; at < end; at++) this.covered[at] = row + rowSpan;
    this.column = end;
    this.cells += 1;
    return { row, column };
  }
}

/** A span attribute as a number: at least 1, at most what a browser allows. */
export function spanOf(value: string | undefined): number {
  const span = Math.floor(Number(value ?? 1));
  return span >= 1 ? Math.min(span, 1000) : 1;
}
