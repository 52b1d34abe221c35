import { cultureRules } from '#core/rules/culture/index.ts';
import { keyTermsRules } from '#core/rules/key-terms/index.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { safetyRules } from '#core/rules/safety/index.ts';
import { structureRules } from '#core/rules/structure/index.ts';
import { subjectRules } from '#core/rules/subject/index.ts';

/** What can stop a mail: facts, safety, the shape of the mail. Wording never does, so its rules stay out of the send gate. */
export const sendGateRules: readonly TradeRule[] = [...keyTermsRules, ...safetyRules, ...subjectRules, ...structureRules, ...cultureRules];
