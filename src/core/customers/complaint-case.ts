import type { Complaint, Tier } from '#core/customers/customer.ts';
import { type Rhythm, RHYTHMS } from '#core/customers/cadence.ts';
import { afterWorkingHours, type OfficeWeek } from '#core/customers/working-hours.ts';

export const CASE_STEPS = ['received', 'acknowledged', 'cause-found', 'solution-offered', 'followed-up', 'closed'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** A complaint from the first mail to the lesson. Each step is dated by an ISO 8601 instant. */
export interface ComplaintCase {
  readonly number: string;
  readonly subject: string;
  readonly orderNumber?: string;
  readonly product?: string;
  readonly steps: readonly { readonly step: CaseStep; readonly at: string; readonly note?: string }[];
  readonly cause?: string;
  readonly solution?: string;
  readonly satisfied?: 'yes' | 'no' | 'unknown';
  readonly lesson?: string;
}

/** Working days for a solution, and calendar days until we ask whether it has helped. */
const SOLUTION_HOURS = 24;
const FOLLOW_UP_DAYS = 7;

export function openCase(facts: Pick<ComplaintCase, 'number' | 'subject' | 'orderNumber' | 'product'>, receivedAt: string): ComplaintCase {
  return { ...facts, steps: [{ step: 'received', at: receivedAt }] };
}

export const currentStep = ({ steps }: ComplaintCase): CaseStep => steps[steps.length - 1]?.step ?? 'received';

/** Why a step cannot be taken yet; undefined when it can. A case is closed only with cause, solution and lesson. */
export function stepFault(one: ComplaintCase, step: CaseStep, at: string): 'order' | 'time' | 'cause' | 'solution' | 'lesson' | undefined {
  const last = one.steps[one.steps.length - 1];
  if (CASE_STEPS.indexOf(step) !== CASE_STEPS.indexOf(currentStep(one)) + 1) return 'order';
  if (last && Date.parse(at) < Date.parse(last.at)) return 'time';
  const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
  if (step === 'cause-found' && blank(one.cause)) return 'cause';
  if (step === 'solution-offered' && blank(one.solution)) return 'solution';
  return step === 'closed' && blank(one.lesson) ? 'lesson' : undefined;
}

/** Takes the next step; the case unchanged when it cannot be taken. */
export function takeStep(one: ComplaintCase, step: CaseStep, at: string, note?: string): ComplaintCase {
  if (stepFault(one, step, at) !== undefined) return one;
  return { ...one, steps: [...one.steps, { step, at, ...(note !== undefined && { note }) }] };
}

/** Puts a closed or followed-up case back to the search for a cause, when the customer is not satisfied. History is kept. */
export function reopen(one: ComplaintCase, at: string, note: string): ComplaintCase {
  return { ...one, satisfied: 'no', steps: [...one.steps, { step: 'acknowledged', at, note }] };
}

export interface CaseClock {
  /** The step that is owed next; absent when the case is closed. */
  readonly next?: CaseStep;
  /** ISO 8601 instant by which it is owed. */
  readonly dueAt?: string;
  readonly overdue: boolean;
}

/** What is owed next and by when: the first answer in working hours by tier, cause and solution in three working days, follow-up seven days later. */
export function caseClock(one: ComplaintCase, now: Date, tier: Tier, week: OfficeWeek, rhythms: Readonly<Record<Tier, Rhythm>> = RHYTHMS): CaseClock {
  const step = currentStep(one);
  const next = CASE_STEPS[CASE_STEPS.indexOf(step) + 1];
  if (next === undefined) return { overdue: false };
  const reached = new Date(one.steps[one.steps.length - 1]?.at ?? now);
  const received = new Date([...one.steps].reverse().find((each) => each.step === 'received')?.at ?? now);
  const acknowledged = new Date([...one.steps].reverse().find((each) => each.step === 'acknowledged')?.at ?? received);
  const due =
    next === 'acknowledged'
      ? afterWorkingHours(received, rhythms[tier].complaintHours, week)
      : next === 'cause-found' || next === 'solution-offered'
        ? afterWorkingHours(acknowledged, SOLUTION_HOURS, week)
        : new Date(reached.getTime() + FOLLOW_UP_DAYS * 86_400_000);
  return { next, dueAt: due.toISOString(), overdue: now > due };
}

/** The case as the record's short form, which cards and rules read. */
export function toComplaint(one: ComplaintCase, clock: CaseClock): Complaint {
  const step = currentStep(one);
  const received = one.steps[0]?.at.slice(0, 10) ?? '';
  return {
    number: one.number,
    receivedOn: received,
    subject: one.subject,
    ...(one.orderNumber !== undefined && { orderNumber: one.orderNumber }),
    status: step === 'followed-up' ? 'solution-offered' : step,
    ...(clock.dueAt !== undefined && { dueOn: clock.dueAt.slice(0, 10) }),
  };
}
