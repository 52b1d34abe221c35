import { type Candidate, joinFragments } from '#core/exchange/join-fragments.ts';
import { type Fragment, readFragment, type RowAbove } from '#core/exchange/fragment.ts';
import type { Mapping, SheetMapping } from '#core/exchange/mapping.ts';
import type { Problem } from '#core/exchange/problem.ts';
import { proposeSheet } from '#core/exchange/propose-mapping.ts';
import { planSheet, repeatsHeader, rowProblem } from '#core/exchange/read-row.ts';
import type { Sheet, SheetFile, SheetRow } from '#core/exchange/read/sheet.ts';

/** So many rows decide about header, columns and the order of dates. */
const SAMPLE_ROWS = 500;

export async function firstRows(sheet: Sheet, most = SAMPLE_ROWS): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

/** How a file would be read: header row, kind and columns of each sheet. */
export async function proposeMapping(file: SheetFile): Promise<Mapping> {
  const sheets: SheetMapping[] = [];
  for (const sheet of file.sheets) sheets.push(proposeSheet(sheet.name, sheet.hidden, await firstRows(sheet)));
  return { sheets };
}

/** What reading a file gives, row by row: a fragment or a row that is refused, and every problem. */
export interface ReadRow {
  readonly sheet: number;
  readonly row: SheetRow;
  readonly fragment?: Fragment;
  readonly problems: readonly Problem[];
}

/** Reads all rows of the sheets in use, those of customers first, so that what names them by code meets them. */
export async function* readRows(file: SheetFile, mapping: Mapping): AsyncGenerator<ReadRow> {
  const plans = mapping.sheets
    .map((each, index) => ({ index, plan: planSheet(each), sheet: file.sheets.find(({ name }) => name === each.name) }))
    .filter(({ plan, sheet }) => plan.mapping.use && sheet !== undefined)
    .sort((a, b) => Number(b.plan.mapping.kind === 'customer') - Number(a.plan.mapping.kind === 'customer') || a.index - b.index);
  for (const { index, plan, sheet } of plans) {
    if (!sheet) continue;
    let above: RowAbove | undefined;
    // A row with one cell waits: before a header that is written once more it is the heading of the next block.
    let lone: SheetRow | undefined;
    const read = (row: SheetRow): ReadRow => {
      const found = readFragment(row, index, plan, above !== undefined && row.number - above.row === 1 ? above : undefined);
      above = found.fragment;
      return { sheet: index, row, ...found };
    };
    for await (const row of sheet.rows()) {
      if (row.number <= plan.mapping.headerRow) continue;
      const isHeader = !plan.ours && repeatsHeader(row, plan.mapping);
      if (lone) {
        if (isHeader)
          yield {
            sheet: index,
            row: lone,
            problems: [
              rowProblem(
                plan,
                lone.number,
                'no-customer',
                'error',
                lone.cells.find((cell) => cell.trim() !== ''),
              ),
            ],
          };
        else yield read(lone);
        lone = undefined;
      }
      if (isHeader) above = undefined;
      else if (!plan.ours && row.cells.filter((cell) => cell.trim() !== '').length === 1) lone = row;
      else yield read(row);
    }
    if (lone) yield read(lone);
  }
}

/** Reads a whole file at once, for lists that fit into memory. */
export async function readCustomers(
  file: SheetFile,
  mapping?: Mapping,
): Promise<{ readonly candidates: readonly Candidate[]; readonly problems: readonly Problem[]; readonly refused: readonly ReadRow[] }> {
  const used = mapping ?? (await proposeMapping(file));
  const fragments: Fragment[] = [];
  const problems: Problem[] = [];
  const refused: ReadRow[] = [];
  for await (const read of readRows(file, used)) {
    problems.push(...read.problems);
    if (read.fragment) fragments.push(read.fragment);
    else refused.push(read);
  }
  return { candidates: joinFragments(fragments), problems, refused };
}
