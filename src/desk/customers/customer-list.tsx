import { Button, Input, Link, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CustomerPage, CustomerQuery } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { lastContact } from '#core/customers/care/last-contact.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { filtersOf, ListFilterChoices } from '#desk/customers/list-filters.tsx';
import { listTexts } from '#desk/customers/list-texts.ts';
import { SamplesNotice } from '#desk/customers/samples-notice.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { goTo, useHashQuery } from '#desk/use-hash.ts';
import { stageNames, tierNames } from '#ui/customer/customer-texts.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { countryName } from '#ui/format/country-name.ts';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center', marginBottom: tokens.spacingVerticalM },
  search: { flexGrow: 1, minWidth: '240px', maxWidth: '480px' },
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'baseline',
      whiteSpace: 'nowrap',
    },
    '& td:last-child': { whiteSpace: 'normal', minWidth: '180px' },
  },
});

const TYPING_PAUSE_MS = 200;

function Row({ customer }: { readonly customer: StoredCustomer }): ReactNode {
  const language = useLanguage();
  const text = useTextStyles();
  const today = calendarDay(new Date());
  const last = lastContact(customer, today);
  return (
    <tr>
      <td>
        <Link href={`#customers/${encodeURIComponent(customer.id)}`}>{customer.name}</Link>
      </td>
      <td>{customer.country ? countryName(customer.country, language) : '–'}</td>
      <td>{customer.tier ? tierNames[customer.tier][language] : '–'}</td>
      <td>{customer.stage ? stageNames[customer.stage][language] : '–'}</td>
      <td>{last ? dateText(last.date, language, today) : '–'}</td>
      <td className={mergeClasses(text.small, text.muted)}>{customer.contacts.map(({ name }) => name).join(', ') || '–'}</td>
    </tr>
  );
}

/** The search as it stands when the rep pauses typing. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

/** The customer file: search, a page at a time, each row a link. */
export function CustomerList(): ReactNode {
  const say = useTexts(listTexts);
  const sayDesk = useTexts(deskTexts);
  const styles = useStyles();
  const api = useDeskApi();
  const [place, setPlace] = useHashQuery();
  const [typed, setTyped] = useState(place.get('search') ?? '');
  const search = usePaused(typed.trim());
  const { tier, stage, country } = filtersOf(place);
  // Of its parts, because the address changes with every key and the list is asked for only when the rep pauses.
  const query = useMemo((): CustomerQuery => ({ tier, stage, country, ...(search === '' ? {} : { search }) }), [tier, stage, country, search]);
  const narrow = (name: string, value: string): void => {
    const next = new URLSearchParams(place);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setPlace(next);
  };
  const [more, setMore] = useState<readonly StoredCustomer[]>([]);
  const [next, setNext] = useState<string>();
  const ask = useCallback(async (): Promise<CustomerPage> => {
    const page = await api.listCustomers(query);
    setMore([]);
    setNext(page.next);
    return page;
  }, [api, query]);
  const { value: page, error, reload } = useAnswer(ask);
  const showMore = async (): Promise<void> => {
    const answer = await api.listCustomers({ ...query, cursor: next });
    setMore([...more, ...answer.items]);
    setNext(answer.next);
  };
  const items = page ? [...page.items, ...more] : [];
  return (
    <>
      <div className={styles.tools}>
        <Input
          className={styles.search}
          type="search"
          aria-label={say('search')}
          placeholder={say('search')}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            narrow('search', value.trim());
          }}
        />
        <ListFilterChoices filters={query} onChoose={narrow} />
        <span role="status">{page ? say('count', { total: page.total }) : ''}</span>
        <Button appearance="primary" onClick={() => goTo('customers', 'new')}>
          {say('add')}
        </Button>
      </div>
      <SamplesNotice onRemoved={reload} />
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      {!page && !error ? <Spinner label={sayDesk('loading')} /> : null}
      {page && items.length === 0 ? <p>{say('none')}</p> : null}
      {items.length > 0 ? (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('company')}</th>
                <th scope="col">{say('country')}</th>
                <th scope="col">{say('tier')}</th>
                <th scope="col">{say('stage')}</th>
                <th scope="col">{say('lastContact')}</th>
                <th scope="col">{say('contacts')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((customer) => (
                <Row key={customer.id} customer={customer} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {next ? <Button onClick={() => void showMore()}>{say('more')}</Button> : null}
    </>
  );
}
