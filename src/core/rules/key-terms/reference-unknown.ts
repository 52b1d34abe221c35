import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { recorded, theyWrote } from '#core/rules/key-terms/example-contexts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { bareNumber } from '#core/trade/reference.ts';
import { sentenceAround } from '#core/trade/stance.ts';

/** An order that just came in is not on record yet. */
const NEW = /\b(?:thank\w*|receiv\w*|new|attach\w*|placing|placed|just sent|confirm\w*|find enclosed|latest|next)\b/i;
const RUNNING =
  /\b(?:in production|produc\w+|ship\w*|load\w*|ready|finish\w*|deliver\w*|on the way|arriv\w*|pack\w*|inspect\w*|balance|document\w*|etd|eta)\b/i;
const MOST_SHOWN = 4;

export const referenceUnknown: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'reference-unknown',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '该客户没有这个订单号', en: 'Order number not known for this customer' },
  message: { 'zh-CN': '该客户的档案和往来邮件里没有 {number}。', en: '{number} is neither on record for this customer nor in the thread.' },
  why: {
    'zh-CN': '可能写成了别家客户的订单，既泄密又误导。核对单号；若是新订单，先登记。',
    en: 'It may be another buyer’s order: that leaks business and misleads this one. Check it, or record the order first.',
  },
  wakes: ['reference', 'customer'],
  *find(input) {
    const facts = input.facts('reference').slice(0, MOST_COMPARED);
    const { orders = [], quotes = [] } = input.context.customer ?? {};
    if (facts.length === 0 || orders.length === 0) return;
    const known = [...orders.map(({ number }) => number), ...quotes.map(({ number }) => number)];
    for (const { piNumber } of orders) if (piNumber !== undefined) known.push(piNumber);
    for (const message of input.history()) for (const { value } of message.facts('reference').slice(0, MOST_COMPARED)) known.push(value.number);
    for (const { value } of input.subjectFacts('reference')) known.push(value.number);
    const bare = known.map(bareNumber);
    const { text } = input.draft;
    for (const { value, quote, start, end } of facts) {
      if (value.kind !== 'po' && value.kind !== 'order') continue;
      const own = bareNumber(value.number);
      // One character off is a slip, and another rule says so.
      if (bare.indexOf(own) >= 0 || bare.some((other) => isNearMiss(other, own))) continue;
      const sentence = sentenceAround(text, { start, end });
      const words = text.slice(sentence.start, sentence.end);
      if (NEW.test(words) || !RUNNING.test(words)) continue;
      yield {
        start: start + Math.max(0, quote.lastIndexOf(value.number)),
        end,
        values: { number: value.number },
        evidence: [
          {
            kind: 'record',
            text: orders
              .slice(0, MOST_SHOWN)
              .map(({ number }) => number)
              .join(', '),
            source: { en: 'orders of this customer', 'zh-CN': '该客户的订单' },
          },
        ],
      };
    }
  },
  examples: [
    { text: 'Your order ⟦PO-8812⟧ is in production.', context: recorded({ orders: [{ number: 'PO-7731', date: '2027-02-20', lines: [] }] }) },
    { text: 'The goods of PO no. ⟦4500999⟧ are ready.', context: recorded({ orders: [{ number: '4500123', date: '2027-02-20', lines: [] }] }) },
    { text: 'Your order PO-7731 is in production.', context: recorded({ orders: [{ number: 'PO-7731', date: '2027-02-20', lines: [] }] }) },
    { text: 'Thank you for your new order PO-8812.', context: recorded({ orders: [{ number: 'PO-7731', date: '2027-02-20', lines: [] }] }) },
    {
      text: 'Your order PO-8812 is in production.',
      context: theyWrote('How is our PO-8812?', {
        customer: { id: '1', name: 'A', contacts: [], orders: [{ number: 'PO-7731', date: '2027-02-20', lines: [] }] },
      }),
    },
    { text: 'Your order PO-8812 is in production.' },
  ],
});
