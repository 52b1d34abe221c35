import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom|ladies|gentlemen|sir|madam|mr|ms|mrs|dr|prof|[A-Z][\w.'’-]*(?:[ -][A-Z][\w.'’-]*){0,3}\s*[,:，])/i;

const CLOSING =
  /^(?:(?:with |my |our |many |much |thanks? (?:and|&) |thank you,? (?:and|&) )*(?:best|kind|warm|warmest|kindest|cordial|friendly|sincere)?\s*(?:regards|rgds|wishes|greetings)|yours|sincerely|faithfully|respectfully|cordially|cheers|thanks?|thank you|many thanks|b\.?\s?r\.?|best|rgds|looking forward|have a (?:nice|good|great)|take care|talk soon|cordialement|saludos|mit freundlichen|mfg|viele grüße)\b/i;

/** The lines of own text and signature that have words, in order. */
function linesOf({ draft }: RuleInput, kinds: readonly string[]): Span[] {
  const lines: Span[] = [];
  for (const segment of draft.segments) {
    if (kinds.indexOf(segment.kind) < 0) continue;
    let start = segment.start;
    while (start < segment.end) {
      const stop = draft.text.indexOf('\n', start);
      const end = stop < 0 || stop > segment.end ? segment.end : stop;
      if (draft.text.slice(start, end).trim() !== '') lines.push({ start, end });
      start = end + 1;
    }
  }
  return lines;
}

/** The line that greets, when the mail begins with one. */
export function greetingLine(input: RuleInput): Span | undefined {
  const first = linesOf(input, ['own'])[0];
  if (!first) return undefined;
  const words = input.draft.text.slice(first.start, Math.min(first.end, first.start + 80)).trim();
  return GREETING.test(words) ? first : undefined;
}

/** The line that closes the mail, with its name after it or not. */
export function closingLine(input: RuleInput): Span | undefined {
  const lines = linesOf(input, ['own', 'signature']);
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - 14; i--) {
    const line = lines[i];
    if (line && line.end - line.start < 80 && CLOSING.test(input.draft.text.slice(line.start, line.end).trim())) return line;
  }
  return undefined;
}

/** How many words the own text has, counted up to `limit`. */
export function ownWordCount({ draft }: RuleInput, limit: number): number {
  let count = 0;
  for (const segment of draft.segments) {
    if (segment.kind !== 'own') continue;
    let inWord = false;
    for (let at = segment.start; at < segment.end && count < limit; at++) {
      const isLetter = draft.text.charCodeAt(at) > 32;
      if (isLetter && !inWord) count++;
      inWord = isLetter;
    }
  }
  return count;
}
