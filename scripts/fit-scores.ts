/**
 * Fits the weights of the scores on sentences rated by people, reports how well they do on sentences left out (10-fold
 * cross-validation, the choice of words included), and writes src/core/scores/weights.ts.
 *
 * Use: npx tsx scripts/fit-scores.ts FOLDER   (with formality-sentences.dev.jsonl and politeness-requests.dev.jsonl, see NOTICE)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { FEATURE_NAMES, features } from '#core/scores/features.ts';
import { newCounts } from '#core/scores/counts.ts';
import { measure, NUMBER, SENTENCE_START } from '#core/scores/measure.ts';
import { fitRidge, predict } from './fit/ridge.ts';
import type { Sample } from './fit/ridge.ts';
import { areaUnderCurve, spearman } from './fit/rank-statistics.ts';

interface Row {
  readonly text: string;
  readonly score: number;
  readonly genre: string;
  readonly quartile: number;
}

interface Model {
  readonly intercept: number;
  readonly dense: readonly number[];
  readonly means: readonly number[];
  readonly words: ReadonlyMap<string, number>;
}

const FOLDS = 10;
/** Words and pairs that stand in fewer texts say nothing; of the rest the strongest are kept. */
const SEEN_IN = { word: 5, pair: 6 };

function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; score: number; genre?: string; domain?: string; quartile?: number })
    .map(({ text, score, genre, domain, quartile }) => ({ text, score, genre: genre ?? domain ?? '', quartile: quartile ?? 0 }));
}

/** The features of a text and the words and pairs in it. */
function look(text: string): { dense: Float64Array; terms: ReadonlySet<string> } {
  const counts = newCounts();
  const dense = new Float64Array(FEATURE_NAMES.length);
  const terms = new Set<string>();
  let previous = '^';
  measure(text, 0, text.length, counts, (hash, before, start, end) => {
    const word = hash === NUMBER ? '0' : text.slice(start, end).toLowerCase().replace(/’/g, "'");
    terms.add(word);
    terms.add(`${before === SENTENCE_START ? '^' : previous} ${word}`);
    previous = word;
  });
  features(counts, dense);
  return { dense, terms };
}

type Looked = ReturnType<typeof look>;

/** Numbers of the terms that are worth a weight. */
function vocabularyOf(texts: readonly Looked[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { terms } of texts) for (const term of terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  const kept = [...seen].filter(([term, count]) => count >= (term.includes(' ') ? SEEN_IN.pair : SEEN_IN.word));
  return new Map(kept.map(([term], index) => [term, index]));
}

interface Settings {
  /** Strength of the ridge; weight of a word beside a standardised feature; how many words are kept. */
  readonly ridge: number;
  readonly wordScale: number;
  readonly keep: number;
}

function fit(texts: readonly Looked[], rows: readonly Row[], settings: Settings): Model {
  const width = FEATURE_NAMES.length;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const { dense } of texts) for (let i = 0; i < width; i++) mean[i]! += dense[i]! / texts.length;
  for (const { dense } of texts) for (let i = 0; i < width; i++) spread[i]! += (dense[i]! - mean[i]!) ** 2 / texts.length;
  for (let i = 0; i < width; i++) spread[i] = Math.sqrt(spread[i]!) || 1;
  const genres = [...new Set(rows.map(({ genre }) => genre))];
  const samplesWith = (vocabulary: ReadonlyMap<string, number>): Sample[] =>
    texts.map(({ dense, terms }, row) => ({
      dense: dense.map((value, i) => Math.max(-4, Math.min(4, (value - mean[i]!) / spread[i]!))),
      sparse: [...terms].flatMap((term) => vocabulary.get(term) ?? []),
      group: genres.indexOf(rows[row]!.genre),
      target: rows[row]!.score,
    }));
  const solve = (vocabulary: ReadonlyMap<string, number>): ReturnType<typeof fitRidge> =>
    fitRidge(samplesWith(vocabulary), { dense: width, sparse: vocabulary.size, groups: genres.length }, settings.ridge, settings.wordScale);
  const all = vocabularyOf(texts);
  const first = solve(all);
  const strongest = [...all].sort((a, b) => Math.abs(first.sparse[b[1]]!) - Math.abs(first.sparse[a[1]]!)).slice(0, settings.keep);
  const vocabulary = new Map(strongest.map(([term], index) => [term, index]));
  const { dense, sparse, intercept } = solve(vocabulary);
  const raw = dense.map((weight, i) => weight / spread[i]!);
  return {
    intercept: raw.reduce((sum, weight, i) => sum - weight * mean[i]!, intercept),
    dense: raw,
    means: [...mean],
    words: new Map([...vocabulary].map(([term, index]) => [term, sparse[index]!])),
  };
}

function crossValidate(texts: readonly Looked[], rows: readonly Row[], settings: Settings): number[] {
  const predicted = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    // A fixed shuffle: neighbours in the file come from the same mails.
    const isLeftOut = (row: number): boolean => (Math.imul(row + 1, 2654435761) >>> 0) % FOLDS === fold;
    const model = fit(
      texts.filter((_, row) => !isLeftOut(row)),
      rows.filter((_, row) => !isLeftOut(row)),
      settings,
    );
    texts.forEach((text, row) => {
      if (isLeftOut(row)) predicted[row] = predict(model, text);
    });
  }
  return predicted;
}

function wordCount(text: string): number {
  const counts = newCounts();
  measure(text, 0, text.length, counts, () => undefined);
  return counts.words;
}

function reportFormality(rows: readonly Row[], predicted: readonly number[]): void {
  for (const genre of [...new Set(rows.map((row) => row.genre))]) {
    const of = (rule: (row: Row) => boolean): number => {
      const at = rows.flatMap((row, i) => (row.genre === genre && rule(row) ? [i] : []));
      return spearman(
        at.map((i) => predicted[i]!),
        at.map((i) => rows[i]!.score),
      );
    };
    const fixedLength = of(({ text }) => wordCount(text) >= 8 && wordCount(text) <= 20);
    console.log(`formality  ${genre.padEnd(14)} Spearman ${of(() => true).toFixed(3)}, sentences of 8-20 words ${fixedLength.toFixed(3)}`);
  }
}

function reportPoliteness(rows: readonly Row[], predicted: readonly number[]): void {
  for (const genre of [...new Set(rows.map((row) => row.genre))]) {
    const at = rows.flatMap((row, i) => (row.genre === genre && (row.quartile === 1 || row.quartile === 4) ? [i] : []));
    const area = areaUnderCurve(
      at.map((i) => predicted[i]!),
      at.map((i) => rows[i]!.quartile === 4),
    );
    console.log(`politeness ${genre.padEnd(14)} AUC ${area.toFixed(3)} of most against least polite quartile`);
  }
}

/** Weights as integers of thousandths: the third digit is noise already. */
function thousandths(value: number): number {
  return Math.round(value * 1000);
}

function asSource(name: string, { intercept, dense, means, words }: Model): string {
  const kept = [...words].map(([term, weight]) => [term, thousandths(weight)] as const).filter(([, weight]) => weight !== 0);
  const byTerm = kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, weight]) => `${term}=${weight}`);
  return `export const ${name}: Weights = {
    intercept: ${thousandths(intercept)},
    features: [${dense.map(thousandths).join(', ')}],
    means: [${means.map((mean) => mean.toFixed(2)).join(', ')}],
    words: ${JSON.stringify(byTerm.join('|'))},
  };`;
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds the rated sentences.');
const formalityRows = readRows(`${folder}/formality-sentences.dev.jsonl`);
const politenessRows = readRows(`${folder}/politeness-requests.dev.jsonl`);
const formalityTexts = formalityRows.map(({ text }) => look(text));
const politenessTexts = politenessRows.map(({ text }) => look(text));
const formalitySettings: Settings = { ridge: 200, wordScale: 1.5, keep: 700 };
const politenessSettings: Settings = { ridge: 300, wordScale: 2, keep: 900 };
reportFormality(formalityRows, crossValidate(formalityTexts, formalityRows, formalitySettings));
reportPoliteness(politenessRows, crossValidate(politenessTexts, politenessRows, politenessSettings));

const source = `// Made by scripts/fit-scores.ts from sentences rated by people (see NOTICE). Weights are thousandths of a rating.
import type { Weights } from '#core/scores/model.ts';

${asSource('formalityWeights', fit(formalityTexts, formalityRows, formalitySettings))}

${asSource('politenessWeights', fit(politenessTexts, politenessRows, politenessSettings))}
`;
writeFileSync('src/core/scores/weights.ts', await format(source, { parser: 'typescript', singleQuote: true, printWidth: 150 }));
