import { Button, Link, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import { ApiError } from '#api/api-error.ts';
import type { NewCustomer } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Customer } from '#core/customers/customer.ts';
import { recordDifferences } from '#core/customers/record-differences.ts';
import { formOf, mergeForms, recordOfForm } from '#core/customers/record-form.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { DifferenceTable } from '#desk/customers/difference-table.tsx';
import { RecordForm } from '#desk/customers/record-form.tsx';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { goTo } from '#desk/use-hash.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';

/** What the server adds to a record and does not take back. */
const STORE_FIELDS = ['version', 'ownerId', 'createdAt', 'updatedAt'];

function withoutStoreFields(stored: StoredCustomer): Partial<Customer> {
  return Object.fromEntries(Object.entries(stored).filter(([field]) => !STORE_FIELDS.includes(field)));
}

/** Contacts get an id when they are first stored from here, so that others can report to them. */
function withContactIds(record: Partial<Customer>): NewCustomer {
  const contacts = (record.contacts ?? []).map((contact) => ({ ...contact, id: contact.id ?? `P-${crypto.randomUUID()}` }));
  return { ...record, name: record.name ?? '', contacts };
}

function Loaded({ stored }: { readonly stored: StoredCustomer | undefined }): ReactNode {
  const say = useTexts(recordTexts);
  const api = useDeskApi();
  const [base, setBase] = useState(stored);
  const baseRecord = useMemo(() => (base ? withoutStoreFields(base) : {}), [base]);
  const [form, setForm] = useState(() => formOf(stored ?? {}));
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const { record, problems } = useMemo(() => recordOfForm(baseRecord, form), [baseRecord, form]);
  const conflict = error instanceof ApiError && error.code === 'conflict' ? error.current : undefined;
  const together = useMemo(() => conflict && mergeForms(formOf(baseRecord), form, formOf(conflict)), [conflict, baseRecord, form]);

  const save = async (against: StoredCustomer | undefined, what: Partial<Customer>): Promise<void> => {
    setSaving(true);
    setError(undefined);
    try {
      const saved = against
        ? await api.updateCustomer(against.id, against.version, withContactIds(what))
        : await api.createCustomer(withContactIds(what));
      goTo('customers', saved.id);
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const goOnFrom = (current: StoredCustomer, next: typeof form): void => {
    setBase(current);
    setForm(next);
    setError(undefined);
  };
  return (
    <>
      <h2>{stored ? say('editTitle', { name: stored.name }) : say('newTitle')}</h2>
      {conflict && together ? (
        <Notice
          intent="warning"
          title={say('conflict')}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={() => goOnFrom(conflict, together.form)}>
                {say('mergeBoth')}
              </Button>
              <Button size="small" onClick={() => goOnFrom(conflict, formOf(conflict))}>
                {say('takeTheirs')}
              </Button>
              <Button size="small" onClick={() => void save(conflict, recordOfForm(withoutStoreFields(conflict), form).record)}>
                {say('overwrite')}
              </Button>
            </>
          }
        >
          <p>
            {say('conflictWhat', {
              current: [conflict.name, conflict.country, conflict.city, conflict.tier, conflict.stage].filter(Boolean).join(' · '),
            })}
          </p>
          <DifferenceTable
            differences={recordDifferences(conflict, record)}
            field={say('field')}
            before={say('storedNow')}
            after={say('mine')}
            record={conflict}
          />
          <p>{together.both.length === 0 ? say('noClash') : say('clashes', { count: together.both.length })}</p>
        </Notice>
      ) : error ? (
        <ApiFailure error={error} />
      ) : null}
      <RecordForm
        form={form}
        problems={problems}
        saving={saving}
        onChange={setForm}
        onSave={() => void save(base, record)}
        onCancel={() => goTo(...(stored ? ['customers', stored.id] : ['customers']))}
      />
    </>
  );
}

/** Changes a record, or makes a new one when there is no id. A write against an old version is refused and shown beside the stored one. */
export function CustomerEditor({ id }: { readonly id?: string }): ReactNode {
  const sayDesk = useTexts(deskTexts);
  const say = useTexts(recordTexts);
  const api = useDeskApi();
  const ask = useCallback(() => (id === undefined ? Promise.resolve(undefined) : api.getCustomer(id)), [api, id]);
  const { value, error, reload } = useAnswer(ask);
  if (id === undefined) return <Loaded stored={undefined} />;
  if (error) return <ApiFailure error={error} onRetry={reload} />;
  return (
    <>
      <p>
        <Link href="#customers">← {say('back')}</Link>
      </p>
      {value ? <Loaded stored={value} /> : <Spinner label={sayDesk('loading')} />}
    </>
  );
}
