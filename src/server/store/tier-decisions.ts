import type { TierDecision, TierDecisionResult } from '#api/tier-contract.ts';
import type { Customer } from '#core/customers/customer.ts';
import { explainProposal } from '#core/customers/explain-proposal.ts';
import { reviewFigures, tierCardOf } from '#core/customers/tier-card.ts';
import { lockFault } from '#core/customers/tier-proposal.ts';
import type { TierReview } from '#core/customers/tier-decision.ts';
import type { Localised } from '#core/text/language.ts';
import { addDays } from '#core/trade/calendar.ts';
import { recordOf } from '#server/store/change-customer.ts';
import { getCustomer, replaceCustomer } from '#server/store/customers.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { ConflictError } from '#server/store/refused-writes.ts';
import { type RatingFrame, ratingFrame } from '#server/store/tier-frame.ts';

const LONGEST_DEFERRAL = 366;

/** Why a decision cannot be taken; undefined when it can. */
function faultOf(decision: TierDecision, customer: Customer, today: string, { plan }: RatingFrame): Localised | undefined {
  const { until = '', reason } = decision;
  const end = customer.tierLock?.until;
  if (decision.decision === 'accept' && end !== undefined && end >= today) {
    return { 'zh-CN': `等级已锁定到 ${end}，先解锁`, en: `The tier is locked until ${end}; lift the lock first` };
  }
  if (decision.decision === 'lock' && lockFault({ by: 'x', reason, until }, today, plan.model) === 'until') {
    const most = plan.model.longestLockDays;
    return { 'zh-CN': `锁定须在今天到 ${most} 天之内结束`, en: `A lock ends between today and ${most} days from now` };
  }
  if (decision.decision === 'defer' && (until <= today || until > addDays(today, LONGEST_DEFERRAL))) {
    return { 'zh-CN': '推迟到明天以后、一年以内的某一天', en: 'Put it off to a day after today and within a year' };
  }
  return undefined;
}

const WORD = { accept: 'accepted', keep: 'kept', defer: 'deferred', lock: 'locked', unlock: 'unlocked' } as const;

function decided(customer: Customer, decision: TierDecision, scope: Scope, today: string, { plan, frame }: RatingFrame): Customer {
  const card = tierCardOf(customer, today, frame);
  const { to = card.proposal?.to, until, reason } = decision;
  const review: TierReview = {
    date: today,
    by: scope.userId,
    decision: WORD[decision.decision],
    ...(customer.tier && { from: customer.tier }),
    ...(to && decision.decision !== 'keep' && { to }),
    reason,
    ...(until !== undefined && { until }),
    ...reviewFigures(card),
    modelVersion: plan.version,
  };
  const next: Customer = { ...customer, tierReviews: [...(customer.tierReviews ?? []), review] };
  if (decision.decision === 'accept' && to) {
    const why = explainProposal(card, customer, plan.model, today);
    return { ...next, tier: to, tierReasons: [reason, card.explanation.summary.en, why.en].filter((text, at, all) => all.indexOf(text) === at) };
  }
  if (decision.decision === 'lock' && until !== undefined) return { ...next, tierLock: { by: scope.userId, reason, until } };
  if (decision.decision === 'unlock') return { ...next, tierLock: undefined };
  return next;
}

async function decideOne(tx: Database, scope: Scope, decision: TierDecision, today: string, rating: RatingFrame): Promise<TierDecisionResult> {
  const { customerId } = decision;
  const stored = await getCustomer(tx, scope, customerId);
  if (!stored) return { customerId, outcome: 'gone' };
  if (stored.version !== decision.version) return { customerId, outcome: 'conflict', current: stored };
  const message = faultOf(decision, stored, today, rating);
  if (message) return { customerId, outcome: 'refused', message };
  try {
    const customer = await replaceCustomer(tx, scope, decided(recordOf(stored), decision, scope, today, rating), stored.version, {
      action: 'update',
    });
    return customer ? { customerId, outcome: 'done', customer } : { customerId, outcome: 'gone' };
  } catch (error) {
    // Another transaction was quicker between our reading and our writing; the others of this call still count.
    if (error instanceof ConflictError) return { customerId, outcome: 'conflict', current: error.current };
    throw error;
  }
}

/** Takes decisions one after the other in one transaction; each is stored or answered with why not, independent of the others. */
export async function decideTiers(
  tx: Database,
  scope: Scope,
  decisions: readonly TierDecision[],
  today: string,
): Promise<readonly TierDecisionResult[]> {
  const rating = await ratingFrame(tx, scope);
  const results: TierDecisionResult[] = [];
  for (const decision of decisions) results.push(await decideOne(tx, scope, decision, today, rating));
  return results;
}
