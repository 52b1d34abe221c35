import type { Company } from '#core/customers/company.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

export interface ThreadMessage {
  readonly from?: string;
  readonly date?: CalendarDate;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
}

/** Another customer, as far as a draft must not mix it up with this one. */
export interface OtherCustomer {
  /** Company name, short name, brands. */
  readonly names: readonly string[];
  readonly domains?: readonly string[];
  readonly emails?: readonly string[];
}

/** Everything around a draft that a rule may know. Every part may be absent; the checks that need it are then silent. */
export interface CheckContext {
  readonly from?: string;
  /** Further addresses that are ours, such as the writer's own where a mail goes out for a shared mailbox. */
  readonly ownAddresses?: readonly string[];
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  /** The day of the check; core never looks at a clock. */
  readonly today?: CalendarDate;
  /** File names. Absent means unknown, an empty list means none. */
  readonly attachments?: readonly string[];
  /** Earlier mails of the conversation, oldest first. */
  readonly thread?: readonly ThreadMessage[];
  readonly customer?: Customer;
  readonly company?: Company;
  /** Other customers that recipients or words of this draft belong to. */
  readonly otherCustomers?: readonly OtherCustomer[];
}
