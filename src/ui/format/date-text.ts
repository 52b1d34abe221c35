import type { Language } from '#core/text/language.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, withYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${String(withYear)}`;
  const known = formats.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: language === 'en' ? 'short' : 'long', timeZone: 'UTC' };
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, withYear ? { ...options, year: 'numeric' } : options);
  formats.set(key, made);
  return made;
}

/** `12 Mar` or `3月12日`, with the year when it is not that of today. A text that is no date is given back as it is. */
export function dateText(date: CalendarDate, language: Language, today: CalendarDate): string {
  const instant = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(instant)) return date;
  return format(language, date.slice(0, 4) !== today.slice(0, 4)).format(instant);
}
