import { foldLatin, isLegalForm, wordsOf } from '#core/customers/evidence-keys.ts';
import { countryInLine } from '#core/customers/phone-number.ts';
import type { SignatureLine } from '#core/customers/signature-block.ts';
import { JOBS, STREET } from '#core/customers/signature-words.ts';

/** True for a line that shares a word with the sender's address or display name and says nothing else. */
export function isNameLine(line: string, local: string, display: string): boolean {
  const text = line.replace(/[,|].*$/, '');
  const words = text.trim().split(/\s+/);
  if (words.length > 6 || /[@\d:/|]/.test(text) || JOBS.test(foldLatin(text)) || text.split(/\s+/).some(isLegalWord)) return false;
  const known = new Set([...wordsOf(display), ...wordsOf(local)]);
  return wordsOf(text).some(
    (word) => word.length > 1 && (known.has(word) || [...known].some((other) => other.length > 4 && word.length > 3 && other.includes(word))),
  );
}

/** True for a word that only says what kind of company it is, written as such: `GmbH`, `S.A.`, not `as` or `a`. */
function isLegalWord(word: string): boolean {
  const parts = wordsOf(word);
  return (
    parts.length > 0 &&
    parts.every(isLegalForm) &&
    parts.join('').length > 1 &&
    (word.includes('.') || word.charAt(0) !== word.charAt(0).toLowerCase())
  );
}

/** A company's name up to its legal form (`Keller GmbH, Hafenstr. 12` gives `Keller GmbH`); undefined when the text holds no legal form. */
export function companyIn(text: string): string | undefined {
  if (
    /株式会社|有限公司|주식회사|\(주\)|㈜|công ty|^شركة|בע"מ|(?:^|\s)Α\.? ?Ε\.?(?:$|\s)|(?:^|\s)(?:Ε\.?Π\.?Ε\.?|ООД|ЕООД|АД)$/i.test(text) ||
    /(?<=\p{L} )A\.E\.$/u.test(text)
  )
    return text;
  // Where the legal form goes before the name.
  if (/^(?:ООО|ОАО|ПАО|ЗАО|АО|ТОО|ТОВ|ПП|ФОП|ИП|PT|CV|SIA|UAB|TOV|OOO)\.? \S/.test(text)) return text.split(',')[0];
  const words = [...text.matchAll(/[\p{L}\p{N}.&/]+/gu)];
  // `5600 AB Eindhoven` is a postal code.
  const first = words.findIndex(
    ([word], at) =>
      at > 0 && isLegalWord(word) && !/^-\p{L}/u.test(text.slice((words[at]?.index ?? 0) + word.length)) && !/^\d+$/.test(words[at - 1]?.[0] ?? ''),
  );
  if (first < 0 || first > 8) return undefined;
  let last = first;
  for (let at = first + 1; at < words.length && at < first + 5; at++) {
    const word = words[at]?.[0] ?? '';
    if (isLegalWord(word)) last = at;
    else if (!/^(?:de|&|und|and)$/.test(word)) break;
  }
  const end = words[last];
  return end && text.slice(0, end.index + end[0].length);
}

/** A company's name without what only leads to it (`For …`, `M/s.`), a register in brackets, and the same name once more in other letters. */
export function companyName(text: string): string {
  const bare = text
    .replace(/^(?:for(?: and on behalf of)?|m\/s\.?|messrs\.?)\s+(?=\p{Lu})/iu, '')
    .replace(/\s*\((?:co|reg|uen|roc|company)\b.*$/i, '')
    .trim();
  return /^[\p{Script=Latin}\p{N}]/u.test(bare) ? bare.replace(/(?<=[\p{Script=Latin}.)])\s+[\p{Script=Han}()（）]{4,}$/u, '') : bare;
}

/** The rest of a line that begins with the company's name. */
export function withoutCompany(text: string, company: string | undefined): string {
  return company === undefined || !text.startsWith(company) ? text : text.slice(company.length).replace(/^[\s,|–-]+/, '') || text;
}

const EAST_ASIAN_RANK =
  /^((?:[\p{Script=Han}\p{Script=Katakana}]+(?:部|課|室|係|本部)\s*)*)\s*(部長|課長|係長|主任|社長|次長|専務|常務|取締役|代表取締役|マネージャー|マネジャー|担当)\s+([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s]{2,12})$/u;

/** The parts of a line that stand beside each other: behind a stroke, a dash, a dot, or a comma between job and name or company. */
export function piecesOf(line: SignatureLine): SignatureLine[] {
  const stroke = /\s*[|·•]\s*|\s+[-–—/]\s+/;
  const parts = line.text.split(stroke);
  // `AGM - Purchase` is one job, not two.
  const isOneJob =
    parts.length > 1 &&
    JOBS.test(foldLatin(parts[0] ?? '')) &&
    !/[|·•]/.test(line.text) &&
    parts.every(
      (part) =>
        part.length < 30 &&
        (JOBS.test(foldLatin(part)) || /^\p{L}+$/u.test(part)) &&
        companyIn(part) === undefined &&
        !/\p{Script=Hangul}/u.test(part),
    );
  return (
    (isOneJob ? [line.text] : parts)
      .flatMap((piece) => {
        const comma = piece.indexOf(', ');
        const [before, after] = [piece.slice(0, comma), piece.slice(comma + 2)];
        const splits =
          comma > 0 &&
          !isLegalWord(after.split(/[\s,]/)[0] ?? '') &&
          JOBS.test(foldLatin(before)) !== (JOBS.test(foldLatin(after)) && companyIn(after) === undefined);
        return splits && companyIn(before) === undefined ? [before, after] : [piece];
      })
      // `購買部 課長 山本 健`: rank and person; the rank is the job.
      .flatMap((piece) => {
        const match = EAST_ASIAN_RANK.exec(piece);
        return match ? [match[2] ?? '', match[3] ?? ''] : [piece];
      })
      // `김민준 과장`: name and rank are one word each.
      .flatMap((piece) => /^(\p{Script=Hangul}{2,4})\s+((?!.*회사)\p{Script=Hangul}{2,6})$/u.exec(piece)?.slice(1) ?? [piece])
      .map((text) => ({ text: text.trim(), line: line.line }))
      .filter(({ text }) => text !== '')
  );
}

/** A name without what stands around it: `(Ms.)`, degrees, `i. A.`. */
export const bareName = (text: string): string =>
  text
    .replace(/^(?:mr|mrs|ms|miss|mme)\.?\s+(?=\p{Lu})/iu, '')
    .replace(/^(?:i\.\s?[AV]\.|ppa\.?|p\.\s?p\.|p\.\s?o\.)\s+/u, '')
    .replace(/[,\s]+(?:MBA|M?CIPS|FCIPS|Ph\.?D|MSc|BSc|BA|MA|CPA|PMP|LL\.?M|Dipl\.-\p{L}+\.?)\.?$/u, '')
    .replace(/,$|\s*\((?:mr|ms|mrs|miss|dr|she|he|they)\b[^()]*\)$/i, '');

/** A last word by which a company without a legal form is known. */
export const COMPANY_WORD =
  /\b(?:traders|trading|stores?|imports|exports|enterprises|industries|group|holdings?|international|distributors|distribution|supplies|lighting|lights|lamps|solutions|systems|ventures|brothers|bros|& co|& sons)\.?$/i;

/** True for a line that names the company of the mail's domain, its place, or anything else that is neither person nor job. */
function isOther(text: string, label: string): boolean {
  return (
    /[@\d:]|www|["«»]/.test(text) ||
    companyIn(text) !== undefined ||
    COMPANY_WORD.test(text) ||
    (label.length >= 4 && wordsOf(text).join('').includes(label)) ||
    STREET.test(foldLatin(text)) ||
    countryInLine(text) !== undefined
  );
}

/** Two to four words with capitals, or a name in letters that have none, and nothing that says otherwise. */
export function looksLikeName(text: string, label: string): boolean {
  const bare = bareName(text);
  if (/[/|,]/.test(bare) || bare.length > 40 || JOBS.test(foldLatin(bare)) || isOther(bare, label) || bare.split(/\s+/).some(isLegalWord))
    return false;
  if (/^\p{Script=Hangul}{2,4}$|^[\p{Script=Han}\s]{2,6}$/u.test(bare)) return true;
  const words = bare.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|\p{Lo}|(?:de|da|van|von|der|den|bin|al|el|dos|di|la)$)[\p{L}\p{M}.’'-]*$/u.test(word))
  );
}

/** A job in words that no list has: the line below the name, if nothing else is to be seen in it. */
export function jobBelow(pieces: readonly SignatureLine[], nameLine: SignatureLine | undefined, label: string): SignatureLine | undefined {
  const next = nameLine && pieces[pieces.indexOf(nameLine) + 1];
  return next &&
    next.text.length <= 50 &&
    !isOther(next.text, label) &&
    !/[.!?]$|\b(?:as|above|below|this|the|is|are|sent|from|please|see|same|my|your|we)\b/i.test(next.text)
    ? next
    : undefined;
}

/** A given name alone on the first line, above a job or a company: `Dan`, `Jo (she/her)`. */
export function singleName(pieces: readonly SignatureLine[], label: string): SignatureLine | undefined {
  const [first, next] = pieces;
  if (!first || !/^\p{Lu}\p{Ll}+$/u.test(bareName(first.text)) || isOther(first.text, label) || JOBS.test(foldLatin(first.text))) return undefined;
  return next === undefined || JOBS.test(foldLatin(next.text)) || companyIn(next.text) !== undefined ? first : undefined;
}
