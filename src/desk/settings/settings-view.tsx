import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { Language } from '#core/text/language.ts';
import { CompanyData } from '#desk/settings/company-data.tsx';
import { CompanyForm } from '#desk/settings/company-form.tsx';
import { LoggingForm } from '#desk/settings/logging-form.tsx';
import { ProductList } from '#desk/settings/product-list.tsx';
import { settingsTexts } from '#desk/settings/settings-texts.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { usePreferences } from '#ui/app-frame.tsx';
import { useTexts } from '#ui/language.tsx';
import type { ThemeChoice } from '#ui/settings.ts';
import { THEMES } from '#ui/settings.ts';
import { useTextStyles } from '#ui/text-styles.ts';

/** Language and look of the desk, and the company's own record. */
export function SettingsView(): ReactNode {
  const say = useTexts(settingsTexts);
  const text = useTextStyles();
  const api = useDeskApi();
  const { language, theme, setLanguage, setTheme } = usePreferences();
  const ask = useCallback(() => api.getCompany(), [api]);
  const { value, error, reload } = useAnswer(ask);
  return (
    <div className={text.column}>
      <Field label={say('language')}>
        <RadioGroup layout="horizontal" value={language} onChange={(_, { value: chosen }) => setLanguage(chosen as Language)}>
          <Radio value="zh-CN" label="中文" />
          <Radio value="en" label="English" />
        </RadioGroup>
      </Field>
      <Field label={say('theme')}>
        <RadioGroup layout="horizontal" value={theme} onChange={(_, { value: chosen }) => setTheme(chosen as ThemeChoice)}>
          {THEMES.map((choice) => (
            <Radio key={choice} value={choice} label={say(choice)} />
          ))}
        </RadioGroup>
      </Field>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      {value ? <CompanyForm key={value.version} stored={value} onSaved={reload} /> : null}
      {value ? <ProductList key={`products ${value.version}`} stored={value} onSaved={reload} /> : null}
      {value ? <CompanyData key={`data ${value.version}`} stored={value} onSaved={reload} /> : null}
      <LoggingForm />
    </div>
  );
}
