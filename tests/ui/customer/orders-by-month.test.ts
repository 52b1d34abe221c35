import { describe, expect, test } from 'vitest';
import type { Order } from '#core/customers/customer.ts';
import { ordersByMonth } from '#ui/customer/orders-by-month.ts';

const order = (date: string, total?: string, currency?: string): Order => ({ number: date, date, total, currency, lines: [] });

describe('orders of the last twelve months', () => {
  test('the months run over the turn of the year and end with this one', () => {
    const { months } = ordersByMonth([], '2027-03-15');
    expect(months.map(({ month }) => month)).toEqual([
      '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03',
    ]); // prettier-ignore
  });

  test('two orders of one month are added exactly', () => {
    const year = ordersByMonth([order('2027-01-10', '0.10', 'USD'), order('2027-01-20', '0.20', 'USD')], '2027-03-15');
    expect(year.months.find(({ month }) => month === '2027-01')?.total).toBe('0.30');
    expect(year.total).toBe('0.30');
  });

  test('an order of thirteen months ago is not counted', () => {
    expect(ordersByMonth([order('2026-03-31', '5', 'USD')], '2027-03-15')).toMatchObject({ total: '0', count: 0 });
  });

  test('two currencies are never added: the sum is that of the more frequent one, the count is of all', () => {
    const orders = [order('2027-01-10', '100', 'USD'), order('2027-02-10', '50', 'EUR'), order('2027-02-11', '7', 'USD')];
    expect(ordersByMonth(orders, '2027-03-15')).toMatchObject({ currency: 'USD', total: '107', count: 3 });
  });

  test('an order without a total counts as an order and not as zero money', () => {
    expect(ordersByMonth([order('2027-01-10')], '2027-03-15')).toMatchObject({ total: '0', count: 1, currency: undefined });
  });
});
