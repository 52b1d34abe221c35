import type { CheckContext } from '#core/rules/check-context.ts';

/** Another customer, as far as a draft must not mix it up with this one. */
export interface OtherCustomer {
  /** Company name, short name, brands. */
  readonly names: readonly string[];
  readonly domains?: readonly string[];
  readonly emails?: readonly string[];
}

/** What the rules of safety read beyond the common context. Absent data switches their checks off. */
export interface SafetyContext extends CheckContext {
  readonly otherCustomers?: readonly OtherCustomer[];
}

export const othersOf = (context: CheckContext): readonly OtherCustomer[] => (context as SafetyContext).otherCustomers ?? [];
