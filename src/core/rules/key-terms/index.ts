import { advisingKeyTermsRules } from '#core/rules/key-terms/advising.ts';
import { stoppingKeyTermsRules } from '#core/rules/key-terms/stopping.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const keyTermsRules: readonly TradeRule[] = [...stoppingKeyTermsRules, ...advisingKeyTermsRules];
