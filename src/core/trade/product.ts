import { roles, word, words, wordSet, ROLE } from '#core/trade/lexicon.ts';
import { numberRun } from '#core/trade/reference.ts';
import type { Scan } from '#core/trade/scan.ts';

const POINT = 46;
const COLON = 58;
const HASH = 35;
const DASH = 45;

words('item art article artikel sku model mod', ROLE.item);
const NO = wordSet('no nr number code num');

/** Capitals before a number that are no product: standards, sizes, quarters, chemistry, law, document kinds. */
const notCodes = wordSet(
  'iso en iec din gb astm ansi ip aql hs sae bs jis ul utc gmt tel fax mob a b q h ph cfr ucp icc urc eur usd rmb cny gbp hkd day no nr page dn pn rev version ver step phase week wk cw kw room floor unit building block zone level grade class type vol covid windows office form section box pobox swift bic iban vat ean upc am pm eori usb mp wifi un mm cm kg pcs ctn fcl lcl teu x co cmyk pantone ral c r ss sus aisi',
);
const UPPER_RUN = /^[A-Z]{1,8}$/;

/** Reads a product code that begins at a word of capitals or at digits (`HX-200`, `LX40-BK`, `4711-B`); returns the token after it, or 0. */
export function readProduct(scan: Scan, at: number): number {
  if (scan.isGlued(at) && scan.kind[at - 1] !== 3) return 0;
  if (scan.isGlued(at) && (scan.isSign(at - 1, DASH) || scan.isSign(at - 1, 64) || scan.isSign(at - 1, 95) || scan.isSign(at - 1, POINT))) return 0;
  if (scan.kind[at] === 1) {
    if (!scan.isUpper(at) || scan.length(at) > 8) return 0;
    const next = at + 1;
    const direct = scan.isDigits(next) && scan.isGlued(next);
    const joined = scan.isSign(next, DASH) && scan.isGlued(next) && scan.isGlued(next + 1) && (scan.isDigits(next + 1) || scan.isUpper(next + 1));
    if (!direct && !joined) return 0;
    if (notCodes[scan.wordAt(at)] === 1 && !(joined && (scan.length(at) === 1 || roles[scan.wordAt(at - 1)] === ROLE.item))) return 0;
  } else if (!startsCode(scan, at)) return 0;
  const end = numberRun(scan, at);
  if (end === 0 || end < at + 2) return 0;
  const code = scan.writtenFrom(at, end);
  if (code.length < 3 || code.length > 24 || !UPPER_RUN.test(code.replace(/[^A-Z]/g, '')) || /^[A-Z]-?\d$/.test(code)) return 0;
  if (scan.isSign(end, 64)) return 0;
  scan.add('product', at, end, { code });
  return end;
}

/** `4711-B`, `88-120-BK`: digits, a joint, and capitals somewhere in the run. */
function startsCode(scan: Scan, at: number): boolean {
  return scan.isSign(at + 1, DASH) && scan.isGlued(at + 1) && scan.isUpper(at + 2) && scan.isGlued(at + 2) && scan.length(at) >= 2;
}

/** `item no. 33451`, `Art. 88-120`, `SKU: 4711`; a code of letters and digits behind the word reads itself. */
export function readItemNumber(scan: Scan, at: number): number {
  let next = at + 1;
  let marked = scan.isWord(at, word('sku'));
  for (let steps = 0; steps < 4 && scan.isNear(next); steps++) {
    const sign = scan.signAt(next);
    if (scan.isOneOf(next, NO) || sign === HASH) marked = true;
    else if (sign !== POINT && sign !== COLON && sign !== DASH) break;
    next++;
  }
  // `model HX 200`
  if (
    scan.isUpper(next) &&
    scan.isNear(next) &&
    scan.length(next) >= 2 &&
    scan.isDigits(next + 1) &&
    scan.gapAt(next + 1) === 1 &&
    scan.length(next + 1) >= 2 &&
    notCodes[scan.wordAt(next)] !== 1
  ) {
    scan.add('product', next, next + 2, { code: scan.writtenFrom(next, next + 2) });
    return next + 2;
  }
  if (!marked || !scan.isNear(next) || !scan.isDigits(next) || (scan.length(next) < 3 && !scan.isSign(next + 1, DASH))) return 0;
  const end = numberRun(scan, next);
  if (end === 0) return 0;
  scan.add('product', next, end, { code: scan.writtenFrom(next, end) });
  return end;
}

/** True when two codes name the same product: joints and case do not matter (`HX 200`, `hx-200`). */
export function isSameCode(a: string, b: string): boolean {
  return bareCode(a) === bareCode(b);
}

/** A product code without joints, in capitals. */
export function bareCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
