import type { Tier } from '#core/customers/tier-names.ts';
import type { Dimension } from '#core/customers/tier-model.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

export const REVIEW_DECISIONS = ['accepted', 'kept', 'deferred', 'locked', 'unlocked'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** One look at the tier of a customer: what a person decided, and the figures that lay before them. */
export interface TierReview {
  readonly date: CalendarDate;
  readonly by: string;
  readonly decision: ReviewDecision;
  /** Absent where the customer had no tier. */
  readonly from?: Tier;
  /** The tier after the decision, or the one that was put off. */
  readonly to?: Tier;
  readonly reason?: string;
  /** For `deferred`: the day on which it comes up again; for `locked`: the last day of the lock. */
  readonly until?: CalendarDate;
  /** 0..100; absent for a customer that was no buyer. */
  readonly score?: number;
  /** 0..1. */
  readonly coverage?: number;
  readonly points?: Partial<Readonly<Record<Dimension, number>>>;
  /** Version of the model that gave the points; 0 is the one that the product brings. */
  readonly modelVersion?: number;
}
