import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { weWrote } from '#core/rules/key-terms/example-contexts.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { knownFacts } from '#core/rules/key-terms/known-facts.ts';
import { statedPrices } from '#core/rules/key-terms/known-prices.ts';
import { isOffered } from '#core/rules/key-terms/price-differs.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';

/** The digits of an amount in order of size: equal for two that differ by a slip of the keys. */
const digitsOf = (amount: string): string => amount.replace('.', '').split('').sort().join('');

/** A price of which nothing says for what it is, and which has the digits of one that was named in another order. */
export const priceSlip: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'price-slip',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '价格的数字可能打反', en: 'Digits of a price may be swapped' },
  message: { 'zh-CN': '这里写 {price}，之前有 {known}。', en: '{price} here; {known} was named before.' },
  why: {
    'zh-CN': '数字相同、次序不同，多半是打字打反了。对照之前的邮件再发。',
    en: 'The same digits in another order are most often a slip of the keys. Look at the earlier mail before you send.',
  },
  wakes: ['money', 'past'],
  *find(input) {
    const compared = statedPrices(input).map(({ term }) => term);
    const said = knownFacts(input, 'money').filter(({ fact }) => fact.value.to === undefined);
    if (said.length === 0) return;
    for (const term of termsOfDraft(input).money) {
      const { fact, role, stance, start, end } = term;
      const { amount, to } = fact.value;
      if (role !== 'unit-price' || stance !== 'stated' || to !== undefined || amount.indexOf('.') < 0 || isOffered(input, term)) continue;
      if (compared.indexOf(term) >= 0 || said.some(({ fact: other }) => compare(other.value.amount, amount) === 0)) continue;
      const near = said.filter(({ fact: { value } }) => isNearMiss(value.amount, amount) && digitsOf(value.amount) === digitsOf(amount));
      const [first] = near;
      if (first === undefined || near.some((other) => other.fact.value.amount !== first.fact.value.amount)) continue;
      yield {
        start,
        end,
        values: { price: fact.quote, known: first.fact.quote },
        evidence: [first.evidence()],
        fixes: figureFix(fact.quote, term, first.fact.value.amount),
      };
    }
  },
  examples: [
    {
      text: 'We take ⟦USD 2.15 per metre⟧ for it.',
      context: weWrote('We have two webbings, USD 2.51 per metre and USD 1.98 per metre.'),
      fixed: 'We take USD 2.51 per metre for it.',
    },
    { text: 'Each costs ⟦EUR 6,45⟧.', context: weWrote('Prices: EUR 6,54 or EUR 7,10 with handle.') },
    { text: 'We take USD 2.51 per metre for it.', context: weWrote('We have two webbings, USD 2.51 per metre and USD 1.98 per metre.') },
    { text: 'Our new price is USD 2.15 per metre.', context: weWrote('We have two webbings, USD 2.51 per metre and USD 1.98 per metre.') },
  ],
});
