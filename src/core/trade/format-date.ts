import type { Localised } from '#core/text/language.ts';
import { partsOf } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

export const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A date in English that no reader takes for another: `5 March 2027`, or `5 March` without its year. */
export function formatDate(date: CalendarDate, withYear = true): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const day = `${parts.day} ${MONTH_NAMES[parts.month - 1] ?? ''}`;
  return withYear ? `${day} ${parts.year}` : day;
}

/** A date as each language writes it. */
/* @__NO_SIDE_EFFECTS__ */
export function dateIn(date: CalendarDate): Localised {
  const parts = partsOf(date);
  return { en: formatDate(date), 'zh-CN': parts ? `${parts.year}年${parts.month}月${parts.day}日` : date };
}
