import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StoredCompany } from '#api/contract.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import type { CompanyFields } from '#desk/settings/company-fields.ts';
import { companyWith, companyFieldsOf, isNumberOrEmpty } from '#desk/settings/company-fields.ts';
import { settingsTexts } from '#desk/settings/settings-texts.ts';
import { tierNames } from '#ui/customer/customer-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalM} 0`,
  },
});

/** The company's own record as a form. */
export function CompanyForm({ stored, onSaved }: { readonly stored: StoredCompany; readonly onSaved: () => void }): ReactNode {
  const say = useTexts(settingsTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const [fields, setFields] = useState<CompanyFields>(() => companyFieldsOf(stored.company));
  const [error, setError] = useState<unknown>();
  const [saved, setSaved] = useState(false);
  const numbers = [fields.deposit, fields.warranty, fields.leadTime, ...Object.values(fields.discount)];
  const save = async (): Promise<void> => {
    try {
      await api.updateCompany(stored.version, companyWith(stored.company, fields));
      setSaved(true);
      onSaved();
    } catch (failure) {
      setError(failure);
    }
  };
  const line = (label: string, value: string, change: (value: string) => CompanyFields, isNumber = false): ReactNode => {
    const problem = isNumber && !isNumberOrEmpty(value) ? say('badNumber') : undefined;
    return (
      <Field label={label} validationMessage={problem} validationState={problem ? 'error' : 'none'}>
        <Input value={value} onChange={(_, data) => setFields(change(data.value))} />
      </Field>
    );
  };
  return (
    <Section title={say('company')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (numbers.every(isNumberOrEmpty)) void save();
        }}
      >
        <p className={mergeClasses(text.small, text.muted)}>{say('companyWhat')}</p>
        <div className={styles.grid}>
          {line(say('name'), fields.name, (name) => ({ ...fields, name }))}
          {line(say('domains'), fields.domains, (domains) => ({ ...fields, domains }))}
          {line(say('beneficiary'), fields.beneficiary, (beneficiary) => ({ ...fields, beneficiary }))}
          {line(say('account'), fields.account, (account) => ({ ...fields, account }))}
          {line(say('swift'), fields.swift, (swift) => ({ ...fields, swift }))}
          {line(say('deposit'), fields.deposit, (deposit) => ({ ...fields, deposit }), true)}
          {line(say('warranty'), fields.warranty, (warranty) => ({ ...fields, warranty }), true)}
          {line(say('leadTime'), fields.leadTime, (leadTime) => ({ ...fields, leadTime }), true)}
          {TIERS.map((tier) => (
            <div key={tier}>
              {line(
                say('discount', { tier: tierNames[tier][language] }),
                fields.discount[tier],
                (value) => ({ ...fields, discount: { ...fields.discount, [tier]: value } }),
                true,
              )}
            </div>
          ))}
        </div>
        {error ? <ApiFailure error={error} /> : null}
        <div className={text.row}>
          <Button appearance="primary" type="submit">
            {say('save')}
          </Button>
          <span role="status">{saved ? say('saved') : ''}</span>
        </div>
      </form>
    </Section>
  );
}
