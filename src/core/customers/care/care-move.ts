import type { Customer } from '#core/customers/customer.ts';
import type { Communication } from '#core/customers/profile.ts';
import { withCommunication } from '#core/customers/record-changes.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Entries that no due will ask for again are dropped after this many. */
const MOST_KEPT = 200;

function noted(entries: Readonly<Record<string, CalendarDate>> | undefined, key: string, day: CalendarDate): Record<string, CalendarDate> {
  const kept = Object.entries(entries ?? {}).filter(([each]) => each !== key);
  return Object.fromEntries([...kept.slice(-MOST_KEPT + 1), [key, day]]);
}

/** The record after something that was due has been put off to a later day. */
export function withSnooze(customer: Customer, key: string, until: CalendarDate): Customer {
  return { ...customer, care: { ...customer.care, snoozed: noted(customer.care?.snoozed, key, until) } };
}

/** The record after something that was due has been done; `contact` is the mail, call or visit with which it was done. */
export function withDone(customer: Customer, key: string, today: CalendarDate, contact?: Communication): Customer {
  const snoozed = Object.fromEntries(Object.entries(customer.care?.snoozed ?? {}).filter(([each]) => each !== key));
  const done = { ...customer, care: { ...customer.care, snoozed, done: noted(customer.care?.done, key, today) } };
  return contact === undefined ? done : (withCommunication(done, contact) ?? done);
}
