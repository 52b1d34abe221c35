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

/** A draft with everything that is said about it. */
export interface DraftCheck {
  readonly draft: Draft;
  readonly context: CheckContext;
  readonly review: Review;
  /** The sentences of our own words, that were scored. */
  readonly sentences: readonly Span[];
  readonly deal: DealOfDraft;
}

export interface CheckOptions {
  readonly language: Language;
  /** The day where the record has no answer. */
  readonly today: string;
  /** Besides what the record ignores. */
  readonly ignored: readonly IgnoredFinding[];
  /** Absent: judged by the draft itself. */
  readonly isWholeMail?: boolean;
}

const score = createScorer();

/** Checks a draft with all rules against what the record says of its recipients. `envelope`: what the mail itself says around its text. */
export function checkDraft(draft: Draft, envelope: CheckContext, answer: ContextAnswer | undefined, options: CheckOptions): DraftCheck {
  const { language, isWholeMail } = options;
  const context: CheckContext = {
    ...envelope,
    today: answer?.today ?? options.today,
    customer: answer?.customer,
    company: answer?.company,
    otherCustomers: answer?.otherCustomers,
  };
  let sentences: readonly Span[] = [];
  const review = reviewDraft(draft, context, {
    language,
    config: answer?.config,
    rules: standardRules(),
    ignored: [...(answer?.ignored ?? []), ...options.ignored],
    isWholeMail,
    score: (input) => score(draft.text, (sentences = input.sentences)),
  });
  return { draft, context, review, sentences, deal: dealOfDraft(draft, context) };
}
