import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const MOST_CELLS = 400;
const LIST = /^(?:\s?[,;/&]?\s?(?:and|or|to)?\s?(?:\d[\d.]*)?){1,6}$/;
const ANY_CURRENCY = /\b(?:USD|EUR|GBP|CNY|RMB|JPY|AED|US dollars?|euros?)\b|[$€£¥]/;

/** The currency that the draft itself, the last quote or the usual terms name, when there is only one. */
function likelyCurrency(input: RuleInput): string | undefined {
  const { customer } = input.context;
  const named = input
    .facts('money')
    .slice(0, MOST_COMPARED)
    .map(({ value }) => value.currency);
  const first = named.filter((code) => code !== undefined)[0];
  return first ?? customer?.quotes?.[0]?.currency ?? customer?.usual?.currency;
}

export const priceWithoutCurrency: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'price-without-currency',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '价格没有币种', en: 'Price without a currency' },
  message: { 'zh-CN': '{price} 没写币种。', en: '{price} names no currency.' },
  why: {
    'zh-CN': '客户可能按美元、欧元或本国货币理解，PI 和付款都会出错。写 ISO 代码加金额：USD 4.20/pc。',
    en: 'A buyer may take it for dollars, euros or the local money. Write the ISO code before the figure: USD 4.20/pc.',
  },
  source: 'iso4217',
  wakes: ['bare-sum'],
  *find(input) {
    const bare = input
      .facts('money')
      .slice(0, MOST_COMPARED)
      .filter(({ value }) => value.currency === undefined && value.symbol === undefined);
    const currency = likelyCurrency(input);
    const isNamed = ANY_CURRENCY.test(input.draft.text);
    const cells = isNamed ? input.draft.blocks.filter(({ cell }) => cell !== undefined).slice(0, MOST_CELLS) : [];
    const named = input
      .facts('money')
      .slice(0, MOST_COMPARED)
      .filter(({ value }) => value.currency !== undefined || value.symbol !== undefined);
    for (const { start, end, quote } of bare) {
      // `USD 1.65, 1.95 and 2.40 per metre`: the first names it for all.
      const before = named.filter((other) => other.end <= start).pop();
      if (before !== undefined && LIST.test(input.draft.text.slice(before.end, start))) continue;
      // A table whose title or note says `all prices in USD`.
      if (cells.some((cell) => cell.start <= start && end <= cell.end)) continue;
      const fixes = currency === undefined ? [] : [{ label: `${currency} ${quote}`, edits: [{ start, end: start, text: `${currency} ` }] }];
      yield { start, end, values: { price: quote }, fixes, evidence: [lineEvidence(input.draft.text, { start, end })] };
    }
  },
  examples: [
    { text: 'Our best price is ⟦4.20/pc⟧ FOB Ningbo.' },
    { text: 'The unit price: ⟦12.40 per set⟧, freight USD 300.', fixed: 'The unit price: USD 12.40 per set, freight USD 300.' },
    { text: 'Our price is USD 4.20/pc FOB Ningbo.' },
    { text: 'Prices for the three lengths are USD 1.65, 1.95 and 2.40 per metre.' },
    { text: 'We keep the price for the 2" ball valve.' },
    { text: 'Each carton holds 24 pcs/ctn, 12.5 kg per carton.' },
    { text: 'The price list of 2026 has 3 pages.' },
  ],
});
