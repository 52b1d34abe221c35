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
  /** The terms with their weights, by their number less one. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  begin(): void;
  /** Counts a term by its number, the first time it stands in a stretch. */
  count(term: number): void;
  /** The rating of the stretch with these features. */
  end(features: Float64Array): number;
  /** Numbers of the terms of the stretch, less one. */
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
  const values = Float64Array.from([0, ...terms.map(({ weight }) => weight)]);
  const features = Float64Array.from(weights.features.map((weight) => weight / 1000));
  const seen = new Int32Array(terms.length + 1);
  let round = 0;
  let sum = 0;
  return {
    terms,
    begin: () => {
      round++;
      sum = weights.intercept / 1000;
    },
    count: (term) => {
      if (seen[term] === round) return;
      seen[term] = round;
      sum += values[term] as number;
    },
    end: (values) => {
      let rating = sum;
      for (let i = 0; i < features.length; i++) rating += (features[i] as number) * (values[i] as number);
      return rating;
    },
    found: () => terms.map((_, index) => index).filter((index) => seen[index + 1] === round),
  };
}

/** Tells each model which of its terms a word and the pair that it ends are. One look for all models: most words are terms of none. */
export function createTermReader(models: readonly Model[]): OnWord {
  const words = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  models.forEach(({ terms }, model) => {
    terms.forEach(({ term }, index) => {
      const space = term.indexOf(' ');
      const known = space < 0 ? words : pairs;
      const key = space < 0 ? keyOf(term) : pairKey(keyOf(term.slice(0, space)), keyOf(term.slice(space + 1)));
      const numbers = known.get(key) ?? models.map(() => 0);
      numbers[model] = index + 1;
      known.set(key, numbers);
    });
  });
  /** For each entry of the tables the number that it has in each model; 0 where it is no term of that model. */
  const numbers: number[] = models.map(() => 0);
  const tableOf = (known: Map<number, number[]>): WordTable =>
    new WordTable(Array.from(known, ([key, each]) => [key, numbers.push(...each) - each.length] as const));
  const single = tableOf(words);
  const pair = tableOf(pairs);
  const termOf = Int32Array.from(numbers);
  const count = (entry: number): void => {
    if (entry === 0) return;
    for (let model = 0; model < models.length; model++) {
      const term = termOf[entry + model] as number;
      if (term !== 0) (models[model] as Model).count(term);
    }
  };
  return (hash, before) => {
    count(single.get(hash));
    count(pair.get(pairKey(before, hash)));
  };
}
