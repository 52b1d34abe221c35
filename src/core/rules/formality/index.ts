import { chatAbbreviation } from '#core/rules/formality/chat-abbreviation.ts';
import { stiffPhrase } from '#core/rules/formality/stiff-phrase.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const formalityRules: readonly TradeRule[] = [chatAbbreviation, stiffPhrase];
