import { Button, Link, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { ApiError } from '#api/api-error.ts';
import type { NewCustomer, StoredCustomer } from '#api/contract.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import type { CustomerFields } from '#desk/customers/customer-fields.ts';
import { fieldsOf, withFields } from '#desk/customers/customer-fields.ts';
import { CustomerForm } from '#desk/customers/customer-form.tsx';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { goTo } from '#desk/use-hash.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';

/** What the server adds to a record and does not take back. */
const STORE_FIELDS = ['version', 'ownerId', 'createdAt', 'updatedAt'];

function withoutStoreFields(stored: StoredCustomer): NewCustomer {
  return Object.fromEntries(Object.entries(stored).filter(([field]) => !STORE_FIELDS.includes(field))) as unknown as NewCustomer;
}

function Loaded({ stored }: { readonly stored: StoredCustomer | undefined }): ReactNode {
  const say = useTexts(recordTexts);
  const api = useDeskApi();
  const [base, setBase] = useState(stored);
  const [fields, setFields] = useState<CustomerFields>(() => fieldsOf(stored ?? {}));
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const conflict = error instanceof ApiError && error.code === 'conflict' ? error.current : undefined;
  const save = async (against: StoredCustomer | undefined): Promise<void> => {
    setSaving(true);
    setError(undefined);
    try {
      const record = withFields(against ? withoutStoreFields(against) : {}, fields);
      const saved = against ? await api.updateCustomer(against.id, against.version, record) : await api.createCustomer(record);
      goTo('customers', saved.id);
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const takeTheirs = (current: StoredCustomer): void => {
    setBase(current);
    setFields(fieldsOf(current));
    setError(undefined);
  };
  return (
    <>
      <h2>{stored ? say('editTitle', { name: stored.name }) : say('newTitle')}</h2>
      {conflict ? (
        <Notice
          intent="warning"
          title={say('conflict')}
          actions={
            <>
              <Button size="small" onClick={() => takeTheirs(conflict)}>
                {say('takeTheirs')}
              </Button>
              <Button size="small" onClick={() => void save(conflict)}>
                {say('overwrite')}
              </Button>
            </>
          }
        >
          {say('conflictWhat', {
            current: [conflict.name, conflict.country, conflict.city, conflict.tier, conflict.stage].filter(Boolean).join(' · '),
          })}
        </Notice>
      ) : error ? (
        <ApiFailure error={error} />
      ) : null}
      <CustomerForm
        fields={fields}
        saving={saving}
        onChange={setFields}
        onSave={() => void save(base)}
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
