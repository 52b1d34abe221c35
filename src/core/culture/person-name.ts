import { foldName } from '#core/culture/fold-name.ts';
import { calmWords, FATHER_MARKS, inCapitals, PARTICLES } from '#core/culture/name-case.ts';
import type { NameCustom } from '#core/culture/name-custom.ts';
import { isFamilyName, isGivenName } from '#core/culture/name-lists.ts';
import { familyFirstName, splitTwoFamilyNames, withPatronymic } from '#core/culture/name-order.ts';
import { takeTitles } from '#core/culture/take-titles.ts';
import type { Title } from '#core/culture/titles.ts';

/** A written name taken apart. Parts that the writing does not decide are absent. */
export interface PersonName {
  /** In the order written. */
  readonly titles: readonly Title[];
  /** Without titles and degrees, otherwise as written. */
  readonly full: string;
  readonly given?: string;
  readonly family?: string;
  /** The family name that follows a title, where a person has two (`García` of `García Márquez`). */
  readonly addressFamily?: string;
  /** Given name and father's name, where the person writes both (`Ivan Petrovich`). */
  readonly withPatronymic?: string;
  /** True when the shape of the name itself says to address by the given name (`Ahmad bin Ismail`). */
  readonly byGiven?: boolean;
  /** True when the first given name is certain although the border to the family names is not. */
  readonly givenSure?: boolean;
  /** False when the parts could also be read the other way round. */
  readonly sure: boolean;
}

/** Titles are put in by `readName`. */
type Parts = Omit<PersonName, 'titles' | 'full'>;

const GIVEN_PREFIXES = new Set(['abdul', 'abdel', 'abd', 'abu', 'umm', 'abdur', 'abdus', 'el', 'al']);
/** Family names of East Asia that are given names elsewhere too. */
const GIVEN_TOO = new Set('han lin song ho le ly vu vo do ma tang hu he gao sun wu yang li dang'.split(' '));
/** Honour names that stand first and are often not the name in use. */
export const HONOUR_NAMES = new Set(['muhammad', 'mohammad', 'mohammed', 'mohamed', 'mohd', 'md']);
const DEGREES =
  /^(?:ph\.?d|mba|cpa|jr|sr|i{2,3}|iv|esq|m\.?sc|b\.?sc|m\.a|b\.a|s\.h|s\.e|s\.t|s\.kom|m\.m|m\.si|cfa|pmp|p\.?eng|dipl|obe|cbe|mbe|kbe|frcs|b\.?eng|m\.?eng|oam|onzm|mnzm|fba|frs|frsa|kc|qc|kcmg|cmg|fca|fcca|acca|acma|aca|ceng|mice|mciob|ll\.?[bm]|rer|nat|iur|phil|hab|habil)\b/i;

/** Where `Tan Wei Ming, Adrian` puts the whole Chinese name before the comma and an English name after it. */
const FAMILY_COMMA = new Set(['SG', 'MY', 'CN', 'HK', 'TW', 'MO']);
/** Where a family name of two words may begin with a capital particle: Van Damme, De Boer. */
const CAPITAL_PARTICLES = new Set(['NL', 'BE', 'DE', 'CH', 'AT', 'FR', 'IT', 'LU', 'ZA']);
const isParticle = (word: string | undefined): boolean => word !== undefined && PARTICLES.has(foldName(word));
/** Words that begin a family name of two words only in one country: Lo Presti, Bar Lev, ’t Hart. */
const LOCAL_PARTICLES: Readonly<Record<string, string>> = {
  IT: 'lo li dal dalla dalle dai',
  IL: 'bar',
  NL: "'t op in aan uit onder over bij",
  BE: "'t op in aan uit",
  IE: 'giolla',
  PH: 'dela delos',
};
const joinsFamily = (word: string | undefined, country: string): boolean =>
  isParticle(word) || (LOCAL_PARTICLES[country] ?? '').split(' ').indexOf(foldName(word ?? '-')) >= 0;
const isInitial = (word: string): boolean => {
  const letters = word.replace(/\./g, '');
  return letters.length <= 1 || (letters.length <= 3 && /\./.test(word)) || (letters.length === 2 && letters === letters.toUpperCase());
};

/** Index where the family name starts when it is the last word together with the particles before it. */
function lastFamilyStart(words: readonly string[], country = ''): number {
  let start = words.length - 1;
  // Santos Neto, Pereira Filho: the grandson, the son.
  if ((country === 'BR' || country === 'PT') && words.length > 2 && /^(?:neto|filho|j[uú]nior|sobrinho)$/i.test(words[start] ?? '')) start--;
  while (start > 1 && joinsFamily(words[start - 1], country)) start--;
  // Du Plessis de Grenédan: in France all from the first particle on is the family name.
  if (country === 'FR') for (let at = 1; at < start; at++) if (isParticle(words[at])) return at;
  return start;
}

/** The first given name with what belongs to it: `Abdul Rahman`, `Abu Bakr`; in Brazil `João Pedro`. */
function firstGiven(words: readonly string[], country: string): string {
  const first = words[0] ?? '';
  if (GIVEN_PREFIXES.has(foldName(first)) && words.length > 1) return `${first} ${words[1] ?? ''}`;
  const second = words[1] ?? '';
  // Balinese names begin with a word that nobody is called by alone.
  if (country === 'ID' && words.length > 1 && /^(?:i|ni|ida|gusti)$/i.test(first)) return `${first} ${second}`;
  return words.length > 2 && country === 'BR' && isGivenName(second, country) ? `${first} ${second}` : first;
}

/** Given names without initials, which nobody is called by: John Q. is John, J. Robert is Robert. */
function calledBy(words: readonly string[]): string | undefined {
  const called = words.filter((word) => !isInitial(word));
  return called.length > 0 ? called.join(' ') : undefined;
}

/** Fernández de Kirchner: a family name and the husband's, which stay together. */
function marriedNameStart(words: readonly string[], country: string): number | undefined {
  const at = words.length - 3;
  const fits = country === 'AR' && at > 0 && words[at + 1] === 'de' && isGivenName(words[at] ?? '', country) === false;
  return fits ? at : undefined;
}

function withGiven(given: string | undefined): Pick<PersonName, 'given'> {
  return given === undefined ? {} : { given };
}

function givenFirst(words: readonly string[], custom: NameCustom | undefined): Parts {
  const country = custom?.country ?? '';
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  // De Luca Vincenzo: the particle in front belongs to a family name of two words.
  if (country === 'IT' && words.length === 3 && joinsFamily(first, country) && isGivenName(last, country))
    return { given: last, family: words.slice(0, 2).join(' '), sure: true };
  if (words.length === 2 && isFamilyName(first, country) !== true && isGivenName(last, country) && isGivenName(first, country) === false)
    return { given: last, family: first, sure: true };
  // Zhang Wei and Nguyen Thi Hoa write abroad as at home, and Wei Zhang does not: a frequent family name in front leaves it open.
  if (isFamilyName(first, 'CN') && isFamilyName(last, 'CN') === false && !GIVEN_TOO.has(foldName(first))) return { sure: false };
  // Kim Ji-won writes the family name first abroad too, and Ji-won Kim does not.
  if (isFamilyName(first, 'KR') && /^[A-Z][a-z]+-[a-z]+$/.test(last)) return { sure: false };
  if (
    isFamilyName(first, 'VN') &&
    words.length === 3 &&
    /^(?:van|thi|duc|quoc|ngoc|huu|xuan|thanh|minh|dinh|cong|quang)$/.test(foldName(words[1] ?? ''))
  )
    return { sure: false };
  if (isFamilyName(first, 'VN') && isFamilyName(last, 'VN') === false && !GIVEN_TOO.has(foldName(first))) return { sure: false };
  // Giménez Zapiola: two family names that are written together.
  if (country === 'AR' && words.length === 3 && isFamilyName(words[1] ?? '', country) && isGivenName(first, country))
    return { given: first, family: words.slice(1).join(' '), addressFamily: words.slice(1).join(' '), sure: true };
  const married = marriedNameStart(words, country);
  const start = married ?? lastFamilyStart(words, country);
  const parts = { ...withGiven(calledBy(words.slice(0, start))), family: words.slice(start).join(' '), sure: true };
  return married === undefined ? parts : { ...parts, addressFamily: words[married] ?? '' };
}

/** India and the Gulf, Malaysia, Pakistan: the shape of the name decides, else nothing does. */
function byShape(words: readonly string[], country: string): Parts {
  const last = words[words.length - 1] ?? '';
  const start = lastFamilyStart(words);
  const family = words.slice(start).join(' ');
  if (words.slice(0, start).every(isInitial)) return { family, sure: true };
  // A trailing initial is the father's or the village; the name in use stands before it.
  if (country === 'IN' && isInitial(last) && words.length === 2) return { given: words[0] ?? '', byGiven: true, sure: true };
  // Muhammad Usman Tariq, Md. Rafiqul Islam: the honour name stands first, and the name in use behind it.
  if (
    (country === 'PK' || country === 'BD') &&
    words.length === 3 &&
    HONOUR_NAMES.has(foldName(words[0] ?? '').replace('.', '')) &&
    !GIVEN_PREFIXES.has(foldName(words[1] ?? ''))
  )
    return { given: words[1] ?? '', family: last, byGiven: true, sure: true };
  // Singh and Kaur between a given name and a further name leave that one as the family name.
  if (words.length === 3 && /^(?:singh|kaur)$/i.test(words[1] ?? '')) return { given: words[0] ?? '', family: last, sure: true };
  if (country === 'IN' && isFamilyName(family, country) && !isFamilyName(words[0] ?? '', country))
    return { given: firstGiven(words, country), family, sure: true };
  const arabic = /^(?:al|el)[- ]/i.test(family);
  return { given: firstGiven(words, country), family, ...(arabic ? { byGiven: true } : {}), sure: arabic };
}

function partsOf(written: readonly string[], words: readonly string[], custom: NameCustom | undefined): Parts {
  const country = custom?.country ?? '';
  if (custom?.nameOrder === 'given-patronymic' && words.length === 3) {
    const read = withPatronymic(words);
    if (read) return read;
  }
  const capitals = written.filter(inCapitals);
  if (
    capitals.length > 0 &&
    written.some((word) => !inCapitals(word) && !isParticle(word) && !FATHER_MARKS.has(foldName(word)) && !isInitial(word))
  ) {
    const start = written.indexOf(capitals[0] ?? '');
    const isFamily = (word: string, at: number): boolean =>
      inCapitals(word) || (at < start && isParticle(word)) || (at > start && inCapitals(written[at + 1] ?? '') && isParticle(word));
    const family = words.filter((_, at) => isFamily(written[at] ?? '', at));
    return { ...withGiven(calledBy(words.filter((_, at) => !isFamily(written[at] ?? '', at)))), family: family.join(' '), sure: true };
  }
  const mark = words.findIndex((word, at) => at > 0 && FATHER_MARKS.has(foldName(word)));
  if (mark > 0) {
    const given = HONOUR_NAMES.has(foldName(words[0] ?? '')) && mark > 1 ? words.slice(1, mark).join(' ') : words.slice(0, mark).join(' ');
    return { given, byGiven: true, sure: true };
  }
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  const small = isParticle(first) && first === first.toLowerCase();
  if (small || (words.length === 2 && CAPITAL_PARTICLES.has(country) && isParticle(first) && !/^(?:al|el|ben|san|mac|st|o|abu|y|e)$/i.test(first)))
    return { family: words.join(' '), sure: true };
  if (country === 'MM') return { given: words.join(' '), sure: true };
  if (custom?.nameOrder === 'given-patronymic') {
    const read = withPatronymic(words);
    if (read) return read;
  }
  if (custom?.nameOrder === 'given-paternal-maternal') return splitTwoFamilyNames(words, PARTICLES, country);
  const familyFirst = familyFirstName(words, custom);
  if (familyFirst) return familyFirst;
  if (custom?.addressBy === 'given') {
    // Two given names or two family names: three Turkish words tell only where the middle one is known.
    const middle = country === 'TR' && words.length === 3 ? (words[1] ?? '') : '';
    const twoGiven = isGivenName(middle, country) === true;
    const open = country === 'TR' && words.length > 2 && twoGiven === (isFamilyName(middle, country) === true);
    if (twoGiven && !open) return { given: words.slice(0, 2).join(' '), family: last, sure: true };
    if (middle !== '' && !open) return { given: first, family: words.slice(1).join(' '), sure: true };
    return { given: firstGiven(words, country), family: words.slice(lastFamilyStart(words)).join(' '), sure: !open };
  }
  return custom?.addressBy === 'by-name' ? byShape(words, country) : givenFirst(words, custom);
}

/** Reads a written name by the customs of a country (given name first where none is known). Never says anything about the person. */
export function readName(name: string, custom?: NameCustom): PersonName {
  const text = name
    .replace(/\([^)]*\)|"[^"]*"/g, ' ')
    // Dr.Anan, K.Ploy: the space behind the stop was forgotten.
    .replace(/^\s*((?:[A-Z][a-z]{0,4}\.)+)(?=[A-ZÀ-Þ][a-zà-ÿ]{2})/, '$1 ')
    .replace(/^\s*(?:the\s+)?(?:rt\.?\s+hon\.?|right honou?rable)\s+(?:the\s+)?/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  const country = custom?.country ?? '';
  const pieces = text.split(/\s*,\s*/);
  // Letters behind the whole name are a degree, not a given name.
  const isLetters = (part: string): boolean => (pieces[0] ?? '').indexOf(' ') > 0 && !FAMILY_COMMA.has(country) && /^(?:[A-Z]{2,5}\s?)+$/.test(part);
  const parts = pieces.filter((part, at) => part !== '' && (at === 0 || !(DEGREES.test(part) || isLetters(part))));
  const written = (parts[0] ?? '').split(' ').filter(Boolean);
  while (written.length > 2 && DEGREES.test(written[written.length - 1] ?? '')) written.pop();
  const mixed = written.some((word) => word !== word.toUpperCase());
  while (mixed && written.length > 2 && /^[B-DF-HJ-NP-TV-XZ]{2,4}$/.test(written[written.length - 1] ?? '') && written[written.length - 1] !== 'NG')
    written.pop();
  const titles = takeTitles(written, country);
  if (parts.length > 1) {
    const rest = (parts[1] ?? '').split(' ').filter(Boolean);
    titles.push(...takeTitles(rest, country));
    // `Berg, Jan van den`: the particle behind the given name belongs to the family name.
    let cut = rest.length;
    while (cut > 1 && isParticle(rest[cut - 1])) cut--;
    const family = [...rest.slice(cut), ...(FAMILY_COMMA.has(country) && written.length > 1 ? written.slice(0, 1) : written)];
    const given = calledBy(calmWords(rest.slice(0, cut), custom));
    const full = calmWords([...rest.slice(0, cut), ...rest.slice(cut), ...written], custom).join(' ');
    return { titles, full, ...withGiven(given), family: calmWords(family, custom).join(' '), sure: true };
  }
  const words = calmWords(written, custom);
  const full = words.join(' ');
  if (words.length < 2) return { titles, full, sure: words.length === 1 };
  return { titles, full, ...partsOf(written, words, custom) };
}
