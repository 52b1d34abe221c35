import type { SoftCue } from '#core/culture/soft-cue.ts';
import { FAINT_INDIRECT, FAINT_UNDERSTATED, INDIRECT, UNDERSTATED, type FaintCues } from '#core/culture/soft-cues.ts';
import { UNDECIDED } from '#core/culture/soft-decision.ts';
import { DEFERRED } from '#core/culture/soft-deferrals.ts';
import { HEDGES, PRAISE, praiseAlone } from '#core/culture/soft-kinds.ts';
import { OWN_WORDS } from '#core/culture/soft-languages.ts';
import { SHELVED } from '#core/culture/soft-shelved.ts';
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
const MONTHS = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** A day, a clock or a decision: who says that has answered. */
const PLAIN = new RegExp(
  `\\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}|(?:until|till|before|by|in) ${MONTHS}|\\d{1,2}:\\d\\d|\\d ?[ap]m|within \\d{1,3}|attached|signed|enclosed|accept(?:ed)?|agreed? (?:to|on)|(?:is|are|was|we|i|hereby) confirm(?:ed)?|approved|decided|rejected?|cancel(?:led)?)\\b`,
  'i',
);
/** What is not decided is no decision. */
const NOT_DECIDED =
  /\b(?:not|never|nothing is|n['’]t|to be|be|we|they|he|she)(?: yet| been)? decided?\b|\bnot (?:yet )?(?:confirmed|accepted|approved|agreed)\b/gi;
/** Of a sentence without an end no more is read. */
const LONGEST = 600;

/** They ask or tell us to do something, which is no answer; asking for patience is one. */
const ASKS_US = /\b(?:please|kindly|pls)\b(?! (?:be patient|bear|wait|understand|give (?:me|us)|let (?:me|us)|allow|don['’]?t|do not|allow))/i;

/** The stretch of a sentence from its first faint word to its last; undefined where only one kind of them stands in it. */
function faintIn(words: string, { kinds }: FaintCues): Span | undefined {
  if (ASKS_US.test(words)) return undefined;
  const hits = kinds.map((kind) => kind.exec(words)).filter((hit): hit is RegExpExecArray => hit !== null);
  if (hits.length < 2) return undefined;
  return { start: Math.min(...hits.map(({ index }) => index)), end: Math.max(...hits.map((hit) => hit.index + hit[0].length)) };
}

/** Which wordings say less than they seem, and the weak signs that say it together. */
interface Reading {
  readonly cues: readonly SoftCue[];
  readonly faint?: FaintCues;
}

const EVERYWHERE: Reading = { cues: [...SHELVED, ...UNDECIDED, ...OWN_WORDS] };
const ROUND_ABOUT: Reading = { cues: [...INDIRECT, ...DEFERRED, ...HEDGES, ...EVERYWHERE.cues], faint: FAINT_INDIRECT };
const MILD: Reading = { cues: [...UNDERSTATED, ...EVERYWHERE.cues], faint: FAINT_UNDERSTATED };
/** Countries without notes in Lewis's multi-active and reactive groups, where a no is usually wrapped up too. */
const WRAPPED =
  'PE EC VE BO PY UY CR PA GT SV HN NI DO CU PH LK NP MM KH LA TW HK MO KW QA OM BH JO IQ LB MA TN DZ LY KZ UZ AZ ET GH TZ UG SN CI CM'.split(' ');

/** Round about where that is usual, and in the markets in between; understated where English is at home; what shelves a matter, everywhere. */
function readingFor(manners: Manners | undefined, country: string | undefined): Reading {
  if (manners === undefined) return country !== undefined && WRAPPED.indexOf(country.toUpperCase()) >= 0 ? ROUND_ABOUT : EVERYWHERE;
  if (manners.directness === 'direct') return EVERYWHERE;
  return manners.english === true && manners.addressBy === 'family' ? MILD : ROUND_ABOUT;
}

/**
 * Answers in their mail to be read with care, at most one a wording. Only where wording is usually indirect, and only a hint: the
 * person may mean exactly what stands there. A question is no answer, and where a day or a decision is named nothing is put off.
 */
export function softAnswers(text: string, manners: Manners | undefined, country = manners?.country): SoftAnswer[] {
  const { cues, faint: faintCues } = readingFor(manners, country);
  const found: SoftAnswer[] = [];
  const seen = new Set<number>();
  let faintFound = 0;
  const read = text.slice(0, LIMIT);
  for (const { start: at, end: stop } of sentencesIn(read, { start: 0, end: read.length })) {
    const words = read.slice(at, Math.min(stop, at + LONGEST));
    const isQuestion = words.charAt(words.length - 1) === '?';
    const isPlain = PLAIN.test(words.replace(NOT_DECIDED, ' '));
    const asks = ASKS_US.test(words);
    cues.forEach((cue, number) => {
      if (seen.has(number) || (isQuestion && faintCues !== FAINT_UNDERSTATED) || (cue.open && (isPlain || asks))) return;
      const hit = cue.words.exec(words);
      if (!hit || cue.unlessBefore?.test(words.slice(0, hit.index)) || cue.along?.test(words) === false) return;
      const quote = hit[0].replace(/^[^\p{L}]+/u, '').trim();
      const start = at + hit.index + hit[0].indexOf(quote);
      if (quote === '' || found.some((other) => start < other.end && start + quote.length > other.start)) return;
      seen.add(number);
      found.push({ start, end: start + quote.length, quote, hint: cue.hint });
    });
    const faint = isQuestion || isPlain || !faintCues ? undefined : faintIn(words, faintCues);
    if (!faint || !faintCues || faintFound >= MOST_FAINT || found.some((other) => other.end > at && other.start < stop)) continue;
    faintFound++;
    found.push({ start: at + faint.start, end: at + faint.end, quote: words.slice(faint.start, faint.end), hint: faintCues.hint });
  }
  const praise = found.length === 0 && faintCues ? praiseAlone(read) : undefined;
  if (praise) found.push({ start: praise.index, end: praise.index + praise.words.length, quote: praise.words, hint: PRAISE });
  return found.sort((a, b) => a.start - b.start);
}
