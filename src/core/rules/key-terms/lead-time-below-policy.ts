import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { policyEvidence } from '#core/rules/key-terms/evidence.ts';
import { ownCompany } from '#core/rules/key-terms/example-contexts.ts';
import { statedWords } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const OTHER =
  /\b(?:sample\w*|mou?ld\w*|tooling|stock|cannot|can't|can not|not possible|unable|impossible|artwork|drawing|trial|spare|transit|voyage|proof|repl(?:y|ies)|prototype)\b|\?/i;

export const leadTimeBelowPolicy: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'lead-time-below-policy',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '交货期短于公司规定', en: 'Lead time below policy' },
  message: { 'zh-CN': '{quote} 只有 {given} 天，公司规定至少 {least} 天。', en: '{quote} is {given} days; the least is {least}.' },
  why: {
    'zh-CN': '写出去的交期就是承诺，做不到要赔、要空运。要加急先问生产排期。',
    en: 'A lead time in a mail is a promise; missing it costs penalties or air freight. Ask production before promising less.',
  },
  wakes: ['lead-time', 'company'],
  *find(input) {
    const least = input.context.company?.policy?.minLeadTimeDays;
    if (least === undefined) return;
    for (const fact of input.facts('lead-time').slice(0, MOST_COMPARED)) {
      const { value, start, end, quote } = fact;
      const last = value.toDays ?? value.days;
      const given = value.working ? Math.round((last * 7) / 5) : last;
      if (given >= least) continue;
      const words = statedWords(input, fact);
      if (words === undefined || OTHER.test(words)) continue;
      yield {
        start,
        end,
        values: { quote, given, least },
        evidence: [policyEvidence({ en: `shortest lead time: ${least} days`, 'zh-CN': `最短交期 ${least} 天` })],
      };
    }
  },
  examples: [
    { text: 'We deliver within ⟦10 days after receipt of deposit⟧.', context: ownCompany({ policy: { minLeadTimeDays: 25 } }) },
    { text: 'Lead time: ⟦15 working days after deposit⟧.', context: ownCompany({ policy: { minLeadTimeDays: 25 } }) },
    { text: 'Lead time: 20 working days after deposit.', context: ownCompany({ policy: { minLeadTimeDays: 25 } }) },
    { text: 'The samples need 7 days after payment.', context: ownCompany({ policy: { minLeadTimeDays: 25 } }) },
    { text: 'Lead time: 10 days after deposit.' },
  ],
});
