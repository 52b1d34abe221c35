import { wordTable, word, words } from '#core/trade/lexicon.ts';
import { readLeadTime } from '#core/trade/lead-time.ts';
import { readMoneyAfterFigure } from '#core/trade/money.ts';
import type { FigureSlot, Scan } from '#core/trade/scan.ts';
import { isSize, readContainer, readUnit } from '#core/trade/unit.ts';

const SMALL = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words that begin a number. */
export const numberWords = `${SMALL} ${TENS}`;

const values = wordTable({});
words(SMALL).forEach((id, index) => (values[id] = index + 1));
words(TENS).forEach((id, index) => (values[id] = (index + 2) * 10));
const HUNDRED = word('hundred');
const THOUSAND = word('thousand');
const AND = word('and');
const X = word('x');
const between = [word('to'), word('or')];
const LONGEST = 8;
const DASH = 45;
/** Smaller counts in words are seldom goods: `two sets of documents`. */
const LEAST = 100;

/** Puts a spelled number into a slot; returns the token after it. */
function spell(scan: Scan, at: number, slot: FigureSlot): number {
  let next = at;
  let whole = 0;
  let part = 0;
  for (let steps = 0; steps < LONGEST && (next === at || scan.isNear(next)); steps++) {
    const value = values[scan.wordAt(next)] ?? 0;
    if (value !== 0) part += value;
    else if (scan.isWord(next, HUNDRED) && part > 0) part *= 100;
    else if (scan.isWord(next, THOUSAND) && part > 0) {
      whole += part * 1000;
      part = 0;
    } else if (scan.isWord(next, AND) && (values[scan.wordAt(next + 1)] ?? 0) !== 0 && (part >= 100 || whole > 0)) {
      next++;
      continue;
    } else if (scan.isSign(next, DASH) && scan.isGlued(next) && (values[scan.wordAt(next + 1)] ?? 0) !== 0) {
      next++;
      continue;
    } else break;
    next++;
  }
  slot.from = at;
  slot.to = next;
  slot.fraction = 0;
  slot.scale = 0;
  slot.threeAfterPoint = false;
  slot.spelled = String(whole + part);
  return next;
}

/** Reads `five hundred US dollars`, `thirty days after deposit`, `two 40HQ`, `six thousand pieces`; returns the token after it, or 0. */
export function readSpelledNumber(scan: Scan, at: number): number {
  const next = spell(scan, at, scan.figure);
  if (!scan.isNear(next)) return 0;
  const amount = scan.figure.spelled;
  const box = scan.isWord(next, X) ? next + 1 : next;
  const container = amount === '1' ? 0 : readContainer(scan, box);
  if (container !== 0) {
    scan.add('quantity', at, container, { amount, unit: scan.unit });
    return container;
  }
  const money = readMoneyAfterFigure(scan, at, next);
  if (money !== 0) return money;
  const ranges = (between.includes(scan.wordAt(next)) || scan.isSign(next, DASH)) && (values[scan.wordAt(next + 1)] ?? 0) !== 0;
  const after = ranges ? spell(scan, next + 1, scan.upper) : next;
  const time = readLeadTime(scan, at, after, ranges);
  if (time !== 0) return time;
  const end = ranges ? 0 : readUnit(scan, next);
  if (end === 0 || Number(amount) < LEAST || isSize(scan.unit)) return 0;
  scan.add('quantity', at, end, { amount, unit: scan.unit });
  return end;
}
