import { columnsOfHeader } from '#core/exchange/columns.ts';
import type { SheetRow } from '#core/exchange/read/sheet.ts';
import { simplified } from '#core/exchange/values/simplified.ts';
import { headerKey } from '#core/customers/profile-fields.ts';

/** A header's own key, and those of its parts where it says the same in two languages (`公司名称 Company Name`) or begins with what everything there belongs to. */
export function headerKeys(written: string): readonly string[] {
  const header = simplified(written);
  const keys = [headerKey(header)];
  const text = header.normalize('NFKC');
  for (const part of text.split(/[/|\n()（）:：]|(?<=[\u4e00-\u9fff])\s*(?=[A-Za-z])|(?<=[A-Za-z])\s*(?=[\u4e00-\u9fff])/u))
    keys.push(headerKey(part));
  keys.push(headerKey(text.replace(/^\(do not modify\)/i, '')));
  keys.push(headerKey(text.replace(/(?:\sin)?[\s/:-]+(?:[km]\s+)?(?:USD|EUR|GBP|CNY|RMB|JPY|[$€£¥])\s*$/, '')));
  const bare = (keys[0] ?? '').replace(/^(?:客户|联系人|公司|主要|主|customer|contact|company|account)(?!$)/, '');
  keys.push(bare);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** True when a cell reads like one of the headers we know. */
export const isKnownHeader = (cell: string): boolean => cell.length <= 60 && headerKeys(cell).some((key) => columnsOfHeader(key).length > 0);

/** True for what stands in data and hardly ever in a header. */
const looksLikeData = (cell: string): boolean => /@|^\+?[\d\s.,/:-]{5,}$|^https?:/i.test(cell.trim()) || cell.length > 80;

export interface FoundHeader {
  /** Number of the row; 0 when the sheet has none. */
  readonly row: number;
  readonly headers: readonly string[];
  /** By column: what stands above it over several columns (`联系人信息` above `姓名` and `电话`). */
  readonly groups: readonly string[];
}

function score({ cells }: SheetRow): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = new Set(filled.filter(isKnownHeader).map(headerKey)).size;
  const data = filled.filter(looksLikeData).length;
  return known * 2 - data * 1.5 + Math.min(filled.length, 8) * 0.1 + (filled.length === 1 ? -1.5 : 0);
}

/** The row of headers among the first rows of a sheet, below titles and above the data; the lower one of two. */
export function findHeader(rows: readonly SheetRow[]): FoundHeader {
  const scored = rows.slice(0, 25).map((row) => ({ row, score: score(row) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, each) => (top === undefined || each.score > top.score ? each : top),
    undefined,
  );
  const widest = rows.slice(0, 25).find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 2) ?? rows[0];
  let found = best !== undefined && best.score >= 1.5 ? best.row : undefined;
  // Nothing we know: the first wide row is a header unless it holds addresses, dates or links.
  if (!found && widest && !widest.cells.some(looksLikeData)) found = widest;
  if (!found) return { row: 0, headers: [], groups: [] };
  const at = rows.indexOf(found);
  const above = at > 0 ? rows[at - 1] : undefined;
  const groups: string[] = [];
  for (const [first, last] of above?.spans ?? []) {
    const width = found.cells.length;
    if (first === 0 && last >= width - 1) continue;
    for (let column = first; column <= last; column++) groups[column] = (above?.cells[first] ?? '').trim();
  }
  const headers = found.cells.map((cell, column) => {
    const own = cell.trim();
    return own === '' ? (groups[column] ?? above?.cells[column]?.trim() ?? '') : own;
  });
  return { row: found.number, headers: at > 0 && groups.length > 0 ? headers : found.cells.map((cell) => cell.trim()), groups };
}
