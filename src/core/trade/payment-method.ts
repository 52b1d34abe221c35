import { ROLE, word, words, wordSet, wordTable } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';
import type { PaymentValue } from '#core/trade/fact.ts';

export type PaymentMethod = NonNullable<PaymentValue['parts'][number]['method']>;

const SLASH = 47;

words('tt lc dp da oa cad cia net letter open telegraphic cash', ROLE.method);
const CASH = word('cash');
const AGAINST = word('against');
const DOCUMENTS = word('documents');
const ADVANCE = word('advance');
const METHODS: readonly (PaymentMethod | undefined)[] = [undefined, 'TT', 'LC', 'DP', 'DA', 'OA', 'CAD', 'CIA'];
const joined = wordTable({ tt: 1, lc: 2, dp: 3, da: 4, oa: 5, cad: 6, cia: 7 });
const capitalsOnly = wordSet('da cad oa cia dp');
const T = word('t');
const L = word('l');
const C = word('c');
const D = word('d');
const P = word('p');
const A = word('a');
const O = word('o');
for (const letter of ['t', 'l', 'd', 'o']) words(letter, ROLE.letter);
const LETTER = word('letter');
const CREDIT = word('credit');
const OPEN = word('open');
const ACCOUNT = word('account');
const TELEGRAPHIC = word('telegraphic');

let method = 0;

/** The method last read. */
export function lastMethod(): PaymentMethod | undefined {
  return METHODS[method];
}

/** Reads a method that begins at a word (`T/T`, `LC`, `letter of credit`, `O/A`, `CAD`); returns the token after it, or 0. */
export function readMethod(scan: Scan, at: number): number {
  const id = scan.wordAt(at);
  const next = at + 1;
  if (id === LETTER && scan.isWord(at + 2, CREDIT)) return found(2, at + 3);
  if (id === OPEN && scan.isWord(next, ACCOUNT) && scan.isNear(next)) return found(5, at + 2);
  if (id === TELEGRAPHIC) return found(1, at + 2);
  if (id === CASH)
    return scan.isWord(next, AGAINST) && scan.isWord(at + 2, DOCUMENTS) ? found(6, at + 3) : scan.isWord(at + 2, ADVANCE) ? found(7, at + 3) : 0;
  const single = joined[id] ?? 0;
  // `LC-30` and `TT200` are models.
  if (single !== 0 && scan.isUpper(at) && scan.isGluedToDigits(at)) return 0;
  if (single !== 0) {
    if (capitalsOnly[id] === 1 && !scan.isUpper(at)) return 0;
    // `CAD 12,500` is Canadian money.
    if (single === 6 && (scan.isDigits(next) || scan.isDigits(at - 1))) return 0;
    return scan.isUpper(at) || single === 1 || single === 2 ? found(single, next) : 0;
  }
  if (
    (id === T || id === L || id === D || id === O) &&
    (scan.isSign(next, SLASH) || scan.isSign(next, 46)) &&
    scan.isGlued(next) &&
    scan.isGlued(at + 2)
  ) {
    const second = scan.wordAt(at + 2);
    const number =
      id === T
        ? second === T
          ? 1
          : 0
        : id === L
          ? second === C
            ? 2
            : 0
          : id === D
            ? second === P
              ? 3
              : second === A
                ? 4
                : 0
            : second === A
              ? 5
              : 0;
    if (number !== 0) return found(number, at + 3);
  }
  return 0;
}

function found(number: number, next: number): number {
  method = number;
  return next;
}
