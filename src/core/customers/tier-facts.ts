import type { Customer, Order } from '#core/customers/customer.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import { multiply, normalise, sum } from '#core/trade/decimal.ts';
import type { CalendarDate, Decimal } from '#core/trade/fact.ts';

/** What the score is made of. Absent means unknown and is never scored as 0; no order is a real zero. */
export interface TierFacts {
  readonly orders12: number;
  readonly orders24: number;
  /** True when there ever was an order. */
  readonly everOrdered: boolean;
  /** Net invoiced in 12 months, base currency. */
  readonly invoiced12?: Decimal;
  /** Share of our customers with orders that buys less, 0..1; only where there are enough of them. */
  readonly volumeRank?: number;
  readonly daysSinceOrder?: number;
  readonly daysSinceFirstOrder?: number;
  /** Usual days between two orders. */
  readonly interval?: number;
  /** Percent. */
  readonly margin?: number;
  /** All they buy of the category in a year, base currency. */
  readonly annualPurchase?: Decimal;
  readonly averageCustomer?: Decimal;
  readonly fit?: 'full' | 'partly' | 'none';
  readonly mails90?: number;
  readonly daysLate?: number;
  readonly invoices?: number;
  readonly insured?: boolean;
  readonly claims12?: number;
  readonly cancelled?: boolean;
  readonly badDebt?: boolean;
  readonly sanctioned?: boolean;
}

export interface TierSurroundings {
  /** Our own products' words, to see how well what they sell fits. */
  readonly ourProducts?: readonly string[];
  /** Units of the base currency (`base`, default USD) for one unit of another; a currency without a rate leaves the sum unknown. */
  readonly rates?: Readonly<Record<string, Decimal>>;
  readonly base?: string;
  readonly averageCustomer?: Decimal;
  readonly volumeRank?: number;
}

function inBase(amount: Decimal, currency: string | undefined, { rates, base = 'USD' }: TierSurroundings): Decimal | undefined {
  if (currency === base) return amount;
  const rate = currency === undefined ? undefined : rates?.[currency];
  return rate === undefined ? undefined : normalise(multiply(amount, rate));
}

const isCancelled = ({ status }: Order): boolean => /cancel|取消/i.test(status ?? '');

function median(values: readonly number[]): number | undefined {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 === 1 ? ordered[middle] : ordered.length === 0 ? undefined : ((ordered[middle - 1] ?? 0) + (ordered[middle] ?? 0)) / 2;
}

/** Usual days between orders: as observed over the last orders, else as recorded. Seasonal buyers are measured from season to season. */
function intervalOf(customer: Customer, dates: readonly CalendarDate[]): number | undefined {
  const gaps = dates.slice(1).map((date, at) => daysBetween(dates[at] ?? date, date) ?? 0);
  const recorded = customer.orderFrequency?.ordersPerYear;
  const usual = gaps.length >= 2 ? median(gaps) : recorded !== undefined && recorded > 0 ? 365 / recorded : undefined;
  return (customer.orderFrequency?.typicalMonths?.length ?? 0) > 0 ? Math.max(365, usual ?? 0) : usual;
}

function fitOf(customer: Customer, ourProducts: readonly string[] | undefined): TierFacts['fit'] {
  const theirs = [...(customer.mainProducts ?? []), ...(customer.productsOfInterest ?? [])].map((product) => product.toLowerCase());
  if (!ourProducts || theirs.length === 0) return undefined;
  const ours = ourProducts.map((product) => product.toLowerCase());
  const shared = theirs.filter((product) => ours.some((our) => product.includes(our) || our.includes(product))).length;
  return shared === 0 ? 'none' : shared * 2 >= theirs.length ? 'full' : 'partly';
}

/** Reads the facts of the score from a record, as of a day. */
export function tierFactsOf(customer: Customer, today: CalendarDate, surroundings: TierSurroundings = {}): TierFacts {
  const orders = (customer.orders ?? []).filter((order) => order.date <= today);
  const kept = orders.filter((order) => !isCancelled(order));
  const since = (months: 12 | 24): Order[] => kept.filter(({ date }) => date > addDays(today, months === 12 ? -365 : -730));
  const year = since(12);
  const dates = kept.map(({ date }) => date).sort();
  const totals = year.map(({ total, currency }) =>
    total === undefined ? undefined : inBase(total, currency ?? customer.usual?.currency, surroundings),
  );
  const known = totals.filter((total) => total !== undefined);
  const margins = year.map(({ marginPercent }) => marginPercent).filter((margin) => margin !== undefined);
  const annual = customer.annualPurchase?.basis === 'total_category' ? customer.annualPurchase : undefined;
  const facts = customer.creditFacts;
  const [first, last] = [dates[0], dates[dates.length - 1]];
  const cutoff = addDays(today, -90);
  const optional: Readonly<Record<string, string | number | boolean | undefined>> = {
    invoiced12: known.length === totals.length && kept.length > 0 ? sum(known) : undefined,
    volumeRank: surroundings.volumeRank,
    daysSinceOrder: last === undefined ? undefined : daysBetween(last, today),
    daysSinceFirstOrder: first === undefined ? undefined : daysBetween(first, today),
    interval: intervalOf(customer, dates.slice(-6)),
    margin: margins.length === 0 ? undefined : margins.reduce((total, margin) => total + Number(margin), 0) / margins.length,
    annualPurchase: annual && inBase(annual.amount, annual.currency, surroundings),
    averageCustomer: surroundings.averageCustomer,
    fit: fitOf(customer, surroundings.ourProducts),
    mails90: customer.communications?.filter(
      ({ direction, date, bankChange }) => direction === 'in' && bankChange?.from === undefined && date > cutoff && date <= today,
    ).length,
    daysLate: facts?.averageDaysLate,
    invoices: facts?.invoices,
    insured: facts?.insuredLimit === undefined ? undefined : true,
    claims12: facts?.disputes,
    cancelled: orders.some((order) => isCancelled(order) && order.date > addDays(today, -365)) || undefined,
    badDebt: facts?.badDebt === undefined ? undefined : Number(facts.badDebt.amount) > 0,
    sanctioned: facts?.sanctionCheck?.result === 'hit' || undefined,
  };
  const base: TierFacts = { orders12: year.length, orders24: since(24).length, everOrdered: kept.length > 0 };
  const recorded = Object.entries(optional).filter((entry) => entry[1] !== undefined);
  return { ...base, ...(Object.fromEntries(recorded) as Partial<TierFacts>) };
}
