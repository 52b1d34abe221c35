import { Link, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { CalendarStop } from '#api/culture-contract.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { calendarTexts } from '#desk/calendar/calendar-texts.ts';
import { StopCard } from '#desk/calendar/stop-card.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { countryName } from '#ui/format/country-name.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'baseline', justifyContent: 'space-between' },
});

/** Stops on the same days for the same reason, such as New Year, together. */
function sameStops(stops: readonly CalendarStop[]): (readonly [CalendarStop, ...CalendarStop[]])[] {
  const groups = new Map<string, [CalendarStop, ...CalendarStop[]]>();
  for (const stop of stops) {
    const key = [
      stop.from,
      stop.to,
      stop.feasts.length > 0,
      stop.greetOnly === true,
      stop.certainty,
      ...new Set(stop.holidays.map((holiday) => holiday.key)),
    ].join(' ');
    const group = groups.get(key);
    if (group) group.push(stop);
    else groups.set(key, [stop]);
  }
  return [...groups.values()];
}

/** Feasts and stops of the next 90 days: what we announce, whom to greet, when nobody is there. */
export function CalendarView(): ReactNode {
  const say = useTexts(calendarTexts);
  const sayDesk = useTexts(deskTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const ask = useCallback(() => api.calendar(), [api]);
  const { value, error, reload } = useAnswer(ask);
  if (error && !value) return <ApiFailure error={error} onRetry={reload} />;
  if (!value) return <Spinner label={sayDesk('loading')} />;
  const ours = value.stops.filter(({ own }) => own);
  const theirs = value.stops.filter(({ own }) => !own);
  const groups = { ours: sameStops(ours), theirs: sameStops(theirs) };
  const list = (stops: typeof groups.ours, none: string): ReactNode => (
    <>
      {stops.length === 0 ? <p className={text.muted}>{none}</p> : null}
      <ul className={text.list}>
        {stops.map((same) => (
          <StopCard
            key={`${same[0].country} ${same[0].region ?? ''} ${same[0].from} ${same[0].greetOnly ? (same[0].feasts[0] ?? '') : ''}`}
            stops={same}
            today={value.today}
          />
        ))}
      </ul>
    </>
  );
  return (
    <div className={text.column}>
      <div className={styles.top}>
        <span className={mergeClasses(text.small, text.muted)}>{say('what')}</span>
        <Link href={`/api/calendar.ics?language=${language}`} download="liaison-calendar.ics">
          {say('file')}
        </Link>
      </div>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      <Section title={say('ours')} aside={groups.ours.length}>
        {list(groups.ours, say('noOurs'))}
      </Section>
      <Section title={say('theirs')} aside={groups.theirs.length}>
        {list(groups.theirs, say('noTheirs'))}
      </Section>
      {value.unknown.length > 0 ? (
        <p className={mergeClasses(text.small, text.muted)}>
          {say('unknown', { names: value.unknown.map((country) => countryName(country, language)).join(language === 'en' ? ', ' : '、') })}
        </p>
      ) : null}
    </div>
  );
}
