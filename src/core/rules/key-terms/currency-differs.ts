import { defineRule } from '#core/engine/rule.ts';
import { quoted } from '#core/rules/key-terms/example-contexts.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { isSameCurrency, statedPrices } from '#core/rules/key-terms/known-prices.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import { speaksOfChange } from '#core/trade/stance.ts';

export const currencyDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'currency-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '币种与报价不一致', en: 'Currency differs from the quote' },
  message: { 'zh-CN': '这里写 {price}，之前报的是 {known}。', en: '{price} here, {known} before.' },
  why: {
    'zh-CN': '数字一样、币种不同，就是另一个价格；客户可以按对他有利的那个执行。',
    en: 'The same figure in another currency is another price, and the buyer may hold us to the better one.',
  },
  wakes: ['money', 'past'],
  *find(input) {
    for (const { term, known, latest } of statedPrices(input)) {
      const { start, end, fact, sentence } = term;
      if (fact.value.currency === undefined || known.some((price) => isSameCurrency(fact.value, price)) || speaksOfChange(input.draft.text, sentence))
        continue;
      const sameFigure = compare(latest.amount, fact.value.amount) === 0;
      const code = fact.quote.indexOf(fact.value.currency);
      const edits =
        code < 0 || latest.currency === undefined
          ? []
          : [{ start: start + code, end: start + code + fact.value.currency.length, text: latest.currency }];
      yield {
        start,
        end,
        severity: sameFigure ? 'error' : 'warning',
        values: { price: fact.quote, known: formatMoney(latest) },
        evidence: [latest.evidence],
        fixes: sameFigure && edits.length > 0 && latest.currency !== undefined ? [{ label: latest.currency, edits }] : [],
      };
    }
  },
  examples: [
    {
      text: 'HX-200 is ⟦EUR 4.20/pc⟧ FOB Ningbo.',
      context: quoted(),
      fixed: 'HX-200 is USD 4.20/pc FOB Ningbo.',
    },
    {
      text: 'The price of HX-200 stays at ⟦CNY 4.20/pc⟧.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'You quoted HX-200 at USD 4.20/pc.' }] },
    },
    {
      text: 'HX-200 is $4.20/pc FOB Ningbo.',
      context: quoted(),
    },
    { text: 'HX-200 is EUR 4.20/pc FOB Ningbo.' },
  ],
});
