import { countryOfDomain, domainLabel, isCompanyDomain } from '#core/customers/domain.ts';
import { normaliseAddress } from '#core/customers/address.ts';
import { foldLatin, wordsOf } from '#core/customers/evidence-keys.ts';
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
import { countryOfForm, countryOfLanguage, countryOfTown, isNumberOf } from '#core/customers/signature-country.ts';
import {
  bareName,
  COMPANY_WORD,
  companyIn,
  companyName,
  isNameLine,
  jobBelow,
  looksLikeName,
  piecesOf,
  singleName,
  withoutCompany,
} from '#core/customers/signature-pieces.ts';
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

/** Words of a name that are more than an initial. */
const wholeWords = (text: string): number => wordsOf(text).filter((word) => word.length > 1).length;

/** A web address with `www.` or `https://`, or a host that stands alone or behind `w:`. */
const SITE = /www\.|https?:\/\/|(?:^|[|·•,]\s*|\s)(?:w(?:eb(?:site|seite)?)?\s*[:：]\s*)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}(?=\s*$|\s*[|·•])/i;
const LEAD = /^[|·•,\s]*(?:w(?:eb(?:site|seite)?)?\s*[:：]\s*)?/i;

/** The country of the first number of a line that is written with its code. */
function countryOfNumber(text: string): string | undefined {
  const digits = /\+\s?\(?(\d[\d\s()./-]{6,})/.exec(text)?.[1]?.replace(/\D/g, '');
  const country = digits === undefined ? undefined : DIALLING_COUNTRIES.find(([code]) => digits.startsWith(code))?.[1];
  return country === '' ? undefined : country;
}

/** The country that a town, a legal form or the language speaks for, where nothing says it outright. */
function inferredCountry(lines: readonly SignatureLine[], own: string, address: readonly SignatureLine[]): Proposed | undefined {
  const first = (among: readonly SignatureLine[], read: (text: string) => string | undefined): Proposed | undefined => {
    for (const line of among) {
      const country = read(line.text);
      if (country !== undefined) return proposed(country, line, false);
    }
    return undefined;
  };
  if (lines.length === 0) return undefined;
  const offset = Math.max(0, own.split('\n').length - 30);
  const end = own
    .split('\n')
    .slice(offset)
    .map((text, at) => ({ text: text.trim(), line: offset + at }))
    .reverse();
  return first(address, countryOfTown) ?? first(lines, countryOfForm) ?? first(end, countryOfLanguage);
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
  const { own } = readBodyParts(message.subject ?? '', message.body ?? '');
  const lines = signatureLines(own);
  const label = from && isCompanyDomain(from.domain) ? domainLabel(from.domain).replace(/-/g, '') : '';

  const sourceOf = new Map(lines.map(({ text, line }) => [line, text]));
  const withLine = <T>(value: T, { line }: SignatureLine, sure = true): Proposed<T> => ({ value, source: sourceOf.get(line) ?? '', line, sure });
  const pieces = lines.flatMap(piecesOf);
  // `Sarah` under the greeting, `Sarah Whitfield` in the block below: the fuller one is the name.
  const sharing = pieces
    .filter(({ text }) => isNameLine(text, from?.local ?? '', display))
    .sort((one, other) => wholeWords(other.text) - wholeWords(one.text))[0];
  // Written in other letters than the address: the first line that can only be a name.
  const nameLine =
    sharing ?? (display === '' ? (pieces.slice(0, 4).find(({ text }) => looksLikeName(text, label)) ?? singleName(pieces, label)) : undefined);
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
  const company = companyPiece && companyIn(companyPiece.text);
  const jobByWord = others.find(
    (piece) =>
      piece !== companyPiece && piece.text.length < 60 && !/@|\d{3}|:(?! \p{Lu}\p{L}+$)/u.test(piece.text) && JOBS.test(foldLatin(piece.text)),
  );
  const below = jobBelow(pieces, nameLine, label);
  const jobPiece =
    jobByWord ?? (below !== companyPiece && wordsOf(below?.text ?? '').join() !== wordsOf(nameLine?.text ?? '').join() ? below : undefined);

  const rest = lines.filter(({ text }) => text !== nameLine?.text);
  const addressLines = rest.filter(
    ({ text }) =>
      text.length < 90 &&
      (text !== companyPiece?.text || withoutCompany(text, company) !== text) &&
      text !== jobPiece?.text &&
      !/[@]|www\.|https?:|[:：]$/.test(text) &&
      !CALLED.test(text) &&
      !REGISTERED.test(foldLatin(text)) &&
      (POSTAL.test(text) || STREET.test(foldLatin(text)) || countryInLine(text) !== undefined),
  );
  const [firstAddress] = addressLines;
  const address = firstAddress && proposed(addressLines.map(({ text }) => withoutCompany(text, company)).join(', '), firstAddress);

  const countryLine = addressLines.find(({ text }) => countryInLine(text) !== undefined);
  const written = countryLine && proposed(countryInLine(countryLine.text) ?? '', countryLine);
  const ending = from && countryOfDomain(from.domain);
  const coded = rest.find(({ text }) => !CALLED.test(text) && countryOfPostalCode(text) !== undefined);
  const byCode = coded && proposed(countryOfPostalCode(coded.text) ?? '', coded);
  const abroad = rest.find(({ text }) => countryOfNumber(text) !== undefined);
  const spoken = inferredCountry(lines, own, addressLines);
  const home = written?.value ?? byCode?.value ?? ending;
  const near = home ?? (abroad && countryOfNumber(abroad.text)) ?? spoken?.value;
  const phones: Proposed<{ number: string; kind: 'office' | 'mobile' | 'whatsapp' }>[] = [];
  for (const line of rest) {
    if (POSTAL.test(line.text) && !isCalled(line.text) && !CALLED.test(line.text)) continue;
    for (const piece of line.text.split(PHONE_BREAK)) {
      if (FAX.test(piece) || REGISTERED.test(foldLatin(piece))) continue;
      for (const [digits] of piece.replace(/〒\s*\d{3}-?\d{4}/, '').matchAll(PHONE)) {
        const isGuess = home === undefined && !/^[\s(]*(?:\+|00)/.test(digits);
        if (isGuess && (near === undefined || !isNumberOf(near, digits))) continue;
        const number = e164(digits, near);
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
    .find(({ country, source }) => country !== undefined && country !== '' && /\+|\b00\d/.test(source));
  const country: Proposed | undefined =
    written ??
    byCode ??
    (dialled?.country !== undefined
      ? { value: dialled.country, source: dialled.source, ...(dialled.line !== undefined && { line: dialled.line }), sure: true }
      : ending === undefined
        ? spoken
        : { value: ending, source: from?.shownDomain ?? '', sure: false });

  const siteLine = rest.find(({ text }) => !text.includes('@') && SITE.test(text));
  const site = siteLine && WEBSITE.exec(siteLine.text.slice(siteLine.text.search(SITE)).replace(LEAD, ''));
  const found = {
    name,
    givenName: parts && withSource(parts.given, parts.sure),
    familyName: parts && withSource(parts.family, parts.sure),
    jobTitle: jobPiece && withLine(jobPiece.text, jobPiece, jobPiece === jobByWord),
    company: companyPiece && withLine(companyName(company ?? companyPiece.text), companyPiece, withForm !== undefined),
    website: siteLine && site ? proposed(site[0], siteLine) : undefined,
    address,
    country,
  };
  const recorded = Object.entries(found).filter((entry) => entry[1] !== undefined);
  return { ...(Object.fromEntries(recorded) as Omit<SignatureContact, 'phones'>), phones };
}
