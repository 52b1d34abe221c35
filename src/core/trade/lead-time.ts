import { decimalOf } from '#core/trade/figure.ts';
import { wordSet, wordTable, word } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { LeadTimeValue } from '#core/trade/fact.ts';

const dayWords = wordTable({
  'day days': 1,
  'week weeks wks': 7,
  'month months': 30,
});
const adjectives = wordSet('working calendar business work natural consecutive workdays workday');
const workDays = wordTable({ 'workdays workday': 1 });
const working = wordSet('working business work');
const behind = wordSet('net');
const leading = wordSet('lead leadtime delivery production');
const distances = wordSet('later earlier ahead ago longer sooner faster');
const ARO = word('aro');
const afterWords = wordSet('after from upon once against following since of');
const events = wordSet(
  'deposit order confirmation approval artwork sample samples payment receipt receiving received drawing drawings l lc po contract signing pi prepayment advance down confirmed confirm release',
);
const paymentEvents = wordSet('b bl bill invoice sight acceptance delivery arrival shipment');
const subjectWords = wordSet(
  'lead leadtime production delivery deliver produce manufacturing ship shipment dispatch ready make finish completion bulk',
);
const WARRANTY = wordSet(
  'warranty guarantee valid validity expires term payment pay paid payable reply answer respond net usance credit open account stay transit terms weeks',
);
const A = word('a');
const FOR = word('for');
const BY = word('by');
const articles = wordSet('the your mass our');
const LOOK_BACK = 12;
const MOST_EVENT_WORDS = 9;
const eventStops = wordSet('and or but we please with if which for at');

/**
 * Reads `25-30 working days after receipt of deposit` whose figure stands before `at`. Without a start it counts only where
 * the words before speak of production or delivery. Returns the token after it, or 0.
 */
export function readLeadTime(scan: Scan, from: number, at: number, range: boolean): number {
  let next = at;
  let isWorking = false;
  if (scan.isSign(next, 45) && scan.isGlued(next)) next++;
  if (scan.isOneOf(next, adjectives) && scan.isNear(next)) {
    isWorking = scan.isOneOf(next, working);
    if (workDays[scan.wordAt(next)] !== 1) next++;
  }
  const id = scan.wordAt(next);
  const unit = workDays[id] === 1 ? 1 : (dayWords[id] ?? 0);
  if (workDays[id] === 1) isWorking = true;
  if (unit === 0 || !scan.isNear(next)) return 0;
  next++;
  if (scan.isSign(next, 39) && scan.isNear(next)) next++;
  // `30 jours ouvrables`
  if (scan.isOneOf(next, behind) && scan.isNear(next)) {
    isWorking = true;
    next++;
  }
  // `one week later than confirmed`, `ten days ahead`: a distance, no term.
  if (scan.isOneOf(next, distances) && scan.isNear(next)) return 0;
  let speaks = spokenOf(scan, from);
  // `45 days lead time`
  if (speaks === 0 && scan.isOneOf(next, leading) && scan.isNear(next)) speaks = 1;
  if (scan.isWord(next, FOR) && scan.isNear(next + 1)) {
    const goods = scan.isOneOf(next + 1, articles) ? next + 2 : next + 1;
    if (scan.isOneOf(goods, subjectWords) && scan.isNear(goods)) {
      speaks = 1;
      next = goods + 1;
    }
  }
  // `move the delivery by five days`: a distance.
  if (speaks < 0 || from < scan.timeTo || scan.isWord(from - 1, BY)) return 0;
  let start: string | undefined;
  if (scan.isOneOf(next, afterWords) && scan.isNear(next)) {
    const end = eventEnd(scan, next + 1);
    if (end === 0 && speaks === 0) return 0;
    if (end !== 0) {
      start = scan.writtenFrom(next + 1, end);
      next = end;
    }
  }
  if (start === undefined && scan.isWord(next, ARO) && scan.isNear(next)) start = scan.written(next++);
  if (start === undefined && speaks === 0) return 0;
  const days = Number(decimalOf(scan, scan.figure, true)) * unit;
  const value: { -readonly [K in keyof LeadTimeValue]: LeadTimeValue[K] } = { days, working: isWorking };
  if (range) value.toDays = Number(decimalOf(scan, scan.upper, true)) * unit;
  if (start !== undefined) value.from = start;
  if (!Number.isFinite(days) || days > 1000) return 0;
  scan.add('lead-time', from, next, value);
  return next;
}

/** 1 when production or delivery is spoken of before, -1 when it is a warranty, a validity or a payment, else 0. */
function spokenOf(scan: Scan, at: number): number {
  let event = false;
  for (let before = at - 1; before > at - LOOK_BACK && scan.isNear(before + 1); before--) {
    const sign = scan.signAt(before);
    if (sign === 46 || sign === 59 || (sign === 44 && before < at - 2)) return 0;
    if (scan.isOneOf(before, subjectWords)) return 1;
    if (scan.isOneOf(before, WARRANTY)) return -1;
    // `after approval of the samples we need 4 weeks`
    if (scan.isOneOf(before, events)) event = true;
    else if (event && scan.isOneOf(before, afterWords)) return 1;
  }
  return 0;
}

/** The end of the event that the days count from: at least one word that names one; 0 for an event of a payment term. */
function eventEnd(scan: Scan, at: number): number {
  let next = at;
  let named = false;
  for (let count = 0; count < MOST_EVENT_WORDS && scan.isNear(next); count++) {
    if (scan.isOneOf(next, paymentEvents) && !named) return 0;
    if (scan.isOneOf(next, events)) named = true;
    else if (named && scan.isOneOf(next, eventStops)) break;
    if (scan.isSign(next, 47) && scan.isGlued(next)) {
      next++;
      continue;
    }
    if (scan.kind[next] !== 1 && !(scan.isDigits(next) || scan.isSign(next, 37))) break;
    next++;
    if (scan.isWord(next, A)) next++;
  }
  return named ? next : 0;
}

/** Words that other languages add to. */
export const leadTimeWords = {
  days: dayWords,
  after: afterWords,
  events,
  subjects: subjectWords,
  behind,
  workDays,
  adjectives,
  working,
  others: WARRANTY,
};
