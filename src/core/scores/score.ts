import { clarityOf } from '#core/scores/clarity.ts';
import { FEATURE_NAMES, features } from '#core/scores/features.ts';
import type { Counts } from '#core/scores/counts.ts';
import { newCounts, resetCounts } from '#core/scores/counts.ts';
import { measure } from '#core/scores/measure.ts';
import type { Model } from '#core/scores/model.ts';
import { compileModel, createTermReader } from '#core/scores/model.ts';
import { formalityWeights, politenessWeights } from '#core/scores/weights.ts';
import type { Span } from '#core/text/span.ts';

/** 0..100, 50 = ordinary business mail; null where the text is too short to say. */
export interface Scores {
  readonly clarity: number | null;
  readonly formality: number | null;
  readonly politeness: number | null;
}

const TOO_SHORT: Scores = { clarity: null, formality: null, politeness: null };
const FEWEST_WORDS = 2;

/** The models were fitted on sentences; a longer text is judged in stretches of about this many words and averaged. */
const STRETCH_WORDS = 14;

/** The rating of ordinary business mail, and how far a rating must be from it to move the score by about 38 points. */
const FORMALITY = { ordinary: 1, spread: 2.4 };
const POLITENESS = { ordinary: 0.4, spread: 1.3 };

function scoreOf(rating: number, { ordinary, spread }: { ordinary: number; spread: number }): number {
  return Math.round(50 + 50 * Math.tanh((rating - ordinary) / spread));
}

/** Told of each stretch: its sentences, its words, and the models with its words and features in them. */
export type OnStretch = (
  words: number,
  ratings: { formality: number; politeness: number },
  values: Float64Array,
  models: { formality: Model; politeness: Model },
) => void;

/** Holds the compiled models; the one function returned judges texts one after another without allocating. */
export function createStretchReader(): (text: string, sentences: readonly Span[], onStretch: OnStretch) => Counts {
  const formality = compileModel(formalityWeights);
  const politeness = compileModel(politenessWeights);
  const models = { formality, politeness };
  const values = new Float64Array(FEATURE_NAMES.length);
  const counts = newCounts();
  const total = newCounts();
  const onWord = createTermReader([formality, politeness]);
  const begin = (): void => {
    resetCounts(counts);
    formality.begin();
    politeness.begin();
  };
  return (text, sentences, onStretch) => {
    const isShort = sentences.length <= 3;
    resetCounts(total);
    begin();
    for (let i = 0; i < sentences.length; i++) {
      const { start, end } = sentences[i] as Span;
      measure(text, start, end, counts, onWord);
      if (i < sentences.length - 1 && (isShort || counts.words < STRETCH_WORDS)) continue;
      features(counts, values);
      if (counts.words > 0) onStretch(counts.words, { formality: formality.end(values), politeness: politeness.end(values) }, values, models);
      total.words += counts.words;
      total.letters += counts.letters;
      total.syllables += counts.syllables;
      total.long += counts.long;
      begin();
    }
    return total;
  };
}

/** Makes a function that scores a text by its sentences. */
export function createScorer(): (text: string, sentences: readonly Span[]) => Scores {
  const read = createStretchReader();
  return (text, sentences) => {
    let formality = 0;
    let politeness = 0;
    const counts = read(text, sentences, (words, ratings) => {
      formality += words * ratings.formality;
      politeness += words * ratings.politeness;
    });
    if (counts.words < FEWEST_WORDS) return TOO_SHORT;
    return {
      clarity: clarityOf(counts, sentences.length),
      formality: scoreOf(formality / counts.words, FORMALITY),
      politeness: scoreOf(politeness / counts.words, POLITENESS),
    };
  };
}
