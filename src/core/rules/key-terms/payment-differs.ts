import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import { knownFacts, statedWords } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { quoteEvidence, usualEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { differsInShares, fitsPayment, readPayment } from '#core/trade/compare-payment.ts';
import type { PaymentValue } from '#core/trade/fact.ts';

interface Known {
  readonly value: PaymentValue;
  readonly text: string;
  readonly evidence: HitEvidence;
}

const OTHER_DEAL =
  /\b(?:samples?|mou?lds?|tooling|courier|freight|or|alternativ\w*|instead|option\w*|first order|trial|at most|maximum|previous|usually|cannot|not accept|if)\b|\?/i;

const ASKED = /\b(?:could|can|may|might|would) (?:we|you|i)\b/i;

function knownPayments(input: RuleInput): Known[] {
  // What they only ask for (`could we pay 30% now …?`) may be answered otherwise.
  const known: Known[] = knownFacts(input, 'payment')
    .filter(({ ours, words }) => ours || !ASKED.test(words))
    .map(({ fact, evidence }) => ({ value: fact.value, text: fact.quote, evidence: evidence() }));
  const { quotes = [], usual } = input.context.customer ?? {};
  for (const quote of [...quotes].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, 2)) {
    const value = quote.payment === undefined ? undefined : readPayment(quote.payment);
    if (quote.payment !== undefined && value) known.push({ value, text: quote.payment, evidence: quoteEvidence(quote, quote.payment) });
  }
  const value = usual?.payment === undefined ? undefined : readPayment(usual.payment);
  if (usual?.payment !== undefined && value) known.push({ value, text: usual.payment, evidence: usualEvidence(usual.payment) });
  return known;
}

/** A method named alone (`we go for the L/C then`) says nothing against a whole term beside it. */
function specific(known: readonly Known[]): readonly Known[] {
  const whole = known.filter(({ value }) =>
    value.parts.some(({ percent, days, trigger }) => percent !== undefined || days !== undefined || trigger !== undefined),
  );
  return whole.length > 0 ? whole : known;
}

export const paymentDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'payment-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '付款方式与之前不一致', en: 'Payment term differs from before' },
  message: { 'zh-CN': '这里写“{term}”，之前是“{known}”。', en: '“{term}” here, “{known}” before.' },
  why: {
    'zh-CN': '定金比例、尾款时点写错，客户会按对他有利的那份付款，货代和财务也会卡住。',
    en: 'A wrong share or trigger goes into the PI, and the buyer will pay by the version that suits him.',
  },
  wakes: ['payment', 'past'],
  *find(input) {
    const facts = input.facts('payment').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const known = specific(knownPayments(input));
    const [latest] = known;
    if (latest === undefined) return;
    for (const { start, end, quote, value } of facts) {
      if (known.some((term) => fitsPayment(value, term.value) || (term.value.parts.length > 1 && fitsPayment(term.value, value)))) continue;
      const words = statedWords(input, { start, end });
      if (words === undefined || OTHER_DEAL.test(words)) continue;
      // A short mention of the method alone (`your T/T arrived`) is no term.
      if (
        value.parts.every((part) => part.percent === undefined && part.days === undefined && part.trigger === undefined) &&
        !/\b(?:payment|pay|terms?)\b/i.test(words)
      )
        continue;
      yield {
        start,
        end,
        severity: differsInShares(value, latest.value) ? 'error' : 'warning',
        values: { term: quote, known: latest.text },
        evidence: [latest.evidence],
        fixes: [{ label: latest.text, edits: [{ start, end, text: latest.text }] }],
      };
    }
  },
  examples: [
    {
      text: 'Payment: ⟦20% T/T deposit, 80% before shipment⟧.',
      context: { customer: { id: '1', name: 'A', contacts: [], usual: { payment: '30% T/T deposit, 70% before shipment' } } },
      fixed: 'Payment: 30% T/T deposit, 70% before shipment.',
    },
    {
      text: 'Payment is ⟦L/C 90 days after sight⟧.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'We agreed on L/C at sight.' }] },
    },
    {
      text: 'Payment: 30% deposit, balance before shipment.',
      context: { customer: { id: '1', name: 'A', contacts: [], usual: { payment: '30% T/T deposit, 70% before shipment' } } },
    },
    {
      text: 'The sample is paid 100% T/T in advance.',
      context: { customer: { id: '1', name: 'A', contacts: [], usual: { payment: '30% T/T deposit, 70% before shipment' } } },
    },
    { text: 'Payment: 20% T/T deposit, 80% before shipment.' },
  ],
});
