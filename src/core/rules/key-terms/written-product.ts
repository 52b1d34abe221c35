import { cents, multiply } from '#core/trade/decimal.ts';
import type { Decimal, Fact } from '#core/trade/fact.ts';

const COUNT = '(\\d{1,3}(?:,\\d{3})+|\\d{1,7})';
/** `2,000 x ` before a price; a further factor, a summand or a product code before it makes it another sum. */
const BEFORE = new RegExp(`(?:^|[^\\s\\d.,'’\\w+*×/-]\\s*|[.,;!?]\\s+|[a-wyz]\\s+)${COUNT} ?[x×*] ?$`, 'i');
const BEHIND = new RegExp(`^ ?[x×*] ?${COUNT} ?= ?$`, 'i');
const EQUALS = /^(?: ?\/ ?[a-z]+)? ?= ?$/i;
/** More than the longest count with its sign. */
const REACH = 20;

/** A multiplication that the writer has set down with its signs: `2,000 x USD 4.20 = USD 8,400`, in either order. */
export interface WrittenProduct {
  /** As written. */
  readonly count: string;
  readonly price: Fact<'money'>;
  readonly total: Fact<'money'>;
  readonly right: Decimal;
}

/** The multiplications whose count has no unit, so that nothing else than the signs says that it is one. */
export function writtenProducts(text: string, money: readonly Fact<'money'>[]): WrittenProduct[] {
  const found: WrittenProduct[] = [];
  for (const [at, total] of money.entries()) {
    const price = money[at - 1];
    if (price === undefined || price.value.currency !== total.value.currency || price.value.to !== undefined || total.value.to !== undefined)
      continue;
    const between = text.slice(price.end, total.start);
    const before = EQUALS.test(between) ? BEFORE.exec(text.slice(Math.max(0, price.start - REACH), price.start)) : null;
    const count = (before ?? BEHIND.exec(between))?.[1];
    if (count === undefined) continue;
    found.push({ count, price, total, right: cents(multiply(count.replace(/,/g, ''), price.value.amount)) });
  }
  return found;
}
