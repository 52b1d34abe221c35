import { foldName } from '#core/culture/fold-name.ts';
import type { Manners } from '#core/culture/market.ts';
import { familyFirstName, splitTwoFamilyNames, withPatronymic } from '#core/culture/name-order.ts';
import { titleOf, type Title } from '#core/culture/titles.ts';

/** A written name taken apart. Parts that the writing does not decide are absent. */
export interface PersonName {
  /** In the order written. */
  readonly titles: readonly Title[];
  /** Without titles and degrees, otherwise as written. */
  readonly full: string;
  readonly given?: string;
  readonly family?: string;
  /** Given name and father's name, where the person writes both (`Ivan Petrovich`). */
  readonly withPatronymic?: string;
  /** True when the shape of the name itself says to address by the given name (`Ahmad bin Ismail`). */
  readonly byGiven?: boolean;
  /** False when the parts could also be read the other way round. */
  readonly sure: boolean;
}

const PARTICLES = new Set(
  'van von der den de da do dos das del della dello di la le du des ter ten zu zum zur el al bin ibn ni nic o ui binti bint ben abu y e ap mac san st'.split(
    ' ',
  ),
);
const FATHER_MARKS = new Set(['bin', 'binti', 'bint', 'ibn', 'a/l', 'a/p', 's/o', 'd/o']);
const GIVEN_PREFIXES = new Set(['abdul', 'abdel', 'abd', 'abu', 'abdur', 'abdus', 'el', 'al']);
/** Honour names that stand first and are often not the name in use. */
const HONOUR_NAMES = new Set(['muhammad', 'mohammad', 'mohammed', 'mohamed', 'mohd', 'md']);
const DEGREES = /^(?:ph\.?d|mba|cpa|jr|sr|i{2,3}|iv|esq|m\.?sc|b\.?sc|m\.a|b\.a|s\.h|s\.e|s\.t|m\.m|cfa|pmp|p\.?eng|dipl)\b/i;

/** Where `Tan Wei Ming, Adrian` puts the whole Chinese name before the comma and an English name after it. */
const FAMILY_COMMA = new Set(['SG', 'MY', 'CN']);

/** A word in capitals such as DUPONT, which marks the family name; an initial or a short code does not. */
const inCapitals = (word: string): boolean => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();

/** DUPONT to Dupont, O'NEILL to O'Neill; other spellings stay as the person writes them. */
function calm(words: readonly string[]): string {
  return words
    .map((word) =>
      inCapitals(word) ? word.toLowerCase().replace(/(^|['’-])(.)/g, (_, mark: string, letter: string) => mark + letter.toUpperCase()) : word,
    )
    .join(' ');
}

/** Index where the family name starts when it is the last word together with the particles before it. */
function lastFamilyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(foldName(words[start - 1] ?? ''))) start--;
  return start;
}

/** Takes the titles off both ends; two words can be one title (`Tan Sri`). */
function takeTitles(words: string[], country: string): Title[] {
  const titles: Title[] = [];
  while (words.length > 1) {
    const two = words.length > 2 ? titleOf(`${words[0] ?? ''} ${words[1] ?? ''}`, country) : undefined;
    const title = two ?? titleOf(words[0] ?? '', country);
    if (!title || title.after) break;
    titles.push(title);
    words.splice(0, two ? 2 : 1);
  }
  const last = words[words.length - 1] ?? '';
  const hyphen = last.lastIndexOf('-');
  const attached = hyphen > 0 ? titleOf(last.slice(hyphen + 1), country) : undefined;
  const apart = words.length > 1 ? titleOf(last, country) : undefined;
  if (attached?.after) {
    titles.push(attached);
    words[words.length - 1] = last.slice(0, hyphen);
  } else if (apart?.after) {
    titles.push(apart);
    words.pop();
  }
  return titles;
}

/** The first given name with what belongs to it: `Abdul Rahman`, `Abu Bakr`, `Jean-Luc`. */
function firstGiven(words: readonly string[]): string {
  const first = words[0] ?? '';
  return GIVEN_PREFIXES.has(foldName(first)) && words.length > 1 ? `${first} ${words[1] ?? ''}` : first;
}

/** Reads a written name by the customs of a market (given name first where none is known). Never says anything about the person. */
export function readName(written: string, manners?: Manners): PersonName {
  const text = written
    .replace(/\([^)]*\)|"[^"]*"/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  const country = manners?.country ?? '';
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '' && !DEGREES.test(part));
  const words = (parts[0] ?? '').split(' ');
  if (words.length > 2 && DEGREES.test(words[words.length - 1] ?? '')) words.pop();
  const titles = takeTitles(words, country);
  if (parts.length > 1) {
    const rest = (parts[1] ?? '').split(' ');
    titles.push(...takeTitles(rest, country));
    const familyWords = FAMILY_COMMA.has(country) && words.length > 1 ? words.slice(0, 1) : words;
    return { titles, full: calm([...rest, ...words]), given: calm(rest), family: calm(familyWords), sure: true };
  }
  const full = calm(words);
  if (words.length < 2) return { titles, full, sure: words.length === 1 };

  const capitals = words.filter(inCapitals);
  if (capitals.length > 0 && capitals.length < words.length) {
    const given = words.filter((word) => !inCapitals(word) && !PARTICLES.has(foldName(word)));
    const start = words.indexOf(capitals[0] ?? '');
    const family = words.filter((word, at) => inCapitals(word) || (at < start && PARTICLES.has(foldName(word))));
    return { titles, full, given: calm(given), family: calm(family), sure: true };
  }

  const mark = words.findIndex((word, at) => at > 0 && FATHER_MARKS.has(foldName(word)));
  if (mark > 0) {
    const given = HONOUR_NAMES.has(foldName(words[0] ?? '')) && mark > 1 ? words.slice(1, mark).join(' ') : words.slice(0, mark).join(' ');
    return { titles, full, given, byGiven: true, sure: true };
  }
  if (manners?.nameOrder === 'given-patronymic') {
    const read = withPatronymic(words);
    if (read) return { titles, full, ...read };
  }
  if (manners?.nameOrder === 'given-paternal-maternal') return { titles, full, ...splitTwoFamilyNames(words, PARTICLES) };
  const familyFirst = familyFirstName(words, manners);
  if (familyFirst) return { titles, full, ...familyFirst };
  if (manners?.addressBy === 'given')
    return { titles, full, given: firstGiven(words), family: words.slice(lastFamilyStart(words)).join(' '), sure: true };

  const start = lastFamilyStart(words);
  const family = words.slice(start).join(' ');
  const arabic = /^(?:al|el)[- ]/i.test(family);
  const initials = words.slice(0, start).every((word) => word.replace(/\./g, '').length <= 1);
  if (manners?.addressBy === 'by-name') {
    if (initials) return { titles, full, family, sure: true };
    return { titles, full, given: firstGiven(words), family, ...(arabic ? { byGiven: true } : {}), sure: arabic };
  }
  return { titles, full, ...(initials ? {} : { given: words.slice(0, start).join(' ') }), family, sure: true };
}
