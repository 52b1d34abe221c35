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
