import { ROLE, roles, word, words, wordSet } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import { readUnit } from '#core/trade/unit.ts';
import type { FactValues } from '#core/trade/fact.ts';

type Kind = FactValues['reference']['kind'];

const POINT = 46;
const COLON = 58;
const DASH = 45;
const HASH = 35;
const SLASH = 47;
const NUMERO = 0xba;
const DEGREE = 0xb0;
/** `№` */
const NUMBER_SIGN = 0x2116;

const kinds: (Kind | undefined)[] = [];
/** Words before the number of a document of this kind. */
export function nameReference(kind: Kind, spelled: string): void {
  for (const id of words(spelled, ROLE.reference)) kinds[id] = kind;
}
nameReference('po', 'po pos');
nameReference('pi', 'pi proforma');
nameReference('quote', 'q qt qtn quo quotation quote offer');
nameReference('invoice', 'inv ci invoice');
nameReference('bl', 'bl bill');
nameReference('rfq', 'rfq inquiry enquiry anfrage');
nameReference('order', 'order orders');
nameReference('contract', 'sc contract');
const OFFER = word('offer');
const PURCHASE = word('purchase');
const NO = wordSet('no nos nr number num ref reference');
const prefixes = wordSet('po pi q qt qtn quo inv ci sc');
const P = word('p');
const O = word('o');
const I = word('i');
const C = word('c');
const L = word('l');
const B = word('b');
const S = word('s');
const IS = word('is');
const BILL = word('bill');
const LADING = word('lading');
for (const id of [B, S, P]) if (roles[id] === ROLE.none) roles[id] = ROLE.letter;
const container = /^[A-Z]{3}[UJZ]$/;

/** A number of a document in capitals, digits and joints: the end of the run of glued tokens, or 0 when it has no digit. */
export function numberRun(scan: Scan, at: number): number {
  let next = at;
  let digits = false;
  for (; next < at + 14; next++) {
    if (next > at && !scan.isGlued(next)) break;
    if (scan.isDigits(next)) digits = true;
    else if (scan.kind[next] === 1) {
      if (!scan.isUpper(next) && digits) break;
      if (!scan.isUpper(next)) return 0;
    } else if (next > at && (scan.isSign(next, DASH) || scan.isSign(next, SLASH) || scan.isSign(next, POINT) || scan.isSign(next, 95))) {
      if (!scan.isGlued(next + 1) || !(scan.isDigits(next + 1) || scan.isUpper(next + 1))) break;
    } else break;
  }
  return digits ? next : 0;
}

/** Reads the number of a document behind the word that says which (`PO 7731`, `quotation no. Q-881`, `PI-2031`); returns the token after it, or 0. */
export function readReference(scan: Scan, at: number): number {
  const id = scan.wordAt(at);
  let kind = kinds[id];
  let next = at + 1;
  if (id === P && scan.isSign(next, POINT) && (scan.isWord(next + 1, O) || scan.isWord(next + 1, I))) {
    kind = scan.isWord(next + 1, O) ? 'po' : 'pi';
    next += 2;
    if (scan.isSign(next, POINT)) next++;
  }
  if (scan.isSign(next, SLASH) && scan.isGlued(next) && scan.isGlued(next + 1) && scan.isUpper(at)) {
    const other = scan.wordAt(next + 1);
    kind =
      id === P && other === I
        ? 'pi'
        : id === P && other === O
          ? 'po'
          : id === B && other === L
            ? 'bl'
            : id === S && other === C
              ? 'contract'
              : undefined;
    next += 2;
  }
  if (id === BILL && scan.isWord(at + 2, LADING)) next += 2;
  if (kind === undefined) return 0;
  if (kind === 'order' && scan.isWord(at - 1, PURCHASE)) kind = 'po';
  // `Q-881`, `PO7731`, `INV/2027/03`: the prefix is part of the number.
  if (prefixes[id] === 1 && scan.isUpper(at) && scan.isGlued(next)) {
    const end = scan.isDigits(next) || scan.isSign(next, DASH) || scan.isSign(next, SLASH) ? numberRun(scan, at) : 0;
    if (end > next) {
      // `Q1 2027` is a quarter.
      if (scan.isDigits(next) && scan.length(next) < 3 && end === next + 1) return 0;
      scan.add('reference', at, end, { kind, number: scan.writtenFrom(at, end) });
      return end;
    }
  }
  if (kind === 'pi' && scan.isWord(next, word('invoice'))) next++;
  if (kind === 'quote' && scan.isWord(next, word('sheet'))) next++;
  let marked = false;
  for (let steps = 0; steps < 3 && scan.isNear(next); steps++) {
    const sign = scan.signAt(next);
    if (scan.isOneOf(next, NO) || sign === HASH || sign === NUMERO || sign === DEGREE || sign === NUMBER_SIGN) marked = true;
    else if (scan.isWord(next, word('n')) && (scan.isSign(next + 1, NUMERO) || scan.isSign(next + 1, DEGREE))) marked = true;
    else if (sign !== POINT && sign !== COLON && !(marked && scan.isWord(next, IS)) && !(sign === DASH && scan.isOneOf(next + 1, NO))) break;
    next++;
  }
  if (!scan.isNear(next)) return 0;
  let end = numberRun(scan, next);
  if (end === 0) return 0;
  const first = scan.isDigits(next);
  const short = end === next + 1 && scan.length(next) < (marked ? 2 : 4);
  // `order 500 pcs`, `order 5,000`: a quantity, no number of an order.
  if (!marked && (kind === 'order' || kind === 'quote' || kind === 'invoice' || kind === 'contract')) {
    // Five digits or more and no unit behind them: `order 45001 is ready`.
    const isLong = kind === 'order' && scan.length(next) >= 5 && scan.length(next) <= 12 && end === next + 1;
    if (first && !isLong && (end === next + 1 || scan.isSign(next + 1, POINT))) return 0;
    if (first && scan.kind[next + 1] === 1 && (!isLong || readUnit(scan, next + 1) !== 0)) return 0;
    if (first && kind === 'quote' && (scan.isWord(at, OFFER) || /[A-Z]/.test(scan.writtenFrom(next, end)))) return 0;
    // `quote LP-40`, `order HX-200`: the goods, not the paper.
    // `order CF-27-118`: year and count, which no model has.
    const isFiled = kind === 'order' && /^[A-Z]{1,4}[-/]\d{2,4}[-/]\d{2,6}$/.test(scan.writtenFrom(next, end));
    if (!first && !isFiled && (kind === 'order' || kind === 'quote') && prefixes[scan.wordAt(next)] !== 1) return 0;
    if (!first && !/[-/]|^[A-Z]{1,4}\d{3}/.test(scan.writtenFrom(next, end))) return 0;
  } else if (short && first) return 0;
  if (first && kind === 'po' && !marked && scan.isSign(end, 44) && scan.isGlued(end + 1)) return 0;
  // `PI 2027 - 114` is seldom; `PO 7731/2` is the number as written. A closing point is no part of it.
  while (end > next + 1 && scan.signAt(end - 1) === POINT) end--;
  // `order PO-7731`: the number says itself what it is.
  const own = kinds[scan.wordAt(next)];
  if (own !== undefined && prefixes[scan.wordAt(next)] === 1 && scan.isUpper(next)) kind = own;
  scan.add('reference', at, end, { kind, number: scan.writtenFrom(next, end) });
  return end;
}

/** `MSKU1234567`: a container number, four letters of which the last is U, J or Z, and seven digits. */
export function readContainerNumber(scan: Scan, at: number): number {
  if (scan.length(at) !== 4 || !scan.isUpper(at)) return 0;
  const next = at + 1;
  if (!scan.isDigits(next) || !scan.isNear(next) || !container.test(scan.written(at))) return 0;
  let end = next + 1;
  if (scan.length(next) === 6 && (scan.isSign(end, DASH) || scan.isNear(end))) {
    if (scan.isSign(end, DASH)) end++;
    if (!scan.isDigits(end) || scan.length(end) !== 1) return 0;
    end++;
  } else if (scan.length(next) !== 7) return 0;
  scan.add('reference', at, end, { kind: 'container', number: scan.writtenFrom(at, end).replace(/[ -]/g, '') });
  return end;
}

/** True when two document numbers mean the same paper: `PO-7731`, `PO 7731` and `7731`. */
export function isSameNumber(a: string, b: string): boolean {
  return bareNumber(a) === bareNumber(b);
}

/** A document number without prefix and joints, in capitals. */
export function bareNumber(number: string): string {
  const joined = number.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const bare = joined.replace(/^(?:PO|PI|QTN|QT|QUO|Q|INV|CI|SC|NO|ORDER)(?=\d)/, '');
  return bare === '' ? joined : bare;
}

/** Words that other languages add to. */
export const referenceWords = { no: NO };
