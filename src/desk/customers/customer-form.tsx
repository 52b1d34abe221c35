import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Stage, Tier } from '#core/customers/customer.ts';
import { STAGES, TIERS } from '#core/customers/customer.ts';
import { ContactsForm } from '#desk/customers/contacts-form.tsx';
import type { CustomerFields } from '#desk/customers/customer-fields.ts';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { stageNames, tierNames } from '#ui/customer/customer-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', gap: tokens.spacingHorizontalM },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
});

type TextKey = 'name' | 'country' | 'city' | 'domains' | 'incoterm' | 'place' | 'currency' | 'payment';

/** The fields of a customer; says what is wrong only after the first try to save. */
export function CustomerForm(props: {
  readonly fields: CustomerFields;
  readonly saving: boolean;
  readonly onChange: (fields: CustomerFields) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { fields, saving, onChange, onSave, onCancel } = props;
  const say = useTexts(recordTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const [tried, setTried] = useState(false);
  const badName = fields.name.trim() === '' ? say('needName') : undefined;
  const badCountry = /^([a-z]{2})?$/i.test(fields.country.trim()) ? undefined : say('badCountry');
  const line = (key: TextKey, problem?: string): ReactNode => (
    <Field
      label={say(key)}
      required={key === 'name'}
      validationMessage={tried ? problem : undefined}
      validationState={tried && problem ? 'error' : 'none'}
    >
      <Input value={fields[key]} onChange={(_, { value }) => onChange({ ...fields, [key]: value })} />
    </Field>
  );
  return (
    <form
      className={text.column}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!badName && !badCountry) onSave();
      }}
    >
      <div className={styles.grid}>
        {line('name', badName)}
        {line('country', badCountry)}
        {line('city')}
        {line('domains')}
        <Field label={say('tier')}>
          <Select value={fields.tier} onChange={(_, { value }) => onChange({ ...fields, tier: value as Tier | '' })}>
            <option value="">{say('unknown')}</option>
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {tierNames[tier][language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('stage')}>
          <Select value={fields.stage} onChange={(_, { value }) => onChange({ ...fields, stage: value as Stage | '' })}>
            <option value="">{say('unknown')}</option>
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {stageNames[stage][language]}
              </option>
            ))}
          </Select>
        </Field>
        {line('incoterm')}
        {line('place')}
        {line('currency')}
        {line('payment')}
      </div>
      <Field label={say('tierReasons')}>
        <Textarea value={fields.tierReasons} onChange={(_, { value }) => onChange({ ...fields, tierReasons: value })} />
      </Field>
      <Field label={say('notes')}>
        <Textarea value={fields.notes} onChange={(_, { value }) => onChange({ ...fields, notes: value })} />
      </Field>
      <ContactsForm contacts={fields.contacts} onChange={(contacts) => onChange({ ...fields, contacts })} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={saving}>
          {say(saving ? 'saving' : 'save')}
        </Button>
        <Button onClick={() => onCancel()}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
