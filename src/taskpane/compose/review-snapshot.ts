import type { ContextAnswer } from '#api/contract.ts';
import type { Draft } from '#core/draft/draft.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
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
import type { DraftSnapshot } from '#taskpane/compose/draft-snapshot.ts';

/** A draft with everything the pane says about it. */
export interface CheckedDraft {
  readonly snapshot: DraftSnapshot;
  readonly draft: Draft;
  readonly context: CheckContext;
  readonly review: Review;
  /** The sentences of our own words, that were scored. */
  readonly sentences: readonly Span[];
  readonly deal: DealOfDraft;
}

const score = createScorer();

/** Checks the draft as it is, against what is known of its recipients. `own` are the user's addresses, the user's own first. */
export function reviewSnapshot(
  snapshot: DraftSnapshot,
  answer: ContextAnswer | undefined,
  options: { readonly own: readonly string[]; readonly today: string; readonly language: Language; readonly ignoredHere: readonly IgnoredFinding[] },
): CheckedDraft {
  const draft = snapshot.format === 'html' ? draftFromHtml(snapshot.subject, snapshot.source) : draftFromText(snapshot.subject, snapshot.source);
  const context: CheckContext = {
    from: snapshot.from ?? options.own[0],
    ownAddresses: options.own,
    to: snapshot.to,
    cc: snapshot.cc,
    today: answer?.today ?? options.today,
    attachments: snapshot.attachments,
    customer: answer?.customer,
    company: answer?.company,
    otherCustomers: answer?.otherCustomers,
  };
  let sentences: readonly Span[] = [];
  const review = reviewDraft(draft, context, {
    language: options.language,
    ignored: [...(answer?.ignored ?? []), ...options.ignoredHere],
    config: answer?.config,
    rules: standardRules(),
    score: (input) => score(draft.text, (sentences = input.sentences)),
  });
  return { snapshot, draft, context, review, sentences, deal: dealOfDraft(draft, context) };
}
