import type { Complaint, Customer, Order, Quote } from '#core/customers/customer.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** An order in one of these states needs nothing more. Compared in lower case; any other state counts as in progress. */
const SETTLED = ['closed', 'completed', 'cancelled', 'canceled', 'delivered', 'paid'];

export interface OpenItems {
  /** The newest quote, open or expired. */
  readonly quote?: Quote;
  readonly orders: readonly Order[];
  readonly complaints: readonly Complaint[];
}

function newest<T extends { readonly date: CalendarDate }>(list: readonly T[]): T | undefined {
  return list.reduce<T | undefined>((best, item) => (best && best.date >= item.date ? best : item), undefined);
}

/** What is still going on with a customer. */
export function openItems({ quotes = [], orders = [], complaints = [] }: Customer): OpenItems {
  return {
    quote: newest(quotes),
    orders: orders.filter(({ status }) => !SETTLED.includes(status?.toLowerCase() ?? '')),
    complaints: complaints.filter(({ status }) => status !== 'closed'),
  };
}
