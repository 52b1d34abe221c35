import { subjectFalseReply } from '#core/rules/subject/subject-false-reply.ts';
import { subjectStale } from '#core/rules/subject/subject-stale.ts';
import { subjectProductDiffers } from '#core/rules/subject/subject-product-differs.ts';
import { subjectDateAmbiguous } from '#core/rules/subject/subject-date-ambiguous.ts';
import { subjectBankData } from '#core/rules/subject/subject-bank-data.ts';
import { subjectChinesePrefix } from '#core/rules/subject/subject-chinese-prefix.ts';
import { subjectGeneric } from '#core/rules/subject/subject-generic.ts';
import { subjectMissing } from '#core/rules/subject/subject-missing.ts';
import { subjectReplyChain } from '#core/rules/subject/subject-reply-chain.ts';
import { subjectShouting } from '#core/rules/subject/subject-shouting.ts';
import { subjectSpamWords } from '#core/rules/subject/subject-spam-words.ts';
import { subjectSymbols } from '#core/rules/subject/subject-symbols.ts';
import { subjectTooLong } from '#core/rules/subject/subject-too-long.ts';
import { subjectUrgentUndated } from '#core/rules/subject/subject-urgent-undated.ts';
import { subjectWithoutReference } from '#core/rules/subject/subject-without-reference.ts';
import { subjectNameMisspelt } from '#core/rules/subject/subject-name-misspelt.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const subjectRules: readonly TradeRule[] = [
  subjectMissing,
  subjectGeneric,
  subjectTooLong,
  subjectWithoutReference,
  subjectReplyChain,
  subjectChinesePrefix,
  subjectShouting,
  subjectSymbols,
  subjectSpamWords,
  subjectUrgentUndated,
  subjectBankData,
  subjectDateAmbiguous,
  subjectProductDiffers,
  subjectStale,
  subjectFalseReply,
  subjectNameMisspelt,
];
