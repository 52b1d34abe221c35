import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Hit } from '#core/engine/rule.ts';
import { compare, sum } from '#core/trade/decimal.ts';
import type { Decimal } from '#core/trade/fact.ts';
import type { QuantityTerm } from '#core/trade/mail-terms.ts';
import { formatNumber } from '#core/trade/format-money.ts';

/** What calls a count the sum of those before it in its sentence; `|` stands for the count. */
const SUM =
  /\b(?:altogether|together|in total|in all|total(?:ling)?(?: of)?)\b[^|]{0,6}\||\|\s*(?:altogether|together|in total|in all|total)\b(?!\s*\d)/i;
const WORDS = /together|total|in all/i;
const OTHER = /\b(?:of which|already|left|instead|extra|free|spare|or)\b|\bx\b|[=×@]/i;

const TOTAL_ROW = /^\W*(?:sub-?|grand |overall |order )?(?:total|summe|gesamt\w*)\b|^\s*(?:小计|合计|总计)/i;

/** The row of a total against the counts in the rows above it, of all and of those since the last total. */
function* rowSums(text: string, quantities: readonly QuantityTerm[]): Iterable<Hit> {
  let all: QuantityTerm[] = [];
  let since: QuantityTerm[] = [];
  for (const term of quantities) {
    const { start, end, fact, sentence, inRow, role } = term;
    if (!inRow || role !== 'goods' || fact.value.to !== undefined) continue;
    if (!TOTAL_ROW.test(text.slice(sentence.start, start))) {
      all.push(term);
      since.push(term);
      continue;
    }
    const worth = (terms: readonly QuantityTerm[]): Decimal => sum(terms.map((other) => other.fact.value.amount));
    const right = worth(all);
    const isOneUnit = all.every((other) => other.fact.value.unit === fact.value.unit);
    if (all.length > 1 && isOneUnit && compare(right, fact.value.amount) !== 0 && compare(worth(since), fact.value.amount) !== 0) {
      yield {
        start,
        end,
        values: { right: `${formatNumber(right)} ${fact.value.unit}`, total: fact.quote },
        evidence: [
          { kind: 'draft', text: all.map((part) => part.fact.quote).join(' + '), source: { en: 'rows of this table', 'zh-CN': '本表各行' } },
        ],
        fixes: figureFix(fact.quote, term, right),
      };
      return;
    }
    if (/\bgrand\b/i.test(text.slice(sentence.start, start))) all = [];
    since = [];
  }
}

export const quantitySum: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'quantity-sum',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '各项数量之和≠总数', en: 'Parts do not add up to the quantity' },
  message: { 'zh-CN': '各项相加是 {right}，写的是 {total}。', en: 'The parts add up to {right}, not {total}.' },
  why: {
    'zh-CN': '总数和分项对不上，工厂按其中一个做，客户按另一个收。',
    en: 'Where parts and total differ, the factory makes one of them and the buyer expects the other.',
  },
  wakes: ['quantity'],
  *find(input) {
    const { text } = input.draft;
    // Two parts and their sum.
    if (input.facts('quantity').length < 3) return;
    yield* rowSums(text, termsOfDraft(input).quantities);
    if (!WORDS.test(text)) return;
    const terms = termsOfDraft(input).quantities.filter(({ inRow, stance, fact }) => !inRow && stance === 'stated' && fact.value.to === undefined);
    for (const term of terms) {
      const { start, end, fact, sentence } = term;
      const around = `${text.slice(Math.max(sentence.start, start - 24), start)}|${text.slice(end, Math.min(sentence.end, end + 24))}`;
      if (!SUM.test(around)) continue;
      const parts = terms.filter((other) => other.sentence.start === sentence.start && other.end <= start);
      if (parts.length < 2 || parts.some((part) => part.fact.value.unit !== fact.value.unit || part.role !== term.role)) continue;
      if (OTHER.test(text.slice(sentence.start, end))) continue;
      const right = sum(parts.map((part) => part.fact.value.amount));
      if (compare(right, fact.value.amount) === 0) continue;
      yield {
        start,
        end,
        values: { right: `${formatNumber(right)} ${fact.value.unit}`, total: fact.quote },
        evidence: [
          { kind: 'draft', text: parts.map((part) => part.fact.quote).join(' + '), source: { en: 'parts in this sentence', 'zh-CN': '本句各项' } },
        ],
        fixes: figureFix(fact.quote, term, right),
      };
    }
  },
  examples: [
    {
      text: '500 pcs black, 300 pcs grey and 200 pcs red, ⟦1,100 pcs⟧ altogether.',
      fixed: '500 pcs black, 300 pcs grey and 200 pcs red, 1,000 pcs altogether.',
    },
    { text: 'S 200 pcs, M 400 pcs, L 300 pcs, in total ⟦800 pcs⟧.' },
    { text: '500 pcs black, 300 pcs grey and 200 pcs red, 1,000 pcs altogether.' },
    { text: '500 pcs black and 300 pcs grey, 24 pcs per carton, 40 cartons in total.' },
  ],
});
