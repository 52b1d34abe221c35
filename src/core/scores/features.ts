import type { Counts } from '#core/scores/counts.ts';
import { SUFFIXES, WORD_CLASSES } from '#core/scores/word-classes.ts';

/** Names of the features that are no words, in the order of `features`. */
export const FEATURE_NAMES: readonly string[] = [
  'log-words',
  'log-words-squared',
  'words',
  'few-words',
  'letters-per-word',
  'log-letters-per-word',
  'long-share',
  'very-long-share',
  'short-share',
  'longest',
  'long-words',
  'very-long-words',
  'syllables-per-word',
  'polysyllable-share',
  'contractions',
  'contraction-share',
  'starts-lower',
  'starts-upper',
  'ends-stop',
  'ends-question',
  'ends-exclamation',
  'ends-open',
  'exclamations',
  'commas',
  'comma-share',
  'questions',
  'ellipses',
  'hyphen-share',
  'dashes',
  'brackets',
  'semicolons',
  'colons',
  'quotes',
  'digit-share',
  'digits',
  'capitals-share',
  'capitalised-share',
  'small-i',
  'tripled',
  'slashes',
  'addresses',
  'money',
  ...WORD_CLASSES.map(({ name }) => `${name}-share`),
  ...WORD_CLASSES.map(({ name }) => name),
  ...SUFFIXES.map((suffix) => `-${suffix}`),
];

function atMost(value: number, most: number): number {
  return value < most ? value : most;
}

/** Fills `into` with the features of these counts. All are bounded, so that one odd mail cannot run off the scale. */
export function features(c: Counts, into: Float64Array): void {
  const words = c.words > 0 ? c.words : 1;
  const log = Math.log(words + 1);
  const perWord = c.letters / words;
  let i = 0;
  into[i++] = log;
  into[i++] = log * log;
  into[i++] = atMost(words, 60) / 30;
  into[i++] = atMost(words, 12) / 12;
  into[i++] = atMost(perWord, 12);
  into[i++] = Math.log(1 + perWord);
  into[i++] = c.long / words;
  into[i++] = c.veryLong / words;
  into[i++] = c.short / words;
  into[i++] = atMost(c.longest, 20) / 12;
  into[i++] = atMost(c.long, 12) / 5;
  into[i++] = atMost(c.veryLong, 8) / 3;
  into[i++] = atMost(c.syllables / words, 4);
  into[i++] = c.polysyllables / words;
  into[i++] = atMost(c.contractions, 3);
  into[i++] = c.contractions / words;
  into[i++] = c.startsLower;
  into[i++] = c.startsUpper;
  into[i++] = c.lastSign === 46 ? 1 : 0;
  into[i++] = c.lastSign === 63 ? 1 : 0;
  into[i++] = c.lastSign === 33 ? 1 : 0;
  into[i++] = c.lastSign === 58 || c.lastSign === 44 || c.lastSign === 59 ? 1 : 0;
  into[i++] = atMost(c.exclamations, 3);
  into[i++] = atMost(c.commas, 3);
  into[i++] = atMost(c.commas / words, 0.5);
  into[i++] = atMost(c.questions, 3);
  into[i++] = atMost(c.ellipses, 2);
  into[i++] = atMost(c.hyphens / words, 0.5);
  into[i++] = atMost(c.dashes, 2);
  into[i++] = atMost(c.brackets, 2);
  into[i++] = atMost(c.semicolons, 2);
  into[i++] = atMost(c.colons, 2);
  into[i++] = atMost(c.quotes, 4);
  into[i++] = c.units > 0 ? c.digits / c.units : 0;
  into[i++] = c.digits > 0 ? 1 : 0;
  into[i++] = c.allCapitals / words;
  into[i++] = c.capitalised / words;
  into[i++] = atMost(c.smallI, 2);
  into[i++] = atMost(c.tripled, 1);
  into[i++] = atMost(c.slashes, 2);
  into[i++] = atMost(c.addresses, 1);
  into[i++] = atMost(c.money, 2);
  for (let k = 0; k < c.classes.length; k++) into[i++] = (c.classes[k] as number) / words;
  for (let k = 0; k < c.classes.length; k++) into[i++] = atMost(c.classes[k] as number, 2);
  for (let k = 0; k < c.suffixes.length; k++) into[i++] = (c.suffixes[k] as number) / words;
}
