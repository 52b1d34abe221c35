import { foldName } from '#core/culture/fold-name.ts';
import type { Manners } from '#core/culture/market.ts';

/** What a reading of the order of a name found. */
interface OrderedName {
  readonly given?: string;
  readonly family?: string;
  readonly withPatronymic?: string;
  readonly sure: boolean;
}

/** Family names so frequent that they show which end of a name the family name stands on; used for order alone. */
const FREQUENT_FAMILY_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  KR: new Set('kim lee yi park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong'.split(' ')),
  VN: new Set('nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh'.split(' ')),
  CN: new Set(
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng'.split(
      ' ',
    ),
  ),
  MY: new Set(
    'tan lim lee ng wong chan cheah goh ong teo teoh koh chua yap low ho foo chong chin lau liew loh yeo sim toh ang wee khoo leong chew'.split(' '),
  ),
};

const frequentIn = (country: string): ReadonlySet<string> | undefined => FREQUENT_FAMILY_NAMES[country === 'SG' ? 'MY' : country];

/** Chinese, Japanese, Korean and Vietnamese names, and Chinese names elsewhere: which end is the family name? */
export function familyFirstName(words: readonly string[], manners: Manners | undefined): OrderedName | undefined {
  if (!manners) return undefined;
  const names = frequentIn(manners.country);
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  if (manners.nameOrder !== 'family-given') {
    if (!names) return undefined;
    if (names.has(foldName(first)) && words.length > 2) return { family: first, given: words.slice(1).join(' '), sure: true };
    return names.has(foldName(last)) ? { family: last, given: words.slice(0, -1).join(' '), sure: true } : undefined;
  }
  if (!names) return { sure: false };
  const firstIsFamily = names.has(foldName(first));
  const lastIsFamily = names.has(foldName(last));
  const hyphenFirst = first.indexOf('-') > 0;
  const hyphenLast = last.indexOf('-') > 0;
  const reversed = hyphenFirst || (lastIsFamily && !firstIsFamily && !hyphenLast);
  const certain = hyphenFirst !== hyphenLast || firstIsFamily !== lastIsFamily;
  if (manners.country === 'VN') return { family: reversed ? last : first, given: reversed ? first : last, sure: certain || words.length > 2 };
  const family = reversed ? last : first;
  const given = (reversed ? words.slice(0, -1) : words.slice(1)).join(' ');
  return certain ? { family, given, sure: true } : { sure: false };
}

/** Spanish and Spanish American names: given names, father's and mother's family name. Three words leave the border open. */
export function splitTwoFamilyNames(words: readonly string[], particles: ReadonlySet<string>): OrderedName {
  const groups: string[] = [];
  let waiting = '';
  for (const word of words) {
    if (groups.length > 0 && particles.has(foldName(word))) {
      waiting += `${word} `;
    } else if (waiting.trim() === 'y') {
      groups[groups.length - 1] = `${groups[groups.length - 1] ?? ''} y ${word}`;
      waiting = '';
    } else {
      groups.push(waiting + word);
      waiting = '';
    }
  }
  if (groups.length === 2) return { given: groups[0] ?? '', family: groups[1] ?? '', sure: true };
  if (groups.length === 3) return { sure: false };
  return { given: groups.slice(0, -2).join(' '), family: groups.slice(-2).join(' '), sure: true };
}

const PATRONYMIC = /(?:ovich|evich|yevich|ich|ovna|evna|yevna|ichna|inichna|ович|евич|ич|овна|евна|ична)$/;
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
