import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { recorded } from '#core/rules/key-terms/example-contexts.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { statedWords } from '#core/rules/key-terms/known-facts.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import { formatMoney } from '#core/trade/format-money.ts';

/** Terms by which the goods are out of hand before the money is in. */
const ON_CREDIT = ['OA', 'DA'];

export const creditLimit: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'credit-limit',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '超过信用额度', en: 'Beyond the credit limit' },
  message: { 'zh-CN': '{amount} 放账，额度只有 {limit}。', en: '{amount} on open terms; the limit is {limit}.' },
  why: {
    'zh-CN': '放账超过额度，信保不赔，货款收不回由公司承担。先批额度，或改收定金、信用证。',
    en: 'Beyond the limit no insurer pays. Have it raised, or ask for a deposit or a letter of credit.',
  },
  wakes: ['payment', 'customer'],
  *find(input) {
    const limit = input.context.customer?.creditLimit;
    const payments = input.facts('payment').slice(0, MOST_COMPARED);
    if (limit === undefined || payments.length === 0) return;
    const open = payments.filter(({ value }) =>
      value.parts.some(({ method, days }) => ON_CREDIT.indexOf(method ?? '') >= 0 || (method === 'TT' && (days ?? 0) > 0)),
    );
    const [term] = open;
    if (term === undefined || statedWords(input, term) === undefined) return;
    for (const { fact, role, stance } of termsOfDraft(input).money) {
      const { value, start, end, quote } = fact;
      if (
        (role !== 'total' && role !== 'other') ||
        value.per !== undefined ||
        stance !== 'stated' ||
        value.currency !== limit.currency ||
        compare(value.amount, limit.amount) <= 0
      )
        continue;
      const most = formatMoney(limit);
      yield {
        start,
        end,
        values: { amount: quote, limit: most },
        evidence: [{ kind: 'record', text: most, source: { en: 'credit limit of this customer', 'zh-CN': '该客户的信用额度' } }],
      };
      return;
    }
  },
  examples: [
    {
      text: 'The total is ⟦USD 80,000⟧, payment O/A 60 days after B/L date.',
      context: recorded({ creditLimit: { currency: 'USD', amount: '50000' } }),
    },
    { text: 'Total: ⟦USD 62,500.00⟧. Terms: D/A 90 days.', context: recorded({ creditLimit: { currency: 'USD', amount: '50000' } }) },
    {
      text: 'The total is USD 40,000, payment O/A 60 days after B/L date.',
      context: recorded({ creditLimit: { currency: 'USD', amount: '50000' } }),
    },
    {
      text: 'The total is USD 80,000, payment 30% T/T deposit, 70% before shipment.',
      context: recorded({ creditLimit: { currency: 'USD', amount: '50000' } }),
    },
    { text: 'The total is USD 80,000, payment O/A 60 days.' },
  ],
});
