import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround } from '#core/trade/stance.ts';

export const lcWithoutTenor: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'lc-without-tenor',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '信用证或 D/A 没写期限', en: 'L/C or D/A without its tenor' },
  message: { 'zh-CN': '{quote} 没写即期还是远期。', en: '{quote} says neither at sight nor how many days.' },
  why: {
    'zh-CN': '只写 L/C，客户可能开远期。写 L/C at sight，或 L/C 60 days after B/L date。',
    en: 'L/C alone leaves the buyer to open usance. Write L/C at sight, or L/C 60 days after B/L date.',
  },
  source: 'icc_ucp600',
  wakes: ['payment'],
  *find(input) {
    const { text } = input.draft;
    for (const { start, end, quote, value } of input.facts('payment').slice(0, MOST_COMPARED)) {
      if (!value.parts.some(({ method, days, trigger }) => (method === 'LC' || method === 'DA') && days === undefined && trigger !== 'sight'))
        continue;
      const sentence = sentenceAround(text, { start, end });
      const words = text.slice(sentence.start, sentence.end).replace(/\bas soon as possible\b/gi, '');
      if (
        !/\b(?:payment|pay|terms|possible|accept(?:able)?|agree)\b/i.test(words) ||
        /\b(?:draft|copy|number|no\.|amend\w*|application|open(?:ed)?|issu\w+|received|expir\w+|days|cannot|can't)\b|\?/i.test(words)
      )
        continue;
      yield {
        start,
        end,
        values: { quote },
        evidence: [
          bookEvidence({ en: 'a credit is available at sight or after a number of days', 'zh-CN': '信用证须注明即期或远期天数' }, 'UCP 600'),
        ],
      };
    }
  },
  examples: [
    { text: 'Payment by ⟦L/C⟧.' },
    { text: 'Our payment terms are ⟦30% T/T and 70% LC⟧.' },
    { text: 'Payment by ⟦D/A⟧.' },
    { text: '⟦D/A⟧ is possible.' },
    { text: 'Payment by irrevocable L/C at sight.' },
    { text: 'Please amend the L/C as soon as possible.' },
    { text: 'Please send the L/C draft for checking before payment.' },
  ],
});
