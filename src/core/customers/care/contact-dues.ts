import type { Due } from '#core/customers/care/due.ts';
import type { Rhythm } from '#core/customers/care/rhythm.ts';
import type { Customer } from '#core/customers/customer.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

const MOST_UNANSWERED = 3;
/** A message of theirs that is this old is no longer waiting for a reply, but for a new beginning. */
const FORGOTTEN_AFTER = 30;

/** Touches of ours since they last answered, newest last. */
function unansweredTouches(customer: Customer, today: CalendarDate): CalendarDate[] {
  const past = (customer.communications ?? []).filter(({ date }) => date <= today);
  const lastIn = past.reduce((last, { direction, date }) => (direction === 'in' && date > last ? date : last), '');
  return past
    .filter(({ direction, date }) => direction === 'out' && date > lastIn)
    .map(({ date }) => date)
    .sort();
}

/** True where so many of our touches have had no answer that the silence is respected for a while. */
export const isSilent = (customer: Customer, today: CalendarDate): boolean => unansweredTouches(customer, today).length >= MOST_UNANSWERED;

/** Their last message when we have not answered it; days only, the hours are counted where the clock of the mail is known. */
export function replyDue(customer: Customer, today: CalendarDate, { replyHours }: Rhythm): Due[] {
  const past = (customer.communications ?? []).filter(({ date, channel }) => date <= today && channel !== 'fair' && channel !== 'visit');
  const last = past.reduce<(typeof past)[number] | undefined>((newest, each) => (newest && newest.date > each.date ? newest : each), undefined);
  if (last?.direction !== 'in' || past.some(({ direction, date }) => direction === 'out' && date >= last.date)) return [];
  const days = daysBetween(last.date, today) ?? 0;
  if (days > FORGOTTEN_AFTER) return [];
  return [
    {
      kind: 'reply',
      since: last.date,
      why: {
        'zh-CN':
          days === 0 ? `对方今天来信，须在 ${replyHours} 个工作小时内回复` : `对方 ${days} 天前来信，还没回复（目标 ${replyHours} 个工作小时）`,
        en:
          days === 0
            ? `They wrote today: answer within ${replyHours} working hours`
            : `They wrote ${days} ${days === 1 ? 'day' : 'days'} ago and have no answer yet (target: ${replyHours} working hours)`,
      },
    },
  ];
}

/** The plain rhythm of a tier; a call instead where writing has had no answer. */
export function contactDue(customer: Customer, rhythm: Rhythm, silent: boolean, today: CalendarDate): Due[] {
  const isKnown =
    customer.tier !== undefined || customer.stage !== undefined || (customer.quotes ?? []).length > 0 || (customer.orders ?? []).length > 0;
  const contacts = (customer.communications ?? []).filter(({ direction, date }) => direction === 'out' && date <= today).map(({ date }) => date);
  const latest = contacts.reduce((newest, date) => (date > newest ? date : newest), '');
  // A bare name out of an import is nobody to be written to yet.
  if (latest === '' && !isKnown) return [];
  const pause = silent ? (rhythm.afterSilence === 'call' ? rhythm.contactDays : rhythm.afterSilence) : rhythm.contactDays;
  const since = latest === '' ? today : addDays(latest, pause);
  if (since > today) return [];
  const days = latest === '' ? undefined : daysBetween(latest, today);
  if (silent && rhythm.afterSilence === 'call')
    return [{ kind: 'call', since, why: { 'zh-CN': '连续三次未回复，改打电话', en: 'Three touches without an answer: call instead' } }];
  const zh = days === undefined ? '还没有联系记录' : `${days} 天没有联系（${rhythm.contactDays} 天一次）`;
  const en = days === undefined ? 'No contact on record yet' : `${days} days without contact (every ${rhythm.contactDays} for this tier)`;
  return [{ kind: 'contact', since, why: { 'zh-CN': zh, en } }];
}

/** Days on which a reply, or a contact by rhythm, begins and ceases to be due. */
export const contactChanges = (customer: Customer, { contactDays, afterSilence }: Rhythm): CalendarDate[] =>
  (customer.communications ?? []).flatMap(({ date, direction }) => {
    if (direction === 'in') return [date, addDays(date, 1), addDays(date, FORGOTTEN_AFTER + 1)];
    return [date, ...[contactDays, afterSilence].flatMap((pause) => (pause === 'call' ? [] : [addDays(date, pause)]))];
  });
