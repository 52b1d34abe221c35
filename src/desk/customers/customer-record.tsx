import { Button, Link, makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { contactKey } from '#core/customers/record-changes.ts';
import { HistoryView } from '#desk/customers/history-view.tsx';
import { PersonalData } from '#desk/customers/personal-data.tsx';
import { Portrait } from '#desk/customers/portrait.tsx';
import { RecordGroups } from '#desk/customers/record-groups.tsx';
import { TimelineView } from '#desk/customers/timeline-view.tsx';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { OpenBankChanges } from '#ui/bank/open-bank-changes.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { goTo } from '#desk/use-hash.ts';
import { CompanyLine } from '#ui/customer/company-line.tsx';
import { ContactCard } from '#ui/customer/contact-card.tsx';
import { DecisionTree } from '#ui/customer/decision-tree.tsx';
import { MissingFacts } from '#ui/customer/missing-facts.tsx';
import { OpenBusiness } from '#ui/customer/open-business.tsx';
import { Timeline } from '#ui/customer/timeline.tsx';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
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
  if (!asked)
    return (
      <Button size="small" onClick={() => setAsked(true)}>
        {say('remove')}
      </Button>
    );
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

const TABS = ['overview', 'record', 'timeline', 'history'] as const;
type TabName = (typeof TABS)[number];

function Overview({ customer, onReload }: { readonly customer: StoredCustomer; readonly onReload: () => void }): ReactNode {
  const say = useTexts(recordTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const today = calendarDay(new Date());
  const { steps = [] } = customer.decisionProcess ?? {};
  return (
    <div className={styles.columns}>
      <div className={text.column}>
        <Section title={say('contacts')} aside={customer.contacts.length}>
          <div className={text.column}>
            {customer.contacts.map((contact) => (
              <ContactCard key={contactKey(contact)} customer={customer} contact={contact} />
            ))}
          </div>
        </Section>
        <PersonalData customer={customer} onErased={onReload} />
        <Section title={say('chain')}>
          <DecisionTree contacts={customer.contacts} />
          {customer.contacts.some(({ authority }) => authority === 'decides') ? null : (
            <p className={mergeClasses(text.small, text.muted)}>{say('chainNone')}</p>
          )}
          {steps.length > 0 ? <p className={text.small}>{say('steps', { steps: steps.join(' → ') })}</p> : null}
        </Section>
      </div>
      <div className={text.column}>
        <Portrait customer={customer} />
        <MissingFacts customer={customer} />
        <OpenBusiness customer={customer} today={today} />
        <Timeline customer={customer} today={today} />
        {customer.notes ? (
          <Section title={say('notes')}>
            <p className={text.breakWords}>{customer.notes}</p>
          </Section>
        ) : null}
      </div>
    </div>
  );
}

function Shown({ customer, tab, onReload }: { readonly customer: StoredCustomer; readonly tab: TabName; readonly onReload: () => void }): ReactNode {
  const say = useTexts(recordTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  return (
    <>
      <OpenBankChanges
        customer={customer}
        save={async (entry, call) => {
          await api.addBankCallBack(customer.id, entry, call);
          onReload();
        }}
      />
      <CompanyLine customer={customer} />
      <div className={mergeClasses(text.wrap, text.small, text.muted)}>
        <span>{say('changed', { date: customer.updatedAt.slice(0, 10), version: customer.version })}</span>
        <Button size="small" appearance="primary" onClick={() => goTo('customers', customer.id, 'edit')}>
          {say('edit')}
        </Button>
        <Removal customer={customer} />
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        aria-label={say('tabs')}
        onTabSelect={(_, { value }) => goTo('customers', customer.id, String(value))}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name}>
            {say(name === 'record' ? 'profile' : name)}
          </Tab>
        ))}
      </TabList>
      {tab === 'overview' ? <Overview customer={customer} onReload={onReload} /> : null}
      {tab === 'record' ? <RecordGroups customer={customer} /> : null}
      {tab === 'timeline' ? <TimelineView customer={customer} onChanged={onReload} /> : null}
      {tab === 'history' ? <HistoryView customer={customer} onRestored={onReload} /> : null}
    </>
  );
}

/** One customer with everything on record. */
export function CustomerRecord({ id, tab }: { readonly id: string; readonly tab?: string }): ReactNode {
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
      {customer ? (
        <Shown customer={customer} tab={TABS.find((name) => name === tab) ?? 'overview'} onReload={reload} />
      ) : error ? null : (
        <Spinner label={sayDesk('loading')} />
      )}
    </>
  );
}
