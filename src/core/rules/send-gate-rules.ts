import { stoppingKeyTermsRules } from '#core/rules/key-terms/stopping.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { safetyRules } from '#core/rules/safety/index.ts';
import { attachmentMissing } from '#core/rules/structure/attachment-missing.ts';
import { massMailInTo } from '#core/rules/structure/mass-mail-in-to.ts';

/** What can stop a mail: facts, safety, a forgotten file. Wording never does, so its rules stay out of the send gate. */
export const sendGateRules: readonly TradeRule[] = [...stoppingKeyTermsRules, ...safetyRules, attachmentMissing, massMailInTo];
