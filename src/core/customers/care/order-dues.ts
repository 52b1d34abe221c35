import type { Due } from '#core/customers/care/due.ts';
import type { Rhythm } from '#core/customers/care/rhythm.ts';
import type { Customer } from '#core/customers/customer.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Days after the arrival of goods between which the customer is asked whether all is well. */
const SATISFACTION_DAYS: readonly [number, number] = [10, 21];

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

/** Questions after an arrival, and the prompt for the next order. */
export function orderDues(customer: Customer, today: CalendarDate, rhythm: Rhythm): Due[] {
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

/** Days on which orders begin and cease to be due. */
export function orderChanges(customer: Customer, today: CalendarDate, rhythm: Rhythm): CalendarDate[] {
  const reorder = reorderDay(customer, today, rhythm);
  const arrivals = (customer.orders ?? []).flatMap(({ date, eta }) =>
    eta === undefined ? [date] : [date, addDays(eta, SATISFACTION_DAYS[0]), addDays(eta, SATISFACTION_DAYS[1] + 1)],
  );
  return reorder ? [...arrivals, reorder.since] : arrivals;
}
