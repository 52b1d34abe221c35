import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import type { Fact } from '#core/trade/fact.ts';

/** `12 kg per carton` is a weight in kilograms too. */
function weightUnit({ value }: Fact<'quantity'>): string | undefined {
  return /^(?:kg|mt|lb)(?=\/|$)/.exec(value.unit)?.[0];
}

export const grossBelowNet: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'gross-below-net',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '毛重小于净重', en: 'Gross weight below net weight' },
  message: { 'zh-CN': '毛重 {gross} 小于净重 {net}。', en: 'Gross {gross} is less than net {net}.' },
  why: { 'zh-CN': '多半写反了；海关会退单。', en: 'The two are most likely swapped, and customs rejects the packing list.' },
  wakes: ['weight'],
  *find(input) {
    const { text } = input.draft;
    let last: { kind: string; fact: Fact<'quantity'> } | undefined;
    for (const fact of input.facts('quantity').slice(0, MOST_COMPARED)) {
      if (weightUnit(fact) === undefined) continue;
      const label = /\b(gross|net|g\.\s?w|n\.\s?w|gw|nw)\b[^\d\n]{0,18}$/i
        .exec(text.slice(Math.max(0, fact.start - 30), fact.start))?.[1]
        ?.toLowerCase()
        .charAt(0);
      if (label === undefined) continue;
      if (last !== undefined && last.kind !== label && weightUnit(last.fact) === weightUnit(fact) && fact.start - last.fact.end < 60) {
        const gross = label === 'g' ? fact : last.fact;
        const net = label === 'g' ? last.fact : fact;
        if (compare(gross.value.amount, net.value.amount) < 0)
          yield {
            start: gross.start,
            end: gross.end,
            values: { gross: gross.quote, net: net.quote },
            evidence: [lineEvidence(input.draft.text, gross)],
          };
      }
      last = { kind: label, fact };
    }
  },
  examples: [
    { text: 'G.W. ⟦11.2 kg⟧, N.W. 12.0 kg per carton.' },
    { text: 'Net weight: 520 kg; gross weight: ⟦480 kg⟧.' },
    { text: 'G.W. 12.0 kg, N.W. 11.2 kg per carton.' },
    { text: 'The net weight is 11.2 kg.' },
  ],
});
