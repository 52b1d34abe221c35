import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Market } from '#core/culture/market.ts';
import type { Contact } from '#core/customers/customer.ts';
import { CompanyLine } from '#ui/customer/company-line.tsx';
import { ContactCard } from '#ui/customer/contact-card.tsx';
import { Mind } from '#ui/customer/mind.tsx';
import { OpenBusiness } from '#ui/customer/open-business.tsx';
import { Timeline } from '#ui/customer/timeline.tsx';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useTextStyles } from '#ui/text-styles.ts';
import { mailIdOf } from '#taskpane/read/log-entry.ts';
import { BankChecks } from '#taskpane/read/bank-alarm.tsx';
import { occasionsOf } from '#taskpane/read/occasions.ts';
import { OpenCases } from '#taskpane/read/open-cases.tsx';
import { TheyAsk } from '#ui/inbound/they-ask.tsx';
import type { ReadItem } from '#outlook/mailbox.ts';
import type { MailContent } from '#taskpane/read/mail-content.ts';

const MissingFacts = lazy(() => import('#ui/customer/missing-facts.tsx').then(({ MissingFacts: view }) => ({ default: view })));
const SoftAnswers = lazy(() => import('#ui/customer/soft-answers.tsx').then(({ SoftAnswers: view }) => ({ default: view })));
const RecordActions = lazy(() => import('#taskpane/read/record-actions.tsx').then(({ RecordActions: view }) => ({ default: view })));

const DueHere = lazy(() => import('#taskpane/read/due-here.tsx').then(({ DueHere: view }) => ({ default: view })));

/** Everything about the customer of this mail, in the order in which it is needed. */
export function MatchedCustomer(props: {
  readonly customer: StoredCustomer;
  readonly contact: Contact | undefined;
  readonly market: Market | undefined;
  readonly ownCountry: string | undefined;
  readonly note: string | undefined;
  readonly content: MailContent | undefined;
  readonly received: boolean;
  readonly item: ReadItem;
  /** The other side's address. */
  readonly address: string;
  /** False when something is wrong with the sender: then nothing is logged by itself. */
  readonly certain: boolean;
  readonly onChanged: (customer: StoredCustomer) => void;
}): ReactNode {
  const { customer, contact, market, ownCountry, note, content, received, onChanged } = props;
  const text = useTextStyles();
  const today = calendarDay(new Date());
  return (
    <>
      <BankChecks customer={customer} onChanged={onChanged} />
      <OpenCases customer={customer} onChanged={onChanged} />
      <CompanyLine customer={customer} />
      {note ? <div className={mergeClasses(text.small, text.muted)}>{note}</div> : null}
      <ContactCard customer={customer} contact={contact} market={market} ownCountry={ownCountry} />
      {received && content ? <TheyAsk reading={content.reading} today={today} /> : null}
      {content ? (
        <Suspense fallback={null}>
          <RecordActions
            item={props.item}
            content={content}
            customer={customer}
            contact={contact}
            received={received}
            address={props.address}
            certain={props.certain}
            onChanged={onChanged}
          />
        </Suspense>
      ) : null}
      <Suspense fallback={null}>
        <DueHere
          customerId={customer.id}
          version={customer.version}
          {...(received && { receivedAt: props.item.sentAt.toISOString(), messageId: mailIdOf(props.item) })}
        />
      </Suspense>
      {received && content ? (
        <Suspense fallback={null}>
          <SoftAnswers text={content.text} country={customer.country} read={content.reading.softAnswers} />
        </Suspense>
      ) : null}
      <OpenBusiness customer={customer} today={today} casesElsewhere />
      <Suspense fallback={null}>
        <MissingFacts customer={customer} {...(received && content && { mail: content.text })} />
      </Suspense>
      <Mind
        customer={customer}
        contact={contact}
        market={market}
        occasions={occasionsOf(customer, received ? content?.reading : undefined, received ? content?.text : undefined)}
      />
      <Timeline customer={customer} today={today} />
    </>
  );
}
