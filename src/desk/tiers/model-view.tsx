import { mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { ModelForm } from '#desk/tiers/model-form.tsx';
import { modelTexts } from '#desk/tiers/model-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** The model in force, who changed it when, and the form that makes the next version. */
export function ModelView(): ReactNode {
  const say = useTexts(modelTexts);
  const sayDesk = useTexts(deskTexts);
  const text = useTextStyles();
  const api = useDeskApi();
  const ask = useCallback(async () => {
    const [plan, versions] = await Promise.all([api.tierPlan(), api.tierPlanVersions()]);
    return { plan, versions };
  }, [api]);
  const { value, error, reload } = useAnswer(ask);
  if (!value) return error ? <ApiFailure error={error} onRetry={reload} /> : <Spinner label={sayDesk('loading')} />;
  const { plan, versions } = value;
  const said = (version: { readonly version: number; readonly at: string; readonly actor: string }): string =>
    say('version', { version: version.version, date: version.at.slice(0, 10), actor: version.actor });
  return (
    <div className={text.column}>
      <div className={mergeClasses(text.small, text.muted)}>
        {plan.at === undefined ? say('brought') : said({ version: plan.version, at: plan.at, actor: plan.actor ?? '' })}
      </div>
      <ModelForm key={plan.version} stored={plan} onSaved={reload} />
      {versions.length > 0 ? (
        <details>
          <summary className={text.small}>{say('versions', { count: versions.length })}</summary>
          <ul className={mergeClasses(text.list, text.small)}>
            {versions.map((version) => (
              <li key={version.version}>{said(version)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
