import type { Counts } from '#core/scores/counts.ts';
import { hashNext, hashOf, pairKey, WordTable } from '#core/scores/word-table.ts';
import { SUFFIXES, WORD_CLASSES } from '#core/scores/word-classes.ts';

/** Where a sentence begins, in the place of a word before it. */
export const SENTENCE_START = 1;
/** A number, in the place of a word. */
export const NUMBER = 2;

const LETTER = 1;
const VOWEL = 2;
const UPPER = 4;
const DIGIT = 8;
const APOSTROPHE = 16;

const KIND = new Uint8Array(65536);
for (let unit = 0; unit < 26; unit++) {
  KIND[97 + unit] = LETTER;
  KIND[65 + unit] = LETTER | UPPER;
}
for (const vowel of 'aeiouyAEIOUY') KIND[vowel.charCodeAt(0)] = (KIND[vowel.charCodeAt(0)] as number) | VOWEL;
for (let unit = 48; unit < 58; unit++) KIND[unit] = DIGIT;
KIND[39] = APOSTROPHE;
KIND[0x2019] = APOSTROPHE;
for (let unit = 0xc0; unit < 0x250; unit++) KIND[unit] = LETTER;

const classTable = new WordTable(
  ([] as (readonly [number, number])[]).concat(
    ...WORD_CLASSES.map(({ words }, index) => words.split(' ').map((word) => [hashOf(word), index + 1] as const)),
  ),
);
const suffixTable = new WordTable(SUFFIXES.map((suffix, index) => [hashOf(suffix), index + 1] as const));

/** Told of each word and number with its hash and that of the word before it (or `SENTENCE_START`). */
export type OnWord = (hash: number, before: number, start: number, end: number) => void;

/** Counts what stands in `[start, end)` and reports each word. Looks at each unit once. */
export function measure(text: string, start: number, end: number, counts: Counts, onWord: OnWord): void {
  let before = SENTENCE_START;
  let at = start;
  counts.units += end - start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = KIND[unit] as number;
    if (kind & LETTER) {
      const next = readWord(text, at, end, counts, before, onWord);
      before = lastHash;
      at = next;
    } else if (kind === DIGIT) {
      const from = at;
      while (
        at < end &&
        (KIND[text.charCodeAt(at)] === DIGIT ||
          ((text.charCodeAt(at) === 46 || text.charCodeAt(at) === 44) && KIND[text.charCodeAt(at + 1)] === DIGIT))
      )
        at++;
      counts.digits += at - from;
      onWord(NUMBER, before, from, at);
      before = NUMBER;
    } else {
      if (unit > 32) {
        countSign(text, at, unit, counts);
        counts.lastSign = unit;
        if (unit === 46 || unit === 33 || unit === 63 || unit === 58) before = SENTENCE_START;
      } else if (unit === 10) before = SENTENCE_START;
      at++;
    }
  }
}

let lastHash = 0;

function readWord(text: string, from: number, end: number, counts: Counts, before: number, onWord: OnWord): number {
  let at = from;
  let hash = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  let letters = 0;
  let uppers = 0;
  let syllables = 0;
  let inVowel = false;
  let apostrophe = 0;
  let previous = 0;
  let same = 1;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = KIND[unit] as number;
    if (kind & LETTER) {
      const lower = kind & UPPER ? unit + 32 : unit;
      hash = hashNext(hash, lower);
      a = b;
      b = c;
      c = d;
      d = lower;
      letters++;
      if (kind & UPPER) uppers++;
      const vowel = (kind & VOWEL) !== 0;
      if (vowel && !inVowel) syllables++;
      inVowel = vowel;
      same = lower === previous ? same + 1 : 1;
      if (same === 3) counts.tripled++;
      previous = lower;
    } else if (kind === APOSTROPHE && (KIND[text.charCodeAt(at + 1)] as number) & LETTER && at + 1 < end) {
      hash = hashNext(hash, 39);
      apostrophe = at;
      inVowel = false;
      previous = 39;
    } else break;
  }
  counts.words++;
  counts.letters += letters;
  if (letters >= 7) counts.long++;
  if (letters >= 10) counts.veryLong++;
  if (letters <= 3) counts.short++;
  if (letters > counts.longest) counts.longest = letters;
  counts.syllables += syllables === 0 ? 1 : syllables;
  if (syllables >= 3) counts.polysyllables++;
  const startsUpper = ((KIND[text.charCodeAt(from)] as number) & UPPER) !== 0;
  if (counts.words === 1) {
    if (startsUpper) counts.startsUpper = 1;
    else counts.startsLower = 1;
  } else if (startsUpper) counts.capitalised++;
  if (uppers > 1 && uppers === letters) counts.allCapitals++;
  if (letters === 1 && text.charCodeAt(from) === 105) counts.smallI++;
  if (apostrophe > 0 && !(at - apostrophe === 2 && d === 115)) counts.contractions++;
  const wordClass = classTable.get(hash);
  if (wordClass > 0) (counts.classes[wordClass - 1] as number)++;
  if (letters >= 5) {
    h2 = hashNext(hashNext(0, c), d);
    h3 = hashNext(hashNext(hashNext(0, b), c), d);
    h4 = hashNext(hashNext(hashNext(hashNext(0, a), b), c), d);
    const suffix = (letters >= 7 ? suffixTable.get(h4) : 0) || (letters >= 6 ? suffixTable.get(h3) : 0) || suffixTable.get(h2);
    if (suffix > 0) (counts.suffixes[suffix - 1] as number)++;
  }
  lastHash = hash;
  onWord(hash, before, from, at);
  return at;
}

function countSign(text: string, at: number, unit: number, counts: Counts): void {
  switch (unit) {
    case 46:
      if (text.charCodeAt(at + 1) === 46 && text.charCodeAt(at - 1) !== 46) counts.ellipses++;
      counts.stops++;
      return;
    case 44:
      counts.commas++;
      return;
    case 33:
      counts.exclamations++;
      return;
    case 63:
      counts.questions++;
      return;
    case 58:
      counts.colons++;
      return;
    case 59:
      counts.semicolons++;
      return;
    case 34:
    case 0x201c:
    case 0x201d:
      counts.quotes++;
      return;
    case 40:
      counts.brackets++;
      return;
    case 45:
      if (text.charCodeAt(at + 1) === 45 || (text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32)) counts.dashes++;
      else counts.hyphens++;
      return;
    case 0x2013:
    case 0x2014:
      counts.dashes++;
      return;
    case 47:
      counts.slashes++;
      return;
    case 64:
      counts.addresses++;
      return;
    case 36:
    case 37:
    case 0x20ac:
      counts.money++;
      return;
    case 0x2026:
      counts.ellipses++;
  }
}

export { pairKey };
