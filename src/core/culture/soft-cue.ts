import type { Localised } from '#core/text/language.ts';

/** Said of a yes that may not be one. */
export const YES: Localised = {
  'zh-CN': '可能只是“收到了”，不等于同意：请对方书面确认数量、价格和日期。',
  en: 'May only mean “I heard you”: ask for quantity, price and date in writing.',
};
export const NO: Localised = {
  'zh-CN': '常是婉拒：问清难点在哪，再给一个替代方案。',
  en: 'Often a polite no: ask what stands in the way, and offer an alternative.',
};
export const CRITICISM: Localised = { 'zh-CN': '可能是含蓄的不满：问清希望改什么。', en: 'May be criticism put mildly: ask what exactly to change.' };
export const LATER: Localised = {
  'zh-CN': '没有日期的“以后再说”，常等于搁置：问清何时再谈、差哪一点。',
  en: 'Put off without a date, which often means shelved: ask when to talk again, and what is missing.',
};

/** Wordings of one hint; what is looked for is bounded, so that a long mail costs no more than its length. */
export interface SoftCue {
  readonly words: RegExp;
  readonly hint: Localised;
  /** True when a day, a clock or a decision in the same sentence makes it a plain answer. */
  readonly open?: true;
  /** Read in the sentence before the words: what makes them a plain statement. */
  readonly unlessBefore?: RegExp;
  /** What must stand in the same sentence too. */
  readonly along?: RegExp;
}

export const cue = (hint: Localised, words: RegExp, unlessBefore?: RegExp): SoftCue => ({ words, hint, ...(unlessBefore ? { unlessBefore } : {}) });
export const open = (hint: Localised, words: RegExp, unlessBefore?: RegExp): SoftCue => ({ ...cue(hint, words, unlessBefore), open: true });
