import { explainClarity } from '#core/scores/explain-clarity.ts';
import { FEATURE_NAMES } from '#core/scores/features.ts';
import type { ScoreReason } from '#core/scores/score-reason.ts';
import { strongestOf } from '#core/scores/score-reason.ts';
import { createStretchReader } from '#core/scores/score.ts';
import { SUFFIXES, WORD_CLASSES } from '#core/scores/word-classes.ts';
import { formalityWeights, politenessWeights } from '#core/scores/weights.ts';
import type { Localised } from '#core/text/language.ts';
import type { Span } from '#core/text/span.ts';

/** The things that moved each score most, the strongest first, at most three each. */
export interface ScoreReasons {
  readonly clarity: readonly ScoreReason[];
  readonly formality: readonly ScoreReason[];
  readonly politeness: readonly ScoreReason[];
}

/** Features that a person would call the same thing. */
const THINGS: readonly { readonly label: Localised; readonly names: readonly string[] }[] = [
  { label: { 'zh-CN': '句子长短', en: 'length of the sentences' }, names: ['log-words', 'log-words-squared', 'words', 'few-words'] },
  {
    label: { 'zh-CN': '用词长短', en: 'long or short words' },
    names: [
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
    ],
  },
  { label: { 'zh-CN': '缩写形式（don’t、we’re）', en: 'contractions (don’t, we’re)' }, names: ['contractions', 'contraction-share'] },
  { label: { 'zh-CN': '句首大小写', en: 'capital at the beginning' }, names: ['starts-lower', 'starts-upper', 'small-i'] },
  { label: { 'zh-CN': '感叹号', en: 'exclamation marks' }, names: ['exclamations', 'ends-exclamation'] },
  { label: { 'zh-CN': '问句', en: 'questions' }, names: ['questions', 'ends-question'] },
  { label: { 'zh-CN': '全大写', en: 'capitals' }, names: ['capitals-share', 'capitalised-share'] },
  { label: { 'zh-CN': '数字与单位', en: 'figures' }, names: ['digit-share', 'digits', 'money'] },
  { label: { 'zh-CN': '省略号和拖长的字母', en: 'dots and stretched letters' }, names: ['ellipses', 'tripled'] },
  {
    label: { 'zh-CN': '标点', en: 'punctuation' },
    names: [
      'ends-stop',
      'ends-open',
      'commas',
      'comma-share',
      'hyphen-share',
      'dashes',
      'brackets',
      'semicolons',
      'colons',
      'quotes',
      'slashes',
      'addresses',
    ],
  },
  { label: { 'zh-CN': '书面词（-tion、-ment 等）', en: 'bookish words (-tion, -ment …)' }, names: SUFFIXES.map((suffix) => `-${suffix}`) },
  ...WORD_CLASSES.map(({ name, label }) => ({ label, names: [name, `${name}-share`] })),
];

const thingOf = FEATURE_NAMES.map((name) => THINGS.findIndex(({ names }) => names.includes(name)));

class Tally {
  private readonly things = THINGS.map(() => 0);
  private readonly terms = new Map<string, number>();

  add(
    words: number,
    weights: { features: readonly number[]; means: readonly number[] },
    values: Float64Array,
    terms: readonly { term: string; weight: number }[],
  ): void {
    values.forEach((value, i) => {
      const thing = thingOf[i] ?? -1;
      if (thing >= 0)
        this.things[thing] = (this.things[thing] ?? 0) + (words * (weights.features[i] ?? 0) * (value - (weights.means[i] ?? 0))) / 1000;
    });
    for (const { term, weight } of terms) this.terms.set(term, (this.terms.get(term) ?? 0) + words * weight);
  }

  strongest(words: number): readonly ScoreReason[] {
    const quoted = Array.from(this.terms).map(([term, effect]) => {
      const said = `“${term.replace('^ ', '').replace(/\b0\b/, '#')}”`;
      return { label: { 'zh-CN': said, en: said }, effect: effect / words };
    });
    const things = THINGS.map(({ label }, i) => ({ label, effect: (this.things[i] ?? 0) / words }));
    return strongestOf([...things, ...quoted]);
  }
}

/** Makes a function that says which three things moved each score most. Slower than scoring: for a press on a gauge. */
export function createScoreExplainer(): (text: string, sentences: readonly Span[]) => ScoreReasons {
  const read = createStretchReader();
  return (text, sentences) => {
    const formality = new Tally();
    const politeness = new Tally();
    const { words } = read(text, sentences, (count, _, values, models) => {
      formality.add(
        count,
        formalityWeights,
        values,
        models.formality.found().flatMap((i) => models.formality.terms[i] ?? []),
      );
      politeness.add(
        count,
        politenessWeights,
        values,
        models.politeness.found().flatMap((i) => models.politeness.terms[i] ?? []),
      );
    });
    return {
      clarity: explainClarity(text, sentences),
      formality: formality.strongest(Math.max(1, words)),
      politeness: politeness.strongest(Math.max(1, words)),
    };
  };
}
