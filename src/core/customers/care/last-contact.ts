import type { Customer } from '#core/customers/customer.ts';
import type { Communication } from '#core/customers/profile.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Our last contact with a customer, or theirs with us. */
export function lastContact(customer: Customer, today: CalendarDate): Communication | undefined {
  return (customer.communications ?? []).reduce<Communication | undefined>(
    (newest, each) =>
      each.bankChange?.from === undefined && each.date <= today && (newest === undefined || each.date >= newest.date) ? each : newest,
    undefined,
  );
}
