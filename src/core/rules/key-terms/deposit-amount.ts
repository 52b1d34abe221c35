import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Decimal } from '#core/trade/fact.ts';
import { absolute, compare, percentOf, subtract, sum } from '#core/trade/decimal.ts';
import type { MoneyTerm } from '#core/trade/mail-terms.ts';
import { formatMoney } from '#core/trade/format-money.ts';

/** The share that a sum is told with: the last one before it and behind any other sum, else one in brackets right behind it. */
function shareOf(text: string, { start, end, sentence }: MoneyTerm, money: readonly MoneyTerm[]): string | undefined {
  const last = money.filter((other) => other.end <= start).pop();
  const from = Math.max(sentence.start, start - 60, last?.end ?? 0);
  const before = text
    .slice(from, start)
    .match(/\d{1,3}(?=\s?%)/g)
    ?.pop();
  // `the deposit (30%) of the total USD 18,500 is USD 5,550`: the total stands between.
  const whole = /(?:deposit|balance)\s*\((\d{1,3})\s?%\)/i.exec(text.slice(Math.max(sentence.start, start - 90), start))?.[1];
  return before ?? whole ?? /^\W{0,3}(\d{1,3})\s?%/.exec(text.slice(end, end + 10))?.[1];
}

/** `USD 14,100, that is 30% of the order value of USD 47,000` and `30% (USD 9,450) of USD 31,500`: the share and the sum it is of. */
function wholeOf(text: string, term: MoneyTerm, money: readonly MoneyTerm[]): { share: string; whole: MoneyTerm } | undefined {
  const whole = money.filter((other) => other.start >= term.end && other.start < term.sentence.end)[0];
  if (whole === undefined || whole.fact.value.per !== undefined || term.fact.value.per !== undefined) return undefined;
  const between = text.slice(term.end, Math.min(whole.start, term.end + 80));
  const behind = /^[^\d.;\n]{0,24}?(\d{1,2})\s?% of [a-z ]{0,32}$/i.exec(between)?.[1];
  if (behind !== undefined) return { share: behind, whole };
  const before = /(\d{1,2})\s?%\s*\(\s*$/.exec(text.slice(Math.max(term.sentence.start, term.start - 12), term.start))?.[1];
  return before !== undefined && /^\)\s*of [a-z ]{0,32}$/i.test(between) ? { share: before, whole } : undefined;
}

/** The share of a part in a whole, in percent with at most one place. */
const shareIn = (part: Decimal, whole: Decimal): Decimal => String(Math.round((Number(part) / Number(whole)) * 1000) / 10);

export const depositAmount: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'deposit-amount',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '定金或尾款金额与比例不符', en: 'Deposit does not match its share' },
  message: { 'zh-CN': '{total} 的 {share}% 是 {right}，写的是 {quote}。', en: '{share}% of {total} is {right}, not {quote}.' },
  why: { 'zh-CN': '客户按写的金额付款，差额要再催一次。', en: 'The buyer pays the sum that is written, and the rest has to be chased.' },
  wakes: ['two-sums'],
  *find(input) {
    const { money } = termsOfDraft(input);
    const { text } = input.draft;
    const sums = money.filter(({ role, stance, fact }) => role === 'total' && stance === 'stated' && fact.value.per === undefined);
    // In a table the last row that is called the total holds; the others are its parts.
    const named = sums.filter(({ inRow, sentence, start }) => inRow && /^\W*(?:grand |order )?total\b/i.test(text.slice(sentence.start, start)));
    const totals = named.length > 0 ? named.slice(-1).concat(sums.filter(({ inRow }) => !inRow)) : sums;
    const [total] =
      totals.length > 0
        ? totals
        : money.filter(
            ({ start, fact, role }) =>
              fact.value.per === undefined &&
              role !== 'deposit' &&
              role !== 'balance' &&
              / of (?:the (?:total )?)?$/i.test(text.slice(Math.max(0, start - 14), start)),
          );
    const isOne = total !== undefined && !totals.some(({ fact }) => compare(fact.value.amount, total.fact.value.amount) !== 0);
    const deposits = money.filter(({ role, fact }) => role === 'deposit' && fact.value.per === undefined);
    const rests = money.filter(({ role, fact }) => role === 'balance' && fact.value.per === undefined);
    const [paid, rest] = [deposits[0], rests[0]];
    if (isOne && paid !== undefined && rest !== undefined && total !== paid && total !== rest && deposits.length === 1 && rests.length === 1) {
      const right = subtract(total.fact.value.amount, paid.fact.value.amount);
      const isSame = [paid, rest].every(({ fact }) => fact.value.currency === total.fact.value.currency);
      if (isSame && compare(absolute(subtract(right, rest.fact.value.amount)), '1') > 0 && shareOf(text, rest, money) === undefined) {
        const { start, end, fact } = rest;
        const share = shareIn(right, total.fact.value.amount);
        yield {
          start,
          end,
          values: { total: total.fact.quote, share, right: formatMoney({ ...total.fact.value, amount: right }), quote: fact.quote },
          evidence: [
            {
              kind: 'draft',
              text: `${total.fact.quote} - ${paid.fact.quote}`,
              source: { en: 'total and deposit in this mail', 'zh-CN': '本邮件的总价和定金' },
            },
          ],
          fixes: figureFix(fact.quote, rest, right),
        };
      }
    }
    for (const term of money) {
      const named = wholeOf(text, term, money);
      const isPart = term.role === 'deposit' || term.role === 'balance';
      const share = named?.share ?? (isPart && isOne ? shareOf(text, term, money) : undefined);
      const whole = named?.whole ?? total;
      if (share === undefined || whole === undefined || whole === term || term.fact.value.currency !== whole.fact.value.currency) continue;
      const right = percentOf(share, whole.fact.value.amount);
      const fits = (amount: Decimal): boolean => compare(absolute(subtract(percentOf(share, amount), term.fact.value.amount)), '1') <= 0;
      // Of two invoices, or of both together: it is clear where it came from.
      const sums = money.filter(({ fact: { value } }) => value.per === undefined && compare(value.amount, term.fact.value.amount) > 0);
      const amounts = sums.map(({ fact }) => fact.value.amount);
      if (amounts.some(fits) || fits(sum(amounts))) continue;
      yield {
        start: term.start,
        end: term.end,
        values: { total: whole.fact.quote, share, right: formatMoney({ ...whole.fact.value, amount: right }), quote: term.fact.quote },
        evidence: [{ kind: 'draft', text: whole.fact.quote, source: { en: 'total in this mail', 'zh-CN': '本邮件的总价' } }],
        fixes: figureFix(term.fact.quote, term, right),
      };
    }
  },
  examples: [
    { text: 'Total USD 12,000; 30% deposit: ⟦USD 3,000⟧.', fixed: 'Total USD 12,000; 30% deposit: USD 3,600.' },
    { text: 'The total amount is USD 12,000. The balance (70%) is ⟦USD 8,000⟧.' },
    { text: 'Total USD 12,000; 30% deposit: USD 3,600.' },
    { text: 'The deposit is ⟦USD 14,700⟧, that is 30% of the order value of USD 47,000.' },
    { text: 'You paid 30% (⟦USD 9,540⟧) of USD 31,500.' },
    { text: 'You paid 30% (USD 9,450) of USD 31,500.' },
    {
      text: 'Total USD 27,240.00, deposit received USD 8,172.00, so the balance is ⟦USD 19,680.00⟧.',
      fixed: 'Total USD 27,240.00, deposit received USD 8,172.00, so the balance is USD 19,068.00.',
    },
    { text: 'The order value is USD 20,000: USD 6,000 deposit and ⟦USD 15,000⟧ balance.' },
    { text: 'The first invoice is USD 23,340.00 and the second USD 15,560.00. Deposit 30% with the order: USD 11,670.00.' },
    { text: 'The deposit of USD 3,000 has arrived.' },
  ],
});
