import type { ReactNode } from 'react';
import { nextStop } from '#core/culture/holidays.ts';
import { daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { customerTexts } from '#ui/customer/customer-texts.ts';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';

/** The next days on which business stops there, if they are near. Loaded later than the card, because its table is large. */
export function NextStop({ country, today }: { readonly country: string; readonly today: CalendarDate }): ReactNode {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const stop = nextStop(country, today);
  if (!stop) return null;
  const days = daysBetween(today, stop.from) ?? 0;
  const name = stop.holidays.map((holiday) => holiday.name[language]).join(', ');
  const from = dateText(stop.from, language, today);
  const text = stop.from === stop.to ? say('closedDay', { name, from }) : say('closed', { name, from, to: dateText(stop.to, language, today) });
  return (
    <>
      {' · '}
      <b>{text}</b>
      {days > 0 ? ` (${say('inDays', { days })})` : null}
    </>
  );
}
