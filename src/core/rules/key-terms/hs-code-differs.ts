import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { theyWrote, weWrote } from '#core/rules/key-terms/example-contexts.ts';
import { knownFacts, mayBeSameGoods, statedWords } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Fact } from '#core/trade/fact.ts';
import { bestLabelled, goodsLabel } from '#core/trade/goods-label.ts';
import { sentenceAround } from '#core/trade/stance.ts';

/** A longer national code agrees with the shorter international one it begins with. */
function agrees(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

const labelOf = (text: string, fact: Fact<'hs-code'>, others: readonly Fact<'hs-code'>[]): readonly string[] =>
  goodsLabel(text, fact, sentenceAround(text, fact), others);

export const hsCodeDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'hs-code-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': 'HS 编码与之前不一致', en: 'HS code differs from before' },
  message: { 'zh-CN': '这里写 {code}，之前是 {known}。', en: '{code} here, {known} before.' },
  why: {
    'zh-CN': '编码决定税率和监管条件，单据之间对不上会被扣货、补税。前六位各国相同，后几位看进口国。',
    en: 'The code sets duty and permits; papers that disagree hold the cargo up. Six digits are common, the rest belongs to the country.',
  },
  wakes: ['hs-code', 'past'],
  *find(input) {
    const facts = input.facts('hs-code').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const known = knownFacts(input, 'hs-code').filter(({ message }) => mayBeSameGoods(input, message));
    if (known.length === 0) return;
    for (const fact of facts) {
      const label = labelOf(input.draft.text, fact, facts);
      const labelled =
        facts.length > 1 ? bestLabelled(label, known, (other) => labelOf(other.message.text, other.fact, other.message.facts('hs-code'))) : [];
      const [before = known[0]] = labelled;
      if (before === undefined || known.some((other) => agrees(other.fact.value.digits, fact.value.digits))) continue;
      // Of several codes only one that the words name, or that shares its heading, is the same.
      if (
        facts.length > 1 &&
        labelled.length === 0 &&
        !known.some((other) => agrees(other.fact.value.digits.slice(0, 4), fact.value.digits.slice(0, 4)))
      )
        continue;
      const words = statedWords(input, fact);
      if (words === undefined || /\b(?:not|or|instead|suggest\w*|in china|export)\b|\?/i.test(words)) continue;
      // The first six digits are the same goods everywhere; what follows differs from country to country.
      const sameGoods = fact.value.digits.slice(0, 4) === before.fact.value.digits.slice(0, 4);
      const { start, end, quote } = fact;
      const at = quote.search(/\d/);
      const code = /\d[\d. ]*\d/.exec(before.fact.quote)?.[0] ?? before.fact.value.digits;
      yield {
        start: start + Math.max(0, at),
        end,
        severity: sameGoods && facts.length === 1 ? 'error' : 'warning',
        values: { code: quote.slice(Math.max(0, at)), known: code },
        evidence: [before.evidence()],
        fixes: [{ label: code, edits: [{ start: start + Math.max(0, at), end, text: code }] }],
      };
    }
  },
  examples: [
    {
      text: 'We use HS code ⟦8481.80.99⟧ for the valves.',
      context: theyWrote('The HS code on the invoice must be 8481.80.81.'),
      fixed: 'We use HS code 8481.80.81 for the valves.',
    },
    { text: 'HS code: ⟦940540⟧', context: weWrote('HS code 9405.42.') },
    { text: 'HS code: 8481.80', context: theyWrote('The HS code on the invoice must be 8481.80.81.') },
    { text: 'Sorry, the HS code is corrected to 8481.80.99.', context: weWrote('HS code 8481.80.81.') },
    { text: 'HS code: 8481.80.99' },
  ],
});
