import { decimalOf, readFigure, smallInteger } from '#core/trade/figure.ts';
import { word, wordSet, wordTable } from '#core/trade/lexicon.ts';
import { lastMethod, readMethod } from '#core/trade/payment-method.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { PaymentValue } from '#core/trade/fact.ts';

type Part = PaymentValue['parts'][number];

const PERCENT = 37;
const SLASH = 47;
const NET = word('net');
const DAYS = wordSet('day days');
const B = word('b');
const L = word('l');
const A = word('a');

const TRIGGERS: readonly string[] = [
  '',
  'deposit',
  'before-shipment',
  'bl-copy',
  'bl-date',
  'sight',
  'invoice-date',
  'delivery',
  'order',
  'documents',
  'balance',
];
const triggers = wordTable({
  'deposit advance prepayment downpayment upfront down prepaid': 1,
  'shipment loading shipping dispatch shipped load': 2,
  'copy scan': 3,
  sight: 5,
  invoice: 6,
  arrival: 7,
  delivery: 11,
  'order confirmation': 8,
  documents: 9,
  'balance rest remaining remainder': 10,
});
const BEFORE = wordSet('before prior');
const AFTER = wordSet('after from');
const BL = wordSet('bl bill lading');
const leads = wordSet(
  'deposit advance prepayment downpayment down upfront prepaid balance rest remaining remainder tt lc dp da oa cad by against at in before t l d o upon on payment when after with as',
);
const joints = wordSet('and plus');
const BALANCE = wordSet('balance rest remaining remainder');
/** Words that a percentage of something else than a payment is followed by. */
const foreign = wordSet(
  'discount off commission more less tolerance vat duty tax cotton polyester waterproof inspection surcharge increase higher lower cheaper inspected new safe natural pure wool steel recycled quality of',
);
const LONGEST_PART = 16;
const MOST_PARTS = 5;

/** Reads a payment term that begins with a percentage at `[from, at)`; the figure is in `scan.figure`. Returns the token after it, or 0. */
export function readPaymentAtPercent(scan: Scan, from: number, at: number): number {
  // `a deposit of 30%, the balance before shipment`
  ahead = isDepositBefore(scan, from) ? 1 : 0;
  if (ahead === 0 && !isLead(scan, at)) return 0;
  return readParts(scan, from, at, decimalOf(scan, scan.figure));
}

/** Reads a payment term that begins with a method (`L/C at sight`, `T/T in advance`, `O/A 60 days after B/L date`, `net 30`). */
export function readPaymentAtMethod(scan: Scan, at: number): number {
  if (at < scan.paidTo) return 0;
  if (scan.isWord(at, NET)) return readNet(scan, at);
  const next = readMethod(scan, at);
  if (next === 0) return 0;
  ahead = 0;
  const end = readSplit(scan, at, next) || readParts(scan, at, at, undefined);
  if (end !== 0) scan.paidTo = end;
  return Math.max(end, next);
}

/** `T/T 30/70` and `30/70 T/T`: a deposit and the rest. */
function readSplit(scan: Scan, at: number, after: number): number {
  for (const from of [after, at - 3]) {
    if (!scan.isDigits(from) || !scan.isSign(from + 1, SLASH) || !scan.isDigits(from + 2) || !scan.isGlued(from + 1) || !scan.isGlued(from + 2))
      continue;
    const [first, second] = [smallInteger(scan, from), smallInteger(scan, from + 2)];
    if (first + second !== 100) continue;
    const method = lastMethod();
    const end = from === after ? from + 3 : after;
    const by = method === undefined ? {} : { method };
    scan.add('payment', Math.min(at, from), end, {
      parts: [
        { percent: String(first), ...by, trigger: 'deposit' },
        { percent: String(second), ...by },
      ],
    });
    return end;
  }
  return 0;
}

/** `net 30 days`, `Net 30`. */
function readNet(scan: Scan, at: number): number {
  const next = at + 1;
  if (!scan.isDigits(next) || !scan.isNear(next) || scan.length(next) > 3) return 0;
  const days = smallInteger(scan, next);
  const withDays = scan.isOneOf(next + 1, DAYS) && scan.isNear(next + 1);
  if (!withDays && days !== 30 && days !== 60 && days !== 90 && days !== 45) return 0;
  const end = withDays ? next + 2 : next + 1;
  scan.add('payment', at, end, { parts: [{ method: 'OA', days }] });
  return end;
}

/** `90 days sight`, `60 days after B/L date`: a tenor whose method stands elsewhere. The figure is at `[from, at)`. Returns the token after it, or 0. */
export function readTenor(scan: Scan, from: number, at: number): number {
  if (from < scan.paidTo || at !== from + 1 || scan.length(from) > 3) return 0;
  let next = at;
  if (scan.isSign(next, 45) && scan.isGlued(next)) next++;
  if (!scan.isOneOf(next, DAYS) || !scan.isNear(next)) return 0;
  next++;
  if (scan.isSign(next, 39) && scan.isNear(next)) next++;
  if (scan.isOneOf(next, AFTER) && scan.isNear(next)) next++;
  const days = smallInteger(scan, from);
  if (scan.isWord(next, SIGHT) && scan.isNear(next)) {
    scan.add('payment', from, next + 1, { parts: [{ days, trigger: 'sight' }] });
    return next + 1;
  }
  if (!scan.isOneOf(next - 1, AFTER) || !scan.isNear(next)) return 0;
  const bill = scan.isWord(next, B) && scan.isSign(next + 1, 47) && scan.isWord(next + 2, L);
  const end = bill ? next + 3 : scan.isWord(next, INVOICE) ? next + 1 : 0;
  if (end === 0 || !scan.isWord(end, DATE)) return 0;
  scan.add('payment', from, end + 1, { parts: [{ days, trigger: bill ? 'bl-date' : 'invoice-date' }] });
  return end + 1;
}

/** Trigger that the words before the first share name. */
let ahead = 0;

function isDepositBefore(scan: Scan, at: number): boolean {
  for (let before = at - 1; before > at - 4 && scan.isNear(before + 1); before--) {
    if (triggers[scan.wordAt(before)] === 1) return before < at - 1 && !scan.isWord(before, DOWN);
    if (!scan.isOneOf(before, depositLinks) && !scan.isSign(before, 58)) return false;
  }
  return false;
}
const depositLinks = wordSet('of is de von payment at');
const DOWN = word('down');

/** Within the next words one speaks of payment, and none of something else. */
function isLead(scan: Scan, at: number): boolean {
  for (let next = at; next < at + 3 && scan.isNear(next); next++) {
    if (scan.isOneOf(next, foreign)) return scan.isOneOf(next + 1, BALANCE) || scan.isOneOf(next + 2, wordSetPayment);
    if (scan.isOneOf(next, leads)) {
      if (scan.isWord(next, A) && !scan.isSign(next + 1, SLASH)) return false;
      return speaksOfPayment(scan, at);
    }
  }
  return false;
}

const wordSetPayment = wordSet('payment balance');
const paid = wordSet(
  'deposit advance prepayment downpayment upfront prepaid balance rest remaining remainder tt lc payment bl lading shipment loading sight order copy invoice documents confirmation down delivery cad',
);

function speaksOfPayment(scan: Scan, at: number): boolean {
  for (let next = at; next < at + 8 && scan.isNear(next); next++) {
    if (scan.isOneOf(next, paid) || (scan.kind[next] === 1 && readMethod(scan, next) !== 0)) return true;
    if (scan.isSign(next, PERCENT) || scan.isSign(next, 46)) return false;
  }
  return false;
}

function readParts(scan: Scan, from: number, at: number, percent: string | undefined): number {
  const parts: Part[] = [];
  let next = at;
  let end = at;
  let share = percent;
  for (let count = 0; count < MOST_PARTS; count++) {
    const stop = readPart(scan, next, share);
    if (share === undefined && stop === next) break;
    if (part.method !== undefined || part.trigger !== undefined || part.percent !== undefined || part.days !== undefined) addPart(parts);
    end = stop;
    const follows = nextPart(scan, stopped) || nextPart(scan, stop);
    if (follows === 0) break;
    next = follows;
    share = nextShare;
  }
  if (parts.length === 0) return 0;
  if (parts.length > 1) completeShares(parts);
  scan.add('payment', from, end, { parts });
  return end;
}

/** `T/T 30% deposit`: a method that stands alone before a share belongs to it. */
function addPart(parts: Part[]): void {
  const first = parts[0];
  if (
    parts.length === 1 &&
    first?.method !== undefined &&
    part.percent !== undefined &&
    first.percent === undefined &&
    first.trigger === undefined &&
    first.days === undefined
  ) {
    parts[0] = { method: first.method, ...part };
  } else parts.push(part);
}

/** `30 % deposit, the balance before shipment`: the last part without a share takes what is left. */
function completeShares(parts: Part[]): void {
  const last = parts.length - 1;
  const open = parts[last];
  if (open === undefined || open.percent !== undefined || open.trigger === undefined) return;
  let left = 100;
  for (let at = 0; at < last; at++) left -= Number(parts[at]?.percent ?? NaN);
  if (left > 0 && Number.isInteger(left)) parts[last] = { ...open, percent: String(left) };
}

let part: { -readonly [K in keyof Part]: Part[K] } = {};
let nextShare: string | undefined;
/** Where the last part stopped, which may be behind its last word that means something. */
let stopped = 0;

/** One part: its method, days and trigger, until a joint, a sentence's end or the next percentage. Sets `part`. */
function readPart(scan: Scan, at: number, share: string | undefined): number {
  part = {};
  if (share !== undefined) part.percent = share;
  let next = at;
  let end = at;
  let before = false;
  let after = false;
  let bill = false;
  let trigger = ahead;
  ahead = 0;
  for (let count = 0; count < LONGEST_PART && (count === 0 || scan.isNear(next)); count++) {
    const sign = scan.signAt(next);
    if (scan.isDigits(next)) {
      if (percentEnd(scan, next + 1) !== 0 || scan.isSign(next + 2, PERCENT)) break;
      if (
        scan.length(next) <= 3 &&
        (scan.isOneOf(next + 1, DAYS) || (scan.isSign(next + 1, 39) && scan.isOneOf(next + 2, DAYS))) &&
        part.days === undefined
      ) {
        part.days = smallInteger(scan, next);
        next += scan.isSign(next + 1, 39) ? 3 : 2;
        end = next;
        continue;
      }
      break;
    }
    if (sign !== 0) {
      if (sign === 40 || sign === 41 || sign === 45) {
        next++;
        continue;
      }
      break;
    }
    const by = readMethod(scan, next);
    if (by !== 0) {
      const known = lastMethod();
      if (part.method !== undefined && known !== part.method) break;
      if (known !== undefined) part.method = known;
      next = by;
      end = by;
      continue;
    }
    if (scan.isOneOf(next, joints) && endsAtJoint(scan, next + 1)) break;
    if (scan.isOneOf(next, BEFORE)) before = true;
    else if (scan.isOneOf(next, AFTER)) after = true;
    if (scan.isOneOf(next, BL)) bill = true;
    else if (scan.isWord(next, B) && scan.isSign(next + 1, SLASH) && scan.isWord(next + 2, L)) {
      bill = true;
      next += 2;
    }
    const kind = triggers[scan.wordAt(next)] ?? 0;
    if (kind !== 0 && (trigger === 0 || trigger === 10 || (kind === 3 && trigger !== 1)) && !(kind === 2 && trigger === 3)) {
      if (!(kind === 10 && trigger !== 0)) trigger = kind;
    }
    if (kind !== 0 || bill) end = next + 1;
    next++;
  }
  if (bill) trigger = trigger === 3 || !after ? 3 : 4;
  else if (trigger === 2 && !before) trigger = after ? 4 : 2;
  else if (trigger === 11 && before) trigger = 2;
  if (trigger === 10) trigger = 0;
  stopped = next;
  const named = TRIGGERS[trigger];
  if (named !== undefined && named !== '') part.trigger = named;
  return end;
}

function endsAtJoint(scan: Scan, at: number): boolean {
  for (let next = at; next < at + 3; next++) if (scan.isDigits(next) || scan.isOneOf(next, BALANCE) || scan.isOneOf(next, moneyWords)) return true;
  return false;
}
const moneyWords = wordSet('the');
const SIGHT = word('sight');
const INVOICE = word('invoice');
const DATE = word('date');

/** The token after `%`, `percent` or `pct`, or 0. */
function percentEnd(scan: Scan, at: number): number {
  return scan.isSign(at, PERCENT) || scan.isOneOf(at, percentWords) ? at + 1 : 0;
}
const percentWords = wordSet('percent pct');

/** Where the next part begins behind a comma, a plus, `and` or a slash: behind its percentage, or at `balance`. Sets `nextShare`; 0 for none. */
function nextPart(scan: Scan, at: number): number {
  let next = at;
  for (let steps = 0; steps < 4 && scan.isNear(next); steps++) {
    const sign = scan.signAt(next);
    if (
      sign === 44 ||
      sign === 43 ||
      sign === 38 ||
      sign === 47 ||
      sign === 59 ||
      sign === 41 ||
      sign === 45 ||
      scan.isOneOf(next, joints) ||
      scan.isOneOf(next, moneyWords)
    )
      next++;
    else break;
  }
  if (!scan.isNear(next)) return 0;
  nextShare = undefined;
  if (scan.isOneOf(next, BALANCE)) return next;
  if (!scan.isDigits(next) || next === at) {
    if (!scan.isDigits(next)) return 0;
  }
  const after = readFigure(scan, next, scan.upper);
  const end = after === 0 ? 0 : percentEnd(scan, after);
  if (end === 0 || scan.isOneOf(end, foreign)) return 0;
  nextShare = decimalOf(scan, scan.upper);
  return end;
}

/** Words that other languages add to. */
export const paymentWords = { triggers, before: BEFORE, after: AFTER, bill: BL, leads, joints, balance: BALANCE, paid, links: depositLinks, foreign };
