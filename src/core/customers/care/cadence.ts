import { contactChanges, contactDue, isSilent, replyDue } from '#core/customers/care/contact-dues.ts';
import type { Due, DueKind } from '#core/customers/care/due.ts';
import { DUE_KINDS, dueKey } from '#core/customers/care/due.ts';
import { orderChanges, orderDues } from '#core/customers/care/order-dues.ts';
import { quoteChanges, quoteDues } from '#core/customers/care/quote-dues.ts';
import type { Rhythm } from '#core/customers/care/rhythm.ts';
import { RHYTHMS } from '#core/customers/care/rhythm.ts';
import { actionDays, actionDues } from '#core/customers/care/tier-actions.ts';
import type { WishDay } from '#core/customers/care/wish-dues.ts';
import { wishChanges, wishDues } from '#core/customers/care/wish-dues.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Days after which dues are worked out anew in any case. */
const FURTHEST = 30;
/** What need not be done on a day on which nobody is at work there. */
const CAN_WAIT: readonly DueKind[] = ['quote-follow-up', 'satisfaction', 'reorder', 'call', 'action', 'contact'];

export interface DueOptions {
  readonly rhythms?: Readonly<Record<Tier, Rhythm>>;
  /** Days near which wishes go out; see `WISH_DAYS`. */
  readonly wishDays?: readonly WishDay[];
  /** True where nobody is at work there on this day: what can wait, waits. */
  readonly closed?: boolean;
}

/** What is due for a customer on a day, the most pressing first. For lost customers only what we owe; while a silence is respected, little. */
export function duesFor(customer: Customer, today: CalendarDate, { rhythms = RHYTHMS, wishDays = [], closed = false }: DueOptions = {}): Due[] {
  const tier = customer.tier ?? 'potential';
  const rhythm = rhythms[tier];
  const dues: Due[] = [];
  for (const { number, status, dueOn, receivedOn } of customer.complaints ?? []) {
    if (status === 'closed' || (dueOn ?? receivedOn) > today) continue;
    dues.push({
      kind: 'complaint',
      since: dueOn ?? receivedOn,
      about: number,
      why: { 'zh-CN': `投诉 ${number} 的下一步已到期`, en: `The next step of complaint ${number} is due` },
    });
  }
  for (const { promises, date } of customer.communications ?? []) {
    for (const { who, what, due } of promises ?? []) {
      if (who === 'us' && due !== undefined && due <= today && date <= today)
        dues.push({ kind: 'promise', since: due, about: what, why: { 'zh-CN': `答应过：${what}`, en: `Promised: ${what}` } });
    }
  }
  dues.push(...replyDue(customer, today, rhythm));
  const silent = isSilent(customer, today);
  if (customer.stage !== 'lost') {
    dues.push(...quoteDues(customer, today, silent), ...orderDues(customer, today, rhythm), ...wishDues(wishDays, today));
    dues.push(...(silent ? [] : actionDues(customer, tier, today)), ...contactDue(customer, rhythm, silent, today));
  }
  const { snoozed = {}, done = {} } = customer.care ?? {};
  const open = dues.filter((due) => {
    const key = dueKey(due);
    return !((snoozed[key] ?? '') > today) && !((done[key] ?? '') >= due.since) && !(closed && CAN_WAIT.includes(due.kind));
  });
  // One touch serves all: the plain rhythm is told only where nothing better gives a reason to write, and then the action is what to write about.
  const better = open.some(({ kind }) => kind !== 'contact' && kind !== 'action');
  const other = open.some(({ kind }) => kind !== 'action');
  return open
    .filter(({ kind }) => !(kind === 'contact' && better) && !(kind === 'action' && other))
    .sort((a, b) => DUE_KINDS.indexOf(a.kind) - DUE_KINDS.indexOf(b.kind) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** The first day after `today` on which what is due may have changed; a month ahead at most. */
export function dueChange(
  customer: Customer,
  today: CalendarDate,
  { rhythms = RHYTHMS, wishDays = [], closed = false }: DueOptions = {},
): CalendarDate {
  const rhythm = rhythms[customer.tier ?? 'potential'];
  const { snoozed = {}, done = {} } = customer.care ?? {};
  const days: CalendarDate[] = [
    addDays(today, FURTHEST),
    ...(customer.complaints ?? []).map(({ dueOn, receivedOn }) => dueOn ?? receivedOn),
    ...(customer.communications ?? []).flatMap(({ promises }) => (promises ?? []).flatMap(({ due }) => (due === undefined ? [] : [due]))),
    ...contactChanges(customer, rhythm),
    ...quoteChanges(customer),
    ...orderChanges(customer, today, rhythm),
    ...wishChanges(wishDays),
    ...actionDays(customer, today),
    ...Object.values(snoozed),
    ...Object.values(done).map((day) => addDays(day, 1)),
    ...(closed ? [addDays(today, 1)] : []),
  ];
  return days.reduce((first, day) => (day > today && day < first ? day : first));
}
