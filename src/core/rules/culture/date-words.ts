import { partsOf, weekdayOf } from '#core/trade/calendar.ts';
import type { CalendarDate, DateValue } from '#core/trade/fact.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const CHINESE_WEEKDAYS = '一二三四五六日';

/** `5 March`, with weekday and year where the text it replaces had them. */
export function dateInWords(date: CalendarDate, like: DateValue): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const weekday = like.weekday === undefined ? '' : `${WEEKDAYS[(weekdayOf(date) ?? 1) - 1] ?? ''}, `;
  return `${weekday}${parts.day} ${MONTHS[parts.month - 1] ?? ''}${like.yearGiven ? ` ${parts.year}` : ''}`;
}

/** The weekday of a date in both languages. */
export function weekdayName(date: CalendarDate): { readonly 'zh-CN': string; readonly en: string } {
  const at = (weekdayOf(date) ?? 1) - 1;
  return { 'zh-CN': `星期${CHINESE_WEEKDAYS.charAt(at)}`, en: WEEKDAYS[at] ?? '' };
}
