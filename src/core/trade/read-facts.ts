import type { Span } from '#core/text/span.ts';
import { readAccount, readBeneficiary, readIban, readSwift } from '#core/trade/bank.ts';
import { readBarePrice } from '#core/trade/bare-price.ts';
import { readCertificate } from '#core/trade/certificate.ts';
import { isCurrencySign } from '#core/trade/currency.ts';
import { dateStart, lastDate, readDate } from '#core/trade/date.ts';
import type { CalendarDate, Fact } from '#core/trade/fact.ts';
import { readHsCode } from '#core/trade/hs-code.ts';
import { readIncoterm } from '#core/trade/incoterm.ts';
import { ROLE, roles, word } from '#core/trade/lexicon.ts';
import { readMoney } from '#core/trade/money.ts';
import { readMoq } from '#core/trade/moq.ts';
import { readNumber } from '#core/trade/number.ts';
import { readPaymentAtMethod } from '#core/trade/payment.ts';
import { readItemNumber, readProduct } from '#core/trade/product.ts';
import { readContainerNumber, readReference } from '#core/trade/reference.ts';
import type { DateOrder } from '#core/trade/scan.ts';
import { Scan } from '#core/trade/scan.ts';
import { readNamedValue } from '#core/trade/specification.ts';
import { readTableFacts } from '#core/trade/table-facts.ts';
import type { TableCell } from '#core/trade/table-cell.ts';
import { DIGITS, WORD } from '#core/trade/tokens.ts';
import { readTolerance } from '#core/trade/tolerance.ts';
import { readValidity } from '#core/trade/validity.ts';

export type { TableCell };

const scan = new Scan();
const OPEN = word('open');
const PLUS = 43;
const PLUS_MINUS = 0xb1;
const letters = [word('a'), word('p'), word('c')];
for (const id of letters) if (roles[id] === ROLE.none) roles[id] = ROLE.letter;

export interface ReadFactsOptions {
  /** Dates without a year and relative dates need it. */
  readonly today?: CalendarDate;
  /** How the reader of the text takes a numeric date that nothing decides; absent: such a date keeps both readings. */
  readonly dateOrder?: DateOrder;
  /** Only these stretches are read; default is the whole text. */
  readonly spans?: readonly Span[];
  /** Cells of tables: their headings give bare figures in the columns a meaning. */
  readonly cells?: readonly TableCell[];
}

/**
 * Every figure and term of a text as a typed fact, in order of place; an outer fact (a validity) stands before the date inside it.
 * One pass, linear for any text; never throws.
 */
export function readFacts(text: string, options: ReadFactsOptions = {}): Fact[] {
  scan.open(text, options.today, options.dateOrder);
  const { spans, cells } = options;
  if (spans === undefined) pass(0, text.length);
  else for (const span of spans) pass(span.start, span.end);
  if (cells !== undefined && cells.length > 0) readTableFacts(scan, cells);
  return scan.close();
}

function pass(from: number, to: number): void {
  scan.enter(from, to);
  const { last } = scan;
  let at = scan.first;
  while (at < last) {
    const kind = scan.kind[at];
    if (kind === DIGITS) at = readNumber(scan, at);
    else if (kind === WORD) at = readWord(at);
    else {
      const sign = scan.signAt(at);
      const next = isCurrencySign(sign) ? readMoney(scan, at) : sign === PLUS_MINUS || sign === PLUS ? readTolerance(scan, at) : 0;
      at = next === 0 ? at + 1 : next;
    }
  }
}

function readWord(at: number): number {
  const id = scan.id[at] ?? 0;
  const role = roles[id] ?? 0;
  let next = role === ROLE.none ? readCode(at) : readRole(role, at) || readCode(at);
  if (next === 0 && moreReaders !== undefined && moreReaders.words[id] === 1) next = moreReaders.read(scan, at);
  return next === 0 ? at + 1 : next;
}

/** A reader of wordings that the send gate does not carry: what wakes it, and what it does at such a word, returning the token after it or 0. */
export interface MoreReaders {
  readonly words: Uint8Array;
  readonly read: (scan: Scan, at: number) => number;
  /** The same at a word of capitals before digits. */
  readonly code: (scan: Scan, at: number) => number;
}

let moreReaders: MoreReaders | undefined;

/** Adds readers for as long as the program runs. */
export function readMore(readers: MoreReaders): void {
  moreReaders = readers;
}

/** Only a word of capitals before a digit or a joint may begin a code; most words end here. */
function readCode(at: number): number {
  const code = scan.text.charCodeAt(scan.start[at] ?? 0);
  if (code < 65 || code > 90) return 0;
  const after = scan.kind[at + 1] ?? 0;
  if (after === WORD || after === 0) return 0;
  return readContainerNumber(scan, at) || (moreReaders === undefined ? 0 : moreReaders.code(scan, at)) || readProduct(scan, at);
}

function readRole(role: number, at: number): number {
  switch (role) {
    case ROLE.currency:
      return readMoney(scan, at) || readPaymentAtMethod(scan, at);
    case ROLE.incoterm:
      return readIncoterm(scan, at);
    case ROLE.month:
    case ROLE.weekday:
    case ROLE.tomorrow:
      return readDay(at);
    case ROLE.letter:
    case ROLE.dollarPrefix:
      return readPaymentAtMethod(scan, at) || readReference(scan, at) || readAccount(scan, at) || readMoney(scan, at) || readIncoterm(scan, at);
    case ROLE.method:
      return readPaymentAtMethod(scan, at) || readMoney(scan, at) || (scan.isWord(at, OPEN) ? readValidity(scan, at) : 0);
    case ROLE.reference:
      return readReference(scan, at);
    case ROLE.iban:
      return readIban(scan, at);
    case ROLE.swift:
      return readSwift(scan, at);
    case ROLE.account:
      return readAccount(scan, at);
    case ROLE.beneficiary:
      return readBeneficiary(scan, at);
    case ROLE.hs:
      return readHsCode(scan, at);
    case ROLE.valid:
      return readValidity(scan, at);
    case ROLE.price:
      return readBarePrice(scan, at);
    case ROLE.item:
      return readItemNumber(scan, at);
    case ROLE.certificate:
      return readCertificate(scan, at);
    case ROLE.moq:
      return readMoq(scan, at);
    case ROLE.material:
      return readNamedValue(scan, at);
    default:
      return 0;
  }
}

function readDay(at: number): number {
  const next = readDate(scan, at);
  if (next !== 0) scan.add('date', dateStart(scan, at), next, lastDate());
  return next;
}
