import { defineRule } from '#core/engine/rule.ts';
import { quoted } from '#core/rules/key-terms/example-contexts.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import type { KnownPrice } from '#core/rules/key-terms/known-prices.ts';
import { isSameCurrency, isSamePrice, statedPrices } from '#core/rules/key-terms/known-prices.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import type { MoneyTerm } from '#core/trade/mail-terms.ts';
import { isSameCode } from '#core/trade/product.ts';
import { speaksOfChange } from '#core/trade/stance.ts';

/** How far around its sentence a price may be said to be a new one. */
const AROUND = 160;

/** A price that would hold if something were otherwise. */
const SUPPOSED = /\b(?:could|would|might|if you|provided|in case|trial order|small(?:er)? (?:order|quantity))\b/i;

/** True where a price is told as a new one, or as one that would hold if something were otherwise. */
export function isOffered(input: RuleInput, term: MoneyTerm): boolean {
  const { start, end } = term.sentence;
  if (SUPPOSED.test(input.draft.text.slice(start, end))) return true;
  return speaksOfChange(input.draft.text, { start: Math.max(0, start - AROUND), end: end + AROUND / 2 });
}

/** The prices that may be repeated: the newest of each side. An order's price counts only while no quote is newer. */
function newestOfEach(known: readonly KnownPrice[]): KnownPrice[] {
  const newest: KnownPrice[] = [];
  for (const price of known) {
    const side = price.from === 'theirs' ? 'theirs' : 'ours';
    const first = newest.filter(({ from }) => (from === 'theirs' ? 'theirs' : 'ours') === side)[0];
    // A mail or quote may state several steps of one price list; all of its prices hold.
    if (first === undefined || (first.date === price.date && first.from === price.from)) newest.push(price);
  }
  return newest;
}

export const priceDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'price-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '价格与往来邮件或报价不一致', en: 'Price differs from the thread or the quote' },
  message: { 'zh-CN': '这里写 {price}，之前是 {known}。', en: '{price} here, {known} before.' },
  why: {
    'zh-CN': '写低了要亏，写高了客户会质疑前一份报价。若确实调价，写明 new price 和原因，提示就会消失。',
    en: 'Too low costs money, too high makes the buyer doubt the quote. If the price did change, say so (our new price …).',
  },
  wakes: ['money', 'past'],
  *find(input) {
    const prices = statedPrices(input).filter(({ term }) => term.fact.value.to === undefined);
    for (const { term, known, latest } of prices) {
      if (!known.some((price) => isSameCurrency(term.fact.value, price))) continue;
      const accepted = newestOfEach(known);
      if (accepted.some((price) => isSamePrice(term, price))) continue;
      if (!accepted.some((price) => isSameCurrency(term.fact.value, price)) || isOffered(input, term)) continue;
      const { sentence, product } = term;
      const isAlternative = prices.some(
        ({ term: other }) =>
          other !== term &&
          (product === undefined || other.product === undefined || isSameCode(other.product, product)) &&
          accepted.some((price) => isSamePrice(other, price)),
      );
      if (isAlternative) continue;
      // The known price is named too, as what held before or for another make.
      if (termsOfDraft(input).money.some((other) => other !== term && accepted.some((price) => isSamePrice(other, price)))) continue;
      // A price of a step (`from 10,000 pcs`) is another price than that of the quote.
      if (termsOfDraft(input).quantities.some(({ role, start, end }) => role === 'step' && start >= sentence.start && end <= sentence.end)) continue;
      const before = accepted.filter((price) => price.from !== 'theirs' && isSameCurrency(term.fact.value, price))[0] ?? latest;
      const { start, end, fact } = term;
      yield {
        start,
        end,
        severity: product === undefined || known.some((price) => isSamePrice(term, price)) ? 'warning' : 'error',
        values: { price: fact.quote, known: formatMoney({ ...fact.value, amount: before.amount }) },
        evidence: latest === before ? [before.evidence] : [before.evidence, latest.evidence],
        fixes: figureFix(fact.quote, term, before.amount),
      };
    }
  },
  examples: [
    {
      text: 'We confirm ⟦USD 4.02/pc⟧ for HX-200 FOB Ningbo.',
      context: {
        customer: {
          id: '1',
          name: 'A',
          contacts: [],
          quotes: [{ number: 'Q-881', date: '2027-02-20', currency: 'USD', incoterm: 'FOB', lines: [{ product: 'HX-200', price: '4.20' }] }],
        },
      },
      fixed: 'We confirm USD 4.20/pc for HX-200 FOB Ningbo.',
    },
    {
      text: 'The price of HX-200 is ⟦USD 4.25/pc⟧.',
      context: { from: 'li@hx.example', thread: [{ from: 'li@hx.example', date: '2027-03-01', text: 'HX-200: USD 4.20/pc FOB Ningbo.' }] },
    },
    {
      subject: 'RE: quotation Q-2611',
      text: 'Our best price is ⟦USD 4.50/pc⟧ FOB Ningbo.',
      context: {
        customer: {
          id: '1',
          name: 'A',
          contacts: [],
          quotes: [
            { number: 'Q-2611', date: '2026-11-02', currency: 'USD', incoterm: 'FOB', lines: [{ product: 'HX-200', price: '4.20' }] },
            { number: 'Q-2544', date: '2026-06-15', currency: 'USD', incoterm: 'FOB', lines: [{ product: 'HX-310', price: '38.50' }] },
          ],
        },
      },
      fixed: 'Our best price is USD 4.20/pc FOB Ningbo.',
    },
    {
      text: 'Our new price for HX-200 is USD 4.30/pc, as steel went up.',
      context: quoted(),
    },
    {
      text: 'HX-200 is USD 4.20/pc; from 10,000 pcs it is USD 4.05/pc.',
      context: quoted(),
    },
    { text: 'We confirm USD 4.02/pc for HX-200.' },
  ],
});
