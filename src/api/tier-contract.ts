import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Rhythm } from '#core/customers/care/rhythm.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { TierBenefit } from '#core/customers/tier-benefits.ts';
import type { TierCard } from '#core/customers/tier-card.ts';
import type { TierModel } from '#core/customers/tier-model.ts';
import type { TierReview } from '#core/customers/tier-decision.ts';
import type { Localised } from '#core/text/language.ts';

/** How the company rates its customers and how often it speaks to each tier. */
export interface TierPlan {
  readonly model: TierModel;
  readonly rhythms: Readonly<Record<Tier, Rhythm>>;
}

/** The plan in force; version 0 is the one that the product brings. */
export interface StoredTierPlan extends TierPlan {
  readonly version: number;
  /** ISO 8601 instant and user; absent for version 0. */
  readonly at?: string;
  readonly actor?: string;
}

/** Where the tier of one customer comes from and what it gets. */
export interface TierAnswer {
  readonly card: TierCard;
  /** Why a change is proposed, or why none is. */
  readonly verdict: Localised;
  readonly benefits: readonly TierBenefit[];
  /** Newest first. */
  readonly reviews: readonly TierReview[];
  readonly modelVersion: number;
}

export interface TierReviewItem {
  readonly customer: Pick<StoredCustomer, 'id' | 'name' | 'country' | 'tier' | 'version' | 'tierLock'>;
  readonly card: TierCard;
  readonly verdict: Localised;
}

export const REVIEW_SCOPES = ['due', 'changes', 'all'] as const;
export type ReviewScope = (typeof REVIEW_SCOPES)[number];

/** One page of a round of reviews. Customers are judged while the page is made, so that no stored judgement can be out of date. */
export interface TierReviewPage {
  readonly items: readonly TierReviewItem[];
  /** How many customers this page has looked through to find its items. */
  readonly looked: number;
  /** How many are due, or all of them, by the scope. */
  readonly total: number;
  readonly next?: string;
}

/** What a person decides about the tier of one customer. */
export interface TierDecision {
  readonly customerId: string;
  /** The version of the record that lay before the person. */
  readonly version: number;
  /** `accept` sets `to`; `keep` leaves the tier after a look; `defer` puts it off to `until`; `lock` holds it until then. */
  readonly decision: 'accept' | 'keep' | 'defer' | 'lock' | 'unlock';
  readonly to?: Tier;
  readonly until?: string;
  readonly reason: string;
}

export interface TierDecisionResult {
  readonly customerId: string;
  /** `conflict`: somebody changed the record meanwhile, nothing was stored, `current` is the record as it is now. */
  readonly outcome: 'done' | 'conflict' | 'gone' | 'refused';
  readonly customer?: StoredCustomer;
  readonly current?: StoredCustomer;
  readonly message?: Localised;
}

/** Calls on tiers and their reviews. */
export interface TierApi {
  tierPlan(): Promise<StoredTierPlan>;
  updateTierPlan(version: number, plan: TierPlan): Promise<StoredTierPlan>;
  /** Newest first. */
  tierPlanVersions(): Promise<readonly { readonly version: number; readonly at: string; readonly actor: string }[]>;
  readonly tierOf: (customerId: string) => Promise<TierAnswer>;
  tierReviews(query: { scope?: ReviewScope; cursor?: string; limit?: number }): Promise<TierReviewPage>;
  /** Each decision is answered for itself, in the same order. */
  decideTiers(decisions: readonly TierDecision[]): Promise<readonly TierDecisionResult[]>;
}
