import { foldName } from '#core/culture/fold-name.ts';
import type { NameCustom } from '#core/culture/name-custom.ts';
import { isFamilyName, isGivenName } from '#core/culture/name-lists.ts';

/** What a reading of the order of a name found. */
interface OrderedName {
  readonly given?: string;
  readonly family?: string;
  /** Of two family names the one that follows a title. */
  readonly addressFamily?: string;
  readonly withPatronymic?: string;
  /** See `PersonName`. */
  readonly givenSure?: boolean;
  readonly sure: boolean;
}

/** Chinese, Japanese, Korean, Vietnamese and Hungarian names, and Chinese names elsewhere: which end is the family name? */
export function familyFirstName(words: readonly string[], custom: NameCustom | undefined): OrderedName | undefined {
  if (!custom) return undefined;
  const { country } = custom;
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  const known = country === 'HU' ? first.split('-').some((part) => isFamilyName(part, country)) : isFamilyName(first, country);
  if (custom.nameOrder !== 'family-given') {
    if (known === undefined || (country !== 'MY' && country !== 'SG')) return undefined;
    if (known && words.length > 2) return { family: first, given: words.slice(1).join(' '), sure: true };
    const english = englishBefore(words, country);
    if (english) return english;
    return isFamilyName(last, country) ? { family: last, given: words.slice(0, -1).join(' '), sure: true } : undefined;
  }
  // Kovácsné Szabó Ildikó: the husband's name and her own family name.
  if (country === 'HU' && words.length === 3 && /né$/.test(first)) return { family: words.slice(0, 2).join(' '), given: last, sure: true };
  if (known === undefined) return { sure: false };
  const lastIsFamily = isFamilyName(last, country) === true;
  // Two syllables of a given name; in Hungary two family names.
  const hyphenFirst = country !== 'HU' && first.indexOf('-') > 0;
  const hyphenLast = country !== 'HU' && last.indexOf('-') > 0;
  const reversed = hyphenFirst || (lastIsFamily && !known && !hyphenLast);
  const certain = hyphenFirst !== hyphenLast || known !== lastIsFamily;
  if (country === 'VN') return { family: reversed ? last : first, given: reversed ? first : last, sure: certain || words.length > 2 };
  const english = reversed ? undefined : englishBefore(words, country);
  if (english) return english;
  const family = reversed ? last : first;
  const given = (reversed ? words.slice(0, -1) : words.slice(1)).join(' ');
  return certain ? { family, given, sure: true } : { sure: false };
}

/** `Jason Lim Wei Jie`, `David Wang Xiaoming`: an English name before the whole Chinese one. */
function englishBefore(words: readonly string[], country: string): OrderedName | undefined {
  if (country === 'KR' || country === 'JP' || words.length < 3) return undefined;
  const [first = '', second = ''] = words;
  const last = words[words.length - 1] ?? '';
  if (isFamilyName(first, country) || !isFamilyName(second, country) || isFamilyName(last, country)) return undefined;
  return { given: first, family: second, sure: true };
}

/** Spanish and Spanish American names: given names, father's and mother's family name. Three words leave the border open unless one of them is known. */
export function splitTwoFamilyNames(words: readonly string[], particles: ReadonlySet<string>, country: string): OrderedName {
  const groups: string[] = [];
  let waiting = '';
  for (const word of words) {
    // De la O is a family name; its O is no particle.
    if (groups.length > 0 && (particles.has(foldName(word)) || word === 'i') && !(word === 'O' && waiting !== '')) {
      waiting += `${word} `;
    } else if (waiting === 'y ' || waiting === 'i ') {
      groups[groups.length - 1] = `${groups[groups.length - 1] ?? ''} ${waiting}${word}`;
      waiting = '';
    } else {
      groups.push(waiting + word);
      waiting = '';
    }
  }
  // María del Carmen, José de Jesús: the second half of a given name.
  const second = groups[1] ?? '';
  const isHalf = groups.length > 2 && /^de/.test(second) && isGivenName(second.replace(/^de(?:l| la| los| las)? /, ''), country) === true;
  // Sáenz de Tejada is one family name.
  const tail = groups[groups.length - 1] ?? '';
  if (
    !isHalf &&
    groups.length > 3 &&
    /^de /i.test(tail) &&
    !isFamilyName(tail.slice(3), country) &&
    /z$/.test(foldName(groups[groups.length - 2] ?? ''))
  )
    groups.splice(-2, 2, `${groups[groups.length - 2] ?? ''} ${tail}`);
  const one = (given: number): OrderedName => ({
    given: groups.slice(0, given).join(' '),
    family: groups.slice(given).join(' '),
    addressFamily: groups[given] ?? '',
    sure: true,
  });
  if (isHalf) return one(2);
  if (groups.length === 2) return one(1);
  if (groups.length > 3) return one(groups.length - 2);
  const middle = groups[1] ?? '';
  if (isGivenName(middle, country)) return one(2);
  return isFamilyName(middle, country) ? one(1) : { given: groups[0] ?? '', givenSure: true, sure: false };
}

const PATRONYMIC = /(?:ovich|evich|yevich|ovych|evych|ich|ovna|evna|yevna|ivna|yivna|ichna|inichna|ович|евич|ич|овна|евна|ична)$/;
const FAMILY_ENDING = /(?:ov|ev|yov|in|yn|sky|skiy|skii|ova|eva|yova|ina|yna|skaya|enko|chuk|ов|ев|ёв|ин|ский|ова|ева|ёва|ина|ская|енко)$/;

/** Russian names: `Ivan Petrovich Sidorov`, and `Sidorov Ivan Petrovich` as on forms. */
export function withPatronymic(words: readonly string[]): OrderedName | undefined {
  const [a = '', b = '', c = ''] = words;
  if (words.length === 3) {
    if (PATRONYMIC.test(foldName(b))) return { given: a, family: c, withPatronymic: `${a} ${b}`, sure: true };
    if (PATRONYMIC.test(foldName(c))) return { given: b, family: a, withPatronymic: `${b} ${c}`, sure: true };
    return undefined;
  }
  if (words.length !== 2) return undefined;
  if (PATRONYMIC.test(foldName(b)) && !FAMILY_ENDING.test(foldName(b))) return { given: a, withPatronymic: `${a} ${b}`, sure: true };
  const aEnds = FAMILY_ENDING.test(foldName(a));
  const bEnds = FAMILY_ENDING.test(foldName(b));
  if (aEnds === bEnds) return aEnds ? { sure: false } : { given: a, family: b, sure: true };
  return aEnds ? { given: b, family: a, sure: true } : { given: a, family: b, sure: true };
}
