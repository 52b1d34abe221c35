import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { mailEvidence, orderEvidence } from '#core/rules/key-terms/evidence.ts';
import { recorded, theyWrote, weWrote } from '#core/rules/key-terms/example-contexts.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { isCited } from '#core/rules/key-terms/cited-document.ts';
import { mayBeSameGoods } from '#core/rules/key-terms/known-facts.ts';
import { hasPast, termsOfDraft, termsOfMessage } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import { absolute, compare, subtract } from '#core/trade/decimal.ts';
import type { Decimal, MoneyValue } from '#core/trade/fact.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import type { MoneyRole } from '#core/trade/mail-terms.ts';
import { speaksOfChange } from '#core/trade/stance.ts';

interface Known {
  readonly money: MoneyValue;
  readonly evidence: HitEvidence;
  /** What a document that the draft cites says binds; a figure of a mail may be of something else. */
  readonly isDocument: boolean;
}

const COMPARED: readonly MoneyRole[] = ['total', 'deposit', 'balance', 'freight', 'tooling', 'sample'];
const PARTS =
  /\b(?:plus|less|minus|including|incl|without|excluding|after|deduct\w*|partial|first|second|only|already|or|if|would|could|estimate\w*|about|around|approx\w*)\b|\+|\?/i;

/** The digits in order of size: two amounts with the same ones differ by a slip of the keys. */
const digitsOf = (amount: Decimal): string => amount.replace(/\.0*$/, '').replace(/\D/g, '').split('').sort().join('');

/** `the payment of USD 13,380`: the whole of it or a part, which only a slip of the keys tells from the total. */
const isDue = (text: string, { start }: Span): boolean =>
  /\b(?:payment|transfer|remittance|pay|paid|due|outstanding|open)\b[^.\n]{0,20}$/i.test(text.slice(Math.max(0, start - 40), start));

function knownAmounts(input: RuleInput, role: MoneyRole): Known[] {
  const known: Known[] = [];
  for (const message of [...input.history()].reverse()) {
    if (!mayBeSameGoods(input, message)) continue;
    const sums = termsOfMessage(message).money.filter((term) => term.role === role && term.stance === 'stated' && term.fact.value.per === undefined);
    const [only] = sums;
    if (only === undefined || sums.some(({ fact }) => fact.value.amount !== only.fact.value.amount)) continue;
    known.push({ money: only.fact.value, evidence: mailEvidence(message, only), isDocument: false });
  }
  if (role !== 'total') return known;
  for (const order of input.context.customer?.orders ?? []) {
    const { total, currency, piNumber } = order;
    if (total === undefined || !(isCited(input, order.number) || (piNumber !== undefined && isCited(input, piNumber)))) continue;
    const money = currency === undefined ? { amount: total } : { amount: total, currency };
    known.push({ money, evidence: orderEvidence(order, formatMoney(money)), isDocument: true });
  }
  return known;
}

const fitsCurrency = (a: MoneyValue, b: MoneyValue): boolean => a.currency === undefined || b.currency === undefined || a.currency === b.currency;

export const amountDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'amount-differs',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '金额与之前不一致', en: 'Amount differs from before' },
  message: { 'zh-CN': '这里写 {amount}，之前是 {known}。', en: '{amount} here, {known} before.' },
  why: {
    'zh-CN': '总价、定金、尾款写得不一样，客户会按少的付，或者停下来问。',
    en: 'Where total, deposit or balance differ the buyer pays the lower one, or stops to ask.',
  },
  wakes: ['money', 'past'],
  *find(input) {
    if (input.facts('money').length === 0 || !hasPast(input)) return;
    const { text } = input.draft;
    const money = termsOfDraft(input).money.filter(
      ({ fact, stance }) => stance === 'stated' && fact.value.per === undefined && fact.value.to === undefined,
    );
    for (const role of COMPARED) {
      const own = money.filter((term) => term.role === role || (role === 'total' && term.role === 'other' && isDue(text, term)));
      const [term] = own;
      if (term === undefined || own.some(({ fact }) => fact.value.amount !== term.fact.value.amount)) continue;
      const known = knownAmounts(input, role).filter((other) => fitsCurrency(other.money, term.fact.value));
      const [before] = known;
      const { amount } = term.fact.value;
      if (before === undefined || known.some((other) => compare(absolute(subtract(other.money.amount, amount)), '1') <= 0)) continue;
      const words = text.slice(term.sentence.start, term.sentence.end);
      if (PARTS.test(words) || speaksOfChange(text, { start: Math.max(0, term.sentence.start - 120), end: term.sentence.end })) continue;
      if (term.role === 'other' && digitsOf(before.money.amount) !== digitsOf(amount)) continue;
      const isSlip = digitsOf(before.money.amount) === digitsOf(amount);
      yield {
        start: term.start,
        end: term.end,
        severity: before.isDocument || isSlip ? 'error' : 'warning',
        values: { amount: term.fact.quote, known: formatMoney(before.money) },
        evidence: [before.evidence],
        fixes: figureFix(term.fact.quote, term, before.money.amount),
      };
    }
  },
  examples: [
    {
      text: 'The balance is ⟦USD 14,880⟧, please pay it this week.',
      context: weWrote('The balance is USD 18,480.'),
      fixed: 'The balance is USD 18,480, please pay it this week.',
    },
    {
      text: 'PO-7731: the total is ⟦USD 21,500.00⟧.',
      context: recorded({ orders: [{ number: 'PO-7731', date: '2027-02-20', currency: 'USD', total: '21000.00', lines: [] }] }),
    },
    { text: 'The balance is USD 18,480.00.', context: weWrote('The balance is USD 18,480.') },
    { text: 'With freight the total is now changed to USD 19,900.', context: theyWrote('So the total is USD 18,480?') },
    { text: 'The balance is USD 14,880.' },
  ],
});
