import type { Manners } from '#core/culture/market.ts';
import type { Localised } from '#core/text/language.ts';
import type { Span } from '#core/text/span.ts';

/** A wording in a mail received that may mean less than it says. */
export interface SoftAnswer extends Span {
  readonly quote: string;
  /** How such words are often meant, and what to ask for. */
  readonly hint: Localised;
}

const YES: Localised = {
  'zh-CN': '可能只是“收到了”，不等于同意：请对方书面确认数量、价格和日期。',
  en: 'May only mean “I heard you”: ask for quantity, price and date in writing.',
};
const NO: Localised = {
  'zh-CN': '常是婉拒：问清难点在哪，再给一个替代方案。',
  en: 'Often a polite no: ask what stands in the way, and offer an alternative.',
};
const CRITICISM: Localised = { 'zh-CN': '可能是含蓄的不满：问清希望改什么。', en: 'May be criticism put mildly: ask what exactly to change.' };

/** Wordings of one hint; what is looked for is bounded, so that a long mail costs no more than its length. */
type Cue = readonly [RegExp, Localised];

const INDIRECT: readonly Cue[] = [
  [
    /\bwe (?:will|shall|would like to|need to|have to) (?:consider|study|examine|evaluate|review|discuss|look into|think about|think over)\b(?! the (?:drawing|sample|file|artwork)s?\b)/i,
    NO,
  ],
  [/\bthink (?:it|this|that) over\b/i, NO],
  [/\b(?:will|would|may|might) be (?:a little |a bit |rather |very |quite )?difficult\b/i, NO],
  [/\bis (?:a little |a bit |rather |somewhat |quite |very )difficult\b/i, NO],
  [/(?:^|[.!?,]\s|\n)not yet\b/i, NO],
  [/\b(?:discuss|talk|see|think)\b[^.!?\n]{0,20}\b(?:next time|another time|some other time|later on)\b/i, NO],
  [/\bwe(?:'ll|’ll| will| shall) (?:be|keep) in touch\b/i, NO],
  [/\bi(?:n|ns)[ -]?[sş]h?a'?a?[ -]?a?ll?ah\b/i, YES],
  [/\bno (?:problem|issue)\b/i, YES],
  [/\bshould be (?:ok|okay|fine|possible)\b/i, YES],
  [/\bwe(?:'ll|’ll| will| shall) (?:try|manage|see)\b/i, YES],
  [/\byes,? (?:yes|(?:we|i) (?:understand|see|hear))\b/i, YES],
  [/\bahorita\b/i, YES],
];
const UNDERSTATED: readonly Cue[] = [
  [/\bquite good\b/i, CRITICISM],
  [/\bnot bad\b/i, CRITICISM],
  [/\bi hear what you say\b/i, CRITICISM],
  [/\bwith (?:all |all due |due |great |the greatest )?respect\b/i, CRITICISM],
  [/\b(?:very |quite |rather |most )?interesting(?=[.,;!]|\s*$| (?:idea|thought|point|approach|proposal|suggestion)\b)/im, CRITICISM],
  [/\bbear (?:it|that|this) in mind\b/i, CRITICISM],
  [/\b(?:one or two|a couple of|a few) (?:minor |small )?(?:comments|remarks|points|concerns|thoughts)\b/i, CRITICISM],
  [/\b(?:a bit|a little|slightly|somewhat) (?:disappoint|surpris|concern)ed\b/i, CRITICISM],
  [/\bnot (?:quite|entirely|exactly) what (?:we|i)\b/i, CRITICISM],
];
/** How much of a mail is read. */
const LIMIT = 50_000;

/**
 * Answers in their mail to be read with care, at most one a wording. Only where wording is usually indirect, and only a hint: the
 * person may mean exactly what stands there.
 */
export function softAnswers(text: string, manners: Manners | undefined): SoftAnswer[] {
  if (manners?.directness !== 'indirect') return [];
  const read = text.slice(0, LIMIT);
  const found: SoftAnswer[] = [];
  for (const [cue, hint] of manners.english === true ? UNDERSTATED : INDIRECT) {
    const hit = cue.exec(read);
    if (!hit) continue;
    const quote = hit[0].replace(/^[^A-Za-z]+/, '');
    const start = hit.index + hit[0].length - quote.length;
    found.push({ start, end: start + quote.length, quote, hint });
  }
  return found.sort((a, b) => a.start - b.start);
}
