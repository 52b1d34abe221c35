import { isValidBic, isValidIban } from '#core/trade/iban.ts';
import { word, words, wordSet, ROLE } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';

words('iban', ROLE.iban);
words('swift bic', ROLE.swift);
words('account acct acc 账号', ROLE.account);
words('beneficiary 收款人', ROLE.beneficiary);
const links = wordSet('no nr number num name is code swift bic usd eur cny rmb our the bank');
const A = word('a');
const C = word('c');
const NAME = wordSet('name');
const MOST_NAME_TOKENS = 16;

function behindLinks(scan: Scan, at: number): number {
  let next = at;
  for (let steps = 0; steps < 6 && scan.kind[next] !== 0 && scan.gapAt(next) < 3; steps++) {
    const sign = scan.signAt(next);
    if (!scan.isOneOf(next, links) && sign !== 46 && sign !== 58 && sign !== 47 && sign !== 40 && sign !== 41 && sign !== 35 && sign !== 45)
      return next;
    next++;
  }
  return next;
}

/** Letters and digits in groups of a line: the end of the run. */
function groupsEnd(scan: Scan, at: number, dashes: boolean): number {
  let next = at;
  while (next < at + 24 && (next === at || scan.isNear(next))) {
    if (scan.isDigits(next) || (dashes && scan.isSign(next, 45) && scan.isGlued(next) && scan.isGlued(next + 1))) next++;
    else break;
  }
  return next;
}

/** `IBAN DE89 3704 0044 0532 0130 00`. */
export function readIban(scan: Scan, at: number): number {
  const from = behindLinks(scan, at + 1);
  let end = from;
  let length = 0;
  while (length < 34 && (end === from || scan.isNear(end)) && (scan.isDigits(end) || scan.isUpper(end)) && scan.length(end) <= 30) {
    if (end > from && scan.isUpper(end) && scan.wordAt(end) !== 0) break;
    length += scan.length(end);
    end++;
  }
  if (length < 15) return 0;
  const value = scan.writtenFrom(from, end);
  scan.add('bank', from, end, { kind: 'iban', value, valid: isValidIban(value) });
  return end;
}

/** `SWIFT: ABOCCNBJ920`, `BIC code DEUTDEFF`. */
export function readSwift(scan: Scan, at: number): number {
  const from = behindLinks(scan, at + 1);
  if (!scan.isUpper(from)) return 0;
  let end = from + 1;
  while (end < from + 8 && (scan.isDigits(end) || scan.isUpper(end)) && scan.isGlued(end)) end++;
  const value = scan.writtenFrom(from, end);
  if (value.length < 7 || value.length > 12 || value.length === from) return 0;
  scan.add('bank', from, end, { kind: 'swift', value, valid: isValidBic(value) });
  return end;
}

/** `account no. 8110 7010 1300 2219 48`, `A/C: 1234567890`. The token is `account` or the `a` of `a/c`. */
export function readAccount(scan: Scan, at: number): number {
  let next = at + 1;
  if (scan.isWord(at, A)) {
    if (!scan.isSign(next, 47) || !scan.isGlued(next) || !scan.isWord(next + 1, C)) return 0;
    next += 2;
  }
  const from = behindLinks(scan, next);
  if (!scan.isDigits(from)) return 0;
  const end = groupsEnd(scan, from, true);
  const value = scan.writtenFrom(from, end);
  if (value.replace(/\D/g, '').length < 7) return 0;
  scan.add('bank', from, end, { kind: 'account', value });
  return end;
}

/** `Beneficiary: HX Lighting Co., Ltd.`, to the end of the line. */
export function readBeneficiary(scan: Scan, at: number): number {
  let next = at + 1;
  if (scan.isOneOf(next, NAME)) next++;
  if (!scan.isSign(next, 58)) return 0;
  const from = next + 1;
  let end = from;
  while (end < from + MOST_NAME_TOKENS && scan.kind[end] !== 0 && scan.isNear(end)) end++;
  if (end === from) return 0;
  scan.add('bank', from, end, { kind: 'beneficiary', value: scan.writtenFrom(from, end) });
  return end;
}

/** Words that other languages add to. */
export const bankWords = { links };
