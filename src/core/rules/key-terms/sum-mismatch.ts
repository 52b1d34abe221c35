import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { absolute, compare, normalise, subtract, sum } from '#core/trade/decimal.ts';
import type { MoneyTerm } from '#core/trade/mail-terms.ts';
import { formatMoney } from '#core/trade/format-money.ts';

const GRAND = /(?:^|\n)\W*(?:grand |overall |order |invoice )?total\b[^\d\n]{0,40}$/i;
const ROW = /^\W*(?:grand |overall |order |invoice )?total\b[^\d]{0,40}$/i;
/** What may stand between the lines and the total and be part of it. */
const MORE = /\b(?:freight|discount|insurance|plus|less|minus|vat|tax|courier|mou?ld|tooling|handling|surcharge|fee|charge)s?\b/i;

export const sumMismatch: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'sum-mismatch',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '各行金额之和≠合计', en: 'Lines do not add up to the total' },
  message: { 'zh-CN': '各行相加是 {right}，写的是 {total}。', en: 'The lines add up to {right}, not {total}.' },
  why: { 'zh-CN': '客户按合计付款、开证，差额要自己追。', en: 'The buyer pays and opens the L/C by the total; the difference has to be chased.' },
  wakes: ['three-sums'],
  *find(input) {
    const { text } = input.draft;
    const lines: MoneyTerm[] = [];
    for (const term of termsOfDraft(input).money) {
      const { fact, start, end } = term;
      if (fact.value.per !== undefined) continue;
      const before = text.slice(Math.max(0, start - 60), start);
      // In a table the row of the total has its word first.
      if (term.inRow ? ROW.test(text.slice(term.sentence.start, start)) : GRAND.test(before)) {
        const first = lines[0];
        if (lines.length < 2 || first === undefined || MORE.test(text.slice(first.start, Math.min(start, first.start + 4000)))) return;
        if (lines.some((line) => line.fact.value.currency !== fact.value.currency)) return;
        const right = sum(lines.map((line) => line.fact.value.amount));
        if (compare(absolute(subtract(right, fact.value.amount)), '1') <= 0) return;
        const amount = /\.\d/.test(fact.value.amount) || right.indexOf('.') < 0 ? right : normalise(right);
        yield {
          start,
          end,
          values: { right: formatMoney({ ...fact.value, amount }), total: fact.quote },
          evidence: [
            { kind: 'draft', text: lines.map((line) => line.fact.quote).join(' + '), source: { en: 'lines of this mail', 'zh-CN': '本邮件各行' } },
          ],
          fixes: figureFix(fact.quote, term, amount),
        };
        return;
      }
      if (/=\s*$/.test(before) || (term.role === 'total' && term.inRow)) lines.push(term);
    }
  },
  examples: [
    {
      text: '800 sets x USD 62 = USD 49,600\n1,500 pcs x USD 7.80 = USD 11,700\nTotal: ⟦USD 63,100⟧',
      fixed: '800 sets x USD 62 = USD 49,600\n1,500 pcs x USD 7.80 = USD 11,700\nTotal: USD 61,300',
    },
    { text: '100 pcs x USD 2 = USD 200\n100 pcs x USD 3 = USD 300\nGrand total: ⟦USD 600⟧' },
    { text: 'P-750   120 sets   USD 86.00   USD 10,320.00\nSK-75   240 sets   USD 4.50   USD 1,080.00\nTotal amount   ⟦USD 11,040.00⟧' },
    { text: '800 sets x USD 62 = USD 49,600\n1,500 pcs x USD 7.80 = USD 11,700\nTotal: USD 61,300' },
    { text: '100 pcs x USD 2 = USD 200\n100 pcs x USD 3 = USD 300\nFreight: USD 100\nTotal: USD 600' },
  ],
});
