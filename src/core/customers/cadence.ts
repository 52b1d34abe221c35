import type { Customer, Tier } from '#core/customers/customer.ts';
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

export type DueKind = 'quote-follow-up' | 'quote-expires' | 'promise' | 'complaint' | 'reorder' | 'satisfaction' | 'contact' | 'call';

/** One thing to do for a customer, with the day since which it is due. */
export interface Due {
  readonly kind: DueKind;
  readonly since: CalendarDate;
  /** The quote, order or complaint it is about. */
  readonly about?: string;
  readonly why: Localised;
}

export interface DueOptions {
  readonly rhythms?: Readonly<Record<Tier, Rhythm>>;
  /** Kinds and numbers (`quote-follow-up Q-881`) put off until a day. */
  readonly snoozed?: Readonly<Record<string, CalendarDate>>;
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
        since: today,
        about,
        why: { 'zh-CN': `报价 ${about} 还有 ${left} 天到期`, en: `Quote ${about} runs out in ${left} days` },
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

function orderDues(customer: Customer, today: CalendarDate, { reorderAfter }: Rhythm): Due[] {
  const orders = (customer.orders ?? []).filter(({ date, status }) => date <= today && !/cancel|取消/i.test(status ?? ''));
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
  const last = orders.reduce((newest, { date, etd }) => ((etd ?? date) > newest ? (etd ?? date) : newest), '');
  const year = customer.orderFrequency?.ordersPerYear;
  const dates = orders.map(({ date }) => date).sort();
  const span = dates.length >= 3 ? daysBetween(dates[0] ?? today, dates[dates.length - 1] ?? today) : undefined;
  const interval = year !== undefined && year > 0 ? 365 / year : span === undefined ? undefined : span / (dates.length - 1);
  if (reorderAfter !== undefined && last !== '' && interval !== undefined && interval >= 7) {
    const since = addDays(last, Math.round(interval * reorderAfter));
    const prompted = (customer.communications ?? []).some(({ direction, date }) => direction === 'out' && date >= since && date <= today);
    if (since <= today && !prompted) {
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

/** What is due for a customer on a day, the most pressing first. Empty for lost customers, and while a silence is respected. */
export function duesFor(customer: Customer, today: CalendarDate, { rhythms = RHYTHMS, snoozed = {} }: DueOptions = {}): Due[] {
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
  const touches = unansweredTouches(customer, today);
  const last = touches[touches.length - 1];
  const silent = touches.length >= MOST_UNANSWERED && last !== undefined;
  if (customer.stage !== 'lost') {
    dues.push(...quoteDues(customer, today, silent), ...orderDues(customer, today, rhythm));
    const contacts = (customer.communications ?? []).filter(({ direction, date }) => direction === 'out' && date <= today).map(({ date }) => date);
    const latest = contacts.reduce((newest, date) => (date > newest ? date : newest), '');
    const pause = silent ? (rhythm.afterSilence === 'call' ? rhythm.contactDays : rhythm.afterSilence) : rhythm.contactDays;
    const since = latest === '' ? today : addDays(latest, pause);
    if (since <= today && (latest !== '' || contacts.length === 0)) {
      const days = latest === '' ? undefined : daysBetween(latest, today);
      const call = silent && rhythm.afterSilence === 'call';
      const zh = call ? '连续三次未回复，改打电话' : days === undefined ? '还没有联系记录' : `${days} 天没有联系（${rhythm.contactDays} 天一次）`;
      const en = call
        ? 'Three touches without an answer: call instead'
        : days === undefined
          ? 'No contact on record yet'
          : `${days} days without contact (every ${rhythm.contactDays} for this tier)`;
      dues.push({ kind: call ? 'call' : 'contact', since, why: { 'zh-CN': zh, en } });
    }
  }
  // One touch serves all: the plain rhythm is told only where nothing better gives a reason to write.
  const better = dues.some(({ kind }) => kind !== 'contact');
  const order: readonly DueKind[] = ['complaint', 'promise', 'quote-expires', 'quote-follow-up', 'satisfaction', 'reorder', 'call', 'contact'];
  return dues
    .filter(({ kind, about }) => !(kind === 'contact' && better) && !((snoozed[about === undefined ? kind : `${kind} ${about}`] ?? '') > today))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
