import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { policyEvidence } from '#core/rules/key-terms/evidence.ts';
import { isSameCurrency, knownPrices } from '#core/rules/key-terms/known-prices.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare, percentOf, subtract } from '#core/trade/decimal.ts';
import { sentenceAround } from '#core/trade/stance.ts';

const REFUSED =
  /\b(?:cannot|can't|can not|unable|impossible|not possible|too much|you asked|you requested|your request|competitor|would need|approval)\b/i;

const ASKED = /\b(?:you (?:want|wish|expect|mentioned|proposed)|your (?:wish|target|idea)|asked for|previous|last)\b/i;

export const discountBeyondPolicy: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'discount-beyond-policy',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '折扣超出权限', en: 'Discount beyond policy' },
  message: { 'zh-CN': '该等级客户最多让 {most}%，这里是 {quote}。', en: '{quote}: the most for this tier is {most}%.' },
  why: {
    'zh-CN': '写出去就要兑现。超出等级折扣的，先请主管批准，再发。',
    en: 'What is written must be kept. Get approval before offering more than the tier allows.',
  },
  wakes: ['company', 'customer'],
  *find(input) {
    const { customer, company } = input.context;
    const limit = customer?.tier === undefined ? undefined : company?.policy?.maxDiscountPercent?.[customer.tier];
    if (limit === undefined) return;
    const most = String(limit);
    const tier = customer?.tier ?? '';
    const evidence = [policyEvidence({ en: `largest discount for ${tier} customers: ${most}%`, 'zh-CN': `${tier} 客户最大折扣 ${most}%` })];
    const { text } = input.draft;
    for (const { start, end, quote, value } of input.facts('percent').slice(0, MOST_COMPARED)) {
      if (value.of !== 'discount' || compare(value.to ?? value.amount, most) <= 0) continue;
      const sentence = sentenceAround(text, { start, end });
      if (REFUSED.test(text.slice(sentence.start, sentence.end)) || ASKED.test(text.slice(Math.max(sentence.start, start - 60), start))) continue;
      yield { start, end, values: { quote, most }, evidence };
    }
    for (const term of termsOfDraft(input).money) {
      if (term.role !== 'unit-price' || term.stance !== 'stated' || term.product === undefined) continue;
      const listed = knownPrices(input, term).filter((price) => price.from === 'quote' && isSameCurrency(term.fact.value, price))[0];
      if (listed === undefined) continue;
      const lowest = subtract(listed.amount, percentOf(most, listed.amount));
      if (compare(term.fact.value.amount, lowest) >= 0 || REFUSED.test(text.slice(term.sentence.start, term.sentence.end))) continue;
      yield {
        start: term.start,
        end: term.end,
        severity: 'warning',
        values: { quote: term.fact.quote, most },
        evidence: [listed.evidence, ...evidence],
      };
    }
  },
  examples: [
    {
      text: 'We can offer a ⟦10%⟧ discount.',
      context: { customer: { id: '1', name: 'A', contacts: [], tier: 'key' }, company: { name: 'HX', policy: { maxDiscountPercent: { key: 5 } } } },
    },
    {
      text: 'Our special price for HX-200 is ⟦USD 3.50/pc⟧.',
      context: {
        customer: {
          id: '1',
          name: 'A',
          contacts: [],
          tier: 'key',
          quotes: [{ number: 'Q-881', date: '2027-02-20', currency: 'USD', lines: [{ product: 'HX-200', price: '4.20' }] }],
        },
        company: { name: 'HX', policy: { maxDiscountPercent: { key: 5 } } },
      },
    },
    {
      text: 'We can offer a 5% discount.',
      context: { customer: { id: '1', name: 'A', contacts: [], tier: 'key' }, company: { name: 'HX', policy: { maxDiscountPercent: { key: 5 } } } },
    },
    {
      text: 'We cannot give the 10% discount.',
      context: { customer: { id: '1', name: 'A', contacts: [], tier: 'key' }, company: { name: 'HX', policy: { maxDiscountPercent: { key: 5 } } } },
    },
    { text: 'We can offer a 10% discount.' },
  ],
});
