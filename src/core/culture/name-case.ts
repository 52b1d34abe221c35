import { foldName } from '#core/culture/fold-name.ts';
import type { NameCustom } from '#core/culture/name-custom.ts';

/** Words that belong to the name before or behind them. */
export const PARTICLES = new Set(
  'van von de da do dos das del della dello di la le du des der den ter ten zu zum zur el al bin ibn ni nic o ui binti bint ben abu y e ap mac san st wa af te und'.split(
    ' ',
  ),
);
/** Words between the own name and the father's. */
export const FATHER_MARKS = new Set(['bin', 'binti', 'binte', 'bte', 'bint', 'ibn', 'a/l', 'a/p', 's/o', 'd/o']);

const LETTERS = /[^\s.,'’/-]/;
const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** A word in capitals such as DUPONT, which marks the family name; an initial, a short code and `A/L` do not. */
export const inCapitals = (word: string): boolean => word.length > 2 && isUpper(word) && !/\../.test(word) && !FATHER_MARKS.has(foldName(word));

/** `RK` and `J.P.` are initials even where the rest is in capitals too. */
const isInitials = (word: string): boolean => /\./.test(word) || (word.length <= 3 && !/[aeiouy]/i.test(foldName(word)) && !/^ng$/i.test(word));

/** YILMAZ is Yılmaz and not Yilmaz: Turkish has two letters for what others write with one. */
function lower(word: string, custom: NameCustom | undefined): string {
  return custom?.country === 'TR' ? word.replace(/I/g, 'ı').replace(/İ/g, 'i').toLowerCase() : word.toLowerCase();
}

function oneWord(word: string, custom: NameCustom | undefined): string {
  const first = custom?.country === 'TR' && word.charAt(0) === 'i' ? `İ${word.slice(1)}` : word;
  return first
    .replace(/(^|['’/-])(.)/g, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(.)/, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Whether the particle of a family name is written with a small letter there, unlike Van Damme and De Luca. */
const smallParticles = (custom: NameCustom | undefined): boolean => !custom || ['BE', 'IT', 'US'].indexOf(custom.country) < 0;

/**
 * DUPONT to Dupont, O'NEILL to O'Neill, a name all in capitals or all in small letters to the usual spelling. Every other
 * spelling stays as the person writes it.
 */
export function calmWords(words: readonly string[], custom: NameCustom | undefined): string[] {
  const letters = words.filter((word) => LETTERS.test(word));
  const allCapitals = letters.length > 0 && letters.every((word) => isUpper(word)) && letters.some((word) => word.length > 2);
  const allSmall = letters.length > 0 && letters.every((word) => word === word.toLowerCase() && word !== word.toUpperCase());
  const familyFirst = custom?.nameOrder === 'family-given';
  return words.map((word, at) => {
    if (FATHER_MARKS.has(foldName(word)) && (allCapitals || isUpper(word))) return word.toLowerCase();
    // Jack MA: a family name of two letters.
    if (familyFirst && !allCapitals && /^[A-Z]{2}$/.test(word) && /[AEIOUY]/.test(word)) return oneWord(word.toLowerCase(), custom);
    if (allSmall) return at > 0 && PARTICLES.has(foldName(word)) ? word : oneWord(word, custom);
    if (!(allCapitals ? !isInitials(word) : inCapitals(word)) && !(isUpper(word) && PARTICLES.has(foldName(word)) && capitalsNear(words, at)))
      return word;
    const plain = lower(word, custom);
    if (familyFirst || !PARTICLES.has(foldName(word))) return oneWord(plain, custom);
    const leads = !PARTICLES.has(foldName(words[at - 1] ?? ''));
    // Le Gall, but de la Tour.
    const keepsSmall = smallParticles(custom) && !/^l[ea]$/.test(plain);
    return keepsSmall || !leads ? plain : oneWord(plain, custom);
  });
}

/** A particle such as `DE` belongs to the capitals that follow it. */
function capitalsNear(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return inCapitals(next) || (PARTICLES.has(foldName(next)) && isUpper(next) && inCapitals(words[at + 2] ?? ''));
}
