import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { policyEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import { sentenceAround, stanceOf } from '#core/trade/stance.ts';

export const depositBelowPolicy: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'deposit-below-policy',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '定金低于公司规定', en: 'Deposit below policy' },
  message: { 'zh-CN': '定金 {share}%，公司规定至少 {least}%。', en: 'A deposit of {share}%; the least is {least}%.' },
  why: {
    'zh-CN': '定金是备料的保障，低于规定要先批准。',
    en: 'The deposit covers the material. Less than the rule needs approval first.',
  },
  wakes: ['payment', 'company'],
  *find(input) {
    const limit = input.context.company?.policy?.minDepositPercent;
    if (limit === undefined) return;
    const least = String(limit);
    const known = [input.context.customer?.usual?.payment, ...(input.context.customer?.quotes ?? []).map(({ payment }) => payment)].join('\n');
    const { text } = input.draft;
    for (const { start, end, value } of input.facts('payment').slice(0, MOST_COMPARED)) {
      const deposit = value.parts.filter(({ percent, trigger }) => percent !== undefined && (trigger === 'deposit' || trigger === 'order'))[0]
        ?.percent;
      if (deposit === undefined || compare(deposit, least) >= 0) continue;
      // What was agreed with this customer has been approved.
      if (known.indexOf(`${deposit}%`) >= 0) continue;
      const sentence = sentenceAround(text, { start, end });
      if (
        stanceOf(text, sentence, start) !== 'stated' ||
        /\b(?:cannot|can't|not accept|unable|your proposal|proposed)\b/i.test(text.slice(sentence.start, sentence.end))
      )
        continue;
      yield {
        start,
        end,
        values: { share: deposit, least },
        evidence: [policyEvidence({ en: `lowest deposit: ${least}%`, 'zh-CN': `最低定金 ${least}%` })],
      };
    }
  },
  examples: [
    { text: 'Payment: ⟦10% T/T deposit, 90% before shipment⟧.', context: { company: { name: 'HX', policy: { minDepositPercent: 30 } } } },
    { text: 'We agree to ⟦20% deposit⟧.', context: { company: { name: 'HX', policy: { minDepositPercent: 30 } } } },
    { text: 'Payment: 30% T/T deposit, 70% before shipment.', context: { company: { name: 'HX', policy: { minDepositPercent: 30 } } } },
    { text: 'We cannot accept 10% deposit.', context: { company: { name: 'HX', policy: { minDepositPercent: 30 } } } },
    { text: 'We agree to 20% deposit.' },
  ],
});
