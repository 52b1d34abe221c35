import { easeOf } from '#core/scores/clarity.ts';
import { newCounts } from '#core/scores/counts.ts';
import { measure } from '#core/scores/measure.ts';
import type { ScoreReason } from '#core/scores/score-reason.ts';
import { strongestOf } from '#core/scores/score-reason.ts';
import type { Span } from '#core/text/span.ts';

interface Size {
  readonly words: number;
  readonly syllables: number;
}

/** A word of this many syllables counts as hard (Gunning 1952). */
const HARD_SYLLABLES = 3;
const QUOTED_UNITS = 32;

function quoteOf(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ');
  return line.length <= QUOTED_UNITS ? line : `${line.slice(0, QUOTED_UNITS).replace(/ [^ ]*$/, '')} …`;
}

/**
 * Which sentences and long words moved clarity most. The effect is exact: reading ease of the text less that of the text
 * without the sentence or the word (wherever it stands).
 */
export function explainClarity(text: string, sentences: readonly Span[]): readonly ScoreReason[] {
  const sizeOf = ({ start, end }: Span, onWord: (span: Span) => void = () => undefined): Size => {
    const counts = newCounts();
    measure(text, start, end, counts, (_, __, from, to) => onWord({ start: from, end: to }));
    return counts;
  };
  const hard = new Map<string, Size>();
  const sizes = sentences.map((sentence) =>
    sizeOf(sentence, (span) => {
      const { words, syllables } = sizeOf(span);
      if (words !== 1 || syllables < HARD_SYLLABLES) return;
      const word = text.slice(span.start, span.end).toLowerCase();
      const before = hard.get(word) ?? { words: 0, syllables: 0 };
      hard.set(word, { words: before.words + 1, syllables: before.syllables + syllables });
    }),
  );
  const all = sizes.reduce<Size>((sum, each) => ({ words: sum.words + each.words, syllables: sum.syllables + each.syllables }), {
    words: 0,
    syllables: 0,
  });
  const effectOf = (without: Size, sentencesLeft: number): number =>
    without.words >= all.words
      ? 0
      : easeOf(all, sentences.length) - easeOf({ words: all.words - without.words, syllables: all.syllables - without.syllables }, sentencesLeft);
  const reasons: ScoreReason[] = [];
  sentences.forEach(({ start, end }, i) => {
    const size = sizes[i] as Size;
    if (size.words === 0) return;
    const quote = quoteOf(text.slice(start, end));
    const label = { 'zh-CN': `句子“${quote}”（${size.words} 个词）`, en: `sentence “${quote}” (words: ${size.words})` };
    reasons.push({ label, effect: effectOf(size, sentences.length - 1) });
  });
  hard.forEach((size, word) => {
    const syllables = size.syllables / size.words;
    const label = { 'zh-CN': `长词“${word}”（${syllables} 个音节）`, en: `long word “${word}” (syllables: ${syllables})` };
    reasons.push({ label, effect: effectOf(size, sentences.length) });
  });
  return strongestOf(reasons);
}
