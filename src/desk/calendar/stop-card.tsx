import { Badge, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CalendarStop, ConcernedCustomer } from '#api/culture-contract.ts';
import { MAKE_UP_KNOWN_TO } from '#core/culture/day-off.ts';
import { placeNameOf } from '#core/culture/regions.ts';
import { daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { calendarTexts } from '#desk/calendar/calendar-texts.ts';
import { tierNames } from '#ui/customer/customer-texts.ts';
import { countryName } from '#ui/format/country-name.ts';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(130px, 200px) 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { gridTemplateColumns: '1fr' },
  },
  customers: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}` },
});

const TIER_ORDER = ['core', 'key', 'regular', undefined, 'potential'] as const;
const rankOf = ({ tier }: ConcernedCustomer): number => TIER_ORDER.indexOf(tier);

/** One stop, or the same one in several countries: when, where, why, whom it concerns. */
export function StopCard({ stops, today }: { readonly stops: readonly [CalendarStop, ...CalendarStop[]]; readonly today: CalendarDate }): ReactNode {
  const say = useTexts(calendarTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const { from, to, days, holidays, certainty, feasts, own, greetOnly, makeUpWorkdays, announceBy } = stops[0];
  const customers = stops.flatMap((stop) => stop.customers).sort((a, b) => rankOf(a) - rankOf(b));
  const count = stops.reduce((sum, stop) => sum + stop.count, 0);
  const day = (date: CalendarDate): string => dateText(date, language, today);
  const until = daysBetween(today, from) ?? 0;
  const names = [...new Set(holidays.map(({ name }) => name[language]))].join(language === 'en' ? ', ' : '、');
  const places = stops.map(({ country, region }) => {
    const part = placeNameOf(country, region);
    return countryName(country, language) + (part === undefined ? '' : ` · ${part}`);
  });
  const greets = !own && feasts.length > 0;
  return (
    <li className={styles.row}>
      <div>
        <div className={text.strong}>{from === to ? day(from) : `${day(from)} – ${dateText(to, language, from)}`}</div>
        <div className={mergeClasses(text.small, text.muted)}>
          {greetOnly ? say('greetOnly') : days === 1 ? say('oneDay') : say('days', { days })} ·{' '}
          {until <= 0 ? say(greetOnly ? 'runningFeast' : 'running') : say('inDays', { days: until })}
        </div>
      </div>
      <div className={text.grow}>
        <div className={text.wrap}>
          <span className={text.strong}>{places.join(language === 'en' ? ', ' : '、')}</span>
          <span>{names}</span>
          {greets ? (
            <Badge appearance="tint" color="brand">
              {say('greet')}
            </Badge>
          ) : null}
          {announceBy ? (
            <Badge appearance="tint" color={announceBy <= today ? 'warning' : 'informative'}>
              {say(announceBy <= today ? 'announceLate' : 'announceBy', { date: day(announceBy) })}
            </Badge>
          ) : null}
        </div>
        {certainty === 'fixed' ? null : <div className={mergeClasses(text.small, text.muted)}>{say(certainty)}</div>}
        {makeUpWorkdays.length > 0 ? (
          <div className={mergeClasses(text.small, text.muted)}>
            {say('makeUp', { dates: makeUpWorkdays.map(day).join(language === 'en' ? ', ' : '、') })}
          </div>
        ) : null}
        {own && stops[0].country === 'CN' && from > MAKE_UP_KNOWN_TO ? (
          <div className={mergeClasses(text.small, text.muted)}>{say('makeUpUnknown', { year: from.slice(0, 4) })}</div>
        ) : null}
        {own && holidays.some(({ key }) => key === 'spring-festival') ? <div className={text.small}>{say('factory')}</div> : null}
        {count > 0 ? (
          <div className={mergeClasses(text.small, styles.customers)}>
            <span className={text.muted}>
              {say(count === 1 ? (own ? 'tellOne' : greets ? 'greetOne' : 'concernsOne') : own ? 'tell' : greets ? 'greetWho' : 'concerns', {
                count,
              })}
            </span>
            {customers.map(({ id, name, tier }) => (
              <span key={id}>
                <Link href={`#customers/${encodeURIComponent(id)}`}>{name}</Link>
                {tier === 'core' || tier === 'key' ? <span className={text.muted}> ({tierNames[tier][language]})</span> : null}
              </span>
            ))}
            {count > customers.length ? <span className={text.muted}>{say('more')}</span> : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}
