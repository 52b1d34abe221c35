import type { Company } from '#core/customers/company.ts';
import type { Customer, Quote } from '#core/customers/customer.ts';
import type { CheckContext } from '#core/rules/check-context.ts';

/** A conversation in which the buyer wrote before. */
export function theyWrote(text: string, more: Partial<CheckContext> = {}): CheckContext {
  return { from: 'li@hx.example', today: '2027-03-15', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text }], ...more };
}

/** A conversation in which we wrote before. */
export function weWrote(text: string, more: Partial<CheckContext> = {}): CheckContext {
  return { from: 'li@hx.example', today: '2027-03-15', thread: [{ from: 'li@hx.example', date: '2027-03-01', text }], ...more };
}

/** A customer on record. */
export function recorded(fields: Partial<Customer>, more: Partial<CheckContext> = {}): CheckContext {
  return { today: '2027-03-15', customer: { id: '1', name: 'A', contacts: [], ...fields }, ...more };
}

/** A customer with one quote: `HX-200` at USD 4.20, valid until 31 March 2027, unless `fields` say otherwise. */
export function quoted(fields: Partial<Quote> = {}, more: Partial<CheckContext> = {}): CheckContext {
  const quote: Quote = {
    number: 'Q-881',
    date: '2027-02-20',
    validUntil: '2027-03-31',
    currency: 'USD',
    lines: [{ product: 'HX-200', price: '4.20' }],
    ...fields,
  };
  return recorded({ quotes: [quote] }, more);
}

/** Our own company as recorded. */
export function ownCompany(fields: Partial<Company>, more: Partial<CheckContext> = {}): CheckContext {
  return { today: '2027-03-15', company: { name: 'HX', ...fields }, ...more };
}
