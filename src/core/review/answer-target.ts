import { hoursOn, localTime, zoneOf } from '#core/culture/local-time.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { officeWeek } from '#core/culture/office-week.ts';
import { isWorkday } from '#core/culture/day-off.ts';
import { regionOf } from '#core/culture/city-region.ts';
import type { Rhythm } from '#core/customers/care/rhythm.ts';
import type { Company } from '#core/customers/company.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import { afterWorkingHours } from '#core/customers/working-hours.ts';

/** By when a mail is to be answered, in our working hours, and what their clock says then. */
export interface AnswerTarget {
  /** ISO 8601 instant. */
  readonly by: string;
  /** The tier's promise, in working hours. */
  readonly hours: number;
  readonly overdue: boolean;
  /** Their clock at `by`, `HH:MM`, and whether somebody is at work there; absent where nothing is known of their hours. */
  readonly theirs?: { readonly time: string; readonly atWork: boolean };
}

/** A mail that is this old waits for a new beginning, not for an answer. */
const FORGOTTEN_DAYS = 30;
const DAY = 86_400_000;

/** True when the record shows something of ours to this customer after this mail. */
function isAnswered({ communications = [] }: Customer, day: string, messageId: string | undefined): boolean {
  const at = messageId === undefined ? -1 : communications.findIndex((each) => each.messageId === messageId);
  return communications.some(({ direction, date }, index) => direction === 'out' && (date > day || (at >= 0 && index > at && date === day)));
}

function theirClock(customer: Customer, instant: Date): AnswerTarget['theirs'] {
  const manners = mannersFor(customer.country);
  if (!manners) return undefined;
  const region = regionOf(customer);
  const there = localTime(instant, manners, zoneOf(customer), region);
  if (!there) return undefined;
  const hours = hoursOn(there.weekday, manners, region) ?? manners.hours;
  return { time: there.time, atWork: isWorkday(manners.country, there.date, region) && there.time >= hours[0] && there.time < hours[1] };
}

/**
 * By when this mail of a customer is to be answered: the hours of its tier, counted in our office's week from the moment it came. Undefined for a
 * mail that the record shows as answered, or that is a month old.
 */
export function answerTarget(
  customer: Customer,
  mail: { readonly receivedAt: Date; readonly messageId?: string },
  { now, rhythms, company }: { readonly now: Date; readonly rhythms: Readonly<Record<Tier, Rhythm>>; readonly company?: Company },
): AnswerTarget | undefined {
  const { receivedAt, messageId } = mail;
  const age = now.getTime() - receivedAt.getTime();
  if (!(age >= -DAY && age < FORGOTTEN_DAYS * DAY)) return undefined;
  const day = receivedAt.toISOString().slice(0, 10);
  if (isAnswered(customer, day, messageId)) return undefined;
  const hours = rhythms[customer.tier ?? 'potential'].replyHours;
  const by = afterWorkingHours(receivedAt, hours, officeWeek(company?.country, day));
  const theirs = theirClock(customer, by);
  return { by: by.toISOString(), hours, overdue: now > by, ...(theirs && { theirs }) };
}
