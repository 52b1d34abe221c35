import type { ContextAnswer } from '#api/contract.ts';
import type { Draft } from '#core/draft/draft.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import { isAnswered } from '#core/inbound/is-answered.ts';
import type { Ask } from '#core/inbound/reading.ts';
import { readAsks } from '#core/inbound/read-asks.ts';
import { ledgerOfDraft } from '#core/review/ledger-of-draft.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import type { Review } from '#core/review/review.ts';
import { standardRules } from '#core/review/standard-rules.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { LedgerRow } from '#core/rules/key-terms/build-ledger.ts';
import { createScorer } from '#core/scores/score.ts';
import type { Language } from '#core/text/language.ts';
import type { DraftSnapshot } from '#taskpane/compose/draft-snapshot.ts';

/** One thing that they asked, and whether the draft takes it up. */
export interface AskedTick {
  readonly ask: Ask;
  readonly answered: boolean;
}

/** A draft with everything the pane says about it. */
export interface CheckedDraft {
  readonly snapshot: DraftSnapshot;
  readonly draft: Draft;
  readonly context: CheckContext;
  readonly review: Review;
  readonly asked: readonly AskedTick[];
  readonly ledger: readonly LedgerRow[];
}

const score = createScorer();

/** What the mail that is answered asks: the first stretch that the draft quotes. */
function askedIn(draft: Draft, today: string): readonly AskedTick[] {
  const [first] = segmentSpans(draft, 'quoted');
  if (!first) return [];
  const { questions, requests } = readAsks(draftFromText('', draft.text.slice(first.start, first.end)), { today });
  const own = segmentSpans(draft, 'own')
    .map(({ start, end }) => draft.text.slice(start, end))
    .join('\n');
  return [...questions, ...requests].sort((a, b) => a.start - b.start).map((ask) => ({ ask, answered: isAnswered(ask, own) }));
}

/** Checks the draft as it is, against what is known of its recipients. */
export function reviewSnapshot(
  snapshot: DraftSnapshot,
  answer: ContextAnswer | undefined,
  options: { readonly from: string; readonly today: string; readonly language: Language; readonly ignoredHere: readonly IgnoredFinding[] },
): CheckedDraft {
  const draft = snapshot.format === 'html' ? draftFromHtml(snapshot.subject, snapshot.source) : draftFromText(snapshot.subject, snapshot.source);
  const context: CheckContext = {
    from: options.from,
    to: snapshot.to,
    cc: snapshot.cc,
    today: answer?.today ?? options.today,
    attachments: snapshot.attachments,
    customer: answer?.customer,
    company: answer?.company,
    otherCustomers: answer?.otherCustomers,
  };
  const review = reviewDraft(draft, context, {
    language: options.language,
    ignored: [...(answer?.ignored ?? []), ...options.ignoredHere],
    config: answer?.config,
    rules: standardRules(),
    score: ({ sentences }) => score(draft.text, sentences),
  });
  return { snapshot, draft, context, review, asked: askedIn(draft, options.today), ledger: ledgerOfDraft(draft, context) };
}
