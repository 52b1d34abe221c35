import type { Customer } from '#core/customers/customer.ts';

/** A customer as stored: `version` grows with every write and must be sent back when writing. */
export interface StoredCustomer extends Customer {
  readonly version: number;
  readonly ownerId: string;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
