import { CAPACITY, ROLE, roles, word, words } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';

const DOLLAR = 36;

/** ISO 4217 code of a word, and whether the word counts only in capitals (`try`, `all` and `won` are words too). */
const codes: (string | undefined)[] = [];
const capitalsOnly = new Uint8Array(CAPACITY);

/** Words that name a currency by its ISO 4217 code; `$` for those of several dollars. */
export function nameCurrency(code: string, spelled: string): void {
  for (const id of words(spelled, ROLE.currency)) codes[id] = code;
}
for (const code of ['USD', 'EUR', 'GBP', 'CNY', 'RMB', 'CNH', 'JPY', 'CHF', 'AUD', 'INR', 'AED', 'HKD', 'KRW', 'BRL', 'MXN', 'SGD']) {
  nameCurrency(code === 'RMB' || code === 'CNH' ? 'CNY' : code, code.toLowerCase());
}
const PLAIN =
  'CAD NZD SEK NOK DKK PLN CZK HUF TRY RUB THB VND IDR MYR PHP ZAR NGN EGP PKR BDT ILS SAR KWD QAR BHD OMR JOD CLP COP PEN ARS TWD UAH RON KES GHS LKR MAD DZD TND';
for (const code of PLAIN.split(' ')) {
  nameCurrency(code, code.toLowerCase());
  capitalsOnly[word(code.toLowerCase())] = 1;
}
nameCurrency('EUR', 'euro euros');
nameCurrency('CNY', 'yuan renminbi 元 人民币');
nameCurrency('USD', '美元 美金');
nameCurrency('JPY', 'yen');
nameCurrency('GBP', 'sterling');
nameCurrency('INR', 'rupees');
nameCurrency('AED', 'dirham dirhams');
nameCurrency('$', 'dollar dollars');

/** Letters that make the sign that follows a certain dollar. */
const dollars: (string | undefined)[] = [];
for (const entry of ['us USD', 'usd USD', 'ca CAD', 'c CAD', 'a AUD', 'au AUD', 'nz NZD', 'hk HKD', 's SGD', 'sg SGD', 'nt TWD', 'r BRL', 'mx MXN']) {
  const [spelled = '', code] = entry.split(' ');
  const id = word(spelled);
  dollars[id] = code;
  if (roles[id] === ROLE.none) roles[id] = ROLE.dollarPrefix;
}
const US = word('us');
const DOLLARS = [word('dollar'), word('dollars')];

/** Signs that stand for one currency. */
const SIGN_CODES: Readonly<Record<number, string>> = {
  0x20ac: 'EUR',
  0xa3: 'GBP',
  0x20a9: 'KRW',
  0x20b9: 'INR',
  0x20ba: 'TRY',
  0x20bd: 'RUB',
  0x20ab: 'VND',
  0xe3f: 'THB',
  0x20a6: 'NGN',
};
const YEN_OR_YUAN = 0xa5;

/**
 * Reads a currency that begins at a token: `USD`, `US$`, `€`, `dollars`, `RMB ¥`. Sets `scan.currency` (ISO 4217), or
 * `scan.symbol` where the sign stands for several. Returns the token after it, or 0.
 */
export function readCurrency(scan: Scan, at: number): number {
  scan.currency = undefined;
  scan.symbol = undefined;
  const sign = scan.signAt(at);
  if (sign !== 0) return readSign(scan, at, sign);
  const id = scan.wordAt(at);
  if (id === 0) return 0;
  const next = at + 1;
  if (scan.isSign(next, DOLLAR) && scan.isNear(next) && dollars[id] !== undefined && scan.isUpper(at)) {
    scan.currency = dollars[id];
    return next + 1;
  }
  if (id === US && DOLLARS.includes(scan.wordAt(next)) && scan.isNear(next)) {
    scan.currency = 'USD';
    return next + 1;
  }
  const code = codes[id];
  if (code === undefined || (capitalsOnly[id] === 1 && !scan.isUpper(at))) return 0;
  if (code === '$') scan.symbol = '$';
  else scan.currency = code;
  // `RMB ¥8,000`, `EUR €5`: the sign says nothing new.
  const follows = scan.signAt(next);
  return scan.isNear(next) && (follows === YEN_OR_YUAN || SIGN_CODES[follows] === code) ? next + 1 : next;
}

function readSign(scan: Scan, at: number, sign: number): number {
  if (sign === DOLLAR) scan.symbol = '$';
  else if (sign === YEN_OR_YUAN) scan.symbol = '¥';
  else {
    scan.currency = SIGN_CODES[sign];
    return scan.currency === undefined ? 0 : at + 1;
  }
  return at + 1;
}

/** True when a sign may begin a currency. */
export function isCurrencySign(sign: number): boolean {
  return sign === DOLLAR || sign === YEN_OR_YUAN || SIGN_CODES[sign] !== undefined;
}
