import { icsCalendar } from '#core/culture/ics.ts';
import { mannersFor } from '#core/culture/manners.ts';
import type { CalendarEntry } from '#core/culture/upcoming.ts';
import type { Language } from '#core/text/language.ts';

const CERTAINTY = {
  fixed: { 'zh-CN': '', en: '' },
  calculated: { 'zh-CN': '推算日期，可能差一天', en: 'Calculated; may move by a day' },
  expected: { 'zh-CN': '预计日期，以国务院当年通知为准', en: 'Expected; the official notice of the year decides' },
} as const;

/** The stops as an `.ics` file in the user's language. @param names of the customers to greet, by country. */
export function stopsAsIcs(
  entries: readonly CalendarEntry[],
  stamp: string,
  language: Language,
  names: Readonly<Record<string, readonly string[]>> = {},
): string {
  const events = entries.map(({ country, from, to, holidays, certainty }) => {
    const market = mannersFor(country)?.name[language] ?? country;
    const titles = [...new Set(holidays.map(({ name }) => name[language]))].join(language === 'en' ? ', ' : '、');
    const description = [CERTAINTY[certainty][language], ...(names[country] ?? [])].filter(Boolean).join('\n');
    return {
      uid: `${country}-${from}-stop@liaison.invalid`,
      from,
      to,
      summary: `${market}: ${titles}`,
      ...(description === '' ? {} : { description }),
    };
  });
  return icsCalendar(events, stamp);
}
