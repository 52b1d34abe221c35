import type { Scan } from '#core/trade/scan.ts';
import type { TableCell } from '#core/trade/table-cell.ts';

export function readTableFacts(_scan: Scan, _cells: readonly TableCell[]): void {
  // placeholder until headings are read
}
