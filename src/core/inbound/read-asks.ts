import type { Draft } from '#core/draft/draft.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import { complaintWeight } from '#core/inbound/complaint-weight.ts';
import { isAutomatic } from '#core/inbound/is-automatic.ts';
import { COMPLAINT_FROM } from '#core/inbound/complaint-cues.ts';
import { LEANING_QUESTION } from '#core/inbound/question-cues.ts';
import type { Ask, Reading } from '#core/inbound/reading.ts';
import { sentenceKind } from '#core/inbound/sentence-kind.ts';
import { sentencesIn } from '#core/text/sentences.ts';
import type { Span } from '#core/text/span.ts';
import type { CalendarDate, Fact } from '#core/trade/fact.ts';
import { readFacts } from '#core/trade/read-facts.ts';

/** An item of a list typed with dashes or figures. */
const DASHED = /^\s*(?:[-–—•*·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/;
/** An item that asks without a mark: `- how you will replace the lamps`. */
const ASKING_ITEM = /^\s*(?:[-–—•*·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?:what|how|when|which|who|whom|whose|where|why|whether|if)\b/i;

/** A question is shown with the sentence that it leans on up to this many characters. */
const LONGEST_ASK = 300;

/** The one day named in a sentence; none when it names two. */
function dueIn({ start, end }: Span, dates: readonly Fact<'date'>[]): CalendarDate | undefined {
  const days = new Set<CalendarDate>();
  for (const { start: at, value } of dates) if (at >= start && at < end && value.date !== undefined) days.add(value.date);
  return days.size === 1 ? Array.from(days)[0] : undefined;
}

/** Sentences of the own text; an item of a list that a request introduces (`Please send:`) is an ask of its own. */
function ownSentences(draft: Draft): { span: Span; isListItem: boolean }[] {
  const found: { span: Span; isListItem: boolean }[] = [];
  const own = segmentSpans(draft, 'own');
  let at = 0;
  for (const block of draft.blocks) {
    while (at < own.length && (own[at]?.end ?? 0) <= block.start) at++;
    for (let i = at; i < own.length; i++) {
      const stretch = own[i];
      if (!stretch || stretch.start >= block.end) break;
      const inside = { start: Math.max(stretch.start, block.start), end: Math.min(stretch.end, block.end) };
      const isListItem = block.kind === 'list-item';
      if (inside.start < inside.end) for (const span of sentencesIn(draft.text, inside)) found.push({ span, isListItem });
    }
  }
  return found;
}

/** True where a sentence asks about the one before it in the same paragraph (`… if you get to $38.50. Can you?`). */
function leansOn(before: Span, sentence: Span, text: string): boolean {
  const between = text.slice(before.end, sentence.start);
  return !between.includes('\n') && sentence.end - before.start <= LONGEST_ASK && LEANING_QUESTION.test(text.slice(sentence.start, sentence.end));
}

/** What a received mail asks and says it will do, in its own text only. `today` dates what the mail names without a year. */
export function readAsks(draft: Draft, options: { readonly today?: CalendarDate } = {}): Omit<Reading, 'id'> {
  const { text } = draft;
  const facts = readFacts(text, { today: options.today, spans: segmentSpans(draft, 'own') });
  const dates = facts.filter((fact): fact is Fact<'date'> => fact.kind === 'date');
  if (isAutomatic(draft.subject, text)) return { questions: [], requests: [], promises: [], facts };
  const questions: Ask[] = [];
  const requests: Ask[] = [];
  const promises: Ask[] = [];
  let complaint: Ask | undefined;
  const complaints: Ask[] = [];
  let heaviest = 1;
  let total = 0;
  let openList: Ask[] | undefined;
  let before: Span | undefined;
  for (const { span: sentence, isListItem } of ownSentences(draft)) {
    const span = before && leansOn(before, sentence, text) ? { start: before.start, end: sentence.end } : sentence;
    before = sentence;
    // Told by the sentence that leans on it.
    for (const asks of [questions, requests, promises]) if (asks[asks.length - 1]?.start === span.start) asks.pop();
    const quote = text.slice(span.start, span.end);
    const due = dueIn(span, dates);
    const ask: Ask = due === undefined ? { ...span, quote } : { ...span, quote, due };
    const isItem = isListItem || DASHED.test(quote);
    const kind = ASKING_ITEM.test(quote) ? 'question' : sentenceKind(text.slice(sentence.start, sentence.end));
    if (kind === 'question') questions.push(ask);
    else if (kind === 'request') requests.push(ask);
    else if (kind === 'promise') promises.push(ask);
    else if (isItem && openList) openList.push(ask);
    // A list is opened by a colon, or by a request that no mark ends.
    if (/[:：]\s*$/.test(quote) || (kind === 'request' && !isItem && !/[.!?…。！？]["')]*\s*$/.test(quote)))
      openList = kind === 'question' ? questions : kind === 'request' ? requests : undefined;
    else if (!isItem) openList = undefined;
    const weight = ASKING_ITEM.test(quote) ? 0 : complaintWeight(quote);
    if (weight > 1) {
      total += weight;
      if (complaints[complaints.length - 1]?.start === span.start) complaints.pop();
      complaints.push(ask);
    }
    if (weight > heaviest) {
      heaviest = weight;
      complaint = ask;
    }
  }
  // Two milder sentences complain together.
  if (Math.max(heaviest, total - 1) < COMPLAINT_FROM) complaint = undefined;
  return { questions, requests, promises, ...(complaint ? { complaint, complaints } : {}), facts };
}
