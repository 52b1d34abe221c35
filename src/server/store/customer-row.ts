import type { StoredCustomer } from '#api/contract.ts';
import type { Customer } from '#core/customers/customer.ts';
import { folded, searchTextOf } from '#server/store/search-text.ts';
import type { customers } from '#server/store/tables/customers.ts';

export type CustomerRow = typeof customers.$inferSelect;

/** The columns that follow from the record. */
export function columnsOf(
  customer: Customer,
): Pick<CustomerRow, 'name' | 'sortName' | 'country' | 'tier' | 'stage' | 'sample' | 'searchText' | 'record'> {
  return {
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
