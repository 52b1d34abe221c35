/** Keys under which a record and a message meet. Each function gives '' for what is too weak to be evidence. */

/** Lower case, Latin letters without accents; other scripts as they are. */
export function foldLatin(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    .replace(/[ıİ]/g, 'i')
    .replace(/\u0307/g, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');
}

export const wordsOf = (text: string): string[] => foldLatin(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const TITLES = new Set('mr mrs ms miss mx dr prof eng ing lic arq dott sr sra herr frau mme monsieur madame dipl mba phd'.split(' '));

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー\s・·]+$/u;

/** A person's name without title, accents and order of its words (`WEBER, Anna` and `Dr. Anna Weber` meet). At least two words. */
export function nameKey(name: string): string {
  // `佐藤 健` and `佐藤健`: a space between the parts is a matter of taste there.
  if (EAST_ASIAN.test(name)) {
    const joined = name.replace(/[\s・·]+/gu, '');
    return joined.length >= 3 && joined.length <= 10 ? joined : '';
  }
  const words = wordsOf(name.slice(0, 120)).filter((word) => !TITLES.has(word));
  return words.length >= 2 && words.length <= 6 && words.join('').length >= 5 ? words.sort().join(' ') : '';
}

const LEGAL_FORMS = new Set(
  (
    'inc llc ltd limited co corp corporation company plc gmbh mbh ag kg ohg ug sarl sas sa sl srl spa bv nv ab as aps oy oyj kft zrt ooo oao zao ao ltda eireli me pty pvt private sdn bhd pte pt cv fze fzco fzc wll ' +
    'kk gk sro doo dd dac jsc eurl sasu ead eood ad sti anonim sirketi ооо ао зао тоо p l c s a r z o b v'
  ).split(' '),
);

/** True for a word that only says what kind of company it is. */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word);

/** A company's name in words, without accents and legal form (`KELLER Lichttechnik GmbH & Co. KG` gives `keller lichttechnik`). */
export function companyWords(name: string): string[] {
  const words = wordsOf(name.slice(0, 200));
  while (words.length > 1 && isLegalForm(words[words.length - 1] ?? '')) words.pop();
  return words;
}

/** Names that are one short word or none say nothing. */
export function companyKey(name: string): string {
  const key = companyWords(name).slice(0, MOST_COMPANY_WORDS).join(' ');
  return key.length >= 3 ? key : '';
}

/** A name with umlauts written out (`Mueller` for `Müller`), and one that is written out with them. */
export function umlautForms(name: string): string[] {
  const out = name.replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue');
  const back = name.replace(/(?<=\p{L})([aou])e(?=[^aeiou\s]|$)/giu, '$1');
  return [...new Set([name, out, back])];
}

/** Names of companies are compared by this many words. */
export const MOST_COMPANY_WORDS = 6;

/** The last nine digits of a phone number: the same with and without country code and trunk zero. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 8 && digits.length <= 16 ? digits.slice(-9) : '';
}

/** A document number without case and separators (`PO-7731`, `po 7731` and `PO7731` meet); needs a digit and four characters. */
export function numberKey(number: string): string {
  const plain = number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length >= 4 && plain.length <= 30 && /\d/.test(plain) ? plain : '';
}

const NUMBER_LABEL = /^(?:po|pi|p\/o|p\/i|so|sc|ci|inv|q|quote|quotation|order|invoice|contract|b\/l|bl|ref)$/i;

/** Keys of everything in a text that may be a document number. A bare number counts from five digits. */
export function numbersIn(text: string): string[] {
  const keys = new Set<string>();
  let before = '';
  for (const [token] of text.slice(0, 20_000).matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}/_-]{0,30}[\p{L}\p{N}])?/gu)) {
    if (/\d/.test(token)) {
      const key = numberKey(token);
      if (key !== '' && (/\D/.test(key) || key.length >= 5)) keys.add(key);
      if (NUMBER_LABEL.test(before)) {
        const labelled = numberKey(before + token);
        if (labelled !== '') keys.add(labelled);
        if (key !== '') keys.add(key);
      }
      before = '';
    } else if (!/^(?:no|nr|number|num|n)$/i.test(token)) before = token;
  }
  return [...keys];
}

/** Keys of every phone number in a text. */
export function phonesIn(text: string): string[] {
  const found = text.slice(0, 20_000).match(/\+?\(?\d(?:[\d ()./\u00a0-]{6,22})\d/g) ?? [];
  return [...new Set(found.map(phoneKey).filter((key) => key !== ''))];
}
