import { singleSpaced } from '#core/inbound/alternatives.ts';
import { PROMISE } from '#core/inbound/promise-cues.ts';
import { COURTESY, QUESTION } from '#core/inbound/question-cues.ts';
import { ANNOUNCING, EMPTY_REQUEST, PLAIN_REQUEST, POLITE_REQUEST } from '#core/inbound/request-cues.ts';

/** A sentence longer than this is a pasted page, no request. */
const LONGEST_SENTENCE = 600;

/** A promise that hangs on what we do is a request. */
const BARGAIN = /\bif (?:you|your|the price|price)\b|\b(?:please|pls|kindly)\b/i;

/** What a sentence of a received mail does; `none` for the most of them. */
export type SentenceKind = 'question' | 'request' | 'promise' | 'none';

/** Judges one sentence by its words and its mark. */
export function sentenceKind(sentence: string): SentenceKind {
  if (sentence.length > LONGEST_SENTENCE || COURTESY.test(sentence)) return 'none';
  const bare = singleSpaced(sentence)
    .replace(/^[\s>*•·\-–—]*(?:\(?(?:[0-9]{1,2}|[a-z])[.)]\s+)?/i, '')
    .replace(ANNOUNCING, '');
  if (POLITE_REQUEST.test(bare)) return 'request';
  if (/[?？]\s*["'”’)]*$/.test(sentence)) return 'question';
  if (EMPTY_REQUEST.test(bare)) return 'none';
  if (QUESTION.test(bare)) return 'question';
  // Before a request: `Let me check with our engineers` and `We will send you …` ask for nothing.
  if (PROMISE.test(bare) && !BARGAIN.test(bare)) return 'promise';
  return PLAIN_REQUEST.test(bare) ? 'request' : 'none';
}
