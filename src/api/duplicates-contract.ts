import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Duplicate } from '#core/customers/duplicates.ts';
import type { MergeConflict } from '#core/customers/merge-customers.ts';

/** Pairs of records that may be one customer, the certain ones first, at most 200; `total` counts all. */
export interface DuplicateReport {
  readonly pairs: readonly Duplicate[];
  readonly customers: readonly StoredCustomer[];
  readonly total: number;
}

/** Two records and whose values stand where both have one: of the fields in `take` the other's, of all others the kept one's. */
export interface MergeOrder {
  readonly keep: { readonly id: string; readonly version: number };
  readonly other: { readonly id: string; readonly version: number };
  readonly take: readonly string[];
}

/** `conflicts`: values that found no field; they stand in the notes. `mergeId` undoes it; absent when it was only shown. */
export interface MergeResult {
  readonly mergeId?: string;
  readonly customer: StoredCustomer;
  readonly conflicts: readonly MergeConflict[];
}
