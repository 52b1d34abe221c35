import { Button, Field, Input, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StoredTierPlan, TierPlan } from '#api/tier-contract.ts';
import type { Band } from '#core/customers/tier-model.ts';
import { tierModelFaults } from '#core/customers/tier-model-faults.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { BandTable } from '#desk/tiers/band-table.tsx';
import { BAND_TABLES, BROUGHT_PLAN, FIELD_GROUPS, ratesOf, ratesText, valueAt, withValue } from '#desk/tiers/model-fields.ts';
import { modelTexts } from '#desk/tiers/model-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))', gap: tokens.spacingHorizontalM },
  bands: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(250px, 1fr))', gap: tokens.spacingHorizontalL },
});

const shown = (value: unknown, scale = 1): string => (typeof value === 'number' ? String(Math.round(value * scale * 1e6) / 1e6) : '');
const isNumber = (text: string): boolean => /^\s*-?\d+(\.\d+)?\s*$/.test(text);

/** The tier model and the rhythm of care as a form. What is wrong is said at once; what is saved becomes the next version. */
export function ModelForm({ stored, onSaved }: { readonly stored: StoredTierPlan; readonly onSaved: () => void }): ReactNode {
  const say = useTexts(modelTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const [plan, setPlan] = useState<TierPlan>({ model: stored.model, rhythms: stored.rhythms });
  // What is typed at a place, while it is not yet the number that the plan holds.
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [rates, setRates] = useState(() => ratesText(stored.model.rates));
  const [error, setError] = useState<unknown>();
  const [saved, setSaved] = useState(false);

  const textAt = (path: string, scale?: number): string => typed[path] ?? shown(valueAt(plan, path), scale);
  const type = (path: string, value: string, scale = 1): void => {
    setSaved(false);
    setTyped({ ...typed, [path]: value });
    if (isNumber(value)) setPlan(withValue(plan, path, Math.round((Number(value) / scale) * 1e6) / 1e6));
  };
  const reset = (next: TierPlan): void => {
    setSaved(false);
    setTyped({});
    setPlan(next);
    setRates(ratesText(next.model.rates));
  };
  const broken = Object.entries(typed).filter(([, value]) => !isNumber(value));
  const faults = tierModelFaults(plan.model);
  const save = async (): Promise<void> => {
    try {
      await api.updateTierPlan(stored.version, plan);
      setError(undefined);
      setSaved(true);
      onSaved();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <form
      className={text.column}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (faults.length + broken.length === 0) void save();
      }}
    >
      {FIELD_GROUPS.map(({ title, what, fields }) => (
        <Section key={title.en} title={title[language]}>
          {what ? <div className={mergeClasses(text.small, text.muted)}>{what[language]}</div> : null}
          <div className={styles.grid}>
            {fields.map(({ path, label, scale }) => {
              const problem = isNumber(textAt(path, scale)) ? faults.find((fault) => `model.${fault.path}` === path)?.text[language] : say('number');
              return (
                <Field key={path} label={label[language]} validationMessage={problem} validationState={problem ? 'error' : 'none'}>
                  <Input inputMode="decimal" value={textAt(path, scale)} onChange={(_, { value }) => type(path, value, scale)} />
                </Field>
              );
            })}
          </div>
        </Section>
      ))}
      <Section title={say('bands')}>
        <div className={mergeClasses(text.small, text.muted)}>{say('percentile', { count: plan.model.percentileFrom })}</div>
        <div className={styles.bands}>
          {BAND_TABLES.map(({ path, label }) => (
            <BandTable
              key={path}
              name={label[language]}
              bands={valueAt(plan, path) as readonly Band[]}
              text={(place) => textAt(`${path}.${place}`)}
              onType={(place, value) => type(`${path}.${place}`, value)}
              onChange={(bands) => {
                setTyped(Object.fromEntries(Object.entries(typed).filter(([place]) => !place.startsWith(path))));
                setPlan(withValue(plan, path, bands));
              }}
            />
          ))}
        </div>
        <div className={styles.grid}>
          <Field label={say('base')}>
            <Input value={plan.model.base} maxLength={3} onChange={(_, { value }) => setPlan(withValue(plan, 'model.base', value.toUpperCase()))} />
          </Field>
          <Field label={say('rates')}>
            <Textarea
              value={rates}
              onChange={(_, { value }) => {
                setRates(value);
                setPlan(withValue(plan, 'model.rates', ratesOf(value)));
              }}
            />
          </Field>
        </div>
      </Section>
      {faults.length > 0 ? (
        <Notice intent="warning" title={say('faults')}>
          {faults.map(({ path, text: what }) => (
            <div key={`${path} ${what.en}`}>{what[language]}</div>
          ))}
        </Notice>
      ) : null}
      {error ? <ApiFailure error={error} /> : null}
      <div className={text.wrap}>
        <Button appearance="primary" type="submit" disabled={faults.length + broken.length > 0}>
          {say('save')}
        </Button>
        <Button onClick={() => reset(BROUGHT_PLAN)}>{say('restore')}</Button>
        <span role="status">{saved ? say('saved') : ''}</span>
      </div>
    </form>
  );
}
