import type { Customer } from '#core/customers/customer.ts';
import type { TierReview } from '#core/customers/tier-decision.ts';
import type { TierModel } from '#core/customers/tier-model.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** A look at the tier itself; setting and lifting a lock is none. */
const isLook = ({ decision }: TierReview): boolean => decision === 'accepted' || decision === 'kept' || decision === 'deferred';

export function lastLook(customer: Customer): TierReview | undefined {
  return [...(customer.tierReviews ?? [])].reverse().find(isLook);
}

/** Scores of earlier looks, newest first. */
export function earlierScores(customer: Customer): number[] {
  return [...(customer.tierReviews ?? [])]
    .reverse()
    .filter(isLook)
    .flatMap(({ score }) => (score === undefined ? [] : [score]));
}

/** An order is large when it is this share of the year's volume. */
const LARGE_ORDER = 0.3;
const LATE_DAYS = 30;

/** Days on which something happened that does not wait for the next round: a first order, a large order, a report of late payment or bad debt. */
export function reviewEvents(customer: Customer): CalendarDate[] {
  const orders = [...(customer.orders ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
  const events: CalendarDate[] = [];
  const first = orders[0];
  if (first) events.push(first.date);
  for (const [at, { date, total, currency }] of orders.entries()) {
    if (at === 0 || total === undefined) continue;
    const before = orders.slice(0, at).filter((order) => order.date > addDays(date, -365) && order.currency === currency);
    const volume = before.reduce((sum, order) => sum + Number(order.total ?? 0), 0);
    if (volume > 0 && Number(total) > LARGE_ORDER * (volume + Number(total)) && before.length >= 3) events.push(date);
  }
  const { reportDate, averageDaysLate = 0, badDebt } = customer.creditFacts ?? {};
  if (reportDate !== undefined && (averageDaysLate > LATE_DAYS || Number(badDebt?.amount ?? 0) > 0)) events.push(reportDate);
  return events.sort();
}

/** What of a record says when its tier is looked at next; dates, each absent where there is none. */
export interface ReviewMarks {
  readonly lastReview?: CalendarDate;
  /** The earliest event since the last look. */
  readonly event?: CalendarDate;
  /** The day to which the last look was put off. */
  readonly again?: CalendarDate;
  readonly lockedUntil?: CalendarDate;
}

export function reviewMarks(customer: Customer): ReviewMarks {
  const last = lastLook(customer);
  const event = last && reviewEvents(customer).find((date) => date > last.date);
  return {
    ...(last && { lastReview: last.date }),
    ...(event !== undefined && { event }),
    ...(last?.decision === 'deferred' && last.until !== undefined && { again: last.until }),
    ...(customer.tierLock && { lockedUntil: customer.tierLock.until }),
  };
}

/** The day from which the tier is due for a look; undefined when nobody has ever looked, which is due at once. */
export function reviewDay(customer: Customer, model: TierModel): CalendarDate | undefined {
  const { lastReview, event, again, lockedUntil } = reviewMarks(customer);
  const afterLock = lockedUntil === undefined ? undefined : addDays(lockedUntil, 1);
  if (lastReview === undefined) return afterLock;
  const regular = again ?? addDays(lastReview, model.reviewEveryDays[customer.tier ?? 'potential']);
  const soonest = event !== undefined && event < regular ? event : regular;
  return afterLock !== undefined && afterLock > soonest ? afterLock : soonest;
}

/** True when the tier is to be looked at on a day: the round has come, or something happened that does not wait; not while a lock holds. */
export function reviewDue(customer: Customer, today: CalendarDate, model: TierModel): boolean {
  const day = reviewDay(customer, model);
  return day === undefined || day <= today;
}
