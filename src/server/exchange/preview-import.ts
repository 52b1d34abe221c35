import type { ImportPreview } from '#api/imports-contract.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import type { Problem } from '#core/exchange/problem.ts';
import { firstRows, proposeMapping } from '#core/exchange/read-customers.ts';
import { UnreadableFileError } from '#core/exchange/read/sheet.ts';
import { candidatesOf, type RefusedRow } from '#server/exchange/candidates.ts';
import { withSheetFile } from '#server/exchange/file-source.ts';
import { ReadingWriter } from '#server/exchange/kept-reading.ts';
import { knownCustomers } from '#server/exchange/known-customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { listCustomers } from '#server/store/list-customers.ts';

const SHOWN_ROWS = 12;
const SHOWN_PROBLEMS = 500;
const AT_ONCE = 200;

/**
 * Reads a whole file without storing anything: what would come of it, and every problem by row and column. The reading itself is kept at `keepAt`;
 * `warnings` counts what it found besides.
 */
export async function previewImport(
  db: Database,
  scope: Scope,
  upload: { readonly id: string; readonly path: string; readonly fileName: string },
  given?: Mapping,
  onProblem?: (problem: Problem) => void,
  keepAt?: string,
): Promise<{ readonly preview: ImportPreview; readonly warnings: number }> {
  return withSheetFile(upload.path, upload.fileName, async (file) => {
    const mapping = given ?? (await proposeMapping(file));
    if (file.sheets.length === 0) throw new UnreadableFileError('no-table');
    const sheets = [];
    for (const sheet of file.sheets) sheets.push({ name: sheet.name, hidden: sheet.hidden, first: [...(await firstRows(sheet, SHOWN_ROWS))] });
    const counts = { rows: 0, customers: 0, existing: 0, repeated: 0, rejected: 0, problemCount: 0 };
    const problems: Problem[] = [];
    const kept = keepAt === undefined ? undefined : new ReadingWriter(keepAt);
    let warnings = 0;
    const events = {
      row: () => {
        counts.rows++;
      },
      refused: (row: RefusedRow) => {
        counts.rejected++;
        kept?.add({ refused: row });
      },
      problems: (found: readonly Problem[]) => {
        counts.problemCount += found.length;
        for (const problem of found) {
          onProblem?.(problem);
          if (problem.severity === 'warning') warnings++;
          if (problems.length < SHOWN_PROBLEMS) problems.push(problem);
        }
      },
    };
    const hasNobody = (await listCustomers(db, scope, { limit: 1 })).items.length === 0;
    for await (const candidates of candidatesOf(file, mapping, events)) {
      counts.repeated += candidates.reduce((sum, { repeated }) => sum + repeated, 0);
      counts.customers += candidates.length;
      for (const candidate of candidates) kept?.customer(candidate);
      for (let start = 0; start < candidates.length && !hasNobody; start += AT_ONCE) {
        const records = candidates.slice(start, start + AT_ONCE).map(({ record }) => record);
        const known = await knownCustomers(db, scope, records, new Set());
        counts.existing += known.filter((customer) => customer !== undefined).length;
      }
    }
    kept?.finish();
    const preview = { uploadId: upload.id, fileName: upload.fileName, kind: file.kind, mapping, sheets, ...counts, problems };
    return { preview, warnings };
  });
}
