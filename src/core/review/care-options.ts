import { regionOf } from '#core/culture/city-region.ts';
import { isWorkday } from '#core/culture/day-off.ts';
import { holidayName } from '#core/culture/holiday-names.ts';
import { holidaysBetween } from '#core/culture/holidays.ts';
import { type DueOptions } from '#core/customers/care/cadence.ts';
import { type Rhythm } from '#core/customers/care/rhythm.ts';
import { type WishDay } from '#core/customers/care/wish-dues.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import { addDays, partsOf } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Days for which wishes are prepared: as far as `dueChange` looks ahead, and the days before a wish. */
const AHEAD = 34;
const WISHED_TIERS: readonly (Tier | undefined)[] = ['core', 'key'];

function dayOfYear(occasion: string, today: CalendarDate): CalendarDate | undefined {
  const year = partsOf(today)?.year;
  if (!/^--\d\d-\d\d$/.test(occasion) || year === undefined) return undefined;
  return [year, year + 1].map((each) => `${each}${occasion.slice(1)}`).find((date) => date >= today);
}

/**
 * Days on which a customer is wished well: only those on its record, because nobody's feasts are known from a country; for regular customers the
 * New Year of the calendar.
 */
export function wishDaysOf(customer: Customer, today: CalendarDate): WishDay[] {
  const to = addDays(today, AHEAD);
  const occasions = WISHED_TIERS.includes(customer.tier) ? (customer.greetingOccasions ?? []) : customer.tier === 'regular' ? ['new-year'] : [];
  if (occasions.length === 0) return [];
  const holidays = customer.country === undefined ? [] : holidaysBetween(customer.country, today, to);
  return occasions.flatMap((occasion): WishDay[] => {
    const dated = dayOfYear(occasion, today);
    if (dated !== undefined) return dated <= to ? [{ key: occasion, date: dated, name: { 'zh-CN': '他们的节日', en: 'Their feast' } }] : [];
    const wanted = occasion.trim().toLowerCase();
    const found = holidays.find(({ key, name, from }) => from >= today && [key, name.en.toLowerCase(), name['zh-CN']].includes(wanted));
    if (found) return [{ key: found.key, date: found.from, name: found.name }];
    const newYear = dayOfYear('--01-01', today);
    return wanted === 'new-year' && newYear !== undefined && newYear <= to ? [{ key: 'new-year', date: newYear, name: holidayName('new-year') }] : [];
  });
}

/** What `duesFor` must know of the world around a record: the company's rhythm, days of wishes, whether anybody is at work there today. */
export function careOptions(customer: Customer, today: CalendarDate, rhythms: Readonly<Record<Tier, Rhythm>>): DueOptions {
  return {
    rhythms,
    wishDays: wishDaysOf(customer, today),
    closed: customer.country !== undefined && !isWorkday(customer.country, today, regionOf(customer)),
  };
}
