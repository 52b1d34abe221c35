import type { ContextAnswer } from '#api/contract.ts';
import type { Draft } from '#core/draft/draft.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import type { DealOfDraft } from '#core/review/deal-of-draft.ts';
import { dealOfDraft } from '#core/review/deal-of-draft.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import type { Review } from '#core/review/review.ts';
import { standardRules } from '#core/review/standard-rules.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { createScorer } from '#core/scores/score.ts';
import type { Language } from '#core/text/language.ts';
import type { Span } from '#core/text/span.ts';
import type { CheckedMail } from '#desk/check/checked-mail.ts';
import { addressesIn, draftOf } from '#desk/check/checked-mail.ts';

export interface ReviewedMail {
  readonly draft: Draft;
  readonly context: CheckContext;
  readonly review: Review;
  /** The sentences of our own words, that were scored. */
  readonly sentences: readonly Span[];
  readonly deal: DealOfDraft;
}

const score = createScorer();

/** Checks a mail of ours as `liaison check` does, against what the record says of its recipients. `today`: the day where the record has no answer. */
export function reviewMail(
  mail: CheckedMail,
  answer: ContextAnswer | undefined,
  { language, today, ignored }: { readonly language: Language; readonly today: string; readonly ignored: readonly IgnoredFinding[] },
): ReviewedMail {
  const draft = draftOf(mail);
  const cc = mail.cc ?? [];
  const context: CheckContext = {
    from: mail.from?.address,
    // In the form all addresses stand in one field.
    to: addressesIn(mail.to).filter((address) => !cc.includes(address)),
    cc: addressesIn(mail.to).filter((address) => cc.includes(address)),
    today: answer?.today ?? today,
    attachments: mail.attachments,
    customer: answer?.customer,
    company: answer?.company,
    otherCustomers: answer?.otherCustomers,
  };
  let sentences: readonly Span[] = [];
  const review = reviewDraft(draft, context, {
    language,
    config: answer?.config,
    rules: standardRules(),
    ignored: [...(answer?.ignored ?? []), ...ignored],
    isWholeMail: mail.subject !== '' || mail.fileName !== undefined,
    score: (input) => score(draft.text, (sentences = input.sentences)),
  });
  return { draft, context, review, sentences, deal: dealOfDraft(draft, context) };
}
