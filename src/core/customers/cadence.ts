import type { Customer, Tier } from '#core/customers/customer.ts';
import { actionDays, actionDues } from '#core/customers/tier-actions.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import type { Localised } from '#core/text/language.ts';

/** How often a tier is spoken to, and how soon it is answered. Starting values for the company to change. */
export interface Rhythm {
  /** Most days without our writing or calling. */
  readonly contactDays: number;
  /** Working hours in which a mail is answered, and a complaint acknowledged. */
  readonly replyHours: number;
  readonly complaintHours: number;
  /** Reorder prompt, in usual order intervals after the last shipment; absent: none. */
  readonly reorderAfter?: number;
  /** After three touches without an answer: pause this many days, or call instead. */
  readonly afterSilence: number | 'call';
}

export const RHYTHMS: Readonly<Record<Tier, Rhythm>> = {
  core: { contactDays: 7, replyHours: 4, complaintHours: 4, reorderAfter: 0.8, afterSilence: 'call' },
  key: { contactDays: 14, replyHours: 8, complaintHours: 8, reorderAfter: 0.8, afterSilence: 'call' },
  regular: { contactDays: 30, replyHours: 24, complaintHours: 24, reorderAfter: 1, afterSilence: 60 },
  potential: { contactDays: 21, replyHours: 12, complaintHours: 24, afterSilence: 60 },
};

/** Days after a quote on which it is followed up, each time with something new. */
export const QUOTE_DAYS: readonly number[] = [3, 7, 14, 30, 60];
const MOST_UNANSWERED = 3;
const EXPIRES_WITHIN = 5;
const SATISFACTION_DAYS: readonly [number, number] = [10, 21];
/** A message of theirs that is this old is no longer waiting for a reply, but for a new beginning. */
const FORGOTTEN_AFTER = 30;
/** Days after which dues are worked out anew in any case. */
const FURTHEST = 30;
/** What need not be done on a day on which nobody is at work there. */
const CAN_WAIT: readonly DueKind[] = ['quote-follow-up', 'satisfaction', 'reorder', 'call', 'action', 'contact'];

/** The most pressing first. */
export const DUE_KINDS = [
  'complaint',
  'reply',
  'promise',
  'quote-expires',
  'quote-follow-up',
  'wishes',
  'satisfaction',
  'reorder',
  'call',
  'action',
  'contact',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** One thing to do for a customer, with the day since which it is due. */
export interface Due {
  readonly kind: DueKind;
  readonly since: CalendarDate;
  /** The quote, order, complaint, promise, action or occasion it is about. */
  readonly about?: string;
  readonly why: Localised;
}

/** By which a thing is put off or marked as done. */
export const dueKey = ({ kind, about }: Pick<Due, 'kind' | 'about'>): string => (about === undefined ? kind : `${kind} ${about}`);

/** A day on which a customer is to be wished well, out of its record. */
export interface WishDay {
  readonly key: string;
  readonly date: CalendarDate;
  readonly name: Localised;
}

export interface DueOptions {
  readonly rhythms?: Readonly<Record<Tier, Rhythm>>;
  /** Days near which wishes go out; see `WISH_DAYS`. */
  readonly wishDays?: readonly WishDay[];
  /** True where nobody is at work there on this day: what can wait, waits. */
  readonly closed?: boolean;
}

/** Touches of ours since they last answered, newest last. */
function unansweredTouches(customer: Customer, today: CalendarDate): CalendarDate[] {
  const past = (customer.communications ?? []).filter(({ date }) => date <= today);
  const lastIn = past.reduce((last, { direction, date }) => (direction === 'in' && date > last ? date : last), '');
  return past
    .filter(({ direction, date }) => direction === 'out' && date > lastIn)
    .map(({ date }) => date)
    .sort();
}

function quoteDues(customer: Customer, today: CalendarDate, silent: boolean): Due[] {
  const dues: Due[] = [];
  const past = (customer.communications ?? []).filter(({ date }) => date <= today);
  for (const quote of customer.quotes ?? []) {
    if (quote.date > today || (quote.result !== undefined && quote.result !== 'open')) continue;
    if ((customer.orders ?? []).some(({ date }) => date > quote.date && date <= today)) continue;
    const about = quote.number;
    const left = quote.validUntil === undefined ? undefined : daysBetween(today, quote.validUntil);
    if (left !== undefined && left >= 0 && left <= EXPIRES_WITHIN) {
      dues.push({
        kind: 'quote-expires',
        since: addDays(quote.validUntil ?? today, -EXPIRES_WITHIN),
        about,
        why: {
          'zh-CN': left === 0 ? `报价 ${about} 今天到期` : `报价 ${about} 还有 ${left} 天到期`,
          en: left === 0 ? `Quote ${about} runs out today` : `Quote ${about} runs out in ${left} ${left === 1 ? 'day' : 'days'}`,
        },
      });
    }
    if (silent || past.some(({ direction, date }) => direction === 'in' && date > quote.date)) continue;
    const since = [...QUOTE_DAYS]
      .reverse()
      .map((days) => [days, addDays(quote.date, days)] as const)
      .find(([, day]) => day <= today);
    if (!since || past.some(({ direction, date }) => direction === 'out' && date >= since[1])) continue;
    dues.push({
      kind: 'quote-follow-up',
      since: since[1],
      about,
      why: {
        'zh-CN': `报价 ${about} 发出已满 ${since[0]} 天未回复，跟进时带一条新信息`,
        en: `${since[0]} days since quote ${about} without an answer: follow up with something new`,
      },
    });
  }
  return dues;
}

const keptOrders = (customer: Customer, today: CalendarDate) =>
  (customer.orders ?? []).filter(({ date, status }) => date <= today && !/cancel|取消/i.test(status ?? ''));

/** The day on which the next order is asked for, from the rhythm of the last ones; undefined where there is none. */
function reorderDay(customer: Customer, today: CalendarDate, { reorderAfter }: Rhythm): { since: CalendarDate; interval: number } | undefined {
  const orders = keptOrders(customer, today);
  const last = orders.reduce((newest, { date, etd }) => ((etd ?? date) > newest ? (etd ?? date) : newest), '');
  const year = customer.orderFrequency?.ordersPerYear;
  const dates = orders.map(({ date }) => date).sort();
  const span = dates.length >= 3 ? daysBetween(dates[0] ?? today, dates[dates.length - 1] ?? today) : undefined;
  const interval = year !== undefined && year > 0 ? 365 / year : span === undefined ? undefined : span / (dates.length - 1);
  if (reorderAfter === undefined || last === '' || interval === undefined || interval < 7) return undefined;
  return { since: addDays(last, Math.round(interval * reorderAfter)), interval };
}

function orderDues(customer: Customer, today: CalendarDate, rhythm: Rhythm): Due[] {
  const orders = keptOrders(customer, today);
  const dues: Due[] = [];
  for (const { number, eta } of orders) {
    const days = eta === undefined ? undefined : daysBetween(eta, today);
    if (eta === undefined || days === undefined || days < SATISFACTION_DAYS[0] || days > SATISFACTION_DAYS[1]) continue;
    if (
      (customer.communications ?? []).some(
        ({ direction, date }) => direction === 'out' && date > addDays(eta, SATISFACTION_DAYS[0] - 1) && date <= today,
      )
    )
      continue;
    dues.push({
      kind: 'satisfaction',
      since: addDays(eta, SATISFACTION_DAYS[0]),
      about: number,
      why: { 'zh-CN': `订单 ${number} 到货 ${days} 天，做一次满意度回访`, en: `Order ${number} arrived ${days} days ago: ask whether all is well` },
    });
  }
  const reorder = reorderDay(customer, today, rhythm);
  if (reorder && reorder.since <= today) {
    const { since, interval } = reorder;
    const prompted = (customer.communications ?? []).some(({ direction, date }) => direction === 'out' && date >= since && date <= today);
    if (!prompted) {
      dues.push({
        kind: 'reorder',
        since,
        why: {
          'zh-CN': `按平时约 ${Math.round(interval)} 天一单的节奏，该提醒返单了`,
          en: `They order about every ${Math.round(interval)} days: time to ask for the next one`,
        },
      });
    }
  }
  return dues;
}

/** Their last message when we have not answered it; days only, the hours are counted where the clock of the mail is known. */
function replyDue(customer: Customer, today: CalendarDate, { replyHours }: Rhythm): Due[] {
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

const WISHED_BEFORE = 3;

function wishDues(wishDays: readonly WishDay[], today: CalendarDate): Due[] {
  return wishDays
    .filter(({ date }) => date >= today && addDays(date, -WISHED_BEFORE) <= today)
    .map(({ key, date, name }) => ({
      kind: 'wishes' as const,
      since: addDays(date, -WISHED_BEFORE),
      about: key,
      why: { 'zh-CN': `${date} 是${name['zh-CN']}，写一封个人祝福`, en: `${name.en} on ${date}: send personal wishes` },
    }));
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
  const touches = unansweredTouches(customer, today);
  const silent = touches.length >= MOST_UNANSWERED;
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

function contactDue(customer: Customer, rhythm: Rhythm, silent: boolean, today: CalendarDate): Due[] {
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

/** The first day after `today` on which what is due may have changed; a month ahead at most. */
export function dueChange(
  customer: Customer,
  today: CalendarDate,
  { rhythms = RHYTHMS, wishDays = [], closed = false }: DueOptions = {},
): CalendarDate {
  const rhythm = rhythms[customer.tier ?? 'potential'];
  const days: CalendarDate[] = [addDays(today, FURTHEST)];
  for (const { dueOn, receivedOn } of customer.complaints ?? []) days.push(dueOn ?? receivedOn);
  for (const { date, promises, direction } of customer.communications ?? []) {
    days.push(date, ...(promises ?? []).flatMap(({ due }) => (due === undefined ? [] : [due])));
    if (direction === 'in') days.push(addDays(date, 1), addDays(date, FORGOTTEN_AFTER + 1));
    else for (const pause of [rhythm.contactDays, rhythm.afterSilence]) if (pause !== 'call') days.push(addDays(date, pause));
  }
  for (const { date, validUntil } of customer.quotes ?? []) {
    days.push(date, ...QUOTE_DAYS.map((after) => addDays(date, after)));
    if (validUntil !== undefined) days.push(addDays(validUntil, -EXPIRES_WITHIN), addDays(validUntil, 1));
  }
  for (const { date, eta } of customer.orders ?? []) {
    days.push(date);
    if (eta !== undefined) days.push(addDays(eta, SATISFACTION_DAYS[0]), addDays(eta, SATISFACTION_DAYS[1] + 1));
  }
  const reorder = reorderDay(customer, today, rhythm);
  if (reorder) days.push(reorder.since);
  days.push(...wishDays.flatMap(({ date }) => [addDays(date, -WISHED_BEFORE), addDays(date, 1)]), ...actionDays(customer, today));
  days.push(...Object.values(customer.care?.snoozed ?? {}), ...Object.values(customer.care?.done ?? {}).map((done) => addDays(done, 1)));
  if (closed) days.push(addDays(today, 1));
  return days.reduce((first, day) => (day > today && day < first ? day : first));
}
