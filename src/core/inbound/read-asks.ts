import type { Draft } from '#core/draft/draft.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import { complaintWeight } from '#core/inbound/complaint-weight.ts';
import { COMPLAINT_FROM, COURTESY, EMPTY_REQUEST, PLAIN_REQUEST, POLITE_REQUEST, PROMISE, QUESTION_OPENERS } from '#core/inbound/cue-words.ts';
import type { Ask, Reading } from '#core/inbound/reading.ts';
import { sentencesIn } from '#core/text/sentences.ts';
import type { Span } from '#core/text/span.ts';
import type { CalendarDate, Fact } from '#core/trade/fact.ts';
import { readFacts } from '#core/trade/read-facts.ts';

/** A sentence longer than this is a pasted page, no request. */
const LONGEST_SENTENCE = 600;

type AskKind = 'question' | 'request' | 'promise' | 'none';

function kindOf(sentence: string): AskKind {
  if (sentence.length > LONGEST_SENTENCE || COURTESY.test(sentence)) return 'none';
  const bare = sentence.replace(/^[\s>*•·\-–—]*(?:\(?[0-9a-z]{1,2}[.)]\s+)?/i, '');
  if (POLITE_REQUEST.test(bare)) return 'request';
  if (/[?？]\s*["'”’)]*$/.test(sentence)) return 'question';
  if (EMPTY_REQUEST.test(bare)) return 'none';
  if (PLAIN_REQUEST.test(bare)) return 'request';
  if (PROMISE.test(bare)) return 'promise';
  return QUESTION_OPENERS.test(bare) && !/[.!]\s*$/.test(sentence) ? 'question' : 'none';
}

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

/** What a received mail asks and says it will do, in its own text only. `today` dates what the mail names without a year. */
export function readAsks(draft: Draft, options: { readonly today?: CalendarDate } = {}): Omit<Reading, 'id'> {
  const { text } = draft;
  const facts = readFacts(text, { today: options.today, spans: segmentSpans(draft, 'own') });
  const dates = facts.filter((fact): fact is Fact<'date'> => fact.kind === 'date');
  const questions: Ask[] = [];
  const requests: Ask[] = [];
  const promises: Ask[] = [];
  let complaint: Ask | undefined;
  let heaviest = COMPLAINT_FROM - 1;
  let openList: Ask[] | undefined;
  for (const { span, isListItem } of ownSentences(draft)) {
    const quote = text.slice(span.start, span.end);
    const due = dueIn(span, dates);
    const ask: Ask = due === undefined ? { ...span, quote } : { ...span, quote, due };
    const kind = kindOf(quote);
    if (kind === 'question') questions.push(ask);
    else if (kind === 'request') requests.push(ask);
    else if (kind === 'promise') promises.push(ask);
    else if (isListItem && openList) openList.push(ask);
    if (/[:：]\s*$/.test(quote)) openList = kind === 'question' ? questions : kind === 'request' ? requests : undefined;
    else if (!isListItem) openList = undefined;
    const weight = complaintWeight(quote);
    if (weight > heaviest) {
      heaviest = weight;
      complaint = ask;
    }
  }
  return { questions, requests, promises, ...(complaint ? { complaint } : {}), facts };
}
