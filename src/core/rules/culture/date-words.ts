import { weekdayOf } from '#core/trade/calendar.ts';
import { formatDate, WEEKDAY_NAMES } from '#core/trade/format-date.ts';
import type { CalendarDate, DateValue } from '#core/trade/fact.ts';

const CHINESE_WEEKDAYS = '一二三四五六日';

/** `5 March`, with weekday and year where the text it replaces had them. */
export function dateInWords(date: CalendarDate, like: DateValue): string {
  const weekday = like.weekday === undefined ? '' : `${weekdayName(date).en}, `;
  return weekday + formatDate(date, like.yearGiven);
}

/** The weekday of a date in both languages. */
export function weekdayName(date: CalendarDate): { readonly 'zh-CN': string; readonly en: string } {
  const at = (weekdayOf(date) ?? 1) - 1;
  return { 'zh-CN': `星期${CHINESE_WEEKDAYS.charAt(at)}`, en: WEEKDAY_NAMES[at] ?? '' };
}
