import { closingAbbreviated } from '#core/rules/formality/closing-abbreviated.ts';
import { chatAbbreviation } from '#core/rules/formality/chat-abbreviation.ts';
import { contraction } from '#core/rules/formality/contraction.ts';
import { emoji } from '#core/rules/formality/emoji.ts';
import { exclamationRun } from '#core/rules/formality/exclamation-run.ts';
import { salutationWithoutName } from '#core/rules/formality/salutation-without-name.ts';
import { shoutingCapitals } from '#core/rules/formality/shouting-capitals.ts';
import { slang } from '#core/rules/formality/slang.ts';
import { stiffPhrase } from '#core/rules/formality/stiff-phrase.ts';
import { manyExclamations } from '#core/rules/formality/many-exclamations.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const formalityRules: readonly TradeRule[] = [
  chatAbbreviation,
  exclamationRun,
  shoutingCapitals,
  slang,
  stiffPhrase,
  emoji,
  contraction,
  salutationWithoutName,
  closingAbbreviated,
  manyExclamations,
];
