import type { Tier } from '#core/customers/tier-names.ts';
import type { TierFacts } from '#core/customers/tier-facts.ts';
import { DEFAULT_TIER_MODEL, type Dimension, DIMENSIONS, type TierModel } from '#core/customers/tier-model.ts';
import { creditPoints, frequencyPoints, marginPoints, type Points, potentialPoints, volumePoints } from '#core/customers/tier-points.ts';

/** One bar of the score. Without `points` nothing is known, and the other bars carry its weight. */
export interface TierBar {
  readonly dimension: Dimension;
  /** Share of the score, 0..1, as the company set it. */
  readonly weight: number;
  /** 0..100. */
  readonly points?: number;
  readonly assumed?: true;
}

/** A condition of a tier that the customer does not meet. */
export type TierGate = 'orders' | 'credit' | 'volume' | 'bad-debt' | 'sanction';

export interface TierScore {
  /** Absent when a compliance hit forbids one, or when too little is known of a buyer. */
  readonly tier?: Tier;
  /** 0..100, one decimal place; absent for a customer without orders, who is no buyer yet. */
  readonly score?: number;
  /** Share of the weights that is known, 0..1. */
  readonly coverage: number;
  readonly bars: readonly TierBar[];
  readonly provisional: boolean;
  /** What keeps it from the tier that the score alone would give. */
  readonly heldBy: readonly TierGate[];
  /** For a potential customer: how promising, by potential. */
  readonly heat?: 'hot' | 'warm' | 'cold';
  /** Had orders once, none for 24 months. */
  readonly former: boolean;
  /** Dimensions of which nothing is known. */
  readonly missing: readonly Dimension[];
  readonly assumed: readonly Dimension[];
}

export interface TierOptions {
  readonly model?: TierModel;
  /** Our average gross margin in percent, taken for a buyer whose own is not recorded. */
  readonly averageMargin?: number;
}

const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

function gatesOf(tier: 'core' | 'key', facts: TierFacts, points: Partial<Record<Dimension, Points>>, { gates }: TierModel): TierGate[] {
  const failed: TierGate[] = [];
  const credit = points.credit?.points ?? 0;
  if (facts.orders24 < gates[tier].orders24) failed.push('orders');
  if (credit < gates[tier].credit) failed.push('credit');
  if (tier === 'core') {
    const volume = points.volume?.points ?? 0;
    const { core } = gates;
    const promising = (points.potential?.points ?? 0) >= core.withPotential && volume >= core.orVolume;
    if (volume < core.volume && !promising) failed.push('volume');
  }
  if (facts.badDebt) failed.push('bad-debt');
  return failed;
}

/**
 * Scores a customer. The score is the weighted mean of the known bars; what is not known is left out, never counted as 0. Gates then decide:
 * no order in 24 months is a potential customer whatever the score.
 */
export function scoreTier(facts: TierFacts, { model = DEFAULT_TIER_MODEL, averageMargin }: TierOptions = {}): TierScore {
  const points: Partial<Record<Dimension, Points>> = {};
  const all = [
    ['volume', volumePoints(facts, model)],
    ['frequency', frequencyPoints(facts, model)],
    ['margin', marginPoints(facts, model, averageMargin)],
    ['potential', potentialPoints(facts, model)],
    ['credit', creditPoints(facts, model)],
  ] as const;
  for (const [dimension, value] of all) if (value) points[dimension] = value;

  const sum = DIMENSIONS.reduce((total, dimension) => total + Math.max(0, model.weights[dimension]), 0) || 1;
  const bars = DIMENSIONS.map((dimension): TierBar => ({
    dimension,
    weight: round(Math.max(0, model.weights[dimension]) / sum, 4),
    ...points[dimension],
  }));
  const scored = bars.filter((bar) => bar.points !== undefined);
  const weight = scored.reduce((total, bar) => total + bar.weight, 0);
  const coverage = round(
    bars.reduce((total, bar) => total + (bar.points !== undefined && !bar.assumed ? bar.weight : 0), 0),
    4,
  );
  const score = weight > 0 ? round(scored.reduce((total, bar) => total + bar.weight * (bar.points ?? 0), 0) / weight, 1) : 0;
  const shared = {
    coverage,
    bars,
    missing: bars.filter((bar) => bar.points === undefined).map(({ dimension }) => dimension),
    assumed: bars.filter(({ assumed }) => assumed).map(({ dimension }) => dimension),
    former: facts.everOrdered && facts.orders24 === 0,
  };
  if (facts.sanctioned) return { ...shared, provisional: false, heldBy: ['sanction'] };
  if (facts.orders24 === 0) {
    const promise = points.potential?.points;
    const heat = promise === undefined ? undefined : promise >= 60 ? 'hot' : promise >= 30 ? 'warm' : 'cold';
    return { ...shared, tier: 'potential', provisional: false, heldBy: [], ...(heat && { heat }) };
  }
  const heldBy: TierGate[] = [];
  let tier: Tier = 'regular';
  for (const next of ['core', 'key'] as const) {
    if (score < model.scoreFrom[next]) continue;
    const failed = gatesOf(next, facts, points, model);
    if (failed.length === 0) {
      tier = next;
      break;
    }
    for (const gate of failed) if (!heldBy.includes(gate)) heldBy.push(gate);
  }
  const enough = coverage >= model.coverage.provisional;
  return { ...shared, ...(enough && { tier }), score, provisional: coverage < model.coverage.normal, heldBy };
}
