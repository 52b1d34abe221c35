import type { TradeRule } from '#core/rules/rule-input.ts';

export const formalityRules: readonly TradeRule[] = [];
