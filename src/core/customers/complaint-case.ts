import { CASE_STEPS, type CaseStep } from '#core/customers/case-step.ts';
import type { CaseEvent, Complaint } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import { type Rhythm, RHYTHMS } from '#core/customers/care/rhythm.ts';
import { afterWorkingHours, type OfficeWeek } from '#core/customers/working-hours.ts';

/** A complaint from the first mail to the lesson. Each step is dated by an ISO 8601 instant. */
export interface ComplaintCase {
  readonly number: string;
  readonly subject: string;
  readonly orderNumber?: string;
  readonly product?: string;
  readonly severity?: number;
  readonly messageId?: string;
  readonly steps: readonly CaseEvent[];
  readonly cause?: string;
  readonly solution?: string;
  readonly satisfied?: 'yes' | 'no' | 'unknown';
  readonly lesson?: string;
}

/** What a case is opened with. */
export type CaseFacts = Pick<ComplaintCase, 'number' | 'subject' | 'orderNumber' | 'product' | 'severity' | 'messageId'>;

/** Working days for a solution, and calendar days until we ask whether it has helped. */
const SOLUTION_HOURS = 24;
const FOLLOW_UP_DAYS = 7;

export function openCase(facts: CaseFacts, receivedAt: string): ComplaintCase {
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

/** The case as the record holds it; cards and rules read only its status and its day. */
export function toComplaint(one: ComplaintCase, clock: CaseClock): Complaint {
  const step = currentStep(one);
  const received = one.steps[0]?.at.slice(0, 10) ?? '';
  return {
    ...one,
    receivedOn: received,
    status: step === 'followed-up' ? 'solution-offered' : step,
    ...(clock.dueAt !== undefined && { dueOn: clock.dueAt.slice(0, 10), dueAt: clock.dueAt }),
  };
}

/** The case of a record. Where the record has no steps, those up to its status are taken to be of the day it was received. */
export function caseOf({ receivedOn, status, ...complaint }: Complaint): ComplaintCase {
  const at = `${receivedOn}T00:00:00.000Z`;
  const steps = complaint.steps ?? CASE_STEPS.slice(0, CASE_STEPS.indexOf(status) + 1).map((step) => ({ step, at }));
  // The clock is reckoned anew from the steps.
  const facts = Object.entries(complaint).filter(([field]) => field !== 'dueOn' && field !== 'dueAt');
  return { ...(Object.fromEntries(facts) as Omit<typeof complaint, 'dueOn' | 'dueAt'>), steps };
}

/** The next free number for a case received on a day: `C-270315-1`. */
export function caseNumber(complaints: readonly Complaint[], receivedOn: string): string {
  const taken = new Set(complaints.map(({ number }) => number));
  const stem = `C-${receivedOn.slice(2).replace(/-/g, '')}`;
  let count = 1;
  while (taken.has(`${stem}-${count}`)) count++;
  return `${stem}-${count}`;
}
