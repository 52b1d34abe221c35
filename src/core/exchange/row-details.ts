import type { SheetMapping } from '#core/exchange/mapping.ts';
import type { Problem } from '#core/exchange/problem.ts';
import type { Column } from '#core/exchange/columns.ts';
import { type Fields, setField, shownValue } from '#core/exchange/fields.ts';
import { addDays } from '#core/trade/calendar.ts';

/** What a cell says of its neighbours, as far as they are silent: the place behind an Incoterm, the unit of a quantity, the currency of an amount. */
export function noteBeside(target: Fields, { table, path, type, words }: Column, beside: string): void {
  const at = words === 'incoterm' ? (path.startsWith('usual.') ? 'usual.place' : 'place') : type === 'quantity' ? 'unit' : undefined;
  if (at === undefined || table === 'contact') return;
  const [first = '', last] = at.split('.');
  const there = last === undefined ? target[first] : (target[first] as Fields | undefined)?.[last];
  if (there === undefined) setField(target, at, beside, 'text');
}

/** `30天`, `30 days` behind a quote's own date; undefined for what is no such span. */
export function validUntil(cell: string, date: unknown): string | undefined {
  const days = /^(?:有效期?\s*)?(\d{1,3})\s*(?:个?(?:自然)?天|日|days?|d|tage|jours|días)(?:\s*(?:内)?有效)?$/iu.exec(
    cell.normalize('NFKC').trim(),
  )?.[1];
  return days === undefined || typeof date !== 'string' ? undefined : addDays(date, Number(days));
}

/** A line of a document needs a product; what it says without one is kept in words. */
export function lineWithoutProduct(line: Fields): string {
  return Object.entries(line)
    .map(([field, value]) => `${field} ${shownValue(value)}`)
    .join(', ');
}

/** A cell without what a program has wrapped around it: `="00123"`, line breaks of a web page, marks of a Markdown table. */
export function asWritten(cell: string): string {
  if (!/[=<*_~\[]/.test(cell)) return cell;
  const formula = /^="((?:[^"]|"")*)"$/.exec(cell)?.[1]?.replaceAll('""', '"');
  return (formula ?? cell)
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\[([^\]\n]+)\]\((?:mailto:|https?:\/\/)[^)\s]*\)/g, '$1')
    .replace(/^(\*\*|__|~~)(.+)\1$/s, '$2')
    .trim();
}

/** The end of an amount before a comma of thousands, and what stands behind the comma. */
const BEFORE_COMMA = /(?:^|[^\d.,])\d{1,3}$/;
const BEHIND_COMMA = /^\d{3}(?:\.\d{1,2})?$/;

/**
 * A row of a text file that has more cells than there are headers, because the comma of an amount such as `US$38,250.00` was taken for the end of
 * a cell: put together again where that can only be one place. Otherwise the row is named.
 */
export function withoutSplitAmount(
  cells: readonly string[],
  { columns }: SheetMapping,
): { readonly cells: readonly string[]; readonly problem?: Pick<Problem, 'code' | 'value'> } {
  const width = columns.reduce((most, { index, header }) => (header === '' ? most : Math.max(most, index + 1)), 0);
  const filled = cells.reduce((most, cell, index) => (cell.trim() === '' ? most : index + 1), 0);
  if (width < 3 || filled <= width) return { cells };
  const places = cells.flatMap((cell, at) => (BEFORE_COMMA.test(cell.trim()) && BEHIND_COMMA.test((cells[at + 1] ?? '').trim()) ? [at] : []));
  const [at] = places;
  if (at === undefined || places.length !== filled - width || places.length > 1)
    return { cells, problem: { code: 'too-many-cells', value: cells.slice(width, filled).join('; ').slice(0, 200) } };
  const joined = `${cells[at] ?? ''},${cells[at + 1] ?? ''}`;
  return { cells: [...cells.slice(0, at), joined, ...cells.slice(at + 2)], problem: { code: 'cells-joined', value: joined } };
}
