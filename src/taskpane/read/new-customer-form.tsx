import { Field, Input } from '@fluentui/react-components';
import type { SubmitEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { NewCustomer } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { proposeCustomer } from '#core/customers/propose-customer.ts';
import type { SignatureFact } from '#core/customers/signature-facts.ts';
import { factsToAccept } from '#core/customers/signature-facts.ts';
import { FormButtons } from '#ui/form-buttons.tsx';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { FactRows } from '#taskpane/read/fact-rows.tsx';
import { factTexts } from '#taskpane/read/fact-texts.ts';
import { readTexts } from '#taskpane/read/read-texts.ts';
import type { SignedMail } from '#taskpane/read/use-ticked-facts.ts';
import { useTickedFacts } from '#taskpane/read/use-ticked-facts.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';

interface Fields {
  readonly name: string;
  readonly country: string;
  readonly city: string;
  readonly contact: string;
  readonly email: string;
  readonly domain: string;
}

/** Facts of the signature that have a field of their own in this form. */
const IN_FIELDS: readonly SignatureFact['field'][] = ['name', 'country', 'city'];

function customerOf(proposed: NewCustomer, fields: Fields, facts: readonly SignatureFact[], messageId: string): NewCustomer {
  const text = (value: string): string | undefined => value.trim() || undefined;
  const email = text(fields.email);
  const country = text(fields.country)?.toUpperCase();
  const { contact, company } = factsToAccept(facts, country);
  const id = `P-${crypto.randomUUID()}`;
  const paths = [...Object.keys(contact).map((field) => `contact.${id}.${field}`), ...Object.keys(company ?? {})];
  const provenance = { source: 'mail' as const, date: calendarDay(new Date()), messageId };
  return {
    ...proposed,
    ...company,
    name: fields.name.trim(),
    country,
    city: text(fields.city),
    domains: text(fields.domain) ? [fields.domain.trim()] : undefined,
    contacts: [{ ...proposed.contacts[0], ...contact, id, name: text(fields.contact) ?? fields.email, emails: email ? [email] : [] }],
    ...(paths.length > 0 && { provenance: Object.fromEntries(paths.map((path) => [path, provenance])) }),
  };
}

const NOTHING = {};

/** A new record, prefilled; nothing is stored before Save. */
export function NewCustomerForm(props: {
  readonly address: string;
  readonly name: string;
  readonly mail: SignedMail;
  readonly messageId: string;
  readonly onSaved: (customer: StoredCustomer) => void;
  onCancel(): void;
}): ReactNode {
  const say = useTexts(readTexts);
  const text = useTextStyles();
  const { api } = usePaneParts();
  const [proposed] = useState<NewCustomer>(() => proposeCustomer({ from: props.address, fromName: props.name }));
  const sayFact = useTexts(factTexts);
  const { read, facts, ticked, chosen, tick } = useTickedFacts(props.mail, NOTHING, undefined);
  const shown = facts.filter(({ field }) => !IN_FIELDS.includes(field));
  const [fields, setFields] = useState<Fields>(() => ({
    name: read.company?.value ?? proposed.name,
    country: read.country?.sure ? read.country.value : (proposed.country ?? ''),
    city: facts.find(({ field, sure }) => field === 'city' && sure)?.value ?? '',
    contact: read.name?.sure ? read.name.value : (proposed.contacts[0]?.name ?? ''),
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
      props.onSaved(
        await api.createCustomer(
          customerOf(
            proposed,
            fields,
            chosen.filter(({ field }) => !IN_FIELDS.includes(field)),
            props.messageId,
          ),
        ),
      );
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const sources: Partial<Record<keyof Fields, string>> = { name: read.company?.source, country: read.country?.source, contact: read.name?.source };
  const field = (key: keyof Fields, problem?: string, required = false): ReactNode => (
    <Field
      size="small"
      hint={sources[key] === undefined ? undefined : sayFact('source', { source: sources[key] })}
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
        {shown.length > 0 ? (
          <div>
            <div className={text.small}>{sayFact('title')}</div>
            <FactRows facts={shown} ticked={ticked} onTick={tick} />
          </div>
        ) : null}
        {error ? <FailureNotice error={error} /> : null}
        <FormButtons submit={say('save')} isSaving={saving} size="small" onCancel={() => props.onCancel()} />
      </form>
    </Section>
  );
}
