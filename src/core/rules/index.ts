import { clarityRules } from '#core/rules/clarity/index.ts';
import { cultureRules } from '#core/rules/culture/index.ts';
import { formalityRules } from '#core/rules/formality/index.ts';
import { keyTermsRules } from '#core/rules/key-terms/index.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { safetyRules } from '#core/rules/safety/index.ts';
import { structureRules } from '#core/rules/structure/index.ts';
import { subjectRules } from '#core/rules/subject/index.ts';
import { toneRules } from '#core/rules/tone/index.ts';

/** Every rule there is, by group. A test holds each group's list against its folder. */
export const allRules: readonly TradeRule[] = [
  ...keyTermsRules,
  ...safetyRules,
  ...subjectRules,
  ...structureRules,
  ...clarityRules,
  ...formalityRules,
  ...toneRules,
  ...cultureRules,
];
