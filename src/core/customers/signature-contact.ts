import { countryOfDomain, domainLabel, isCompanyDomain } from '#core/customers/domain.ts';
import { normaliseAddress } from '#core/customers/address.ts';
import { foldLatin, isLegalForm, wordsOf } from '#core/customers/evidence-keys.ts';
import { readBodyParts } from '#core/customers/body-parts.ts';
import { countryInLine, countryOfPostalCode, DIALLING_COUNTRIES, e164 } from '#core/customers/phone-number.ts';
import {
  CALLED,
  FAX,
  isCalled,
  JOBS,
  MOBILE,
  PHONE,
  PHONE_BREAK,
  POSTAL,
  REGISTERED,
  STREET,
  WEBSITE,
  WHATSAPP,
} from '#core/customers/signature-words.ts';
import { type SignatureLine, signatureLines } from '#core/customers/signature-block.ts';
import { personName } from '#core/customers/person-name.ts';

/** A value with the line it was read from, to be accepted or not. */
export interface Proposed<T = string> {
  readonly value: T;
  readonly source: string;
  /** Line number in the mail's own text, from 0; absent when it comes from the head of the mail. */
  readonly line?: number;
  /** False where the reading may be wrong, such as the order of a name. */
  readonly sure: boolean;
}

/** What a signature says of its writer. Nothing is stored before somebody accepts it; gender is never inferred. */
export interface SignatureContact {
  readonly name?: Proposed;
  readonly givenName?: Proposed;
  readonly familyName?: Proposed;
  readonly jobTitle?: Proposed;
  readonly company?: Proposed;
  readonly phones: readonly Proposed<{ readonly number: string; readonly kind: 'office' | 'mobile' | 'whatsapp' }>[];
  readonly website?: Proposed;
  readonly address?: Proposed;
  /** ISO 3166-1 alpha-2. */
  readonly country?: Proposed;
}

const proposed = <T>(value: T, { text, line }: SignatureLine, sure = true): Proposed<T> => ({ value, source: text, line, sure });

/** Capitals throughout mark the family name (`Anna WEBER`); a title stays out of both parts. */
function nameParts(name: string): { given: string; family: string; sure: boolean } | undefined {
  const words = name.split(/\s+/).filter((word) => !/^(?:dr|mr|mrs|ms|prof|eng|ing|dipl|chief)\.?(?:-ing\.?)?$/i.test(word));
  if (words.length < 2) return undefined;
  const capitals = words.filter((word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase());
  if (capitals.length > 0 && capitals.length < words.length) {
    const given = words.filter((word) => !capitals.includes(word));
    return { given: given.join(' '), family: capitals.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' '), sure: true };
  }
  return { given: words.slice(0, -1).join(' '), family: words[words.length - 1] ?? '', sure: false };
}

function isNameLine(line: string, local: string, display: string): boolean {
  const text = line.replace(/[,|].*$/, '');
  const words = text.trim().split(/\s+/);
  if (words.length > 6 || /[@\d:/|]/.test(text) || JOBS.test(foldLatin(text)) || wordsOf(text).some(isLegalForm)) return false;
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
function companyIn(text: string): string | undefined {
  if (/株式会社|有限公司|주식회사|\(주\)|㈜|công ty|^شركة|בע"מ|(?:^|\s)Α\.? ?Ε\.?(?:$|\s)|(?:^|\s)(?:Ε\.?Π\.?Ε\.?|ООД|ЕООД|АД)$/i.test(text))
    return text;
  // Where the legal form goes before the name.
  if (/^(?:ООО|ОАО|ПАО|ЗАО|АО|ТОО|ТОВ|ПП|ФОП|ИП|PT|CV|SIA|UAB)\.? \S/.test(text)) return text.split(',')[0];
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

/** The rest of a line that begins with the company's name. */
function withoutCompany(text: string): string {
  const company = companyIn(text);
  return company === undefined ? text : text.slice(company.length).replace(/^[\s,]+/, '') || text;
}

/** The parts of a line that stand beside each other: behind a stroke, a dash, a dot, or a comma between job and name or company. */
function piecesOf(line: SignatureLine): SignatureLine[] {
  const stroke = /\s*[|·•]\s*|\s+[-–—/]\s+/;
  const parts = line.text.split(stroke);
  // `AGM - Purchase` is one job, not two.
  const isOneJob = parts.length > 1 && parts.every((part) => part.length < 30 && JOBS.test(foldLatin(part)) && !/\p{Script=Hangul}/u.test(part));
  return (
    (isOneJob ? [line.text] : parts)
      .flatMap((piece) => {
        const comma = piece.indexOf(', ');
        const [before, after] = [piece.slice(0, comma), piece.slice(comma + 2)];
        const splits = comma > 0 && !isLegalWord(after.split(/[\s,]/)[0] ?? '') && JOBS.test(foldLatin(before)) !== JOBS.test(foldLatin(after));
        return splits && companyIn(before) === undefined ? [before, after] : [piece];
      })
      // `김민준 과장`: name and rank are one word each.
      .flatMap((piece) => /^(\p{Script=Hangul}{2,4})\s+((?!.*회사)\p{Script=Hangul}{2,6})$/u.exec(piece)?.slice(1) ?? [piece])
      .map((text) => ({ text: text.trim(), line: line.line }))
      .filter(({ text }) => text !== '')
  );
}

/** A name without what stands around it: `(Ms.)`, degrees, `i. A.`. */
const bareName = (text: string): string =>
  text
    .replace(/^(?:i\.\s?[AV]\.|ppa\.?|p\.\s?p\.|p\.\s?o\.)\s+/u, '')
    .replace(/[,\s]+(?:MBA|M?CIPS|FCIPS|Ph\.?D|MSc|BSc|BA|MA|CPA|PMP|LL\.?M|Dipl\.-\p{L}+\.?)\.?$/u, '')
    .replace(/,$|\s*\((?:mr|ms|mrs|miss|dr)\.?\)$/i, '');

/** A last word by which a company without a legal form is known. */
const COMPANY_WORD =
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
function looksLikeName(text: string, label: string): boolean {
  const bare = bareName(text);
  if (/[/|,]/.test(bare) || bare.length > 40 || JOBS.test(foldLatin(bare)) || isOther(bare, label) || wordsOf(bare).some(isLegalForm)) return false;
  if (/^\p{Script=Hangul}{2,4}$|^[\p{Script=Han}\s]{2,6}$/u.test(bare)) return true;
  const words = bare.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|\p{Lo}|(?:de|da|van|von|der|den|bin|al|el|dos|di|la)$)[\p{L}\p{M}.’'-]*$/u.test(word))
  );
}

/** A job in words that no list has: the line below the name, if nothing else is to be seen in it. */
function jobBelow(pieces: readonly SignatureLine[], nameLine: SignatureLine | undefined, label: string): SignatureLine | undefined {
  const next = nameLine && pieces[pieces.indexOf(nameLine) + 1];
  return next &&
    next.text.length <= 50 &&
    !isOther(next.text, label) &&
    !/[.!?]$|\b(?:as|above|below|this|the|is|are|sent|from|please|see|same|my|your|we)\b/i.test(next.text)
    ? next
    : undefined;
}

/** Reads the signature of a message. Each value carries its line; what is not there is absent. */
export function contactFromSignature(message: {
  readonly from: string;
  readonly fromName?: string;
  readonly subject?: string;
  readonly body?: string;
}): SignatureContact {
  const from = normaliseAddress(message.from);
  const display = personName(message.fromName ?? '');
  const lines = signatureLines(readBodyParts(message.subject ?? '', message.body ?? '').own);
  const label = from && isCompanyDomain(from.domain) ? domainLabel(from.domain).replace(/-/g, '') : '';

  const sourceOf = new Map(lines.map(({ text, line }) => [line, text]));
  const withLine = <T>(value: T, { line }: SignatureLine, sure = true): Proposed<T> => ({ value, source: sourceOf.get(line) ?? '', line, sure });
  const pieces = lines.flatMap(piecesOf);
  // `Sarah` under the greeting, `Sarah Whitfield` in the block below: the fuller one is the name.
  const sharing = pieces
    .filter(({ text }) => isNameLine(text, from?.local ?? '', display))
    .sort((one, other) => wordsOf(other.text).length - wordsOf(one.text).length)[0];
  // Written in other letters than the address: the first line that can only be a name.
  const nameLine = sharing ?? (display === '' ? pieces.slice(0, 3).find(({ text }) => looksLikeName(text, label)) : undefined);
  const name: Proposed | undefined = nameLine
    ? withLine(bareName(nameLine.text), nameLine, nameLine === sharing)
    : display === ''
      ? undefined
      : { value: display, source: message.fromName ?? '', sure: true };
  const parts = name && nameParts(name.value);
  const withSource = (value: string, sure: boolean): Proposed | undefined => name && { ...name, value, sure };

  const others = pieces.filter((piece) => piece !== nameLine && piece.text !== nameLine?.text);
  const withForm = others.find(({ text }) => text.length < 120 && !text.includes('@') && companyIn(text) !== undefined);
  const companyPiece =
    withForm ??
    others.find(({ text }) => label.length >= 4 && text.length < 60 && !/[@:/]|www/.test(text) && wordsOf(text).join('').includes(label)) ??
    others.find(({ text }) => text.length < 50 && !/[@:\d/]|www/.test(text) && COMPANY_WORD.test(text) && !JOBS.test(foldLatin(text)));
  const jobByWord = others.find(
    (piece) => piece !== companyPiece && piece.text.length < 60 && !/[@:]|\d{3}/.test(piece.text) && JOBS.test(foldLatin(piece.text)),
  );
  const below = jobBelow(pieces, nameLine, label);
  const jobPiece =
    jobByWord ?? (below !== companyPiece && wordsOf(below?.text ?? '').join() !== wordsOf(nameLine?.text ?? '').join() ? below : undefined);

  const rest = lines.filter(({ text }) => text !== nameLine?.text);
  const addressLines = rest.filter(
    ({ text }) =>
      text.length < 90 &&
      (text !== companyPiece?.text || withoutCompany(text) !== text) &&
      text !== jobPiece?.text &&
      !/[@]|www\.|https?:|[:：]$/.test(text) &&
      !CALLED.test(text) &&
      (POSTAL.test(text) || STREET.test(foldLatin(text)) || countryInLine(text) !== undefined),
  );
  const [firstAddress] = addressLines;
  const address = firstAddress && proposed(addressLines.map(({ text }) => withoutCompany(text)).join(', '), firstAddress);

  const countryLine = addressLines.find(({ text }) => countryInLine(text) !== undefined);
  const written = countryLine && proposed(countryInLine(countryLine.text) ?? '', countryLine);
  const ending = from && countryOfDomain(from.domain);
  const coded = rest.find(({ text }) => !CALLED.test(text) && countryOfPostalCode(text) !== undefined);
  const byCode = coded && proposed(countryOfPostalCode(coded.text) ?? '', coded);
  const home = written?.value ?? byCode?.value ?? ending;
  const phones: Proposed<{ number: string; kind: 'office' | 'mobile' | 'whatsapp' }>[] = [];
  for (const line of rest) {
    if (POSTAL.test(line.text) && !isCalled(line.text) && !CALLED.test(line.text)) continue;
    for (const piece of line.text.split(PHONE_BREAK)) {
      if (FAX.test(piece) || REGISTERED.test(foldLatin(piece))) continue;
      for (const [digits] of piece.matchAll(PHONE)) {
        const number = e164(digits, home);
        if (number === undefined || phones.some(({ value }) => value.number === number)) continue;
        phones.push(
          proposed(
            { number, kind: WHATSAPP.test(piece) ? ('whatsapp' as const) : MOBILE.test(piece) ? ('mobile' as const) : ('office' as const) },
            line,
          ),
        );
      }
    }
  }
  const dialled = phones
    .map(({ value, source, line }) => ({ country: DIALLING_COUNTRIES.find(([code]) => value.number.startsWith(`+${code}`))?.[1], source, line }))
    .find(({ country }) => country !== undefined && country !== '');
  const country: Proposed | undefined =
    written ??
    byCode ??
    (dialled?.country !== undefined
      ? { value: dialled.country, source: dialled.source, ...(dialled.line !== undefined && { line: dialled.line }), sure: true }
      : ending === undefined
        ? undefined
        : { value: ending, source: from?.shownDomain ?? '', sure: false });

  const siteLine = rest.find(({ text }) => !text.includes('@') && /www\.|https?:\/\//i.test(text));
  const site = siteLine && WEBSITE.exec(siteLine.text.slice(siteLine.text.search(/www\.|https?:\/\//i)));
  const found = {
    name,
    givenName: parts && withSource(parts.given, parts.sure),
    familyName: parts && withSource(parts.family, parts.sure),
    jobTitle: jobPiece && withLine(jobPiece.text, jobPiece, jobPiece === jobByWord),
    company: companyPiece && withLine(companyIn(companyPiece.text) ?? companyPiece.text, companyPiece, withForm !== undefined),
    website: siteLine && site ? proposed(site[0], siteLine) : undefined,
    address,
    country,
  };
  const recorded = Object.entries(found).filter((entry) => entry[1] !== undefined);
  return { ...(Object.fromEntries(recorded) as Omit<SignatureContact, 'phones'>), phones };
}
