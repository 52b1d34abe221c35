import type { TradeRule } from '#core/rules/rule-input.ts';

export const toneRules: readonly TradeRule[] = [];
