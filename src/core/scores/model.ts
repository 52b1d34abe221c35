import type { OnWord } from '#core/scores/measure.ts';
import { NUMBER, SENTENCE_START } from '#core/scores/measure.ts';
import { hashOf, pairKey, WordTable } from '#core/scores/word-table.ts';

/** A linear model as data, in thousandths: one weight a feature, and `term=weight|…` for words and pairs of words. */
export interface Weights {
  readonly intercept: number;
  /** In the order of `FEATURE_NAMES`. */
  readonly features: readonly number[];
  /** What the features are in the sentences that the weights were fitted on. */
  readonly means: readonly number[];
  /** `^` stands for the beginning of a sentence, `0` for a number. */
  readonly words: string;
}

/** A model ready to judge. One at a time: the words of a stretch are added up between `begin` and `end`. */
export interface Model {
  /** Weights of the terms by their number, and the terms themselves. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  begin(): void;
  readonly onWord: OnWord;
  /** The rating of the stretch with these features. */
  end(features: Float64Array): number;
  /** Numbers of the terms of the stretch. */
  found(): readonly number[];
}

function keyOf(word: string): number {
  if (word === '^') return SENTENCE_START;
  return word === '0' ? NUMBER : hashOf(word);
}

export function compileModel(weights: Weights): Model {
  const terms = weights.words.split('|').map((entry) => {
    const cut = entry.lastIndexOf('=');
    return { term: entry.slice(0, cut), weight: Number(entry.slice(cut + 1)) / 1000 };
  });
  const singles: (readonly [number, number])[] = [];
  const pairs: (readonly [number, number])[] = [];
  terms.forEach(({ term }, index) => {
    const space = term.indexOf(' ');
    if (space < 0) singles.push([keyOf(term), index + 1]);
    else pairs.push([pairKey(keyOf(term.slice(0, space)), keyOf(term.slice(space + 1))), index + 1]);
  });
  const single = new WordTable(singles);
  const pair = new WordTable(pairs);
  const values = Float64Array.from(terms.map(({ weight }) => weight));
  const features = Float64Array.from(weights.features.map((weight) => weight / 1000));
  const seen = new Int32Array(terms.length + 1);
  let round = 0;
  let sum = 0;
  const count = (index: number): void => {
    if (index === 0 || seen[index] === round) return;
    seen[index] = round;
    sum += values[index - 1] as number;
  };
  return {
    terms,
    begin: () => {
      round++;
      sum = weights.intercept / 1000;
    },
    onWord: (hash, before) => {
      count(single.get(hash));
      count(pair.get(pairKey(before, hash)));
    },
    end: (values) => {
      let rating = sum;
      for (let i = 0; i < features.length; i++) rating += (features[i] as number) * (values[i] as number);
      return rating;
    },
    found: () => terms.map((_, index) => index).filter((index) => seen[index + 1] === round),
  };
}
