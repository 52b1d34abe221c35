import { describe, expect, test } from 'vitest';
import type { Customer } from '#core/customers/customer.ts';
import { openItems } from '#ui/customer/open-items.ts';

const customer: Customer = {
  id: 'K',
  name: 'Keller',
  contacts: [],
  quotes: [
    { number: 'old', date: '2026-06-15', currency: 'USD', lines: [] },
    { number: 'new', date: '2026-11-02', currency: 'USD', lines: [] },
  ],
  orders: [
    { number: 'running', date: '2026-10-12', status: 'in production', lines: [] },
    { number: 'done', date: '2026-05-20', status: 'Closed', lines: [] },
    { number: 'unsaid', date: '2026-05-21', lines: [] },
  ],
  complaints: [
    { number: 'c1', receivedOn: '2026-11-20', subject: 'cartons', status: 'acknowledged' },
    { number: 'c2', receivedOn: '2026-01-20', subject: 'colour', status: 'closed' },
  ],
};

describe('what is open with a customer', () => {
  test('the newest quote, whatever the order in the record', () => {
    expect(openItems(customer).quote?.number).toBe('new');
  });

  test('orders that are not settled; one whose state nobody recorded may still be running', () => {
    expect(openItems(customer).orders.map(({ number }) => number)).toEqual(['running', 'unsaid']);
  });

  test('complaints until they are closed', () => {
    expect(openItems(customer).complaints.map(({ number }) => number)).toEqual(['c1']);
  });

  test('a record without business has nothing open', () => {
    expect(openItems({ id: 'N', name: 'New', contacts: [] })).toEqual({ quote: undefined, orders: [], complaints: [] });
  });
});
