import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

export const moqWithoutUnit: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'moq-without-unit',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '起订量没有单位', en: 'MOQ without a unit' },
  message: { 'zh-CN': '{quote} 没写单位。', en: '{quote} names no unit.' },
  why: {
    'zh-CN': '500 个、套还是箱？每款、每色还是每单？写 MOQ 500 pcs per colour。',
    en: '500 pieces, sets or cartons; per order, model or colour? Write MOQ 500 pcs per colour.',
  },
  wakes: ['moq'],
  *find(input) {
    for (const { start, end, quote, value } of input.facts('moq').slice(0, MOST_COMPARED)) {
      if (value.unit === undefined) yield { start, end, values: { quote }, evidence: [lineEvidence(input.draft.text, { start, end })] };
    }
  },
  examples: [
    { text: 'Our ⟦MOQ is 500⟧.' },
    { text: '⟦MOQ: 1,000⟧ for the first order.' },
    { text: 'Our MOQ is 500 pcs per colour.' },
    { text: 'Our MOQ is one full container.' },
  ],
});
