import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare, sum } from '#core/trade/decimal.ts';

export const paymentShares: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'payment-shares',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '付款比例加起来不是 100%', en: 'Payment shares do not add up to 100%' },
  message: { 'zh-CN': '{quote}：合计 {total}%。', en: '{quote}: together {total}%.' },
  why: {
    'zh-CN': '比例会照抄进 PI 和银行单据，少的那部分没人付，多的那部分会起争议。',
    en: 'The split is copied into the PI and the bank form; what is missing nobody pays, what is over is argued about.',
  },
  wakes: ['payment'],
  *find(input) {
    for (const { start, end, quote, value } of input.facts('payment').slice(0, MOST_COMPARED)) {
      const shares = value.parts.map(({ percent }) => percent);
      if (shares.length < 2 || shares.some((share) => share === undefined)) continue;
      const total = sum(shares.filter((share) => share !== undefined));
      if (compare(total, '100') !== 0) yield { start, end, values: { quote, total }, evidence: [lineEvidence(input.draft.text, { start, end })] };
    }
  },
  examples: [
    { text: 'Payment: ⟦30% deposit, 60% balance before shipment⟧.' },
    { text: 'Payment: ⟦40% T/T in advance and 70% against copy of B/L⟧.' },
    { text: 'Payment: 30% T/T deposit, 70% balance before shipment.' },
    { text: '20% T/T in advance, 80% by irrevocable L/C at sight.' },
    { text: '30% deposit and the balance against copy of B/L, plus 2% discount for early payment.' },
  ],
});
