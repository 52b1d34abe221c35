import type { Counts } from '#core/scores/counts.ts';

/** Reading ease (Flesch 1948) of ordinary business mail, and the points of it that move the score by about 38. */
const ORDINARY_EASE = 70;
const SPREAD = 36;

/** Reading ease (Flesch 1948); higher is easier. */
export function easeOf({ words, syllables }: Pick<Counts, 'words' | 'syllables'>, sentences: number): number {
  return 206.835 - 1.015 * (words / Math.max(1, sentences)) - 84.6 * (syllables / Math.max(1, words));
}

/** 0..100 from the length of sentences and words; 50 = ordinary business mail. */
export function clarityOf(counts: Pick<Counts, 'words' | 'syllables'>, sentences: number): number {
  return Math.round(50 + 50 * Math.tanh((easeOf(counts, sentences) - ORDINARY_EASE) / SPREAD));
}
