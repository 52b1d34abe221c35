import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { absolute, add, cents, compare, multiply, subtract } from '#core/trade/decimal.ts';
import type { Decimal } from '#core/trade/fact.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import type { MoneyTerm } from '#core/trade/mail-terms.ts';

const TOTAL = /^\W*(?:(?:grand |overall |order |invoice )?total|summe|gesamt\w*)\b[^\d\n]{0,40}$/i;

/** What lines with a count and a unit price each, and no amount, come to; undefined where a price stands without its one count. */
function workedOut(input: RuleInput, total: MoneyTerm): { readonly right: Decimal; readonly prices: readonly MoneyTerm[] } | undefined {
  const { money, quantities } = termsOfDraft(input);
  const prices = money.filter(({ end }) => end <= total.start);
  let right = '0';
  for (const { fact, sentence, stance } of prices) {
    const goods = quantities.filter((count) => count.role === 'goods' && count.sentence.start === sentence.start);
    const count = goods[0]?.fact.value;
    const { per, currency, amount } = fact.value;
    if (count === undefined || goods.length > 1 || per !== count.unit || stance !== 'stated' || currency !== total.fact.value.currency)
      return undefined;
    right = add(right, multiply(count.amount, amount));
  }
  return prices.length < 2 ? undefined : { right: cents(right), prices };
}

export const linesTotal: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'lines-total',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '数量×单价之和≠合计', en: 'Quantities and prices do not make the total' },
  message: { 'zh-CN': '各行数量×单价相加是 {right}，写的是 {total}。', en: 'The lines come to {right}, not {total}.' },
  why: {
    'zh-CN': '客户按合计付款、开证，差额要自己追。',
    en: 'The buyer pays and opens the L/C by the total; the difference has to be chased.',
  },
  wakes: ['three-sums', 'quantity'],
  *find(input) {
    const { text } = input.draft;
    for (const term of termsOfDraft(input).money) {
      const { start, end, fact, inRow } = term;
      if (inRow || fact.value.per !== undefined || !TOTAL.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) continue;
      const worked = workedOut(input, term);
      if (worked === undefined || compare(absolute(subtract(worked.right, fact.value.amount)), '1') <= 0) continue;
      yield {
        start,
        end,
        values: { right: formatMoney({ ...fact.value, amount: worked.right }), total: fact.quote },
        evidence: [
          {
            kind: 'draft',
            text: worked.prices.map((price) => text.slice(price.sentence.start, price.end).trim()).join(' + '),
            source: { en: 'lines of this mail', 'zh-CN': '本邮件各行' },
          },
        ],
        fixes: figureFix(fact.quote, term, worked.right),
      };
      return;
    }
  },
  examples: [
    {
      text: '60 pcs EB-700 at EUR 528.00/pc\n40 pcs EB-500 at EUR 452.00/pc\nTotal: ⟦EUR 47,960.00⟧',
      fixed: '60 pcs EB-700 at EUR 528.00/pc\n40 pcs EB-500 at EUR 452.00/pc\nTotal: EUR 49,760.00',
    },
    { text: '200 sets at USD 3.10/set\n150 sets at USD 4.20/set\nGrand total ⟦USD 1,520.00⟧' },
    { text: '60 pcs EB-700 at EUR 528.00/pc\n40 pcs EB-500 at EUR 452.00/pc\nTotal: EUR 49,760.00' },
    { text: 'From 60 pcs EUR 528.00/pc\nFrom 100 pcs EUR 510.00/pc\nTotal: EUR 51,000.00' },
  ],
});
