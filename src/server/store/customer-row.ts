import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Customer } from '#core/customers/customer.ts';
import { reviewMarks } from '#core/customers/tier-review.ts';
import { folded, searchTextOf } from '#server/store/search-text.ts';
import type { customers } from '#server/store/tables/customers.ts';

export type CustomerRow = typeof customers.$inferSelect;

type RecordColumn = 'name' | 'sortName' | 'country' | 'tier' | 'stage' | 'sample' | 'searchText' | 'record';
type ReviewColumn = 'lastReview' | 'reviewEvent' | 'reviewAgain' | 'lockedUntil' | 'dueChange';

/** The columns that follow from the record. What is due is left to `refreshDues`, which takes it up at the next question. */
export function columnsOf(customer: Customer): Pick<CustomerRow, RecordColumn | ReviewColumn> {
  const { lastReview = null, event = null, again = null, lockedUntil = null } = reviewMarks(customer);
  return {
    lastReview,
    reviewEvent: event,
    reviewAgain: again,
    lockedUntil,
    dueChange: '',
    name: customer.name,
    sortName: folded(customer.name).slice(0, 200),
    country: customer.country ?? null,
    tier: customer.tier ?? null,
    stage: customer.stage ?? null,
    sample: customer.sample ?? false,
    searchText: searchTextOf(customer),
    record: customer,
  };
}

export function storedOf(row: Pick<CustomerRow, 'record' | 'version' | 'ownerId' | 'createdAt' | 'updatedAt'>): StoredCustomer {
  return {
    ...row.record,
    version: row.version,
    ownerId: row.ownerId,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
