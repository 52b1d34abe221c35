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

const INDIRECT: readonly (readonly [string, Localised])[] = [
  ['we will consider', NO],
  ['we will think about', NO],
  ['we will study', NO],
  ['will be difficult', NO],
  ['is a little difficult', NO],
  ['not yet', NO],
  ['inshallah', YES],
  ['no problem', YES],
  ['should be ok', YES],
  ['should be possible', YES],
  ['we will try', YES],
];
const UNDERSTATED: readonly (readonly [string, Localised])[] = [
  ['quite good', CRITICISM],
  ['not bad', CRITICISM],
  ['i hear what you say', CRITICISM],
  ['with respect', CRITICISM],
  ['interesting', CRITICISM],
];
/** How much of a mail is read. */
const LIMIT = 50_000;

/**
 * Answers in their mail to be read with care, at most one a wording. Only where wording is usually indirect, and only a hint: the
 * person may mean exactly what stands there.
 */
export function softAnswers(text: string, manners: Manners | undefined): SoftAnswer[] {
  if (manners?.directness !== 'indirect') return [];
  const lower = text.slice(0, LIMIT).toLowerCase();
  const found: SoftAnswer[] = [];
  for (const [words, hint] of manners.english === true ? UNDERSTATED : INDIRECT) {
    const start = lower.indexOf(words);
    const end = start + words.length;
    if (start < 0 || /\w/.test(lower.charAt(start - 1)) || /\w/.test(lower.charAt(end))) continue;
    found.push({ start, end, quote: text.slice(start, end), hint });
  }
  return found.sort((a, b) => a.start - b.start);
}
