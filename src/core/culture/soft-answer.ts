import { FAINT_INDIRECT, FAINT_UNDERSTATED, INDIRECT, UNDERSTATED, type FaintCues, type SoftCue } from '#core/culture/soft-cues.ts';
import type { Manners } from '#core/culture/market.ts';
import type { Localised } from '#core/text/language.ts';
import { sentencesIn } from '#core/text/sentences.ts';
import type { Span } from '#core/text/span.ts';

/** A wording in a mail received that may mean less than it says. */
export interface SoftAnswer extends Span {
  readonly quote: string;
  /** How such words are often meant, and what to ask for. */
  readonly hint: Localised;
}

/** Of the weaker signs a few are enough. */
const MOST_FAINT = 2;
/** How much of a mail is read. */
const LIMIT = 50_000;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
/** A day, a clock or a decision: who says that has answered. */
const PLAIN = new RegExp(
  `\\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d|\\d{1,2}:\\d\\d|\\d ?[ap]m|within \\d|attached|signed|enclosed|accept(?:ed)?|agreed? (?:to|on)|(?:is|are|was|we|i|hereby) confirm(?:ed)?|approved|decided|rejected?|cancel(?:led)?)\\b`,
  'i',
);
/** Of a sentence without an end no more is read. */
const LONGEST = 600;

/** They ask or tell us to do something, which is no answer; asking for patience is one. */
const ASKS_US = /\b(?:please|kindly|pls)\b(?! (?:be patient|bear|wait|understand|give (?:me|us)|don['’]?t|do not|allow))/i;

/** The stretch of a sentence from its first faint word to its last; undefined where only one kind of them stands in it. */
function faintIn(words: string, { kinds }: FaintCues): Span | undefined {
  if (ASKS_US.test(words)) return undefined;
  const hits = kinds.map((kind) => kind.exec(words)).filter((hit): hit is RegExpExecArray => hit !== null);
  if (hits.length < 2) return undefined;
  return { start: Math.min(...hits.map(({ index }) => index)), end: Math.max(...hits.map((hit) => hit.index + hit[0].length)) };
}

/** Markets where such wordings are usual: indirect ones, and those in between where trust comes before the order. */
function cuesFor(manners: Manners | undefined): readonly SoftCue[] {
  if (manners?.directness === 'indirect') return manners.english === true ? UNDERSTATED : INDIRECT;
  return manners?.directness === 'medium' && manners.relationship === 'high' ? INDIRECT : [];
}

/**
 * Answers in their mail to be read with care, at most one a wording. Only where wording is usually indirect, and only a hint: the
 * person may mean exactly what stands there. A question is no answer, and where a day or a decision is named nothing is put off.
 */
export function softAnswers(text: string, manners: Manners | undefined): SoftAnswer[] {
  const cues = cuesFor(manners);
  if (cues.length === 0) return [];
  const found: SoftAnswer[] = [];
  const seen = new Set<number>();
  let faintFound = 0;
  const read = text.slice(0, LIMIT);
  for (const { start: at, end: stop } of sentencesIn(read, { start: 0, end: read.length })) {
    const words = read.slice(at, Math.min(stop, at + LONGEST));
    const isQuestion = words.charAt(words.length - 1) === '?';
    const isPlain = PLAIN.test(words);
    cues.forEach((cue, number) => {
      if (seen.has(number) || (isQuestion && cues === INDIRECT) || (cue.open && isPlain)) return;
      const hit = cue.words.exec(words);
      if (!hit || cue.unlessBefore?.test(words.slice(0, hit.index))) return;
      const quote = hit[0].replace(/^[^A-Za-zİ]+/, '').trim();
      const start = at + hit.index + hit[0].indexOf(quote);
      if (quote === '' || found.some((other) => start < other.end && start + quote.length > other.start)) return;
      seen.add(number);
      found.push({ start, end: start + quote.length, quote, hint: cue.hint });
    });
    const faint = isQuestion || isPlain ? undefined : faintIn(words, cues === INDIRECT ? FAINT_INDIRECT : FAINT_UNDERSTATED);
    if (!faint || faintFound >= MOST_FAINT || found.some((other) => other.end > at && other.start < stop)) continue;
    faintFound++;
    const hint = (cues === INDIRECT ? FAINT_INDIRECT : FAINT_UNDERSTATED).hint;
    found.push({ start: at + faint.start, end: at + faint.end, quote: words.slice(faint.start, faint.end), hint });
  }
  return found.sort((a, b) => a.start - b.start);
}
