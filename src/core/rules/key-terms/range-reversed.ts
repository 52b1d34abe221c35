import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';

/** `down from USD 8.45 to USD 8.20` tells of a change. */
const FELL = /\bfrom\s*$/i;

export const rangeReversed: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'range-reversed',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '范围大小写反', en: 'Range the wrong way round' },
  message: { 'zh-CN': '{quote}：前大后小。', en: '{quote}: the first figure is the larger.' },
  why: {
    'zh-CN': '多半漏了一位或写反了，客户会取对他有利的一头。',
    en: 'A digit is missing or the two are swapped; the buyer takes the end that suits him.',
  },
  wakes: ['range'],
  *find(input) {
    const { text } = input.draft;
    for (const kind of ['money', 'quantity'] as const) {
      for (const { start, end, quote, value } of input.facts(kind).slice(0, MOST_COMPARED)) {
        if (value.to !== undefined && compare(value.amount, value.to) > 0 && !FELL.test(text.slice(Math.max(0, start - 40), start)))
          yield { start, end, values: { quote }, evidence: [lineEvidence(text, { start, end })] };
      }
    }
    for (const { start, end, quote, value } of input.facts('lead-time').slice(0, MOST_COMPARED))
      if (value.toDays !== undefined && value.days > value.toDays)
        yield { start, end, values: { quote }, evidence: [lineEvidence(text, { start, end })] };
  },
  examples: [
    { text: 'The price is ⟦USD 4.50-4.20⟧.' },
    { text: 'Lead time: ⟦35-30 days after deposit⟧.' },
    { text: 'The price is USD 4.20-4.50.' },
    { text: 'Lead time: 30-35 days after deposit.' },
  ],
});
