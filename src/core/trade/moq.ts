import { decimalOf, readFigure } from '#core/trade/figure.ts';
import { words, wordSet, word, ROLE } from '#core/trade/lexicon.ts';
import { WORD } from '#core/trade/tokens.ts';
import type { Scan } from '#core/trade/scan.ts';
import { readContainer, readUnit } from '#core/trade/unit.ts';

words('moq minimum min', ROLE.moq);
const links = wordSet('is of order quantity qty are for our the per');
const MINIMUM = word('minimum');
const MIN = word('min');
const X = word('x');
const OF = word('of');
const COUNTED = /^(?:pc|set|pair|dozen|ctn|roll|kg|mt|ton|m|m2|yd|bag|box)$/;
const ORDER = wordSet('order quantity qty');
const LOOK_AHEAD = 9;
/** Words that lead to the figure behind whatever the MOQ is for (`MOQ for custom colours is 300 pcs`). */
const verbs = wordSet('is are');

/** Reads `MOQ 500 pcs`, `minimum order quantity: 1,000`; the quantity inside is read once more as one. Returns 0 where there is none. */
export function readMoq(scan: Scan, at: number): number {
  let next = at + 1;
  let detour = false;
  if (scan.isWord(at, MIN)) {
    if (scan.isSign(next, 46)) next++;
    if (!scan.isOneOf(next, ORDER) || !scan.isNear(next)) return 0;
  }
  // `a minimum of 800 pcs`, but not of 3 days: only a count of goods is one.
  const isLoose = scan.isWord(at, MINIMUM) && scan.isWord(next, OF);
  if (!isLoose && scan.isWord(at, MINIMUM) && !scan.isOneOf(next, ORDER) && !scan.isOneOf(next, verbs) && !scan.isSign(next, 58)) return 0;
  for (let steps = 0; steps < LOOK_AHEAD && scan.gapAt(next) < 3; steps++) {
    if (scan.isDigits(next)) {
      if (detour) return 0;
      const after = readFigure(scan, next, scan.figure);
      if (after === 0 || scan.isSign(after, 37)) return 0;
      const amount = decimalOf(scan, scan.figure, true);
      // `MOQ: 1x20GP`
      const end = scan.isWord(after, X) ? readContainer(scan, after + 1) : scan.isNear(after) ? readUnit(scan, after) : 0;
      if (isLoose && (end === 0 || !COUNTED.test(scan.unit))) return 0;
      if (end === 0) {
        scan.add('moq', at, after, { amount });
        return after;
      }
      scan.add('moq', at, end, { amount, unit: scan.unit });
      return 0;
    }
    if (scan.kind[next] === WORD && !scan.isOneOf(next, links)) detour = true;
    else if (scan.isOneOf(next, verbs) || scan.isSign(next, 58)) detour = false;
    else if (
      !scan.isOneOf(next, links) &&
      scan.signAt(next) !== 58 &&
      scan.signAt(next) !== 40 &&
      scan.signAt(next) !== 41 &&
      scan.signAt(next) !== 61
    )
      return 0;
    next++;
  }
  return 0;
}

/** Words that other languages add to. */
export const moqWords = { links };
