import { type Customer } from '#core/customers/customer.ts';
import { type Tier, TIERS } from '#core/customers/tier-names.ts';
import type { TierScore } from '#core/customers/tier.ts';
import type { TierFacts } from '#core/customers/tier-facts.ts';
import { DEFAULT_TIER_MODEL, type TierModel } from '#core/customers/tier-model.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** A change that a person accepts, defers or locks against. */
export interface TierProposal {
  /** Absent for a customer that had no tier. */
  readonly from?: Tier;
  readonly to: Tier;
  /** Why now. */
  readonly because: 'first-tier' | 'first-order' | 'dormant' | 'score-up' | 'score-down' | 'credit' | 'bad-debt';
}

export interface ReviewState {
  readonly current?: Tier;
  /** Scores of earlier reviews, newest first. */
  readonly earlierScores?: readonly number[];
  readonly lock?: Customer['tierLock'];
  readonly today: CalendarDate;
}

const rank = (tier: Tier): number => TIERS.length - TIERS.indexOf(tier);
const step = (tier: Tier, by: 1 | -1): Tier => TIERS[TIERS.indexOf(tier) - by] ?? tier;

export const isLocked = (lock: Customer['tierLock'], today: CalendarDate): boolean => lock !== undefined && lock.until >= today;

/** What is wrong with a lock that somebody wants to set: it needs a reason and an end within a year. */
export function lockFault(
  lock: NonNullable<Customer['tierLock']>,
  today: CalendarDate,
  model: TierModel = DEFAULT_TIER_MODEL,
): 'reason' | 'until' | undefined {
  if (lock.reason.trim() === '') return 'reason';
  return lock.until < today || lock.until > addDays(today, model.longestLockDays) ? 'until' : undefined;
}

/**
 * Proposes at most one step. Up: the score clears the next threshold by a margin and its gates are met. Down: the score lies below the own
 * threshold by a margin in two reviews running, or a gate of credit fails. Undefined: stay, or not enough is known, or locked.
 */
export function proposeTier(score: TierScore, facts: TierFacts, state: ReviewState, model: TierModel = DEFAULT_TIER_MODEL): TierProposal | undefined {
  const { current, lock, today, earlierScores = [] } = state;
  const { tier } = score;
  if (isLocked(lock, today) || tier === undefined) return undefined;
  const mayBeCore = (facts.daysSinceFirstOrder ?? 0) >= model.coreAfterDays && facts.orders24 >= model.gates.core.orders24;
  if (current === undefined) return { to: tier === 'core' && !mayBeCore ? 'key' : tier, because: 'first-tier' };
  if (tier === 'potential') return current === 'potential' ? undefined : { from: current, to: 'potential', because: 'dormant' };
  if (current === 'potential') return { from: current, to: 'regular', because: 'first-order' };

  const value = score.score ?? 0;
  const below = (limit: number, of: number | undefined): boolean => of !== undefined && of < limit - model.demoteBelow;
  if (rank(tier) > rank(current)) {
    const to = step(current, 1);
    if (to === 'potential' || (to === 'core' && !mayBeCore)) return undefined;
    return value >= model.scoreFrom[to] + model.promoteAbove ? { from: current, to, because: 'score-up' } : undefined;
  }
  if (rank(tier) < rank(current)) {
    const to = step(current, -1);
    if (facts.badDebt) return { from: current, to, because: 'bad-debt' };
    // The gate of the tier it has, not only that of a tier which the score alone would give.
    const credit = score.bars.find(({ dimension }) => dimension === 'credit');
    const gate = current === 'core' || current === 'key' ? model.gates[current].credit : 0;
    if (score.heldBy.includes('credit') || (credit?.points !== undefined && !credit.assumed && credit.points < gate))
      return { from: current, to, because: 'credit' };
    const limit = model.scoreFrom[current];
    return below(limit, value) && below(limit, earlierScores[0]) ? { from: current, to, because: 'score-down' } : undefined;
  }
  return undefined;
}
