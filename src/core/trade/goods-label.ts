import type { Span } from '#core/text/span.ts';

/** Words beside a figure that say nothing about which goods it is for. */
const PLAIN =
  /^(?:the|and|our|your?|this|that|with|from|for|are|was|will|can|per|each|all|ones?|now|then|price[ds]?|units?|cost|quot\w+|offer\w*|order\w*|confirm\w*|agreed?|final|best|total|amount|usd|eur|gbp|cny|euros?|pcs|pieces?|sets?|pairs?|dozen|cartons?|kgs?|tons?|met(?:re|er)s?|rolls?|fob|cif|cfr|exw|fca|dap|ddp|please|thanks?|dear|note|we|us|it|is|at|in|on|of|to|as|by|be|quantity|qty|need|take|book|ready|production|ship\w*|goods|products?|items?|models?|same|before)$/;
const LONGEST = 60;

/** Words for goods in a stretch of text, lower case, without the plural sign. */
function wordsIn(stretch: string): string[] {
  const found = stretch.toLowerCase().match(/\d+(?:[.,]\d+)?|[a-z\u00e0-\u024f]{2,}/g) ?? [];
  return found.filter((word) => !PLAIN.test(word)).map((word) => word.replace(/(?:es|s)$/, ''));
}

/**
 * The words that say which goods a figure is for where no product code does: those behind it after `for` or `of`
 * (`2.51 per metre for the red webbing`), else those between it and the figure before it (`red webbing: 2.51`).
 * `others` are the figures of the same mail in order of place.
 */
export function goodsLabel(text: string, place: Span, sentence: Span, others: readonly Span[]): readonly string[] {
  let from = Math.max(sentence.start, place.start - LONGEST);
  let to = Math.min(sentence.end, place.end + LONGEST);
  for (const { start, end } of others) {
    if (end <= place.start && end > from) from = end;
    if (start >= place.end && start < to) to = start;
  }
  const behind = /^[^.,;:\n]{0,16}?\b(?:for|of)\s+([^.,;:\n\d]+)/i.exec(text.slice(place.end, to))?.[1];
  const named = behind === undefined ? [] : wordsIn(behind.replace(/\b(?:and|plus|or)\b.*$/i, ''));
  if (named.length > 0) return named;
  // What stands behind the figure before and belongs to it by `for` is not ours.
  return wordsIn(text.slice(from, place.start).replace(/^[^.,;:\n]{0,16}?\b(?:for|of)\s[^.,;:\n\d]*(?:\band\b|,)/i, ''));
}

const isNumber = (word: string): boolean => word.charCodeAt(0) <= 57;

/** How many words two labels have in common; none where both name sizes and no size is the same (`20 inch`, `24 inch`). */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  const sizes = a.filter(isNumber);
  if (sizes.length > 0 && b.some(isNumber) && !sizes.some((size) => b.indexOf(size) >= 0)) return 0;
  return a.filter((word, at) => a.indexOf(word) === at && b.indexOf(word) >= 0).length;
}

/** Those of several that share most words with a label; empty where none shares a word or two share equally many. */
export function bestLabelled<T>(label: readonly string[], several: readonly T[], labelOf: (one: T) => readonly string[]): readonly T[] {
  let most = 0;
  let best: T[] = [];
  for (const one of several) {
    const score = commonWords(label, labelOf(one));
    if (score === 0 || score < most) continue;
    if (score > most) best = [];
    most = score;
    best.push(one);
  }
  return best.length === 1 ? best : [];
}
