import type { ContextAnswer } from '#api/contract.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import type { Language } from '#core/text/language.ts';
import type { CheckedMail } from '#desk/check/checked-mail.ts';
import { addressesIn, draftOf } from '#desk/check/checked-mail.ts';
import type { DraftCheck } from '#ui/review/check-draft.ts';
import { checkDraft } from '#ui/review/check-draft.ts';

/** Checks a mail of ours as `liaison check` does, against what the record says of its recipients. `today`: the day where the record has no answer. */
export function reviewMail(
  mail: CheckedMail,
  answer: ContextAnswer | undefined,
  options: { readonly language: Language; readonly today: string; readonly ignored: readonly IgnoredFinding[] },
): DraftCheck {
  const cc = mail.cc ?? [];
  // In the form all addresses stand in one field.
  const addresses = addressesIn(mail.to);
  const envelope = {
    from: mail.from?.address,
    to: addresses.filter((address) => !cc.includes(address)),
    cc: addresses.filter((address) => cc.includes(address)),
    attachments: mail.attachments,
  };
  return checkDraft(draftOf(mail), envelope, answer, { ...options, isWholeMail: mail.subject !== '' || mail.fileName !== undefined });
}
