import type { Span } from '#core/text/span.ts';

/** Characters of the sentence shown on each side of the quote. */
const AROUND = 36;

/** A quote with the words around it, cut at spaces. */
export interface QuoteInSentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The quote in its line, so that the rep sees which place is meant. */
export function quoteInSentence(text: string, { start, end }: Span): QuoteInSentence {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineStop = text.indexOf('\n', end);
  const lineEnd = lineStop < 0 ? text.length : lineStop;
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > lineStart ? `…${before.replace(/^\S*\s/, '')}` : before,
    quote: text.slice(start, end),
    after: to < lineEnd ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
