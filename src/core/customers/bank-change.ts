import { BANK_CHANGE_PHRASES, BANK_WORDS, BANK_WORDS_CJK, type BankWords } from '#core/customers/bank-change-phrases.ts';
import { foldLatin } from '#core/customers/evidence-keys.ts';

interface Wording {
  readonly hit: RegExp;
  readonly harmless: RegExp;
}

const L = '(?<![\\p{L}\\p{N}])';
const R = '(?![\\p{L}\\p{N}])';

/** Few words may stand between change and account, so that two thoughts of one sentence are not taken for one. */
function wording({ noun, before, after, harmless }: BankWords): Wording {
  return {
    hit: new RegExp(`${L}(?:(?:${before})${R}.{0,24}?${L}(?:${noun})|(?:${noun})${R}.{0,36}?${L}(?:${after}))${R}`, 'u'),
    harmless: new RegExp(harmless, 'u'),
  };
}

function wordingCjk({ noun, before, after, harmless }: BankWords): Wording {
  return { hit: new RegExp(`(?:${before}).{0,6}?(?:${noun})|(?:${noun}).{0,8}?(?:${after})`, 'u'), harmless: new RegExp(harmless, 'u') };
}

const WORDINGS: readonly Wording[] = [...BANK_WORDS.map(wording), ...BANK_WORDS_CJK.map(wordingCjk)];

const PHRASES = new RegExp(BANK_CHANGE_PHRASES.join('|'), 'u');

/** No sentence without one of these is looked at closer. */
const ABOUT_MONEY =
  /banc|bank|account|a\/c|iban|swift|benefici|remit|payment|konto|rib\b|compte|domicili|cuenta|cobro|conta\b|dados|conto|rekening|rachun|реквизит|сч[её]т|банк|hesa[bp]|حساب|بنك|مصرف|tai khoan|ngan hang|银行|账|帐|收款|銀行|賬|帳|口座|振込|계좌|은행|통장/;

const PAY_TO =
  /\b(?:pay|payment|remit|transfer|wire|deposit|settle|refund)\b|\b(?:uberweis|zahl|virement|verser|pagar|pago|transferir|transferencia|bonific|przelew|havale|odeme)|перевод|оплат|付款|汇款|打款|转账|汇到|匯款|振込|송금|입금/;

const HURRY = /\burgent|\bimmediately\b|\basap\b|\btoday\b|\bright away\b|without delay|dringend|sofort|urgente|紧急|马上|立即|今天之内|尽快/;
const SECRECY =
  /(?:do not|don't|no need to|please avoid|cannot|can't) (?:call|phone|calling|take calls)|\bno calls\b|in a meeting|\bconfidential|keep (?:this|it) (?:between|confidential|secret)|by (?:e-?mail|mail) only|reply (?:only )?(?:by|to this) (?:e-?mail|mail)|nicht anrufen|不要打电话|别打电话|在开会|不方便接|保密|只通过邮件|邮件确认即可/;

/** More of a body is not read; a longer one is a thread or an attack. */
const LONGEST = 60_000;
const LONGEST_SENTENCE = 600;

function sentencesOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .replace(/(?<=[^\n])\r?\n(?=[^\n\r])/g, ' ')
    .split(/[.!?](?=\s)|[;。！？；\n]/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SENTENCE));
}

/** Letters and digits of an account number, upper case. */
export const accountKey = (account: string): string => account.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** ISO 13616: the check digits of an IBAN. */
export function isIban(text: string): boolean {
  const plain = accountKey(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) rest = (rest * (character > '9' ? 100 : 10) + parseInt(character, 36)) % 97;
  return rest === 1;
}

const ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b|(?:\ba\/?c|\baccount|konto|cuenta|conta|账号|帐号|账户)[^\d\n]{0,20}(\d[\d -]{5,28}\d)/gi;

export interface BankNews {
  /** The sentence that says so, as written but for white space. */
  readonly quote: string;
  /** `change`: another account is announced; `account`: an account to pay to is given. */
  readonly kind: 'change' | 'account';
  /** The account number that is given, if one is. */
  readonly account?: string;
}

/**
 * Looks for the news of another bank account, or an account to pay to, in what a sender wrote. `own` are the account numbers of our own company,
 * which anybody may quote. Sentences that speak of the reader's account, or say that nothing changes, are left alone.
 */
export function findBankNews(text: string, own: ReadonlySet<string> = new Set()): BankNews | undefined {
  let payment: string | undefined;
  let change: string | undefined;
  let account: string | undefined;
  for (const sentence of sentencesOf(text)) {
    const folded = foldLatin(sentence).replace(/’/g, "'");
    if (PAY_TO.test(folded)) payment ??= sentence;
    if (!ABOUT_MONEY.test(folded)) continue;
    if (change === undefined && (PHRASES.test(folded) || WORDINGS.some(({ hit, harmless }) => hit.test(folded) && !harmless.test(folded))))
      change = sentence;
    for (const [whole, digits] of sentence.matchAll(ACCOUNT)) {
      const value = digits ?? whole;
      if ((digits !== undefined || isIban(value)) && !own.has(accountKey(value))) account ??= value;
    }
  }
  if (change !== undefined) return { quote: change, kind: 'change', ...(account !== undefined && { account }) };
  return account !== undefined && payment !== undefined ? { quote: payment, kind: 'account', account } : undefined;
}

/** True when a mail presses for money and asks not to be checked: the manner of a fraud. */
export function pressesInSecret(text: string): boolean {
  const folded = foldLatin(text.slice(0, LONGEST)).replace(/’/g, "'");
  return SECRECY.test(folded) && (HURRY.test(folded) || ABOUT_MONEY.test(folded)) && (PAY_TO.test(folded) || ABOUT_MONEY.test(folded));
}
