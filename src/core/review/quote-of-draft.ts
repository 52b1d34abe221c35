import type { Quote, TradeLine } from '#core/customers/customer.ts';
import type { DraftInput } from '#core/review/draft-input.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import { addDays } from '#core/trade/calendar.ts';
import { formatNumber } from '#core/trade/format-money.ts';
import type { MoneyTerm, QuantityTerm } from '#core/trade/mail-terms.ts';
import { isSameCode } from '#core/trade/product.ts';

const MOST_LINES = 60;

/** A quote as a draft states it, to be entered in the record; its number where the draft or its subject names one. */
export type QuoteOfDraft = Omit<Quote, 'number'> & { readonly number?: string };

/** What a record calls the goods of a price: their code, else the words beside it. */
const nameOf = ({ product, label }: MoneyTerm): string => product ?? label().join(' ');

/** The count that a price is for: the one in its sentence or row, else the only one of its product. */
function countOf(price: MoneyTerm, quantities: readonly QuantityTerm[]): QuantityTerm | undefined {
  const goods = quantities.filter(({ role, fact, stance }) => role === 'goods' && stance === 'stated' && fact.value.to === undefined);
  const within = goods.filter(({ start, end }) => start >= price.sentence.start && end <= price.sentence.end);
  if (within.length === 1) return within[0];
  const same = goods.filter(({ product }) => product !== undefined && price.product !== undefined && isSameCode(product, price.product));
  return same.length === 1 ? same[0] : undefined;
}

/** Units of goods as the record writes them. */
const UNIT: Readonly<Record<string, string>> = { pc: 'pcs', set: 'sets', pair: 'pairs', roll: 'rolls' };
const unitOf = (unit: string): string => UNIT[unit] ?? unit;

/**
 * What a draft quotes, ready for the record: its stated unit prices in one currency with product, quantity and terms. Undefined where
 * it states none, where the prices are of several currencies, or where no day is known. A price range or a price of several steps is
 * left out: a line of the record has one price.
 */
export function quoteOfDraft(input: DraftInput): QuoteOfDraft | undefined {
  const { today } = input.context;
  const { money, quantities } = termsOfDraft(input);
  const prices = money
    .filter(({ role, stance, fact }) => role === 'unit-price' && stance === 'stated' && fact.value.to === undefined)
    .slice(0, MOST_LINES);
  const currency = prices[0]?.fact.value.currency;
  if (today === undefined || currency === undefined || prices.some(({ fact }) => fact.value.currency !== currency)) return undefined;
  const lines: TradeLine[] = [];
  for (const price of prices) {
    const product = nameOf(price);
    // Two prices of one product are steps; the first is the one that is quoted for the quantity named.
    if (product === '' || lines.some((line) => line.product === product)) continue;
    const count = countOf(price, quantities);
    const { per, amount } = price.fact.value;
    lines.push({
      product,
      ...(count !== undefined && { quantity: Number(count.fact.value.amount), unit: unitOf(count.fact.value.unit) }),
      ...(count === undefined && per !== undefined && per !== 'unit' && { unit: unitOf(per) }),
      price: amount,
    });
  }
  if (lines.length === 0) return undefined;
  const numbers = [...input.subjectFacts('reference'), ...input.facts('reference')].filter(({ value }) => value.kind === 'quote');
  const number = numbers[0]?.value.number;
  const validity = input.facts('validity')[0]?.value;
  const validUntil = validity?.date ?? (validity?.days === undefined ? undefined : addDays(today, validity.days));
  const term = input.facts('incoterm')[0]?.value;
  const payment = input.facts('payment')[0]?.quote;
  return {
    ...(number !== undefined && { number }),
    date: today,
    ...(validUntil !== undefined && validUntil >= today && { validUntil }),
    currency,
    ...(term !== undefined && { incoterm: term.code }),
    ...(term?.place !== undefined && { place: term.place }),
    ...(payment !== undefined && { payment }),
    lines,
  };
}

/** A line of a quote in words: `HX-200: 5,000 pcs at USD 4.20`. */
export function lineInWords({ product, quantity, unit, price }: TradeLine, currency: string): string {
  const count = quantity === undefined ? '' : `${formatNumber(String(quantity))} ${unit ?? ''}`.trim();
  const per = quantity === undefined && unit !== undefined ? `/${unit}` : '';
  return `${product}: ${[count, price === undefined ? '' : `${currency} ${formatNumber(price)}${per}`].filter((words) => words !== '').join(' × ')}`;
}

/** `Q-20270315`, or with `-2` and so on behind it where the record has that number: what to call a quote that has none. */
export function nextQuoteNumber(date: string, quotes: readonly Quote[] = []): string {
  const plain = `Q-${date.replace(/-/g, '')}`;
  let number = plain;
  for (let next = 2; quotes.some((quote) => quote.number === number); next++) number = `${plain}-${next}`;
  return number;
}
