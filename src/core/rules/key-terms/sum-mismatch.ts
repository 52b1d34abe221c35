import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { absolute, add, compare, normalise, subtract, sum } from '#core/trade/decimal.ts';
import type { Decimal } from '#core/trade/fact.ts';
import type { MoneyTerm } from '#core/trade/mail-terms.ts';
import { formatMoney } from '#core/trade/format-money.ts';

/** The line or row of a total; the first group where it is that of a part. */
const TOTAL = /^\W*(sub-?|zwischen)?(?:(?:grand |overall |order |invoice )?total|summe|gesamt\w*)\b/i;
/** Sums that are a part of the total, or have been or will be paid of it. */
const PAID = /\b(?:deposit|advance|balance|paid|received|remaining|outstanding|due|per|each)\b/i;
const TAKEN_OFF = /\b(?:discount|less|rebate|deduct\w*|minus|credit)\b/i;
const PART =
  /^\W*(?:(?:sea|air|ocean|inland)? ?freight|insurance|plus|courier|mou?ld|tooling|handling|surcharge|fees?|charges?|goods|inspection|(?:\d+% )?(?:vat|tax|discount)|less|minus)\b/i;

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
    /** Every line so far; those since the last total; and that total. */
    const lines: MoneyTerm[] = [];
    let since: MoneyTerm[] = [];
    let last: Decimal | undefined;
    const worth = (terms: readonly MoneyTerm[]): Decimal =>
      sum(
        terms.map(({ fact, start, sentence }) => {
          const { amount } = fact.value;
          return amount.charCodeAt(0) !== 45 && TAKEN_OFF.test(text.slice(sentence.start, start)) ? `-${amount}` : amount;
        }),
      );
    for (const term of termsOfDraft(input).money) {
      const { fact, start, end, inRow, role, sentence } = term;
      if (fact.value.per !== undefined || (inRow && role !== 'total')) continue;
      const before = inRow ? text.slice(sentence.start, start) : text.slice(text.lastIndexOf('\n', start - 1) + 1, start).slice(-60);
      const named = TOTAL.exec(before);
      if (PAID.test(before)) continue;
      if (named === null) {
        if (!inRow && !/=\s*$/.test(before) && !PART.test(before)) continue;
        lines.push(term);
        since.push(term);
        continue;
      }
      const { amount, currency } = fact.value;
      const fits = (right: Decimal): boolean => compare(absolute(subtract(right, amount)), '1') <= 0;
      const all = worth(lines);
      const part = worth(since);
      const isPart = named[1] !== undefined;
      const counted = isPart ? since : lines;
      if (counted.length > 1 && !counted.some((line) => line.fact.value.currency !== currency)) {
        if (!fits(all) && !fits(part) && (last === undefined || !fits(add(last, part)))) {
          const exact = isPart ? part : all;
          const right = /\.\d/.test(amount) || exact.indexOf('.') < 0 ? exact : normalise(exact);
          yield {
            start,
            end,
            values: { right: formatMoney({ ...fact.value, amount: right }), total: fact.quote },
            evidence: [
              {
                kind: 'draft',
                text: counted.map((line) => line.fact.quote).join(' + '),
                source: { en: 'lines of this mail', 'zh-CN': '本邮件各行' },
              },
            ],
            fixes: figureFix(fact.quote, term, right),
          };
          return;
        }
      }
      since = [];
      last = amount;
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
    {
      text: '100 pcs x USD 2 = USD 200\n100 pcs x USD 3 = USD 300\nFreight: USD 100\nTotal: ⟦USD 700⟧',
      fixed: '100 pcs x USD 2 = USD 200\n100 pcs x USD 3 = USD 300\nFreight: USD 100\nTotal: USD 600',
    },
    { text: '100 pcs x USD 2 = USD 200\n100 pcs x USD 3 = USD 300\nLess 10% discount: USD 50\nTotal: USD 450' },
  ],
});
