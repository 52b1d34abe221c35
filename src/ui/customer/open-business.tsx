import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Complaint, Customer, Order, Quote } from '#core/customers/customer.ts';
import { daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { Bullet } from '#ui/bullet.tsx';
import { customerTexts } from '#ui/customer/customer-texts.ts';
import { openItems } from '#ui/customer/open-items.ts';
import { amountText, moneyText } from '#ui/format/amount-text.ts';
import { dateText } from '#ui/format/date-text.ts';
import type { Say } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

type CustomerSay = Say<typeof customerTexts>;
type ShowDate = (date: CalendarDate) => string;

function validity({ validUntil }: Quote, today: CalendarDate, say: CustomerSay, date: ShowDate): { readonly text: string; readonly alarm: boolean } {
  const days = validUntil === undefined ? undefined : daysBetween(today, validUntil);
  if (validUntil === undefined || days === undefined) return { text: say('noValidity'), alarm: false };
  if (days < 0) return { text: say('expired', { date: date(validUntil) }), alarm: true };
  return { text: days === 0 ? say('validToday') : say('validDays', { days }), alarm: days <= 3 };
}

function clock({ dueOn }: Complaint, today: CalendarDate, say: CustomerSay, date: ShowDate): string {
  const days = dueOn === undefined ? undefined : daysBetween(today, dueOn);
  if (dueOn === undefined || days === undefined) return say('noDue');
  if (days < 0) return say('overdue', { days: -days });
  return days === 0 ? say('dueToday') : say('dueOn', { date: date(dueOn) });
}

/** `HX-200 USD 4.20/pcs`, the first line of a quote with how many more there are. */
function quoteLine({ lines, currency, incoterm, place }: Quote): string {
  const [first] = lines;
  const price = first?.price === undefined ? '' : ` ${moneyText(first.price, currency)}${first.unit ? `/${first.unit}` : ''}`;
  const more = lines.length > 1 ? ` +${lines.length - 1}` : '';
  return [first ? `${first.product}${price}${more}` : '', [incoterm, place].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function orderLine({ number, status, total, currency }: Order): string {
  return [number, status, total && moneyText(total, currency)].filter(Boolean).join(', ');
}

/** What is going on: the last quote with its validity, orders in progress, complaints with their clock. */
export function OpenBusiness(props: {
  readonly customer: Customer;
  readonly today: CalendarDate;
  /** True where open complaints stand above, with their buttons. */
  readonly casesElsewhere?: boolean;
}): ReactNode {
  const { customer, today } = props;
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const date: ShowDate = (day) => dateText(day, language, today);
  const { quote, orders, complaints: open } = openItems(customer);
  const complaints = props.casesElsewhere ? [] : open;
  const valid = quote && validity(quote, today, say, date);
  if (props.casesElsewhere && open.length > 0 && !quote && orders.length === 0) return null;
  return (
    <Section title={say('open')}>
      <ul className={mergeClasses(text.list, text.small)}>
        {complaints.map((complaint) => (
          <Bullet key={complaint.number} mark="●" tone="alarm">
            {say('complaint')} {complaint.number}: {complaint.subject} · <b>{clock(complaint, today, say, date)}</b>
          </Bullet>
        ))}
        {quote && valid ? (
          <Bullet mark="●" tone={valid.alarm ? 'alarm' : undefined}>
            {say('quote')} {quote.number}, {quoteLine(quote)} · <b>{valid.text}</b>
          </Bullet>
        ) : null}
        {orders.map((order) => (
          <Bullet key={order.number} mark="●">
            {say('order')} {orderLine(order)}
            {order.lines.length > 0
              ? ` · ${order.lines.map((line) => [line.product, line.quantity !== undefined && `× ${amountText(String(line.quantity))}`].filter(Boolean).join(' ')).join(', ')}`
              : ''}
            {order.etd ? (
              <>
                {' · '}
                <b>{say('shipsOn', { date: date(order.etd) })}</b>
              </>
            ) : null}
          </Bullet>
        ))}
        {!quote && orders.length + open.length === 0 ? <li className={text.muted}>{say('nothingOpen')}</li> : null}
      </ul>
    </Section>
  );
}
