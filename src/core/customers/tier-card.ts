import type { Customer } from '#core/customers/customer.ts';
import { explainTier, type TierExplanation } from '#core/customers/explain-tier.ts';
import { scoreTier, type TierScore } from '#core/customers/tier.ts';
import { tierFactsOf, type TierSurroundings } from '#core/customers/tier-facts.ts';
import { type Dimension, DIMENSIONS, type TierModel } from '#core/customers/tier-model.ts';
import { proposeTier, type TierProposal } from '#core/customers/tier-proposal.ts';
import { earlierScores, lastLook, reviewDay } from '#core/customers/tier-review.ts';
import { type TierReview } from '#core/customers/tier-decision.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** What the score of one customer is compared with. */
export interface TierFrame extends TierSurroundings {
  readonly model: TierModel;
  /** Lower bounds of the percentile bands in the base currency, highest first, where there are enough buyers to rank. */
  readonly volumeRanks?: readonly { readonly rank: number; readonly from: number }[];
  readonly averageMargin?: number;
}

/** Everything that the tier of one customer stands on. */
export interface TierCard {
  readonly score: TierScore;
  readonly explanation: TierExplanation;
  /** Points that moved since the last look. `from` or `to` is absent where nothing was or is known. */
  readonly changes: readonly { readonly dimension: Dimension; readonly from?: number; readonly to?: number }[];
  /** The last look that changed, kept or put off the tier. */
  readonly lastReview?: TierReview;
  readonly proposal?: TierProposal;
  /** The day of the next look; absent when nobody has ever looked. */
  readonly reviewOn?: CalendarDate;
  readonly isDue: boolean;
  readonly isLocked: boolean;
}

/** Scores, explains and proposes for one record, as of a day. */
export function tierCardOf(customer: Customer, today: CalendarDate, frame: TierFrame): TierCard {
  const { model, averageMargin, volumeRanks } = frame;
  const plain = tierFactsOf(customer, today, { ...frame, base: model.base, rates: model.rates });
  const volume = plain.invoiced12 === undefined ? undefined : Number(plain.invoiced12);
  const volumeRank = volume === undefined || !volumeRanks || volume <= 0 ? undefined : (volumeRanks.find(({ from }) => volume >= from)?.rank ?? 0);
  const facts = volumeRank === undefined ? plain : { ...plain, volumeRank };
  const score = scoreTier(facts, { model, averageMargin });
  const last = lastLook(customer);
  const proposal = proposeTier(
    score,
    facts,
    { current: customer.tier, earlierScores: earlierScores(customer), lock: customer.tierLock, today },
    model,
  );
  const reviewOn = reviewDay(customer, model);
  const changes = DIMENSIONS.flatMap((dimension) => {
    const to = score.bars.find((bar) => bar.dimension === dimension)?.points;
    const from = last?.points?.[dimension];
    if (!last?.points || from === to) return [];
    return [{ dimension, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
  return {
    score,
    explanation: explainTier(score, facts, { model, previous: last?.score }),
    changes,
    ...(last && { lastReview: last }),
    ...(proposal && { proposal }),
    ...(reviewOn !== undefined && { reviewOn }),
    isDue: reviewOn === undefined || reviewOn <= today,
    isLocked: customer.tierLock !== undefined && customer.tierLock.until >= today,
  };
}

/** The figures of a card as a review keeps them. */
export function reviewFigures({ score }: TierCard): Pick<TierReview, 'score' | 'coverage' | 'points'> {
  const points = Object.fromEntries(score.bars.flatMap(({ dimension, points: value }) => (value === undefined ? [] : [[dimension, value]])));
  return { ...(score.score !== undefined && { score: score.score }), coverage: score.coverage, points };
}
