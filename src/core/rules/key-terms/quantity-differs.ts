import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { mailEvidence, orderEvidence, quoteEvidence } from '#core/rules/key-terms/evidence.ts';
import { isCited } from '#core/rules/key-terms/cited-document.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { hasPast, termsOfDraft, termsOfMessage } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { compare, sum } from '#core/trade/decimal.ts';
import type { Decimal, Fact } from '#core/trade/fact.ts';
import type { QuantityTerm } from '#core/trade/mail-terms.ts';
import { bestLabelled } from '#core/trade/goods-label.ts';
import { isSameCode } from '#core/trade/product.ts';
import { speaksOfChange } from '#core/trade/stance.ts';

interface Known {
  readonly amount: Decimal;
  readonly text: string;
  readonly evidence: HitEvidence;
}

const SPLIT =
  /\b(?:partial|split|first|second|remaining|rest|balance|two lots|each|shipments|already|extra|more|spare|free|another|additional|ready|produced|finished|(?:are|is|been|being) packed|in stock|or)\b|\?/i;
const SETTLED = /\b(?:confirm\w*|order\w*|po|p\.o\.|pi|proforma|total|as per|according to|your|invoice|contract|ship\w*|load\w*)\b/i;

/** `2 x 40HQ`: a count of containers; `per 40HQ` is none. */
const isContainers = ({ value, quote }: Fact<'quantity'>): boolean => /^\d\d[A-Z]/.test(value.unit) && /^\d+\s?\D\s?\d/.test(quote);

function knownQuantities(input: RuleInput, own: QuantityTerm): Known[] {
  const known: Known[] = [];
  const { product, fact } = own;
  const { unit } = fact.value;
  for (const message of [...input.history()].reverse()) {
    const counts = termsOfMessage(message).quantities.filter(
      (term) => (term.role !== 'other' || isContainers(term.fact)) && term.fact.value.unit === unit,
    );
    const goods = counts.filter(({ role }) => role !== 'step');
    const labelled =
      goods.length > 1 && (product === undefined || goods.every((other) => other.product === undefined))
        ? bestLabelled(own.label(), goods, ({ label }) => label())
        : goods;
    for (const term of counts) {
      const isOnly = labelled.length === 1 && (goods.length === 1 || labelled[0] === term);
      const same = product === undefined || term.product === undefined ? isOnly : isSameCode(term.product, product);
      if (same && term.stance !== 'past')
        known.push({ amount: term.fact.value.amount, text: term.fact.quote, evidence: mailEvidence(message, term) });
    }
  }
  if (known.length > 0) return known;
  const { orders = [], quotes = [] } = input.context.customer ?? {};
  for (const document of [
    ...orders.map((order) => ({ order, lines: order.lines, number: order.number })),
    ...quotes.map((quote) => ({ quote, lines: quote.lines, number: quote.number })),
  ]) {
    if (!isCited(input, document.number)) continue;
    for (const line of document.lines) {
      // So many kilograms are no count of pieces.
      if (line.unit !== undefined && !/^u/i.test(line.unit) && line.unit.charAt(0).toLowerCase() !== unit.charAt(0)) continue;
      if (line.quantity === undefined || (product === undefined ? document.lines.length > 1 : !isSameCode(line.product, product))) continue;
      const text = `${line.product}: ${line.quantity} ${line.unit ?? ''}`.trim();
      known.push({
        amount: String(line.quantity),
        text,
        evidence: 'order' in document ? orderEvidence(document.order, text) : quoteEvidence(document.quote, text),
      });
    }
  }
  return known;
}

const digitsOf = (amount: Decimal): string => amount.replace(/\D/g, '').split('').sort().join('');

export const quantityDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'quantity-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '数量与往来邮件或订单不一致', en: 'Quantity differs from the thread or the order' },
  message: { 'zh-CN': '这里写 {quantity}，之前是 {known}。', en: '{quantity} here, {known} before.' },
  why: {
    'zh-CN': '数量写错会多产、少发，索赔时以邮件为准。若客户改了数量，请写明是变更。',
    en: 'A wrong count means goods too many or a short shipment. If the quantity was changed, say so.',
  },
  wakes: ['quantity', 'past'],
  *find(input) {
    if (input.facts('quantity').length === 0 || !hasPast(input)) return;
    const goods = termsOfDraft(input).quantities.filter(
      ({ role, stance, fact }) => (role === 'goods' || isContainers(fact)) && stance === 'stated' && fact.value.to === undefined,
    );
    const { text } = input.draft;
    for (const term of goods) {
      const { start, end, fact, product, sentence } = term;
      const same = goods.filter(
        (other) =>
          other.fact.value.unit === fact.value.unit && (product === undefined || other.product === undefined || isSameCode(other.product, product)),
      );
      const known = knownQuantities(input, term);
      const [latest] = known;
      if (latest === undefined) continue;
      const isKnown = (amount: Decimal): boolean => known.some((other) => compare(other.amount, amount) === 0);
      // Parts of a shipment that add up, or a second quantity beside the known one, are no slip.
      if (same.some((other) => isKnown(other.fact.value.amount)) || isKnown(sum(same.map((other) => other.fact.value.amount)))) continue;
      const beside = input
        .facts('quantity')
        .filter((other) => other.value.unit === fact.value.unit && other.start >= sentence.start && other.end <= sentence.end);
      if (isKnown(sum(beside.map(({ value }) => value.amount)))) continue;
      if (isKnown(fact.value.amount) || same.length > 1) continue;
      const words = text.slice(sentence.start, sentence.end);
      // The same digits in another order are a slip, whatever is told of the rest.
      const isSlip =
        !input.facts('quantity').some(({ value }) => isKnown(value.amount)) &&
        known.some((other) => other.amount !== fact.value.amount && digitsOf(other.amount) === digitsOf(fact.value.amount));
      if (speaksOfChange(text, sentence) || (SPLIT.test(words) && !isSlip)) continue;
      yield {
        start,
        end,
        severity: SETTLED.test(words) ? 'error' : 'warning',
        values: { quantity: fact.quote, known: latest.text },
        evidence: [latest.evidence],
        fixes: figureFix(fact.quote, term, latest.amount),
      };
    }
  },
  examples: [
    {
      text: 'We confirm your order of ⟦500 pcs⟧ HX-200.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'We order 5,000 pcs HX-200.' }] },
      fixed: 'We confirm your order of 5,000 pcs HX-200.',
    },
    {
      text: 'PO-7731: ⟦4,500 pcs⟧ HX-200 are confirmed.',
      context: {
        customer: {
          id: '1',
          name: 'A',
          contacts: [],
          orders: [{ number: 'PO-7731', date: '2027-02-20', lines: [{ product: 'HX-200', quantity: 5400, unit: 'pcs' }] }],
        },
      },
    },
    {
      text: 'We ship 2,000 pcs HX-200 in March and 3,000 pcs HX-200 in April.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'We order 5,000 pcs HX-200.' }] },
    },
    {
      text: 'The MOQ is 500 pcs; one carton holds 24 pcs.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'We order 5,000 pcs HX-200.' }] },
    },
    { text: 'We confirm your order of 500 pcs HX-200.' },
  ],
});
