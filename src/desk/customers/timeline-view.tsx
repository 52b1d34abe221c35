import { Button, Input, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { TimelineKind } from '#core/customers/timeline.ts';
import { filterTimeline, priceLines, TIMELINE_KINDS, timelineOf } from '#core/customers/timeline.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { CommunicationForm } from '#desk/customers/communication-form.tsx';
import { timelineViewTexts } from '#desk/customers/timeline-view-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { BarChart } from '#ui/bar-chart.tsx';
import { Bullet } from '#ui/bullet.tsx';
import { ordersByMonth } from '#ui/customer/orders-by-month.ts';
import { moneyText } from '#ui/format/amount-text.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { eventText, isAlarming } from '#ui/timeline/event-text.ts';
import { PriceChart } from '#ui/timeline/price-chart.tsx';
import { kindNames } from '#ui/timeline/timeline-texts.ts';

const MOST_CHARTS = 4;

const useStyles = makeStyles({
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXL,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  detail: { whiteSpace: 'pre-wrap' },
});

/** Everything that happened with a customer: filtered by kind, searched, with what was said by telephone added by hand. */
export function TimelineView({ customer, onChanged }: { readonly customer: StoredCustomer; readonly onChanged: () => void }): ReactNode {
  const say = useTexts(timelineViewTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const [kinds, setKinds] = useState<readonly TimelineKind[]>([]);
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<unknown>();
  const today = calendarDay(new Date());
  const all = useMemo(() => timelineOf(customer), [customer]);
  const shown = filterTimeline(all, kinds, search);
  const year = ordersByMonth(customer.orders ?? [], today);
  const prices = priceLines(customer).slice(0, MOST_CHARTS);
  const remove = async (entry: string): Promise<void> => {
    try {
      await api.removeCommunication(customer.id, entry);
      onChanged();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div className={text.column}>
      <div className={styles.charts}>
        {year.count > 0 ? (
          <Section title={say('orders')} aside={`${moneyText(year.total, year.currency)} · ${year.count}`}>
            <BarChart
              values={year.months.map(({ total }) => Number(total))}
              label={say('ordersLabel', {
                months: year.months
                  .filter(({ total }) => Number(total) > 0)
                  .map(({ month, total }) => `${month} ${moneyText(total, year.currency)}`)
                  .join(', '),
              })}
            />
          </Section>
        ) : null}
        {prices.map((line) => (
          <Section
            key={`${line.product} ${line.currency}`}
            title={say('pricesOf', {
              product: line.product,
              first: moneyText(line.points[0]?.price ?? '', line.currency),
              last: moneyText(line.points.at(-1)?.price ?? '', line.currency),
            })}
            aside={say('legend')}
          >
            <PriceChart
              line={line}
              label={say('priceLabel', {
                product: line.product,
                points: line.points.map(({ date, price, number }) => `${date} ${moneyText(price, line.currency)} (${number})`).join(', '),
              })}
            />
          </Section>
        ))}
      </div>
      <div className={text.wrap}>
        <Input type="search" aria-label={say('search')} placeholder={say('search')} value={search} onChange={(_, { value }) => setSearch(value)} />
        <div role="group" aria-label={say('kinds')} className={text.wrap}>
          {TIMELINE_KINDS.filter((kind) => all.some((event) => event.kind === kind)).map((kind) => (
            <ToggleButton
              key={kind}
              size="small"
              checked={kinds.includes(kind)}
              onClick={() => setKinds(kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])}
            >
              {kindNames[kind][language]}
            </ToggleButton>
          ))}
        </div>
        <span role="status" className={mergeClasses(text.small, text.muted)}>
          {say('count', { count: shown.length })}
        </span>
        {adding ? null : (
          <Button size="small" appearance="primary" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )}
      </div>
      {adding ? (
        <CommunicationForm
          customer={customer}
          onSaved={() => {
            setAdding(false);
            onChanged();
          }}
          onCancel={() => setAdding(false)}
        />
      ) : null}
      {error ? <ApiFailure error={error} /> : null}
      <ul className={text.list}>
        {shown.length === 0 ? <li className={text.muted}>{say('none')}</li> : null}
        {shown.map((event) => {
          const { line, detail } = eventText(event, language);
          const entry = 'communication' in event ? event.communication.id : undefined;
          return (
            <Bullet key={event.key} mark="·" tone={isAlarming(event) ? 'alarm' : 'quiet'}>
              <span className={text.muted}>{dateText(event.date, language, today)}</span> {line}
              {detail ? <div className={mergeClasses(text.small, text.muted, styles.detail)}>{detail}</div> : null}
              {entry === undefined ? null : (
                <Button size="small" appearance="subtle" aria-label={say('removeWhat', { line })} onClick={() => void remove(entry)}>
                  {say('remove')}
                </Button>
              )}
            </Bullet>
          );
        })}
      </ul>
    </div>
  );
}
