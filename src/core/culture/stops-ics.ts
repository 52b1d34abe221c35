import { icsCalendar, type IcsEvent } from '#core/culture/ics.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { placeNameOf } from '#core/culture/regions.ts';
import type { CalendarEntry } from '#core/culture/upcoming.ts';
import type { Language } from '#core/text/language.ts';

const CERTAINTY = {
  fixed: { 'zh-CN': '', en: '' },
  calculated: { 'zh-CN': '推算日期，可能差一天', en: 'Calculated; may move by a day' },
  expected: { 'zh-CN': '预计日期，以国务院当年通知为准', en: 'Expected; the official notice of the year decides' },
} as const;
const WORDS = {
  closed: { 'zh-CN': '我方放假', en: 'We are closed' },
  announce: { 'zh-CN': '通知客户我方放假', en: 'Tell customers about our closing' },
  greet: { 'zh-CN': '问候客户', en: 'Send greetings to' },
  makeUp: { 'zh-CN': '调休上班', en: 'Worked instead' },
} as const;

/** A stop with the customers it concerns; `count` may be larger than the list. */
export interface StopForIcs extends CalendarEntry {
  readonly customers?: readonly { readonly name: string }[];
  readonly count?: number;
}

function namesOf({ customers = [], count = customers.length }: StopForIcs, language: Language): string {
  const names = customers.map(({ name }) => name).join(language === 'en' ? ', ' : '、');
  return count > customers.length ? `${names} … (${count})` : names;
}

/** The stops as an `.ics` file in the user's language; a stop of our own has a second event for the day to announce it by. */
export function stopsAsIcs(entries: readonly StopForIcs[], stamp: string, language: Language): string {
  const events: IcsEvent[] = [];
  for (const entry of entries) {
    const { country, region, from, to, holidays, certainty, own, feasts, makeUpWorkdays, announceBy } = entry;
    const place = placeNameOf(country, region);
    const market = `${mannersFor(country)?.name[language] ?? country}${place === undefined ? '' : ` (${place})`}`;
    const titles = [...new Set(holidays.map(({ name }) => name[language]))].join(language === 'en' ? ', ' : '、');
    const names = namesOf(entry, language);
    const description = [
      CERTAINTY[certainty][language],
      makeUpWorkdays.length > 0 ? `${WORDS.makeUp[language]}: ${makeUpWorkdays.join(', ')}` : '',
      !own && feasts.length > 0 && names !== '' ? `${WORDS.greet[language]}: ${names}` : names,
    ].filter(Boolean);
    const uid = `${country}${region === undefined ? '' : `-${region}`}-${from}`;
    events.push({
      uid: `${uid}-${entry.greetOnly ? `greet-${feasts[0] ?? ''}` : 'stop'}@liaison.invalid`,
      from,
      to,
      summary: own ? `${WORDS.closed[language]}: ${titles}` : `${market}: ${titles}`,
      ...(description.length === 0 ? {} : { description: description.join('\n') }),
    });
    if (announceBy !== undefined)
      events.push({
        uid: `${uid}-announce@liaison.invalid`,
        from: announceBy,
        to: announceBy,
        summary: `${WORDS.announce[language]}: ${titles} ${from} – ${to}`,
      });
  }
  return icsCalendar(events, stamp);
}
