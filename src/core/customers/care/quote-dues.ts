import type { Due } from '#core/customers/care/due.ts';
import type { Customer } from '#core/customers/customer.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Days after a quote on which it is followed up, each time with something new. */
const FOLLOW_UP_DAYS: readonly number[] = [3, 7, 14, 30, 60];
/** Days before its end on which a quote is said to run out. */
const EXPIRES_WITHIN = 5;

/** Quotes that run out, and those to be followed up; the latter not while a silence is respected. */
export function quoteDues(customer: Customer, today: CalendarDate, silent: boolean): Due[] {
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
    const since = [...FOLLOW_UP_DAYS]
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

/** Days on which quotes begin and cease to be due. */
export const quoteChanges = (customer: Customer): CalendarDate[] =>
  (customer.quotes ?? []).flatMap(({ date, validUntil }) => [
    date,
    ...FOLLOW_UP_DAYS.map((after) => addDays(date, after)),
    ...(validUntil === undefined ? [] : [addDays(validUntil, -EXPIRES_WITHIN), addDays(validUntil, 1)]),
  ]);
