import { isKnownHeader } from '#core/exchange/find-header.ts';
import type { SheetRow } from '#core/exchange/read/sheet.ts';

/** A card is short; a longer sheet is a list, whatever its first lines look like. */
const MOST_ROWS = 60;
const FEWEST_LABELS = 4;

interface Pair {
  readonly label: string;
  readonly value: string;
}

const isLabel = (cell: string): boolean => isKnownHeader(cell.replace(/[:：]\s*$/, ''));

/** Labels with the value beside each, and the cells of a row that are neither; undefined for a row of headers. */
function pairsOf({ cells }: SheetRow): { readonly pairs: readonly Pair[]; readonly others: readonly string[] } {
  const pairs: Pair[] = [];
  const others: string[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = (cells[at] ?? '').trim();
    if (cell === '') continue;
    const next = (cells[at + 1] ?? '').trim();
    if (isLabel(cell) && !(next !== '' && isLabel(next))) {
      pairs.push({ label: cell.replace(/[:：]\s*$/, ''), value: next });
      at++;
    } else others.push(cell);
  }
  return { pairs, others };
}

/**
 * One customer on a sheet of its own, as a form with labels and values beside each other: read as a list of one. Answers undefined for a sheet
 * that is a list already.
 */
export function cardAsList(rows: readonly SheetRow[]): readonly [SheetRow, SheetRow] | undefined {
  if (rows.length < 3 || rows.length > MOST_ROWS) return undefined;
  const read = rows.map(pairsOf);
  const wide = read.filter(({ pairs, others }) => pairs.length + others.length > 1 || pairs.length > 0);
  const asForm = wide.filter(({ pairs, others }) => pairs.length > 0 && others.length === 0);
  const all = read.flatMap(({ pairs }) => pairs);
  const labels = new Set(all.map(({ label }) => label));
  const filled = all.filter(({ value }) => value !== '').length;
  const begins = rows.filter(({ cells }) => isLabel(cells.find((cell) => cell.trim() !== '') ?? '')).length;
  const isForm = labels.size >= FEWEST_LABELS && filled * 2 > all.length && asForm.length >= 3 && asForm.length >= wide.length * 0.8 && begins >= 3;
  const [first] = rows;
  if (!isForm || !first) return undefined;
  const rest = read.flatMap(({ others }) => others).join('\n');
  const columns = [...all, ...(rest === '' ? [] : [{ label: '备注', value: rest }])];
  const last = rows[rows.length - 1]?.number ?? first.number;
  return [
    { number: first.number, cells: columns.map(({ label }) => label) },
    { number: Math.max(last, first.number + 1), cells: columns.map(({ value }) => value) },
  ];
}

/** The rows of a sheet, a form turned into a list of one. */
export async function* listRows(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  let waiting: SheetRow[] | undefined = [];
  for await (const row of rows) {
    if (!waiting) {
      yield row;
      continue;
    }
    waiting.push(row);
    if (waiting.length > MOST_ROWS) {
      yield* waiting;
      waiting = undefined;
    }
  }
  if (waiting) yield* cardAsList(waiting) ?? waiting;
}
