import type { TradeRule } from '#core/rules/rule-input.ts';
import { internalRemark } from '#core/rules/safety/internal-remark.ts';
import { internalTextQuoted } from '#core/rules/safety/internal-text-quoted.ts';
import { otherCustomerNamed } from '#core/rules/safety/other-customer-named.ts';
import { recipientLookAlike } from '#core/rules/safety/recipient-look-alike.ts';
import { recipientOfOtherCompany } from '#core/rules/safety/recipient-of-other-company.ts';
import { recipientsOfTwoCustomers } from '#core/rules/safety/recipients-of-two-customers.ts';

export const safetyRules: readonly TradeRule[] = [
  recipientLookAlike,
  recipientsOfTwoCustomers,
  recipientOfOtherCompany,
  otherCustomerNamed,
  internalRemark,
  internalTextQuoted,
];
