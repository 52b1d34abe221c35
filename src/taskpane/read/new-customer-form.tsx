import { Button, Field, Input } from '@fluentui/react-components';
import type { SubmitEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { NewCustomer, StoredCustomer } from '#api/contract.ts';
import { proposeCustomer } from '#core/customers/propose-customer.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { readTexts } from '#taskpane/read/read-texts.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';

interface Fields {
  readonly name: string;
  readonly country: string;
  readonly city: string;
  readonly contact: string;
  readonly email: string;
  readonly domain: string;
}

function customerOf(proposed: NewCustomer, fields: Fields): NewCustomer {
  const text = (value: string): string | undefined => value.trim() || undefined;
  const email = text(fields.email);
  return {
    ...proposed,
    name: fields.name.trim(),
    country: text(fields.country)?.toUpperCase(),
    city: text(fields.city),
    domains: text(fields.domain) ? [fields.domain.trim()] : undefined,
    contacts: [{ ...proposed.contacts[0], name: text(fields.contact) ?? fields.email, emails: email ? [email] : [] }],
  };
}

/** A new record, prefilled; nothing is stored before Save. */
export function NewCustomerForm(props: {
  readonly address: string;
  readonly name: string;
  readonly onSaved: (customer: StoredCustomer) => void;
  onCancel(): void;
}): ReactNode {
  const say = useTexts(readTexts);
  const text = useTextStyles();
  const { api } = usePaneParts();
  const [proposed] = useState<NewCustomer>(() => proposeCustomer({ from: props.address, fromName: props.name }));
  const [fields, setFields] = useState<Fields>(() => ({
    name: proposed.name,
    country: proposed.country ?? '',
    city: '',
    contact: proposed.contacts[0]?.name ?? '',
    email: props.address,
    domain: proposed.domains?.[0] ?? '',
  }));
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const badName = fields.name.trim() === '' ? say('needName') : undefined;
  const badCountry = /^([a-z]{2})?$/i.test(fields.country.trim()) ? undefined : say('badCountry');

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (badName || badCountry) return;
    setSaving(true);
    try {
      props.onSaved(await api.createCustomer(customerOf(proposed, fields)));
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const field = (key: keyof Fields, problem?: string, required = false): ReactNode => (
    <Field
      size="small"
      label={say(key === 'name' ? 'company' : key)}
      required={required}
      validationMessage={tried ? problem : undefined}
      validationState={tried && problem ? 'error' : 'none'}
    >
      <Input size="small" value={fields[key]} onChange={(_, { value }) => setFields({ ...fields, [key]: value })} />
    </Field>
  );
  return (
    <Section title={say('formTitle')}>
      <form className={text.column} noValidate onSubmit={(event) => void save(event)}>
        <div className={text.small}>{say('formWhat')}</div>
        {field('name', badName, true)}
        {field('country', badCountry)}
        {field('city')}
        {field('contact')}
        {field('email')}
        {field('domain')}
        {error ? <FailureNotice error={error} /> : null}
        <div className={text.row}>
          <Button size="small" appearance="primary" type="submit" disabled={saving}>
            {say(saving ? 'saving' : 'save')}
          </Button>
          <Button size="small" onClick={() => props.onCancel()}>
            {say('cancel')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
