import type { Customer } from '#core/customers/customer.ts';
import type { MatchKeys } from '#core/customers/match-keys.ts';
import { customerKeys, matchKeys } from '#core/customers/match-keys.ts';
import type { MatchInput } from '#core/customers/match-result.ts';

/** One thing that a record and a message can have in common. */
export interface MatchKey {
  readonly kind: string;
  readonly value: string;
}

/** A longer key is no evidence, and an index cannot hold it. */
const LONGEST = 400;

function listed(keys: MatchKeys): readonly MatchKey[] {
  return Object.entries(keys).flatMap(([kind, values]) =>
    (values as readonly string[]).filter((value) => value.length <= LONGEST && !value.includes('\0')).map((value) => ({ kind, value })),
  );
}

export const keysOfCustomer = (customer: Customer): readonly MatchKey[] => listed(customerKeys(customer));

export const keysOfMessage = (message: MatchInput): readonly MatchKey[] => listed(matchKeys(message));
