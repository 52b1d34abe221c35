import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Customer } from '#core/customers/customer.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { timelineOf } from '#core/customers/timeline.ts';
import { BarChart } from '#ui/bar-chart.tsx';
import { Bullet } from '#ui/bullet.tsx';
import { customerTexts } from '#ui/customer/customer-texts.ts';
import { ordersByMonth } from '#ui/customer/orders-by-month.ts';
import { moneyText } from '#ui/format/amount-text.ts';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { eventText, isAlarming } from '#ui/timeline/event-text.ts';

const SHOWN = 4;

/** Mails, calls, quotes, orders and complaints, newest first, under a chart of the last twelve months' orders. */
export function Timeline({ customer, today }: { readonly customer: Customer; readonly today: CalendarDate }): ReactNode {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const [all, setAll] = useState(false);
  const events = timelineOf(customer);
  const year = ordersByMonth(customer.orders ?? [], today);
  const months = year.months.filter(({ total }) => Number(total) > 0).map(({ month, total }) => `${month} ${moneyText(total, year.currency)}`);
  return (
    <>
      {year.count > 0 ? (
        <Section title={say('orders12')} aside={`${moneyText(year.total, year.currency)} · ${year.count}`}>
          <BarChart values={year.months.map(({ total }) => Number(total))} label={say('ordersChart', { months: months.join(', ') })} />
        </Section>
      ) : null}
      <Section title={say('timeline')}>
        <ul className={mergeClasses(text.list, text.small)}>
          {events.length === 0 ? <li className={text.muted}>{say('noTimeline')}</li> : null}
          {(all ? events : events.slice(0, SHOWN)).map((event) => (
            <Bullet key={event.key} mark="·" tone={isAlarming(event) ? 'alarm' : 'quiet'}>
              <span className={text.muted}>{dateText(event.date, language, today)}</span> {eventText(event, language).line}
            </Bullet>
          ))}
        </ul>
        {events.length > SHOWN && !all ? (
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {say('showAll', { count: events.length })}
          </Button>
        ) : null}
      </Section>
    </>
  );
}
