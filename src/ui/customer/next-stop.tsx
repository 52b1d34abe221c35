import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nextStop, type Stop } from '#core/culture/holidays.ts';
import { regionOf, type RegionFacts } from '#core/culture/city-region.ts';
import { daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { cultureTexts } from '#ui/customer/culture-texts.ts';
import { customerTexts } from '#ui/customer/customer-texts.ts';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';

const useStyles = makeStyles({ name: { fontWeight: 600 } });

function StopLine({ stop, who, today }: { readonly stop: Stop; readonly who: string; readonly today: CalendarDate }): ReactNode {
  const say = useTexts(cultureTexts);
  const sayCustomer = useTexts(customerTexts);
  const language = useLanguage();
  const styles = useStyles();
  const days = daysBetween(today, stop.from) ?? 0;
  const name = [...new Set(stop.holidays.map((holiday) => holiday.name[language]))].join(language === 'en' ? ', ' : '、');
  const values = { who, name, from: dateText(stop.from, language, today), to: dateText(stop.to, language, today) };
  const after = [days > 0 ? sayCustomer('inDays', { days }) : '', stop.certainty === 'fixed' ? '' : say(stop.certainty)].filter(Boolean);
  return (
    <div>
      <span className={styles.name}>{say(stop.from === stop.to ? 'stopDay' : 'stop', values)}</span>
      {after.length > 0 ? ` (${after.join(language === 'en' ? '; ' : '；')})` : null}
    </div>
  );
}

/** The next days on which business stops on either side, if they are near. Loaded later than the card, because its table is large. */
export function NextStop(props: {
  /** The customer, as far as it says where. */
  readonly place: RegionFacts;
  readonly ownCountry: string;
  readonly today: CalendarDate;
}): ReactNode {
  const { place, ownCountry, today } = props;
  const say = useTexts(cultureTexts);
  const theirs = nextStop(place.country, today, 21, regionOf(place));
  const ours = place.country === ownCountry ? undefined : nextStop(ownCountry, today);
  return (
    <>
      {theirs ? <StopLine stop={theirs} who={say('theirs')} today={today} /> : null}
      {ours ? <StopLine stop={ours} who={say('ours')} today={today} /> : null}
    </>
  );
}
