import { countryOfDomain, domainLabel, isCompanyDomain } from '#core/customers/domain.ts';
import { normaliseAddress } from '#core/customers/address.ts';
import { foldLatin, isLegalForm, wordsOf } from '#core/customers/evidence-keys.ts';
import { readBodyParts } from '#core/customers/body-parts.ts';
import { countryInLine, DIALLING_COUNTRIES, e164 } from '#core/customers/phone-number.ts';
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

const JOBS =
  /\b(?:ceo|cfo|coo|cto|founder|owner|president|director|manager|managing|head of|buyer|purchaser|purchasing|procurement|sourcing|merchandiser|assistant|executive|engineer|consultant|officer|leader|specialist|coordinator|supervisor|accountant|sales|marketing|logistics|einkauf\w*|einkaufer\w*|geschaftsfuhr\w*|leiter\w*|prokurist\w*|sachbearbeiter\w*|responsable|acheteu\w*|gerant\w*|directeur|directrice|jef[ea]|comprador\w*|gerente|diretor\w*|director[ae]?|responsabile|acquisti|titolare|inkoper|inkoop|directeur|kupiec|specjalista|kierownik|mudur\w*|sorumlusu|inkopare|inkopschef|innkjopssjef|indkobschef)\b|менеджер|директор|закуп|採購|采购|经理|总监|部長|課長|担当|구매|부장|과장|대리/;
const PHONE = /(?:\+|\b00|\(\+?)?\(?\d[\d ()./\u00a0-]{6,24}\d/g;
const FAX = /\bfax\b|\bf[.:]\s|传真|傳真/i;
const MOBILE = /\b(?:mob(?:ile)?|cell(?:ular)?|handy|mobil|movil|celular|portable|gsm|cep|kom)\b|\bm[.:]\s|手机|携帯|휴대/i;
const WHATSAPP = /whats ?app|viber|\bwa[.:]/i;
/** A line of numbers to call, which are no postal codes. */
const CALLED = /\+\d|\btel|\bfax|\bphone|\bmob|\bcell|\bhandy|whats ?app|电话|手机/i;
const WEBSITE = /(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?/i;
const POSTAL = /\b(?:\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{1,2}-\d{3,6}|\d{3}-\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/;
const STREET =
  /\b(?:street|str|strasse|road|rd|avenue|ave|lane|blvd|boulevard|drive|rue|via|viale|calle|avenida|rua|straat|laan|gade|vej|gatan|vagen|ulica|ul|cad|caddesi|sok|mah|no|suite|floor|building|p\.?o\.? ?box)\b|路|街|号|區|区/;

const proposed = <T>(value: T, { text, line }: SignatureLine, sure = true): Proposed<T> => ({ value, source: text, line, sure });

/** Capitals throughout mark the family name (`Anna WEBER`); a title stays out of both parts. */
function nameParts(name: string): { given: string; family: string; sure: boolean } | undefined {
  const words = name.split(/\s+/).filter((word) => !/^(?:dr|mr|mrs|ms|prof|eng|ing|dipl)\.?(?:-ing\.?)?$/i.test(word));
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

  const nameAt = lines.findIndex(({ text }) => isNameLine(text, from?.local ?? '', display));
  const nameLine = lines[nameAt];
  const writtenName = nameLine ? nameLine.text.replace(/\s*[,|].*$/, '') : display;
  const name: Proposed | undefined = nameLine
    ? proposed(writtenName, nameLine)
    : display === ''
      ? undefined
      : { value: display, source: message.fromName ?? '', sure: true };
  const parts = name && nameParts(name.value);
  const withSource = (value: string, sure: boolean): Proposed | undefined => name && { ...name, value, sure };

  const rest = lines.filter((line) => line !== nameLine);
  const companyLine = rest.find(({ text }) => {
    const words = wordsOf(text);
    return (
      words.length <= 9 &&
      !text.includes('@') &&
      (words.some((word, at) => at > 0 && isLegalForm(word)) || /株式会社|有限公司|주식회사|công ty/i.test(text))
    );
  });
  const byLabel =
    companyLine ??
    rest.find(({ text }) => label.length >= 4 && text.length < 60 && !/[@:/]|www/.test(text) && wordsOf(text).join('').includes(label));
  const jobLine = rest.find((line) => line !== byLabel && line.text.length < 70 && !/[@]|\d{4}/.test(line.text) && JOBS.test(foldLatin(line.text)));
  const inNameLine = nameLine && /[,|]/.test(nameLine.text) ? nameLine.text.replace(/^[^,|]*[,|]\s*/, '') : '';
  const jobTitle =
    inNameLine !== '' && JOBS.test(foldLatin(inNameLine))
      ? nameLine && proposed(inNameLine, nameLine)
      : jobLine && proposed(jobLine.text.split(/\s+[|·]\s+/)[0] ?? jobLine.text, jobLine);

  const addressLines = rest.filter(
    (line) =>
      line !== byLabel &&
      line !== jobLine &&
      !/[@]|www\.|https?:/.test(line.text) &&
      !CALLED.test(line.text) &&
      (POSTAL.test(line.text) || STREET.test(foldLatin(line.text)) || countryInLine(line.text) !== undefined),
  );
  const [firstAddress] = addressLines;
  const address = firstAddress && proposed(addressLines.map(({ text }) => text).join(', '), firstAddress);

  const countryLine = addressLines.find(({ text }) => countryInLine(text) !== undefined);
  const written = countryLine && proposed(countryInLine(countryLine.text) ?? '', countryLine);
  const ending = from && countryOfDomain(from.domain);
  const phones: Proposed<{ number: string; kind: 'office' | 'mobile' | 'whatsapp' }>[] = [];
  for (const line of rest) {
    if (POSTAL.test(line.text) && !/\+|tel|mob|phone|电话|手机/i.test(line.text)) continue;
    for (const piece of line.text.split(/\s*[|·;]\s*|\s{3,}|(?<=\d)\s*,\s*|\s+(?=fax|mob|cell|tel|whats)/i)) {
      if (FAX.test(piece)) continue;
      for (const [digits] of piece.matchAll(PHONE)) {
        const number = e164(digits, written?.value ?? ending);
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
    jobTitle,
    company: byLabel && proposed(byLabel.text.split(/\s+[|·]\s+/)[0] ?? byLabel.text, byLabel, companyLine !== undefined),
    website: siteLine && site ? proposed(site[0], siteLine) : undefined,
    address,
    country,
  };
  const recorded = Object.entries(found).filter((entry) => entry[1] !== undefined);
  return { ...(Object.fromEntries(recorded) as Omit<SignatureContact, 'phones'>), phones };
}
