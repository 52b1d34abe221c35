import { Button, Link, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import type { StoredCustomer } from '#api/contract.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { goTo } from '#desk/use-hash.ts';
import { CompanyLine } from '#ui/customer/company-line.tsx';
import { ContactCard } from '#ui/customer/contact-card.tsx';
import { OpenBusiness } from '#ui/customer/open-business.tsx';
import { Timeline } from '#ui/customer/timeline.tsx';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalM,
  },
});

function Removal({ customer }: { readonly customer: StoredCustomer }): ReactNode {
  const say = useTexts(recordTexts);
  const api = useDeskApi();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>();
  const remove = async (): Promise<void> => {
    try {
      await api.deleteCustomer(customer.id);
      goTo('customers');
    } catch (failure) {
      setError(failure);
    }
  };
  if (!asked) return <Button onClick={() => setAsked(true)}>{say('remove')}</Button>;
  const actions = (
    <>
      <Button size="small" appearance="primary" onClick={() => void remove()}>
        {say('remove')}
      </Button>
      <Button size="small" onClick={() => setAsked(false)}>
        {say('keep')}
      </Button>
    </>
  );
  return (
    <>
      <Notice intent="warning" title={say('removeAsk', { name: customer.name })} actions={actions} />
      {error ? <ApiFailure error={error} /> : null}
    </>
  );
}

function Shown({ customer }: { readonly customer: StoredCustomer }): ReactNode {
  const say = useTexts(recordTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const today = calendarDay(new Date());
  return (
    <>
      <CompanyLine customer={customer} />
      <div className={mergeClasses(text.wrap, text.small, text.muted)}>
        <span>{say('changed', { date: customer.updatedAt.slice(0, 10), version: customer.version })}</span>
        <Button size="small" appearance="primary" onClick={() => goTo('customers', customer.id, 'edit')}>
          {say('edit')}
        </Button>
        <Removal customer={customer} />
      </div>
      <div className={styles.columns}>
        <Section title={say('contacts')} aside={customer.contacts.length}>
          <div className={text.column}>
            {customer.contacts.map((contact) => (
              <ContactCard key={contact.id ?? contact.name} customer={customer} contact={contact} />
            ))}
          </div>
        </Section>
        <div className={text.column}>
          <OpenBusiness customer={customer} today={today} />
          <Timeline customer={customer} today={today} />
          {customer.notes ? (
            <Section title={say('notes')}>
              <p className={text.breakWords}>{customer.notes}</p>
            </Section>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** One customer with everything on record. */
export function CustomerRecord({ id }: { readonly id: string }): ReactNode {
  const say = useTexts(recordTexts);
  const sayDesk = useTexts(deskTexts);
  const api = useDeskApi();
  const ask = useCallback(() => api.getCustomer(id), [api, id]);
  const { value: customer, error, reload } = useAnswer(ask);
  return (
    <>
      <p>
        <Link href="#customers">← {say('back')}</Link>
      </p>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      {customer ? <Shown customer={customer} /> : error ? null : <Spinner label={sayDesk('loading')} />}
    </>
  );
}
