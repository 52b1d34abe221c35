import type { CalendarDate } from '#core/trade/fact.ts';

/** The rep's own calendar day of an instant, `YYYY-MM-DD`. */
export function calendarDay(instant: Date): CalendarDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(instant.getFullYear()).padStart(4, '0')}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
