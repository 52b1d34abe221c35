import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import { ApiError } from '#api/api-error.ts';
import type { ImportJob, ImportPreview } from '#api/imports-contract.ts';
import { UNREADABLE_TEXTS } from '#core/exchange/problem-texts.ts';
import { ExportLinks, FileChoice } from '#desk/import/file-choice.tsx';
import { ImportResult, RunningImport } from '#desk/import/import-result.tsx';
import { importTexts } from '#desk/import/import-texts.ts';
import { useImportsApi } from '#desk/import/imports-api.ts';
import { PreviewForm } from '#desk/import/preview-form.tsx';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useAnswer } from '#desk/use-answer.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const LARGEST = 64 * 1024 * 1024;
const ASK_EVERY_MS = 400;

type Step =
  | { readonly at: 'file' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'preview'; readonly preview: ImportPreview; readonly isBusy: boolean }
  | { readonly at: 'job'; readonly job: ImportJob };

/** What went wrong with a file, in the user's language where we know it. */
function Failure({ error }: { readonly error: unknown }): ReactNode {
  const language = useLanguage();
  const code = error instanceof ApiError ? error.code.replace(/^file-/, '') : '';
  const known = Object.entries(UNREADABLE_TEXTS).find(([name]) => name === code)?.[1];
  return known ? <Notice intent="error" title={known[language]} /> : <ApiFailure error={error} />;
}

/** Customers in and out: a file is chosen, looked at, mended, brought in and, if need be, taken back. */
export function ImportView(): ReactNode {
  const say = useTexts(importTexts);
  const ranks = useTextStyles();
  const api = useImportsApi();
  const [step, setStep] = useState<Step>({ at: 'file' });
  const [error, setError] = useState<unknown>();
  const list = useCallback(() => api.list(), [api]);
  const { value: past, reload } = useAnswer(list);
  const runningId = step.at === 'job' && step.job.state === 'running' ? step.job.id : undefined;

  useEffect(() => {
    if (runningId === undefined) return;
    let isCurrent = true;
    const timer = setInterval(() => {
      api.get(runningId).then(
        (job) => {
          if (!isCurrent) return;
          setStep({ at: 'job', job });
          if (job.state !== 'running') reload();
        },
        (fault: unknown) => {
          if (isCurrent) setError(fault);
        },
      );
    }, ASK_EVERY_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [api, runningId, reload]);

  const attempt = async (next: () => Promise<Step>, otherwise: Step): Promise<void> => {
    setError(undefined);
    try {
      setStep(await next());
    } catch (fault) {
      setError(fault);
      setStep(otherwise);
    }
  };
  const take = (file: File): void => {
    if (file.size > LARGEST) {
      setError(new Error(say('tooLarge', { name: file.name })));
      return;
    }
    setStep({ at: 'reading', name: file.name });
    void attempt(async () => ({ at: 'preview', preview: await api.upload(file, file.name), isBusy: false }), { at: 'file' });
  };
  const changed = (job: ImportJob): void => {
    reload();
    void api.get(job.id).then((now) => setStep((before) => (before.at === 'job' && before.job.id === now.id ? { at: 'job', job: now } : before)));
  };

  return (
    <div className={ranks.column}>
      {error ? <Failure error={error} /> : null}
      {step.at === 'file' || step.at === 'job' ? <FileChoice onFile={take} /> : null}
      {step.at === 'reading' ? <Spinner label={say('reading', { name: step.name })} /> : null}
      {step.at === 'preview' ? (
        <PreviewForm
          key={JSON.stringify(step.preview.mapping)}
          preview={step.preview}
          isBusy={step.isBusy}
          onPreview={(mapping) => {
            const { preview } = step;
            setStep({ ...step, isBusy: true });
            void attempt(async () => ({ at: 'preview', preview: await api.preview(preview.uploadId, mapping), isBusy: false }), {
              at: 'preview',
              preview,
              isBusy: false,
            });
          }}
          onStart={(mapping, duplicates) => {
            const { preview } = step;
            setStep({ ...step, isBusy: true });
            void attempt(async () => ({ at: 'job', job: await api.start(preview.uploadId, mapping, duplicates) }), {
              at: 'preview',
              preview,
              isBusy: false,
            });
          }}
          onOther={() => setStep({ at: 'file' })}
        />
      ) : null}
      {step.at === 'job' && step.job.state === 'running' ? (
        <RunningImport
          job={step.job}
          onCancel={() => void attempt(async () => ({ at: 'job', job: await api.cancel(step.job.id) }), step).then(reload)}
        />
      ) : null}
      {step.at === 'job' ? <ImportResult key={step.job.id} job={step.job} onChanged={() => changed(step.job)} /> : null}
      <ExportLinks />
      <Section title={say('past')}>
        {past?.length === 0 ? <div>{say('none')}</div> : null}
        <div className={ranks.column}>
          {(past ?? [])
            .filter(({ id }) => step.at !== 'job' || step.job.id !== id)
            .map((job) => (
              <ImportResult key={`${job.id} ${job.state}`} job={job} onChanged={reload} />
            ))}
        </div>
      </Section>
    </div>
  );
}
