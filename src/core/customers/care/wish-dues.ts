import type { Due } from '#core/customers/care/due.ts';
import type { Localised } from '#core/text/language.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** A day on which a customer is to be wished well, out of its record. */
export interface WishDay {
  readonly key: string;
  readonly date: CalendarDate;
  readonly name: Localised;
}

/** Days before the day on which a wish may go out. */
const WISHED_BEFORE = 3;

/** Wishes that may go out now. */
export function wishDues(wishDays: readonly WishDay[], today: CalendarDate): Due[] {
  return wishDays
    .filter(({ date }) => date >= today && addDays(date, -WISHED_BEFORE) <= today)
    .map(({ key, date, name }) => ({
      kind: 'wishes' as const,
      since: addDays(date, -WISHED_BEFORE),
      about: key,
      why: { 'zh-CN': `${date} 是${name['zh-CN']}，写一封个人祝福`, en: `${name.en} on ${date}: send personal wishes` },
    }));
}

/** Days on which they begin and cease to be due. */
export const wishChanges = (wishDays: readonly WishDay[]): CalendarDate[] =>
  wishDays.flatMap(({ date }) => [addDays(date, -WISHED_BEFORE), addDays(date, 1)]);
