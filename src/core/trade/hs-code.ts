import { ROLE, roles, word, words, wordSet, wordTable } from '#core/trade/lexicon.ts';
import { WORD } from '#core/trade/tokens.ts';
import type { Scan } from '#core/trade/scan.ts';

words('hs hts htsus ncm taric tariff commodity', ROLE.hs);
/** 1 for words of daily use, which need `code` or `number` behind them; 2 for names of a tariff in other languages. */
const named = wordTable({ 'tariff commodity': 1 });
const links = wordSet('code codes no nr number is tariff customs');
const HS = word('hs');
const IS = word('is');
const LONGEST = 13;
const MOST_STEPS = 9;

/** How far behind a code others may follow without the word. */
const MOST_LIST = 60;

/** `HS codes: oil filter 8421.23, air filter 8421.39`: further figures of the shape `9999.99` in the same paragraph, unless a currency stands before. */
function readMore(scan: Scan, from: number): void {
  for (let at = from; at < from + MOST_LIST && at < scan.last && scan.gapAt(at) < 3; at++) {
    if (!scan.isDigits(at) || scan.isGlued(at) || scan.length(at) !== 4 || roles[scan.wordAt(at - 1)] === ROLE.currency) continue;
    let end = at + 1;
    let digits = scan.written(at);
    while (scan.isSign(end, 46) && scan.isGlued(end) && scan.isDigits(end + 1) && scan.isGlued(end + 1) && scan.length(end + 1) <= 4) {
      digits += scan.written(end + 1);
      end += 2;
    }
    if (end > at + 1 && scan.length(at + 2) === 2 && roles[scan.wordAt(end)] !== ROLE.currency) scan.add('hs-code', at, end, { digits });
  }
}

/** `.`, `:` and the dash of `HS-Code`. */
const isJoint = (sign: number): boolean => sign === 46 || sign === 58 || sign === 45;

/** Reads `HS code 9403.60`, `HTS: 9405.42.0000`, `HS 940360`; returns the token after it, or 0. */
export function readHsCode(scan: Scan, at: number): number {
  // `hs code 9405.42`, `tariff number 9405 42`; without such a word behind it only the capitals are a sign.
  const plain = named[scan.wordAt(at)] === 1;
  if ((!scan.isUpper(at) || plain) && !scan.isOneOf(at + 1, links) && !(plain && scan.signAt(at + 1) === 58) && named[scan.wordAt(at)] !== 2)
    return 0;
  let next = at + 1;
  let linked = false;
  for (let steps = 0; steps < MOST_STEPS && scan.isNear(next); steps++) {
    if (scan.isOneOf(next, links)) linked = true;
    // `the HS code for the import declaration is 8481.80`
    else if (!(linked && scan.kind[next] === WORD && !scan.isUpper(next)) && !isJoint(scan.signAt(next))) break;
    next++;
  }
  if (!scan.isDigits(next) || !scan.isNear(next)) return 0;
  if (scan.isGlued(next) && scan.isWord(at, HS) && !linked) return 0;
  let digits = scan.written(next);
  let end = next + 1;
  while (scan.signAt(end) === 46 && scan.isGlued(end) && scan.isDigits(end + 1) && scan.isGlued(end + 1)) {
    digits += scan.written(end + 1);
    end += 2;
  }
  while (
    digits.length < LONGEST &&
    scan.isDigits(end) &&
    scan.isNear(end) &&
    scan.gapAt(end) === 1 &&
    scan.length(end) <= 4 &&
    (digits.length % 2 === 0 || digits.length === 9) &&
    digits.length + scan.length(end) <= 12
  ) {
    digits += scan.written(end);
    end++;
  }
  if (digits.length < 4 || digits.length > 16) return 0;
  // Far from the word only what has the shape of a code is one.
  if (next > at + 4 && !(digits.length >= 6 || end > next + 1 || (digits.length === 5 && scan.isWord(next - 1, IS)))) return 0;
  scan.add('hs-code', at, end, { digits });
  readMore(scan, end);
  return end;
}

/** Words that other languages add to. */
export const hsWords = { links, named };
