import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StoredCustomer } from '#api/contract.ts';
import type { Market } from '#core/culture/market.ts';
import type { Contact } from '#core/customers/customer.ts';
import { CompanyLine } from '#ui/customer/company-line.tsx';
import { ContactCard } from '#ui/customer/contact-card.tsx';
import { Mind } from '#ui/customer/mind.tsx';
import { OpenBusiness } from '#ui/customer/open-business.tsx';
import { Timeline } from '#ui/customer/timeline.tsx';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useTextStyles } from '#ui/text-styles.ts';
import { occasionsOf } from '#taskpane/read/occasions.ts';
import { TheyAsk } from '#taskpane/read/they-ask.tsx';
import type { MailContent } from '#taskpane/read/mail-content.ts';

/** Everything about the customer of this mail, in the order in which it is needed. */
export function MatchedCustomer(props: {
  readonly customer: StoredCustomer;
  readonly contact: Contact | undefined;
  readonly market: Market | undefined;
  readonly note: string | undefined;
  readonly content: MailContent | undefined;
  readonly received: boolean;
}): ReactNode {
  const { customer, contact, market, note, content, received } = props;
  const text = useTextStyles();
  const today = calendarDay(new Date());
  return (
    <>
      <CompanyLine customer={customer} />
      {note ? <div className={mergeClasses(text.small, text.muted)}>{note}</div> : null}
      <ContactCard customer={customer} contact={contact} />
      {received && content ? <TheyAsk reading={content.reading} today={today} /> : null}
      <OpenBusiness customer={customer} today={today} />
      <Mind customer={customer} contact={contact} market={market} occasions={occasionsOf(customer, received ? content?.reading : undefined)} />
      <Timeline customer={customer} today={today} />
    </>
  );
}
