import type { Fix } from '#core/engine/finding.ts';
import type { Span } from '#core/text/span.ts';
import type { Decimal } from '#core/trade/fact.ts';
import { formatNumber } from '#core/trade/format-money.ts';

/** Puts another figure into a fact's words and leaves its currency and unit alone; no fix where the words hold no single figure. */
export function figureFix(quote: string, { start }: Span, amount: Decimal): Fix[] {
  const place = /\d[\d.,'\u00a0 ]*\d|\d/.exec(quote);
  if (!place) return [];
  const from = start + place.index;
  const text = formatNumber(amount);
  return [{ label: quote.replace(place[0], text), edits: [{ start: from, end: from + place[0].length, text }] }];
}
