import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import { quoted, weWrote } from '#core/rules/key-terms/example-contexts.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { knownFacts } from '#core/rules/key-terms/known-facts.ts';
import { isSameCurrency, statedPrices } from '#core/rules/key-terms/known-prices.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { Fact, MoneyValue } from '#core/trade/fact.ts';
import { compare } from '#core/trade/decimal.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import { speaksOfChange } from '#core/trade/stance.ts';

function hitOn(fact: Fact<'money'>, known: MoneyValue, sameFigure: boolean): Hit {
  const { start, end, quote, value } = fact;
  const code = value.currency === undefined ? -1 : quote.indexOf(value.currency);
  const { currency } = known;
  const fixes =
    !sameFigure || code < 0 || currency === undefined
      ? []
      : [{ label: currency, edits: [{ start: start + code, end: start + code + 3, text: currency }] }];
  return { start, end, values: { price: quote, known: formatMoney(known) }, fixes };
}

/** A total or a deposit with the very figure that the conversation names in another currency. */
function* sumsInOtherMoney(input: RuleInput): Iterable<Hit> {
  const said = knownFacts(input, 'money').filter(({ fact }) => fact.value.currency !== undefined && fact.value.per === undefined);
  if (said.length === 0) return;
  const { text } = input.draft;
  for (const { fact, stance, role, sentence } of termsOfDraft(input).money) {
    const { currency, amount, per } = fact.value;
    if (currency === undefined || per !== undefined || role === 'unit-price' || stance !== 'stated') continue;
    const same = said.filter(({ fact: other }) => compare(other.value.amount, amount) === 0);
    const [first] = same;
    if (first === undefined || same.some(({ fact: other }) => other.value.currency === currency)) continue;
    if (speaksOfChange(text, sentence) || /\brates?\b|\bconver\w+|\bequal\w*|=/i.test(text.slice(sentence.start, sentence.end))) continue;
    yield { ...hitOn(fact, first.fact.value, true), evidence: [first.evidence()] };
  }
}

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
    for (const { term, known: all } of statedPrices(input)) {
      const known = all.filter(({ currency, symbol }) => currency !== undefined || symbol !== undefined);
      const [latest] = known;
      if (latest === undefined) continue;
      const { fact, sentence } = term;
      if (fact.value.currency === undefined || known.some((price) => isSameCurrency(fact.value, price)) || speaksOfChange(input.draft.text, sentence))
        continue;
      const sameFigure = compare(latest.amount, fact.value.amount) === 0;
      yield { ...hitOn(fact, latest, sameFigure), severity: sameFigure ? 'error' : 'warning', evidence: [latest.evidence] };
    }
    yield* sumsInOtherMoney(input);
  },
  examples: [
    {
      text: 'The total amount due is ⟦EUR 27,450.00⟧.',
      context: weWrote('The total amount of your order is USD 27,450.'),
      fixed: 'The total amount due is USD 27,450.00.',
    },
    { text: 'The total amount due is USD 27,450.00.', context: weWrote('The total amount of your order is USD 27,450.') },
    { text: 'USD 27,450 is EUR 25,200 at the rate of today.', context: weWrote('The total amount of your order is USD 27,450.') },
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
