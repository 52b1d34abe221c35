import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { theyWrote, weWrote } from '#core/rules/key-terms/example-contexts.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { knownFacts, mayBeSameGoods, statedWords } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { clauseAround } from '#core/trade/stance.ts';
import { compare } from '#core/trade/decimal.ts';

const OTHER = /\b(?:or|first order|trial|sample\w*|stock|usually|normally|exception\w*|instead|if|mixed)\b|\?/i;
/** What an MOQ counts by; one per colour is not one per order. */
const BASIS = /\bper (colou?r|size|model|design|style|item|order|print|artwork|sku)\b|\b(?:each|every) (colou?r|size|model|design|style|item)\b/i;

export const moqDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'moq-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '起订量与之前不一致', en: 'MOQ differs from before' },
  message: { 'zh-CN': '这里写 {moq}，之前是 {known}。', en: '{moq} here, {known} before.' },
  why: {
    'zh-CN': '起订量写低了要按小单接，写高了会吓跑客户。若真放宽了，写明 we can lower the MOQ to …。',
    en: 'Too low an MOQ binds us to small orders, too high a one drives the buyer off. If it was lowered, say so.',
  },
  wakes: ['moq', 'past'],
  *find(input) {
    const facts = input.facts('moq').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const known = knownFacts(input, 'moq').filter(({ message, ours }) => ours && mayBeSameGoods(input, message));
    const [latest] = known;
    if (latest === undefined) return;
    const newest = known.filter(({ message }) => message === latest.message);
    for (const fact of facts) {
      const { value, quote, start, end } = fact;
      const words = statedWords(input, fact);
      if (words === undefined || OTHER.test(clauseAround(input.draft.text, fact))) continue;
      const basis = BASIS.exec(words)?.[0];
      const same = newest.filter(({ words: other }) => basis === undefined || !BASIS.test(other) || BASIS.exec(other)?.[0] === basis);
      const [before] = same;
      if (before === undefined || known.some(({ fact: other }) => compare(other.value.amount, value.amount) === 0)) continue;
      if (before.fact.value.unit !== undefined && value.unit !== undefined && before.fact.value.unit !== value.unit) continue;
      yield {
        start,
        end,
        severity: facts.length === 1 && same.length === 1 ? 'error' : 'warning',
        values: { moq: quote, known: before.fact.quote },
        evidence: [before.evidence()],
        fixes: figureFix(quote, fact, before.fact.value.amount),
      };
    }
  },
  examples: [
    {
      text: 'The ⟦MOQ is 300 pcs⟧ per colour.',
      context: weWrote('Our MOQ is 3,000 pcs per colour.'),
      fixed: 'The MOQ is 3,000 pcs per colour.',
    },
    { text: '⟦Minimum order quantity: 500 sets⟧.', context: weWrote('MOQ 1,000 sets.') },
    { text: 'The MOQ is 3000 pcs per colour.', context: weWrote('Our MOQ is 3,000 pcs per colour.') },
    { text: 'For a first order we can lower the MOQ to 300 pcs.', context: weWrote('Our MOQ is 3,000 pcs.') },
    { text: 'The MOQ is 300 pcs.', context: theyWrote('Your MOQ of 3,000 pcs is too high.') },
  ],
});
