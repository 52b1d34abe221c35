import { ascii, smallInteger } from '#core/trade/figure.ts';
import { CAPACITY, ROLE, roles, word, words, wordSet } from '#core/trade/lexicon.ts';
import { ORIGIN_PLACES, PLACES_ABROAD } from '#core/trade/places.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { IncotermValue } from '#core/trade/fact.ts';

const AND = 38;
const PLUS = 43;
const COMMA = 44;
const COLON = 58;
const OPEN = 40;
const SLASH = 47;
const DASH = 45;
const MOST_WORDS = 5;

words('exw fca fas fob cfr cif cpt cip dap dpu ddp dat ddu des deq daf cnf', ROLE.incoterm);
const loose = wordSet('exw fca fob cfr cif ddp ddu cpt cip');
const C = word('c');
const F = word('f');
const firstPlaceWords = new Uint8Array(CAPACITY);
for (const list of [ORIGIN_PLACES, ...Object.keys(PLACES_ABROAD).map((country) => PLACES_ABROAD[country] ?? '')]) {
  for (const place of list.split('|')) firstPlaceWords[word((place.split(' ')[0] ?? '').toLowerCase())] = 1;
}
const secondPlaceWords = wordSet('ali beach angeles york havre spezia klang chabang said city chi minh sheva kong antonio lumpur town dhabi');
/** Words that begin with a capital behind a code and yet name no place. */
const notPlaces = wordSet(
  'price prices term terms basis value incoterm incoterms incoterms® as per in is and or we our i the this that please if for it can could total unit moq payment lead delivery quantity qty net with without all but usd eur offer quote quotation quotes cost costs packing validity valid item model product best remark remarks note so ok thanks thank dear best regards what which how when do does would shipment is at by based also usual usually only rate pi po rule rules condition conditions here because you your they ref no date hs subject re amount may june july',
);
const places = wordSet('port airport seaport factory warehouse works door premises site terminal');
const owners = wordSet('our your my any main buyer buyers seller sellers the');
const links = wordSet('of de do del al el la es chinese');
const INCOTERM = wordSet('incoterms incoterm');
const PRICES = wordSet('price prices');
const VALUE = word('value');
const beforeStops = wordSet('of to from via');

/** Reads a term of trade whose code stands at a word; returns the token after it, or 0. */
export function readIncoterm(scan: Scan, at: number): number {
  const id = scan.wordAt(at);
  let next = at + 1;
  let code: string;
  if (id === C || roles[id] !== ROLE.incoterm) {
    // `C&F`, `C+F`, `C & F`; a clearing and forwarding agent is another thing.
    if (!(scan.isSign(next, AND) || scan.isSign(next, PLUS)) || !scan.isWord(next + 1, F) || !scan.isUpper(at) || !scan.isUpper(next + 1)) return 0;
    next += 2;
    if (scan.isWord(next, word('agent')) || scan.isWord(next, word('agents'))) return 0;
    code = 'C&F';
  } else {
    if (!scan.isUpper(at) && (loose[id] !== 1 || !(firstPlaceWords[scan.wordAt(next)] === 1 || scan.isOneOf(next, PRICES)))) return 0;
    if (
      (scan.isGlued(at) && scan.isSign(at - 1, DASH)) ||
      (scan.isDigits(at - 1) && (scan.isGlued(at) || scan.isDigits(next)) && scan.length(at - 1) < 4)
    )
      return 0;
    // `110% of the CIF value` names a sum, no term.
    if (scan.isWord(next, VALUE)) return 0;
    code = id === word('cnf') ? 'CNF' : ascii(scan.written(at)).toUpperCase();
  }
  return finishIncoterm(scan, at, next, code);
}

/** The term with its place and edition, whose code stands at `[at, next)`; returns the token after it. */
export function finishIncoterm(scan: Scan, at: number, next: number, code: string): number {
  const value: { -readonly [K in keyof IncotermValue]: IncotermValue[K] } = { code };
  let end = placeAfter(scan, next);
  let from = at;
  if (end !== 0) value.place = scan.writtenFrom(placeFrom, end);
  else {
    end = next;
    const before = placeBefore(scan, at);
    if (before !== 0) {
      from = before;
      value.place = scan.writtenFrom(before, placeTo);
    }
  }
  end = edition(scan, end, value);
  scan.add('incoterm', from, end, value);
  return end;
}

let placeFrom = 0;
let placeTo = 0;

/** The end of the named place behind the code, or 0; sets `placeFrom`. */
function placeAfter(scan: Scan, at: number): number {
  let next = at;
  if (scan.isOneOf(next, PRICES) && scan.isNear(next)) next++;
  const sign = scan.signAt(next);
  if ((sign === COLON || sign === OPEN || sign === COMMA || sign === SLASH || sign === DASH) && scan.isNear(next)) next++;
  // `DAP 20457 Hamburg`: the postal code belongs to the place.
  if (scan.isDigits(next) && scan.isNear(next) && scan.length(next) === 5 && scan.isCapitalised(next + 1) && scan.gapAt(next + 1) === 1) {
    const end = capitals(scan, next + 1);
    if (end !== 0) placeFrom = next;
    return end;
  }
  if (!scan.isNear(next)) return scan.gapAt(next) === 2 && scan.kind[next] === 1 ? capitals(scan, next) : 0;
  return capitals(scan, next);
}

function capitals(scan: Scan, at: number): number {
  placeFrom = at;
  let next = at;
  let named = false;
  for (let count = 0; count < MOST_WORDS && scan.kind[next] === 1; count++) {
    if (count > 0 && !scan.isNear(next)) break;
    const id = scan.wordAt(next);
    if (owners[id] === 1) {
      if (count > 0 || !(scan.isOneOf(next + 1, places) || scan.isOneOf(next + 2, places) || scan.isWord(next + 1, word('chinese')))) break;
    } else if (places[id] === 1) named = true;
    else if (notPlaces[id] === 1 || roles[id] === ROLE.currency || roles[id] === ROLE.incoterm || roles[id] === ROLE.method) break;
    else if (links[id] === 1) {
      if (
        !scan.isNear(next + 1) ||
        (!scan.isCapitalised(next + 1) && firstPlaceWords[scan.wordAt(next + 1)] !== 1 && !scan.isOneOf(next + 1, places))
      )
        break;
    } else if (firstPlaceWords[id] === 1 || secondPlaceWords[id] === 1) named = true;
    else if (scan.isCapitalised(next) && scan.length(next) > 1 && !scan.isGluedToDigits(next)) named = true;
    else break;
    next++;
    if (scan.isSign(next, DASH) && scan.isGlued(next) && scan.isCapitalised(next + 1) && scan.isGlued(next + 1)) next++;
    else if (scan.isSign(next, 39) && scan.isGlued(next) && scan.isGlued(next + 1) && scan.kind[next + 1] === 1) next += 2;
  }
  return named ? next : 0;
}

/** `Ningbo FOB`, `Shanghai (FOB)`: the first token of a known place before the code, or 0; sets `placeTo`. */
function placeBefore(scan: Scan, at: number): number {
  let last = at - 1;
  if ((scan.isSign(last, OPEN) || scan.isSign(last, COMMA) || scan.isSign(last, DASH)) && scan.isNear(at)) last--;
  if (!scan.isNear(last + 1)) return 0;
  placeTo = last + 1;
  if (firstPlaceWords[scan.wordAt(last)] === 1 && !scan.isOneOf(last - 1, beforeStops)) return last;
  return secondPlaceWords[scan.wordAt(last)] === 1 && firstPlaceWords[scan.wordAt(last - 1)] === 1 ? last - 1 : 0;
}

/** `Incoterms 2020`, `(Incoterms® 2020)` behind the place. */
function edition(scan: Scan, at: number, value: { edition?: string | undefined }): number {
  let next = at;
  if ((scan.isSign(next, COMMA) || scan.isSign(next, OPEN)) && scan.isNear(next)) next++;
  if (!scan.isOneOf(next, INCOTERM)) return at;
  next++;
  if (scan.isSign(next, 0xae)) next++;
  if (!scan.isDigits(next) || scan.length(next) !== 4) return at;
  value.edition = String(smallInteger(scan, next));
  return next + 1;
}

/** First words of places, to which other languages add. */
export const placeWords = firstPlaceWords;
