import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';

/** The sentence of own text in which an offset lies, found by halving. */
export function sentenceAt({ sentences }: RuleInput, offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
