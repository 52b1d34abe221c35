import { salutationImpersonal } from '#core/rules/culture/salutation-impersonal.ts';
import { salutationWrongName } from '#core/rules/culture/salutation-wrong-name.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Rules of the group culture, in the order of the documentation. */
export const cultureRules: readonly TradeRule[] = [salutationImpersonal, salutationWrongName];
