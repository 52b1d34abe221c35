import type { HitEvidence } from '#core/engine/rule.ts';
import { citedQuote } from '#core/rules/key-terms/cited-document.ts';
import { mailEvidence, orderEvidence, quoteEvidence } from '#core/rules/key-terms/evidence.ts';
import { hasPast, termsOfDraft, termsOfMessage } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import { compare } from '#core/trade/decimal.ts';
import type { Decimal } from '#core/trade/fact.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import type { MoneyTerm } from '#core/trade/mail-terms.ts';
import { bestLabelled } from '#core/trade/goods-label.ts';
import { isSameCode } from '#core/trade/product.ts';

export interface KnownPrice {
  readonly from: 'ours' | 'theirs' | 'quote' | 'order';
  readonly date: string;
  readonly amount: Decimal;
  readonly currency?: string;
  readonly symbol?: string;
  readonly evidence: HitEvidence;
}

function currencyFits(a: { currency?: string; symbol?: string }, b: { currency?: string; symbol?: string }): boolean {
  const mine = a.currency ?? a.symbol;
  const other = b.currency ?? b.symbol;
  if (mine === undefined || other === undefined || mine === other) return true;
  return (
    (mine === '$' && other.slice(2) === 'D') ||
    (other === '$' && mine.slice(2) === 'D') ||
    (mine === '¥' && (other === 'CNY' || other === 'JPY')) ||
    (other === '¥' && (mine === 'CNY' || mine === 'JPY'))
  );
}

export function isSameCurrency(a: { currency?: string; symbol?: string }, b: KnownPrice): boolean {
  return currencyFits(a, b);
}

export function isSamePrice(term: MoneyTerm, known: KnownPrice): boolean {
  return currencyFits(term.fact.value, known) && compare(term.fact.value.amount, known.amount) === 0;
}

const CONFIRMS = /\bconfirm (?:the following|your (?:order|po\b|purchase))/i;
const MOST_READ = 2000;

/** Units of one piece are written in many ways; a set is not a pair. */
function unitFits(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || a === 'unit' || b === 'unit';
}

/** The term that the price itself is for: the next one in its sentence before another sum, else the last one before it. */
function ownTerm(input: RuleInput, { end, start, sentence }: MoneyTerm): string | undefined {
  const within = input.facts('incoterm').filter((fact) => fact.start >= sentence.start && fact.end <= sentence.end);
  const after = within.filter((fact) => fact.start >= end)[0];
  if (after !== undefined && !input.facts('money').some((money) => money.start >= end && money.end <= after.start)) return after.value.code;
  const before = within.filter((fact) => fact.end <= start);
  return before[before.length - 1]?.value.code;
}

/** What is known of the price that a term of the draft states, newest first: the conversation, quotes, orders. */
export function knownPrices(input: RuleInput, term: MoneyTerm): KnownPrice[] {
  const { customer } = input.context;
  const known: KnownPrice[] = [];
  const own = ownTerm(input, term);
  const codes = own === undefined ? input.facts('incoterm').map(({ value }) => value.code) : [own];
  // Who confirms an order confirms its prices, whatever term stands beside.
  const confirms = own === undefined && CONFIRMS.test(input.draft.text.slice(0, MOST_READ));
  const termFits = (code: string | undefined): boolean => code === undefined || confirms || codes.length === 0 || codes.indexOf(code) >= 0;
  const { product } = term;
  const history = input.history();
  history.forEach((message, index) => {
    if (message.side === 'unknown') return;
    const theirCodes = message.facts('incoterm').map(({ value }) => value.code);
    if (theirCodes.length > 0 && !theirCodes.some(termFits)) return;
    const { money } = termsOfMessage(message);
    const prices = money.filter((price) => price.role === 'unit-price' && price.stance === 'stated' && price.fact.value.to === undefined);
    const isNamed = (price: MoneyTerm): boolean => product !== undefined && price.product !== undefined;
    // Where no code tells several prices apart, the words beside them do.
    const labelled = prices.length > 1 && !prices.some(isNamed) ? bestLabelled(term.label(), prices, ({ label }) => label()) : prices;
    const fitting = prices.filter(
      (price) =>
        (isNamed(price) ? isSameCode(price.product ?? '', product ?? '') : labelled.length === 1 && labelled[0] === price) &&
        unitFits(price.fact.value.per, term.fact.value.per),
    );
    for (const { fact, start, end } of fitting) {
      const { currency, symbol, amount } = fact.value;
      const position = `${index}`;
      known.push({
        from: message.side === 'ours' ? 'ours' : 'theirs',
        date: message.date ?? `9999-${'0'.repeat(Math.max(0, 5 - position.length))}${position}`,
        amount,
        ...(currency === undefined ? {} : { currency }),
        ...(symbol === undefined ? {} : { symbol }),
        evidence: mailEvidence(message, { start, end }),
      });
    }
  });
  let isQuoted = false;
  // Without a product the mail can only speak of the quote that it cites, else of the only one there is.
  const quotes = customer?.quotes ?? [];
  const meant = product === undefined ? (citedQuote(input) ?? (quotes.length === 1 ? quotes[0] : undefined)) : undefined;
  for (const quote of quotes) {
    if (product !== undefined && quote.lines.some((line) => isSameCode(line.product, product))) isQuoted = true;
    if (!termFits(quote.incoterm)) continue;
    for (const line of quote.lines) {
      if (line.price === undefined || !(product === undefined ? quote === meant && quote.lines.length === 1 : isSameCode(line.product, product)))
        continue;
      const { currency } = quote;
      known.push({
        from: 'quote',
        date: quote.date,
        amount: line.price,
        currency,
        evidence: quoteEvidence(quote, `${line.product}: ${formatMoney({ currency, amount: line.price })}`),
      });
    }
  }
  // A quote on another term is a newer price than that of an old order.
  if (isQuoted && !known.some(({ from }) => from === 'quote')) return newestFirst(known);
  for (const order of customer?.orders ?? []) {
    for (const line of order.lines) {
      if (line.price === undefined || product === undefined || !isSameCode(line.product, product)) continue;
      const value = order.currency === undefined ? { amount: line.price } : { amount: line.price, currency: order.currency };
      known.push({ from: 'order', date: order.date, ...value, evidence: orderEvidence(order, `${line.product}: ${formatMoney(value)}`) });
    }
  }
  return newestFirst(known);
}

/** A price that the draft states, with what is known of it, newest first. */
export interface StatedPrice {
  readonly term: MoneyTerm;
  readonly known: readonly KnownPrice[];
  readonly latest: KnownPrice;
}

/** The unit prices that a draft plainly states and of which something is known. */
export function statedPrices(input: RuleInput): StatedPrice[] {
  if (input.facts('money').length === 0 || !hasPast(input)) return [];
  const stated: StatedPrice[] = [];
  for (const term of termsOfDraft(input).money) {
    if (term.role !== 'unit-price' || term.stance !== 'stated') continue;
    const known = knownPrices(input, term);
    const [latest] = known;
    if (latest !== undefined) stated.push({ term, known, latest });
  }
  return stated;
}

function newestFirst(known: KnownPrice[]): KnownPrice[] {
  return known.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
