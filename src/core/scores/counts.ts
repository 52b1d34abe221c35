import { SUFFIXES, WORD_CLASSES } from '#core/scores/word-classes.ts';

/** Counts taken in one pass over a stretch of text; the features are made from them. */
export interface Counts {
  words: number;
  letters: number;
  /** Words of at least seven and ten letters, and of at most three. */
  long: number;
  veryLong: number;
  short: number;
  longest: number;
  syllables: number;
  polysyllables: number;
  allCapitals: number;
  capitalised: number;
  smallI: number;
  contractions: number;
  tripled: number;
  units: number;
  digits: number;
  commas: number;
  exclamations: number;
  questions: number;
  stops: number;
  colons: number;
  semicolons: number;
  quotes: number;
  brackets: number;
  dashes: number;
  hyphens: number;
  slashes: number;
  ellipses: number;
  addresses: number;
  money: number;
  startsLower: number;
  startsUpper: number;
  /** The last sign, as a UTF-16 unit. */
  lastSign: number;
  readonly classes: Int32Array;
  readonly suffixes: Int32Array;
}

export function newCounts(): Counts {
  return {
    words: 0,
    letters: 0,
    long: 0,
    veryLong: 0,
    short: 0,
    longest: 0,
    syllables: 0,
    polysyllables: 0,
    allCapitals: 0,
    capitalised: 0,
    smallI: 0,
    contractions: 0,
    tripled: 0,
    units: 0,
    digits: 0,
    commas: 0,
    exclamations: 0,
    questions: 0,
    stops: 0,
    colons: 0,
    semicolons: 0,
    quotes: 0,
    brackets: 0,
    dashes: 0,
    hyphens: 0,
    slashes: 0,
    ellipses: 0,
    addresses: 0,
    money: 0,
    startsLower: 0,
    startsUpper: 0,
    lastSign: 0,
    classes: new Int32Array(WORD_CLASSES.length),
    suffixes: new Int32Array(SUFFIXES.length),
  };
}

/** Sets all counts to 0. Spelled out, because it runs once a sentence. */
export function resetCounts(counts: Counts): void {
  counts.words = 0;
  counts.letters = 0;
  counts.long = 0;
  counts.veryLong = 0;
  counts.short = 0;
  counts.longest = 0;
  counts.syllables = 0;
  counts.polysyllables = 0;
  counts.allCapitals = 0;
  counts.capitalised = 0;
  counts.smallI = 0;
  counts.contractions = 0;
  counts.tripled = 0;
  counts.units = 0;
  counts.digits = 0;
  counts.commas = 0;
  counts.exclamations = 0;
  counts.questions = 0;
  counts.stops = 0;
  counts.colons = 0;
  counts.semicolons = 0;
  counts.quotes = 0;
  counts.brackets = 0;
  counts.dashes = 0;
  counts.hyphens = 0;
  counts.slashes = 0;
  counts.ellipses = 0;
  counts.addresses = 0;
  counts.money = 0;
  counts.startsLower = 0;
  counts.startsUpper = 0;
  counts.lastSign = 0;
  counts.classes.fill(0);
  counts.suffixes.fill(0);
}
