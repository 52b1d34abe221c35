import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import { knownFacts } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { mailEvidence, orderEvidence, quoteEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';
import { readFacts } from '#core/trade/read-facts.ts';
import { bareNumber } from '#core/trade/reference.ts';

interface Known {
  readonly kind?: string;
  readonly number: string;
  readonly bare: string;
  readonly theirs: boolean;
  readonly evidence: HitEvidence;
}

const NEW = /\b(?:new|revised|attached|enclosed|attach|enclose|please find|issued?|next|second|updated|further)\b/i;
const SHORTEST = 3;

/** True for the same characters in another order: a slip of the keys, not the next number. */
const isSwapped = (a: string, b: string): boolean => a.split('').sort().join('') === b.split('').sort().join('');

function knownNumbers(input: RuleInput): Known[] {
  const known: Known[] = knownFacts(input, 'reference').map(({ fact: { value }, evidence }) => ({
    kind: value.kind,
    number: value.number,
    bare: bareNumber(value.number),
    theirs: value.kind === 'rfq' || value.kind === 'po' || value.kind === 'order' || value.kind === 'contract',
    evidence: evidence(),
  }));
  // The number that heads their mail is as good as one in it.
  for (const message of input.history()) {
    if (message.subject === undefined) continue;
    for (const fact of readFacts(message.subject))
      if (fact.kind === 'reference')
        known.push({
          kind: fact.value.kind,
          number: fact.value.number,
          bare: bareNumber(fact.value.number),
          theirs: message.side === 'theirs',
          evidence: mailEvidence({ ...message, text: message.subject }, fact),
        });
  }
  const { orders = [], quotes = [] } = input.context.customer ?? {};
  for (const order of orders)
    known.push({ number: order.number, bare: bareNumber(order.number), theirs: true, evidence: orderEvidence(order, order.number) });
  for (const quote of quotes)
    known.push({ number: quote.number, bare: bareNumber(quote.number), theirs: false, evidence: quoteEvidence(quote, quote.number) });
  return known;
}

export const referenceMisspelt: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'reference-misspelt',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '单号可能写错', en: 'Document number misspelt' },
  message: { 'zh-CN': '没有 {number}，之前是 {known}。', en: '{number} is not known; before it was {known}.' },
  why: {
    'zh-CN': '单号差一位，客户财务和货代就对不上，付款和提货都会耽误。',
    en: 'One digit off, and the buyer’s accounts and the forwarder cannot match payment or cargo.',
  },
  wakes: ['past'],
  *find(input) {
    const bodies = input.facts('reference').slice(0, MOST_COMPARED);
    const subjects = input.subjectFacts('reference');
    if (bodies.length + subjects.length === 0) return;
    const known = knownNumbers(input);
    if (known.length === 0) return;
    for (const fact of [...bodies, ...subjects]) {
      const { start, end, quote, value } = fact;
      const part = bodies.indexOf(fact) >= 0 ? 'body' : 'subject';
      const bare = bareNumber(value.number);
      if (bare.length < SHORTEST || known.some((other) => other.bare === bare)) continue;
      // `our POs 45109828 and 45109829`: it stands in the conversation, however it was read there.
      if (input.history().some((message) => message.text.indexOf(value.number) >= 0)) continue;
      const isCargo = value.kind === 'bl' || value.kind === 'container';
      // The next container of a shipment has a number of its own; only swapped digits are surely a slip.
      const near = known.filter((other) => (isCargo ? other.kind === value.kind && isSwapped(other.bare, bare) : isNearMiss(other.bare, bare)))[0];
      // What stands in the body is told there.
      if (near === undefined || (part === 'subject' && bodies.some((other) => bareNumber(other.value.number) === bare))) continue;
      const ours = value.kind === 'quote' || value.kind === 'pi' || value.kind === 'invoice' || !near.theirs;
      // The number after the last one is what a new quote or invoice of ours has.
      if (
        ours &&
        !isSwapped(near.bare, bare) &&
        NEW.test((part === 'body' ? input.draft.text : input.draft.subject).slice(Math.max(0, start - 60), end + 40))
      )
        continue;
      const at = quote.lastIndexOf(value.number);
      const from = start + Math.max(0, at);
      const text = /^\d/.test(value.number) ? near.number.replace(/^[A-Z]+[-\s]?(?=\d)/, '') : near.number;
      yield {
        part,
        start: from,
        end,
        severity: ours && !isCargo ? 'warning' : 'error',
        values: { number: value.number, known: near.number },
        evidence: [near.evidence],
        fixes: [{ label: text, edits: [{ start: from, end, text }] }],
      };
    }
  },
  examples: [
    {
      text: 'Your order ⟦PO-7713⟧ is in production.',
      context: { customer: { id: '1', name: 'A', contacts: [], orders: [{ number: 'PO-7731', date: '2027-02-20', lines: [] }] } },
      fixed: 'Your order PO-7731 is in production.',
    },
    {
      text: 'Thank you for PO no. ⟦4500124⟧.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'Please find our PO 4500123 attached.' }] },
      fixed: 'Thank you for PO no. 4500123.',
    },
    {
      text: 'Your order PO 7731 is in production.',
      context: { customer: { id: '1', name: 'A', contacts: [], orders: [{ number: 'PO-7731', date: '2027-02-20', lines: [] }] } },
    },
    {
      text: 'Please find our new quotation Q-882.',
      context: { customer: { id: '1', name: 'A', contacts: [], quotes: [{ number: 'Q-881', date: '2027-02-20', currency: 'USD', lines: [] }] } },
    },
    {
      subject: 'Quotation for RFQ ⟦44182⟧',
      text: 'Our quotation follows below.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', subject: 'RFQ 44812', text: 'Please quote.' }] },
    },
    {
      text: 'Your container ⟦MSKU4471720⟧ arrives on 20 April.',
      context: { from: 'li@hx.example', thread: [{ from: 'li@hx.example', date: '2027-03-01', text: 'Container no. MSKU4417720.' }] },
    },
    { text: 'Your order PO-7713 is in production.' },
  ],
});
