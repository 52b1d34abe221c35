import type { TierFacts } from '#core/customers/tier-facts.ts';
import { pointsIn, type TierModel } from '#core/customers/tier-model.ts';

/** Points of one dimension, 0..100; `assumed` when they stand for what is not known. */
export interface Points {
  readonly points: number;
  readonly assumed?: true;
}

const hundred = (points: number): number => Math.min(100, Math.max(0, Math.round(points * 100) / 100));

/** Without any order the volume is a real zero; with orders of unknown worth it is unknown. */
export function volumePoints(facts: TierFacts, model: TierModel): Points | undefined {
  if (facts.orders12 === 0) return { points: 0 };
  if (facts.invoiced12 === undefined) return undefined;
  if (facts.volumeRank !== undefined) return { points: pointsIn(model.percentileBands, facts.volumeRank) };
  return { points: pointsIn(model.volumeBands, Number(facts.invoiced12)) };
}

export function frequencyPoints(facts: TierFacts, model: TierModel): Points {
  const { daysSinceOrder, interval } = facts;
  const points = pointsIn(model.frequencyBands, facts.orders12);
  if (daysSinceOrder === undefined) return { points };
  const silence = model.silence.find(({ intervals, days }) => daysSinceOrder > (interval === undefined ? days : intervals * interval));
  return { points: hundred(points * (silence?.factor ?? 1)) };
}

/** `average` is the company's own average margin, taken for buyers whose margin nobody recorded. */
export function marginPoints(facts: TierFacts, model: TierModel, average?: number): Points | undefined {
  if (facts.margin !== undefined) return { points: pointsIn(model.marginBands, facts.margin) };
  return average !== undefined && facts.orders24 > 0 ? { points: pointsIn(model.marginBands, average), assumed: true } : undefined;
}

/** Sum of the known parts, brought to the scale of all. Undefined when no part is known. */
export function potentialPoints(facts: TierFacts, model: TierModel): Points | undefined {
  const { walletLeft, fullSize, fit, engagement } = model.potential;
  const parts: { points: number; most: number }[] = [];
  const annual = facts.annualPurchase === undefined ? 0 : Number(facts.annualPurchase);
  const fromUs = facts.orders12 === 0 ? 0 : facts.invoiced12 === undefined ? undefined : Number(facts.invoiced12);
  if (annual > 0 && fromUs !== undefined) {
    const average = facts.averageCustomer === undefined ? 0 : Number(facts.averageCustomer);
    const size = average > 0 ? Math.min(1, annual / (fullSize * average)) : 1;
    parts.push({ points: walletLeft * Math.max(0, 1 - fromUs / annual) * size, most: walletLeft });
  }
  if (facts.fit !== undefined) parts.push({ points: fit[facts.fit], most: fit.full });
  if (facts.mails90 !== undefined) parts.push({ points: pointsIn(engagement, facts.mails90), most: engagement[0]?.points ?? 0 });
  const most = parts.reduce((total, part) => total + part.most, 0);
  return most > 0 ? { points: hundred((parts.reduce((total, part) => total + part.points, 0) / most) * 100) } : undefined;
}

export function creditPoints(facts: TierFacts, { credit }: TierModel): Points {
  const { daysLate, invoices } = facts;
  const paid = daysLate !== undefined && (invoices ?? 0) >= credit.invoices;
  const late = paid ? (credit.lateness.find(({ above }) => daysLate > above)?.change ?? 0) : 0;
  const known = paid || facts.insured !== undefined || facts.claims12 !== undefined || facts.cancelled === true;
  const points =
    credit.start +
    late +
    (facts.insured ? credit.insured : 0) +
    ((facts.claims12 ?? 0) > 0 ? credit.claim : 0) +
    (facts.cancelled ? credit.cancelled : 0);
  return { points: hundred(points), ...(!known && { assumed: true as const }) };
}
