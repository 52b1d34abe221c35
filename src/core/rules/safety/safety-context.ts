import type { CheckContext, OtherCustomer } from '#core/rules/check-context.ts';

export type { OtherCustomer };

/** What the rules of safety read. Absent data switches their checks off. */
export type SafetyContext = CheckContext;

export const othersOf = (context: CheckContext): readonly OtherCustomer[] => context.otherCustomers ?? [];
