import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { ownCompany } from '#core/rules/key-terms/example-contexts.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare, percentOf, subtract } from '#core/trade/decimal.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import { isSameCode } from '#core/trade/product.ts';

export const priceBelowList: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'price-below-list',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '低于价目表允许的价格', en: 'Price below the list' },
  message: {
    'zh-CN': '价目表 {list}，该等级最低 {lowest}，这里是 {price}。',
    en: '{price}; the list says {list}, the lowest for this tier is {lowest}.',
  },
  why: {
    'zh-CN': '低于权限的价格写出去就收不回来。先请主管批准，再发。',
    en: 'A price beyond one’s authority cannot be taken back. Get approval before it is sent.',
  },
  wakes: ['money', 'company'],
  *find(input) {
    const { company, customer } = input.context;
    const products = (company?.products ?? []).filter(({ listPrice }) => listPrice !== undefined);
    if (products.length === 0 || input.facts('money').length === 0) return;
    const share = customer?.tier === undefined ? 0 : (company?.policy?.maxDiscountPercent?.[customer.tier] ?? 0);
    for (const { fact, role, stance, product } of termsOfDraft(input).money) {
      const { value, start, end, quote } = fact;
      if (role !== 'unit-price' || stance !== 'stated' || product === undefined) continue;
      const listed = products.filter(({ code, listPrice }) => isSameCode(code, product) && listPrice?.currency === value.currency)[0];
      if (listed?.listPrice === undefined || (listed.unit !== undefined && value.per !== undefined && listed.unit !== value.per)) continue;
      const lowest = subtract(listed.listPrice.amount, percentOf(String(share), listed.listPrice.amount));
      const least = value.to !== undefined && compare(value.to, value.amount) < 0 ? value.to : value.amount;
      if (compare(least, lowest) >= 0) continue;
      // What a quote on record promised has been approved.
      const quoted = (customer?.quotes ?? []).some(
        ({ currency, lines }) =>
          currency === value.currency &&
          lines.some((line) => isSameCode(line.product, product) && line.price !== undefined && compare(line.price, least) === 0),
      );
      if (quoted) continue;
      const list = formatMoney(listed.listPrice);
      yield {
        start,
        end,
        values: { price: quote, list, lowest: formatMoney({ currency: listed.listPrice.currency, amount: lowest }) },
        evidence: [{ kind: 'company', text: `${listed.code}: ${list}`, source: { en: 'our price list', 'zh-CN': '公司价目表' } }],
      };
    }
  },
  examples: [
    {
      text: 'HX-200 is ⟦USD 3.50/pc⟧ FOB Ningbo.',
      context: ownCompany({ products: [{ code: 'HX-200', listPrice: { currency: 'USD', amount: '4.20' } }] }),
    },
    {
      text: 'We offer HX-200 at ⟦USD 3.90/pc⟧.',
      context: ownCompany(
        { products: [{ code: 'HX-200', listPrice: { currency: 'USD', amount: '4.20' } }], policy: { maxDiscountPercent: { key: 5 } } },
        { customer: { id: '1', name: 'A', contacts: [], tier: 'key' } },
      ),
    },
    {
      text: 'HX-200 is USD 4.20/pc FOB Ningbo.',
      context: ownCompany({ products: [{ code: 'HX-200', listPrice: { currency: 'USD', amount: '4.20' } }] }),
    },
    {
      text: 'Your target of USD 3.50 for HX-200 is too low.',
      context: ownCompany({ products: [{ code: 'HX-200', listPrice: { currency: 'USD', amount: '4.20' } }] }),
    },
    { text: 'HX-200 is USD 3.50/pc FOB Ningbo.' },
  ],
});
