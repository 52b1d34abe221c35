import type { Draft } from '#core/draft/draft.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import { readOnce } from '#core/rules/read-once.ts';

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom|ladies|gentlemen|sir|madam|mr|ms|mrs|dr|prof|[A-Z][\w.'’-]*(?:[ -][A-Z][\w.'’-]*){0,3}\s*[,:，])/i;

const CLOSING =
  /^(?:(?:with |my |our |many |much |thanks? (?:and|&) |thank you,? (?:and|&) )*(?:best|kind|warm|warmest|kindest|cordial|friendly|sincere)?\s*(?:regards|rgds|wishes|greetings)|yours|sincerely|faithfully|respectfully|cordially|cheers|thanks?|thank you|many thanks|b\.?\s?r\.?|best|rgds|looking forward|have a (?:nice|good|great)|take care|talk soon|cordialement|saludos|mit freundlichen|mfg|viele grüße)\b/i;

/** The first line of own text with words. */
function firstLine({ segments, text }: Draft): Span | undefined {
  for (const segment of segments) {
    if (segment.kind !== 'own') continue;
    for (let start = segment.start; start < segment.end;) {
      const end = lineEnd(text, start, segment.end);
      if (hasWords(text, start, end)) return { start, end };
      start = end + 1;
    }
  }
  return undefined;
}

function lineEnd(text: string, start: number, limit: number): number {
  const stop = text.indexOf('\n', start);
  return stop < 0 || stop > limit ? limit : stop;
}

function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 32 && (unit < 0xa0 || /\S/.test(text.charAt(at)))) return true;
  }
  return false;
}

/** The line that greets, when the mail begins with one. */
export function greetingLine({ draft }: RuleInput): Span | undefined {
  const first = firstLine(draft);
  if (!first) return undefined;
  const words = draft.text.slice(first.start, Math.min(first.end, first.start + 80)).trim();
  return GREETING.test(words) ? first : undefined;
}

/** A closing stands at most so many lines above the end. */
const LAST_LINES = 14;
const LONGEST_CLOSING = 80;

const closingOf = readOnce(({ segments, text }: Draft): Span | undefined => {
  let seen = 0;
  for (let i = segments.length - 1; i >= 0 && seen < LAST_LINES; i--) {
    const segment = segments[i];
    if (segment?.kind !== 'own' && segment?.kind !== 'signature') continue;
    for (let end = segment.end; end > segment.start && seen < LAST_LINES;) {
      const start = Math.max(segment.start, text.lastIndexOf('\n', end - 1) + 1);
      if (hasWords(text, start, end)) {
        seen++;
        if (end - start < LONGEST_CLOSING && CLOSING.test(text.slice(start, end).trim())) return { start, end };
      }
      end = start - 1;
    }
  }
  return undefined;
});

/** The line that closes the mail, with its name after it or not; read once a draft. */
export function closingLine({ draft }: RuleInput): Span | undefined {
  return closingOf(draft);
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
