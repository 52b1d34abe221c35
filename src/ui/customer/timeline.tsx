import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Customer } from '#core/customers/customer.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { BarChart } from '#ui/bar-chart.tsx';
import { Bullet } from '#ui/bullet.tsx';
import { customerTexts } from '#ui/customer/customer-texts.ts';
import { ordersByMonth } from '#ui/customer/orders-by-month.ts';
import { moneyText } from '#ui/format/amount-text.ts';
import { dateText } from '#ui/format/date-text.ts';
import type { Say } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const SHOWN = 4;

interface Event {
  readonly key: string;
  readonly date: CalendarDate;
  readonly text: string;
  readonly alarm: boolean;
}

function eventsOf({ quotes = [], orders = [], complaints = [] }: Customer, say: Say<typeof customerTexts>): readonly Event[] {
  const price = (lines: readonly { readonly product: string }[]): string => lines.map(({ product }) => product).join(', ');
  return [
    ...quotes.map((quote) => ({
      key: `q${quote.number}`,
      date: quote.date,
      text: `${say('quote')} ${quote.number} · ${price(quote.lines)}`,
      alarm: false,
    })),
    ...orders.map((order) => ({
      key: `o${order.number}`,
      date: order.date,
      text: [`${say('order')} ${order.number}`, order.total && moneyText(order.total, order.currency), order.status].filter(Boolean).join(' · '),
      alarm: false,
    })),
    ...complaints.map((complaint) => ({
      key: `c${complaint.number}`,
      date: complaint.receivedOn,
      text: `${say('complaint')} ${complaint.number} · ${complaint.subject}`,
      alarm: true,
    })),
  ].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Quotes, orders and complaints, newest first, under a chart of the last twelve months' orders. */
export function Timeline({ customer, today }: { readonly customer: Customer; readonly today: CalendarDate }): ReactNode {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const [all, setAll] = useState(false);
  const events = eventsOf(customer, say);
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
            <Bullet key={event.key} mark="·" tone={event.alarm ? 'alarm' : 'quiet'}>
              <span className={text.muted}>{dateText(event.date, language, today)}</span> {event.text}
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
