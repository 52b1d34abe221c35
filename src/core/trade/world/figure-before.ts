import { readFigure } from '#core/trade/figure.ts';
import type { Scan } from '#core/trade/scan.ts';

const POINT = 46;

/** The first token of the figure that ends right before `at`; its value is in `scan.figure`. 0 where none does. */
export function figureBefore(scan: Scan, at: number): number {
  let from = at - 1;
  if (!scan.isDigits(from) || !scan.isNear(at)) return 0;
  while (scan.isGlued(from) && [44, POINT, 39].includes(scan.signAt(from - 1)) && scan.isDigits(from - 2) && scan.isGlued(from - 1)) from -= 2;
  return readFigure(scan, from, scan.figure) === at ? from : 0;
}
