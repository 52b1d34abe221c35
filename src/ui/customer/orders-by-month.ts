import type { Order } from '#core/customers/customer.ts';
import { add } from '#core/trade/decimal.ts';
import type { CalendarDate, Decimal } from '#core/trade/fact.ts';

export interface MonthOfOrders {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly total: Decimal;
}

export interface OrderYear {
  /** The currency of most orders; orders in another are not in the sums, because adding two currencies says nothing. */
  readonly currency?: string;
  readonly months: readonly MonthOfOrders[];
  readonly total: Decimal;
  /** Orders in the twelve months, in whatever currency. */
  readonly count: number;
}

const MONTHS = 12;

function monthsUntil(today: CalendarDate): string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = last - (MONTHS - 1) + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function mostUsed(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Order value of each of the last twelve months, this one included. */
export function ordersByMonth(orders: readonly Order[], today: CalendarDate): OrderYear {
  const names = monthsUntil(today);
  const recent = orders.filter(({ date }) => names.includes(date.slice(0, 7)));
  const currency = mostUsed(recent.flatMap((order) => order.currency ?? []));
  const sums = new Map<string, Decimal>();
  let total: Decimal = '0';
  for (const order of recent) {
    if (order.total === undefined || order.currency !== currency) continue;
    const month = order.date.slice(0, 7);
    sums.set(month, add(sums.get(month) ?? '0', order.total));
    total = add(total, order.total);
  }
  return { currency, months: names.map((month) => ({ month, total: sums.get(month) ?? '0' })), total, count: recent.length };
}
