import { reminderIncomplete } from '#core/rules/structure/reminder-incomplete.ts';
import { bareReceipt } from '#core/rules/structure/bare-receipt.ts';
import { pricesInProse } from '#core/rules/structure/prices-in-prose.ts';
import { purposeLate } from '#core/rules/structure/purpose-late.ts';
import { placeholderLeft } from '#core/rules/structure/placeholder-left.ts';
import { attachmentMissing } from '#core/rules/structure/attachment-missing.ts';
import { attachmentNameUnclear } from '#core/rules/structure/attachment-name-unclear.ts';
import { attachmentUnmentioned } from '#core/rules/structure/attachment-unmentioned.ts';
import { closingMismatch } from '#core/rules/structure/closing-mismatch.ts';
import { closingMissing } from '#core/rules/structure/closing-missing.ts';
import { greetingMissing } from '#core/rules/structure/greeting-missing.ts';
import { listNumberingBroken } from '#core/rules/structure/list-numbering-broken.ts';
import { massMailInTo } from '#core/rules/structure/mass-mail-in-to.ts';
import { nextStepUndated } from '#core/rules/structure/next-step-undated.ts';
import { paragraphTooLong } from '#core/rules/structure/paragraph-too-long.ts';
import { requestsInOneParagraph } from '#core/rules/structure/requests-in-one-paragraph.ts';
import { reviewMarksLeft } from '#core/rules/structure/review-marks-left.ts';
import { shortLink } from '#core/rules/structure/short-link.ts';
import { nextStepMissing } from '#core/rules/structure/next-step-missing.ts';
import { secondMatter } from '#core/rules/structure/second-matter.ts';
import { complaintReplyIncomplete } from '#core/rules/structure/complaint-reply-incomplete.ts';
import { excuseBeforeRegret } from '#core/rules/structure/excuse-before-regret.ts';
import { followUpEmpty } from '#core/rules/structure/follow-up-empty.ts';
import { colleagueNote } from '#core/rules/structure/colleague-note.ts';
import { copyDropped } from '#core/rules/structure/copy-dropped.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const structureRules: readonly TradeRule[] = [
  attachmentMissing,
  attachmentUnmentioned,
  attachmentNameUnclear,
  massMailInTo,
  greetingMissing,
  closingMissing,
  closingMismatch,
  paragraphTooLong,
  requestsInOneParagraph,
  listNumberingBroken,
  nextStepUndated,
  reviewMarksLeft,
  shortLink,
  placeholderLeft,
  purposeLate,
  pricesInProse,
  bareReceipt,
  reminderIncomplete,
  nextStepMissing,
  secondMatter,
  complaintReplyIncomplete,
  excuseBeforeRegret,
  followUpEmpty,
  colleagueNote,
  copyDropped,
];
