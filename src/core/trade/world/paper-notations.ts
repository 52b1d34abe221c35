import { readBeneficiary } from '#core/trade/bank.ts';
import { smallInteger } from '#core/trade/figure.ts';
import { readHsCode } from '#core/trade/hs-code.ts';
import { finishIncoterm } from '#core/trade/incoterm.ts';
import { word, wordSet, wordTable } from '#core/trade/lexicon.ts';
import { numberRun } from '#core/trade/reference.ts';
import type { Scan } from '#core/trade/scan.ts';

type Reader = (scan: Scan, at: number) => number;

const POINT = 46;
const DASH = 45;
const COLON = 58;
const ACCEPTANCE = word('acceptance');
const AGAINST = word('against');
const CODE = word('code');
const DE = word('de');
const EX = word('ex');
const FORMA = word('forma');
const HOLDER = word('holder');
const NAME = word('name');
const PAYMENT = word('payment');
const GENITIVE = word('s');
const WORKS = word('works');
const times = wordTable({ 'day days': 1, 'week weeks': 7, 'month months': 30 });

const FOREIGN_TERMS = ['départ usine EXW', 'frei haus DAP', 'franco fábrica EXW', 'franco fabbrica EXW'].map((entry) => {
  const [first = '', second = '', code = ''] = entry.split(' ');
  return { first: word(first), second: word(second), code };
});

/** `ex-works Foshan`, `départ usine`, `frei Haus Stuttgart`. */
function readForeignTerm(scan: Scan, at: number): number {
  if (scan.isWord(at, EX) && scan.isSign(at + 1, DASH) && scan.isWord(at + 2, WORKS))
    return scan.isCapitalised(at + 3) ? finishIncoterm(scan, at, at + 3, 'EXW') : 0;
  for (const { first, second, code } of FOREIGN_TERMS)
    if (scan.isWord(at, first) && scan.isWord(at + 1, second) && (code !== 'DAP' || scan.isCapitalised(at + 2)))
      return finishIncoterm(scan, at, at + 2, code);
  return 0;
}

/** `f.o.b. Shanghai` in small letters, where a place follows. */
function readSmallDotted(scan: Scan, at: number): number {
  const letters = [at, at + 2, at + 4].map((token) => (scan.length(token) === 1 && scan.kind[token] === 1 ? scan.written(token) : ' ')).join('');
  if (!/^(?:fob|cif|cfr|exw|fca)$/.test(letters) || !scan.isSign(at + 1, POINT) || !scan.isSign(at + 3, POINT)) return 0;
  const next = scan.isSign(at + 5, POINT) ? at + 6 : at + 5;
  return scan.isCapitalised(next) ? finishIncoterm(scan, at, next, letters.toUpperCase()) : 0;
}

/** `documents against payment`, `documents against acceptance 60 days`. */
function readDocumentsAgainst(scan: Scan, at: number): number {
  const isPayment = scan.isWord(at + 2, PAYMENT);
  if (!scan.isWord(at + 1, AGAINST) || !(isPayment || scan.isWord(at + 2, ACCEPTANCE))) return 0;
  if (isPayment) {
    scan.add('payment', at, at + 3, { parts: [{ method: 'DP' }] });
    return at + 3;
  }
  const hasDays = scan.isDigits(at + 3) && scan.isNear(at + 3) && times[scan.wordAt(at + 4)] === 1;
  const end = hasDays ? at + 5 : at + 3;
  scan.add('payment', at, end, { parts: [hasDays ? { method: 'DA', days: smallInteger(scan, at + 3) } : { method: 'DA' }] });
  return end;
}

/** `Net-30` */
function readNetDash(scan: Scan, at: number): number {
  const days = scan.isSign(at + 1, DASH) && scan.isDigits(at + 2) && scan.isGlued(at + 2) ? smallInteger(scan, at + 2) : 0;
  if (![14, 30, 45, 60, 90].includes(days)) return 0;
  scan.add('payment', at, at + 3, { parts: [{ method: 'OA', days }] });
  return at + 3;
}

const numberMarks = wordSet('no nr n número numero nº num number invoice');

/** The number of a paper behind words and marks: `n° BC 22417`, `No. 2031`. Adds the reference; returns the token after it, or 0. */
function readPaper(scan: Scan, at: number, from: number, kind: 'po' | 'pi' | 'invoice' | 'contract' | 'order', isMarked = false): number {
  let next = from;
  let marked = isMarked;
  for (let steps = 0; steps < 4 && scan.isNear(next); steps++, next++) {
    const sign = scan.signAt(next);
    if (scan.isOneOf(next, numberMarks) || sign === 35 || sign === 0xba || sign === 0xb0 || sign === 0x2116) marked = true;
    else if (sign !== POINT && sign !== COLON) break;
  }
  const isSpaced =
    marked && scan.isUpper(next) && scan.length(next) <= 3 && scan.isDigits(next + 1) && scan.gapAt(next + 1) === 1 && scan.length(next + 1) >= 4;
  const end = isSpaced ? next + 2 : numberRun(scan, next);
  if (end === 0 || !scan.isNear(next) || (!marked && scan.isDigits(next) && scan.length(next) < 4)) return 0;
  scan.add('reference', at, end, { kind, number: scan.writtenFrom(next, end) });
  return end;
}

const bought = wordSet('compra commande');

/** `orden de compra 7731`, `bon de commande n° BC 22417`, `pedido de compra nº 4711`. */
const readPurchaseOrder: Reader = (scan, at) => (scan.isWord(at + 1, DE) && scan.isOneOf(at + 2, bought) ? readPaper(scan, at, at + 3, 'po') : 0);

/** `Pro-forma No. 2031`, `pro forma invoice no. 2031`. */
function readProForma(scan: Scan, at: number): number {
  const next = scan.isSign(at + 1, DASH) ? at + 2 : at + 1;
  return scan.isWord(next, FORMA) ? readPaper(scan, at, next + 1, 'pi') : 0;
}

const whose = wordSet('your our my this');

/** `your order BC-331`: whose it is says that it is no product. */
function readOrderCode(scan: Scan, at: number): number {
  if (!scan.isOneOf(at - 1, whose) || !scan.isUpper(at + 1) || !scan.isNear(at + 1) || !scan.isSign(at + 2, DASH)) return 0;
  return readPaper(scan, at, at + 1, 'order', true);
}

const papers: Readonly<Record<string, 'po' | 'invoice' | 'contract'>> = { 发票号: 'invoice', 合同号: 'contract', 订单号: 'po' };
const readChinesePaper: Reader = (scan, at) => readPaper(scan, at, at + 1, papers[scan.written(at)] ?? 'po', true);

/** `Account name: …`, `Account holder: …`, `Beneficiary’s name: …`. */
function readHolder(scan: Scan, at: number): number {
  if (scan.isWord(at + 1, HOLDER)) return readBeneficiary(scan, at + 1);
  if (scan.isSign(at + 1, 39) && scan.isWord(at + 2, GENITIVE)) return readBeneficiary(scan, at + 2);
  return scan.isWord(at + 1, NAME) ? readBeneficiary(scan, at) : 0;
}

/** `customs code 84818090`; a customs number is the importer's. */
const readCustomsCode: Reader = (scan, at) => (scan.isWord(at + 1, CODE) ? readHsCode(scan, at) : 0);

/** `GRS`, `CPC`: schemes that the send gate does not know. */
function readScheme(scan: Scan, at: number): number {
  if (!scan.isUpper(at) || scan.isGluedToDigits(at) || (scan.isGlued(at) && scan.kind[at - 1] !== 3)) return 0;
  scan.add('certificate', at, at + 1, { name: scan.written(at) });
  return at + 1;
}

/** `ISO-9001` */
function readIsoDash(scan: Scan, at: number): number {
  if (!scan.isUpper(at) || !scan.isSign(at + 1, DASH) || !scan.isDigits(at + 2) || scan.length(at + 2) < 4) return 0;
  scan.add('certificate', at, at + 3, { name: `ISO ${scan.written(at + 2)}` });
  return at + 3;
}

/** `art. 88-120`, `货号：33451`, `артикул 33451`. */
function readArticle(scan: Scan, at: number): number {
  let next = at + 1;
  while (
    next < at + 5 &&
    scan.isNear(next) &&
    (scan.signAt(next) === POINT || scan.signAt(next) === COLON || scan.signAt(next) === DASH || scan.isOneOf(next, numberMarks))
  )
    next++;
  const end = next === at + 1 && scan.isUpper(at) ? 0 : scan.isDigits(next) && scan.isNear(next) ? numberRun(scan, next) : 0;
  if (end === 0 || scan.writtenFrom(next, end).length < 4) return 0;
  scan.add('product', next, end, { code: scan.writtenFrom(next, end) });
  return end;
}

/** `RFQ-2027-05` */
export function readRequest(scan: Scan, at: number): number {
  const end = scan.written(at) === 'RFQ' ? numberRun(scan, at) : 0;
  if (end !== 0) scan.add('reference', at, end, { kind: 'rfq', number: scan.writtenFrom(at, end) });
  return end;
}

/** Ways to write terms, papers and marks that the send gate does without. */
export const PAPER_NOTATIONS: readonly (readonly [words: string, reader: Reader])[] = [
  ['ex départ frei franco', readForeignTerm],
  ['f c e', readSmallDotted],
  ['documents', readDocumentsAgainst],
  ['net', readNetDash],
  ['orden ordem pedido bon', readPurchaseOrder],
  ['pro', readProForma],
  ['order', readOrderCode],
  ['发票号 合同号 订单号', readChinesePaper],
  ['account beneficiary', readHolder],
  ['customs', readCustomsCode],
  ['grs cpc bci gmp cqc brc ifs rcs', readScheme],
  ['iso', readIsoDash],
  ['art artikel artículo 货号 品号 артикул', readArticle],
];
