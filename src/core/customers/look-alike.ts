import { domainLabel, publicSuffix, registrableDomain } from '#core/customers/domain.ts';
import { toUnicodeDomain } from '#core/customers/punycode.ts';

/** Letters of other scripts, and digits, that look like a Latin letter. Pairs: the look-alikes, then the letter. */
const HOMOGLYPHS =
  'аα4@а a|вḅ8в b|сϲς с c|ԁ d|еεёєҽ3 e|ƒ f|ɡ9 g|һнհ h|іιıїӏ1!|ɩ l|ϳј j|кκҟ k|мʍ m|пηոռ n|оοօσø0 o|рρ p|ԛ q|гг r|ѕ5$ s|тτ7 t|υυս u|νѵ v|ѡωԝ w|хχ x|уγүყ y|2ʐ z'
    .split(/(?<= [a-z])\|/)
    .flatMap((pair) => Array.from(pair.slice(0, -2).replaceAll(' ', ''), (from) => [from, pair.slice(-1)] as const));

const SKELETON_OF = new Map<string, string>([
  ...HOMOGLYPHS,
  ['i', 'l'],
  ['j', 'l'],
  ['ß', 'b'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'p'],
  ['ð', 'd'],
  ['-', ''],
  ['_', ''],
]);

/**
 * What a name looks like at a glance: two names with the same skeleton are hard to tell apart. After the idea of UTS 39, with the
 * ASCII pairs that fraud uses (1/l/I, 0/o, rn/m, vv/w, cl/d) and hyphens left out. Not for showing.
 */
export function skeleton(name: string): string {
  const plain = toUnicodeDomain(name.slice(0, 300).toLowerCase()).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let mapped = '';
  for (const character of plain) mapped += SKELETON_OF.get(character) ?? character;
  return mapped.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
}

/** True for a label in which Latin letters stand beside Cyrillic or Greek ones, which no company does. */
export function mixesScripts(host: string): boolean {
  return toUnicodeDomain(host)
    .split('.')
    .some(
      (label) => Number(/\p{Script=Latin}/u.test(label)) + Number(/\p{Script=Cyrillic}/u.test(label)) + Number(/\p{Script=Greek}/u.test(label)) > 1,
    );
}

/** Edits (insert, delete, replace, swap of neighbours) from one text to the other, counted up to `limit`; above it `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** Words that are put before or behind a company's name to make a domain that looks like its own. */
export const AFFIX_WORDS = (
  'group groups global intl international world trade trading export exports import imports sales sale office mail email online web shop store ' +
  'pay payment payments account accounts finance billing bank invoice invoices secure support service team corp corporation company co inc ltd llc gmbh ' +
  'china cn hk eu us usa uk de fr it es asia europe'
).split(' ');

/** The label without an added word: `keller-group`, `kellergroup` and `group-keller` give `keller`. Empty when none is added. */
export function withoutAffixes(label: string): string[] {
  const bare: string[] = [];
  for (const word of AFFIX_WORDS) {
    for (const affix of word.length >= 4 ? [`-${word}`, word] : [`-${word}`]) {
      if (label.endsWith(affix) && label.length - affix.length >= 4) bare.push(label.slice(0, -affix.length));
    }
    for (const affix of word.length >= 4 ? [`${word}-`, word] : [`${word}-`]) {
      if (label.startsWith(affix) && label.length - affix.length >= 4) bare.push(label.slice(affix.length));
    }
  }
  return bare;
}

/** A slip that a typo domain is made of: a letter left out, doubled, or two neighbours swapped. Few real names stand that close. */
function isTypo(a: string, b: string): boolean {
  if (a.length === b.length) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  const doubled = long[at] === long[at - 1] || long[at] === long[at + 1];
  return long.slice(at + 1) === short.slice(at) && (doubled || long === a ? doubled : true);
}

/**
 * How a domain resembles another one:
 * `skeleton` looks the same, `typo` is one slip away, `edit` one or two letters away, `affix` has a word added, `suffix` is the same name under
 * another public suffix.
 */
export type LikenessKind = 'skeleton' | 'typo' | 'edit' | 'affix' | 'suffix';

/**
 * Compares a domain seen with a domain known (both as A-label or U-label). Undefined when they are the same domain or not alike. Distances count
 * from 5 letters (one edit) and from 9 letters (two); shorter names are compared by skeleton only.
 */
export function lookAlike(seen: string, known: string): LikenessKind | undefined {
  const a = registrableDomain(seen);
  const b = registrableDomain(known);
  if (a === b) return undefined;
  const labelA = toUnicodeDomain(domainLabel(a));
  const labelB = toUnicodeDomain(domainLabel(b));
  if (labelA === labelB) return publicSuffix(a) === publicSuffix(b) ? undefined : 'suffix';
  const bonesA = skeleton(labelA);
  const bonesB = skeleton(labelB);
  if (bonesA === bonesB) return 'skeleton';
  if (bonesB.length >= 4 && withoutAffixes(labelA).some((bare) => skeleton(bare) === bonesB)) return 'affix';
  const shorter = Math.min(bonesA.length, bonesB.length);
  if (shorter < 5) return undefined;
  if (isTypo(bonesA, bonesB)) return 'typo';
  const limit = shorter >= 9 ? 2 : 1;
  return editDistance(bonesA, bonesB, limit) <= limit ? 'edit' : undefined;
}

/** The keys under which names within one edit of each other meet: the skeleton of the label, and the skeleton with each one letter left out. */
export function likenessKeys(host: string): string[] {
  const bones = skeleton(domainLabel(host));
  const keys = new Set([bones]);
  if (bones.length >= 5 && bones.length <= 63) for (let at = 0; at < bones.length; at++) keys.add(`-${bones.slice(0, at)}${bones.slice(at + 1)}`);
  return [...keys];
}
