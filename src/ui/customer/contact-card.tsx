import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { greetingFor } from '#core/culture/greeting.ts';
import { closingFor } from '#core/culture/closing-for.ts';
import { regionOf } from '#core/culture/city-region.ts';
import { dayOff } from '#core/culture/day-off.ts';
import { hoursOn, isZoneOpen, localTime, localTimeOf } from '#core/culture/local-time.ts';
import { mannersFor } from '#core/culture/manners.ts';
import type { Market } from '#core/culture/market.ts';
import { notedName } from '#core/culture/noted-name.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import type { Language } from '#core/text/language.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { authorityNames, customerTexts } from '#ui/customer/customer-texts.ts';
import { cultureTexts } from '#ui/customer/culture-texts.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { countryName } from '#ui/format/country-name.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { useNow } from '#ui/use-now.ts';

const NextStop = lazy(() => import('#ui/customer/next-stop.tsx').then(({ NextStop: view }) => ({ default: view })));

const useStyles = makeStyles({
  badge: { flexShrink: 0, whiteSpace: 'nowrap' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** `Mon`, `周一`; `weekday` counts from 0 = Sunday. */
function weekdayName(weekday: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + weekday));
}

/** `New York` of `America/New_York`. */
const zoneCity = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');

/** Who writes: role and say in the purchase, how to greet them, what time it is there, when they are next closed. */
export function ContactCard(props: {
  readonly customer: Customer;
  readonly contact: Contact | undefined;
  /** What is known of a country without manners; its zone tells the time there. */
  readonly market?: Market;
  /** Our own country; its stops are shown beside theirs. */
  readonly ownCountry?: string;
  readonly children?: ReactNode;
}): ReactNode {
  const { customer, contact, market, ownCountry = 'CN', children } = props;
  const say = useTexts(customerTexts);
  const sayCulture = useTexts(cultureTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const now = useNow();
  const noted = notedName(contact?.note);
  const addressee = contact && noted !== undefined && !contact.preferredSalutation ? { ...contact, preferredSalutation: `Dear ${noted}` } : contact;
  const greeting = addressee && greetingFor(addressee, { country: customer.country, stage: customer.stage });
  const there = localTimeOf(now, customer) ?? (market ? localTime(now, market.timeZone) : undefined);
  const manners = mannersFor(customer.country);
  const region = regionOf(customer);
  const until = there && manners && hoursOn(there.weekday, manners, region)?.[1];
  const isHoliday = there !== undefined && dayOff(customer.country, there.date, region)?.kind === 'holiday';
  const situation = { country: customer.country, stage: customer.stage };
  const place = customer.city ?? (customer.country ? countryName(customer.country, language) : '');
  return (
    <div className={styles.card}>
      {contact ? (
        <div className={text.row}>
          <div className={text.grow}>
            <span className={text.strong}>{contact.name}</span> <span className={mergeClasses(text.small, text.muted)}>{contact.jobTitle}</span>
          </div>
          {contact.authority && contact.authority !== 'unknown' ? (
            <Badge className={styles.badge} appearance="tint" color={contact.authority === 'decides' ? 'success' : 'informative'}>
              {authorityNames[contact.authority][language]}
            </Badge>
          ) : null}
        </div>
      ) : (
        <div className={mergeClasses(text.small, text.muted)}>{say('noContact')}</div>
      )}
      {greeting && greeting.text !== '' ? (
        <div title={say('greetingWhy', { why: greeting.why[language] })}>
          <CopyText text={greeting.text} />
          {greeting.sure ? null : (
            <div className={mergeClasses(text.small, text.muted)}>{sayCulture('greetingUnsure', { why: greeting.why[language] })}</div>
          )}
        </div>
      ) : null}
      {greeting && greeting.text !== '' ? (
        <div title={sayCulture('closing')}>
          <CopyText text={closingFor(greeting.text, situation)} />
        </div>
      ) : null}
      <div className={mergeClasses(text.small, text.muted)}>
        {there ? (
          <div>
            {say('thereNow', { place, weekday: weekdayName(there.weekday, language), time: there.time })}
            {there.atWork === undefined
              ? null
              : ` · ${isHoliday ? sayCulture('dayOff') : there.atWork ? say('atWork', { until: until ?? '' }) : say('notAtWork')}`}
          </div>
        ) : null}
        {there && manners && isZoneOpen(customer) ? <div>{sayCulture('severalZones', { zone: zoneCity(manners.timeZone) })}</div> : null}
        <Suspense fallback={null}>
          <NextStop place={customer} ownCountry={ownCountry} today={there?.date ?? calendarDay(now)} />
        </Suspense>
        {children}
      </div>
    </div>
  );
}
