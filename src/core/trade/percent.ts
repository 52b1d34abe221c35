import { word, wordTable } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { PercentBasis } from '#core/trade/fact.ts';

const BASES: readonly (PercentBasis | undefined)[] = [
  undefined,
  'deposit',
  'balance',
  'discount',
  'commission',
  'tolerance',
  'tax',
  'surcharge',
  'insurance',
  'defects',
];
/** What a percentage is a part of, by the word beside it; the numbers are those of `BASES`. */
export const basisWords = wordTable({
  'deposit advance prepayment downpayment down upfront': 1,
  'balance rest remaining remainder': 2,
  'discount discounts off rebate reduction reduce reduced cheaper lower decrease': 3,
  'commission commissions': 4,
  'tolerance less': 5,
  'vat tax duty gst tva iva': 6,
  'surcharge increase higher penalty': 7,
  'insured insurance cif': 8,
  'defect defects defective reject': 9,
});

const BY = word('by');
const DOWN = word('down');

/** How many words before and after the percentage are looked at, in the same clause. */
const BEFORE = 4;
const AFTER = 4;

/** What a percentage at `[at, end)` is a part of, by the nearest word that says; the words behind it come first. */
export function percentBasis(scan: Scan, at: number, end: number): PercentBasis | undefined {
  for (let next = end; next < end + AFTER && scan.isNear(next); next++) {
    const sign = scan.signAt(next);
    if (sign === 46 || sign === 44 || sign === 59 || scan.isDigits(next)) break;
    const basis = basisWords[scan.wordAt(next)] ?? 0;
    if (basis !== 0) return BASES[basis];
  }
  // `we go down by 12%`
  if (scan.isWord(at - 1, BY) && (scan.isWord(at - 2, DOWN) || (scan.isWord(at - 3, DOWN) && scan.kind[at - 2] === 1))) return 'discount';
  for (let before = at - 1; before >= at - BEFORE && scan.isNear(before + 1); before--) {
    const sign = scan.signAt(before);
    if (sign === 46 || sign === 59 || scan.isDigits(before)) break;
    const basis = basisWords[scan.wordAt(before)] ?? 0;
    if (basis !== 0) return BASES[basis];
  }
  return undefined;
}
