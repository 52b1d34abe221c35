import { Button, Link, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportJob, UndoResult } from '#api/imports-contract.ts';
import { importTexts } from '#desk/import/import-texts.ts';
import { useImportsApi } from '#desk/import/imports-api.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** An import on its way, with its end in sight and a way to stop it. */
export function RunningImport({ job, onCancel }: { readonly job: ImportJob; readonly onCancel: () => void }): ReactNode {
  const say = useTexts(importTexts);
  const ranks = useTextStyles();
  const text = say('running', { name: job.fileName, done: job.done, total: job.total });
  return (
    <div className={ranks.column}>
      <div role="status">{text}</div>
      <ProgressBar aria-label={text} max={Math.max(1, job.total)} value={job.done} />
      <div>
        <Button onClick={() => onCancel()}>{say('cancel')}</Button>
      </div>
    </div>
  );
}

/** What an import did, with the rows it kept out and the way back. */
export function ImportResult({ job, onChanged }: { readonly job: ImportJob; readonly onChanged: () => void }): ReactNode {
  const say = useTexts(importTexts);
  const language = useLanguage();
  const ranks = useTextStyles();
  const api = useImportsApi();
  const [asks, setAsks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [undone, setUndone] = useState<UndoResult>();
  const [error, setError] = useState<unknown>();
  const undo = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      setUndone(await api.undo(job.id));
      onChanged();
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
      setAsks(false);
    }
  };
  if (job.state === 'running') return null;
  const canUndo = job.state !== 'undone' && job.created + job.updated > 0;
  const { created, updated, skipped, unchanged, rejected } = job;
  const actions = (
    <>
      {job.rejected > 0 ? <Link href={`/api/imports/${encodeURIComponent(job.id)}/rejects.csv?language=${language}`}>{say('rejects')}</Link> : null}
      {canUndo && !asks ? (
        <Button size="small" onClick={() => setAsks(true)}>
          {say('undo')}
        </Button>
      ) : null}
      {asks ? (
        <div className={ranks.column}>
          <div>{say('undoAsk')}</div>
          <div className={ranks.row}>
            <Button size="small" appearance="primary" disabled={isBusy} onClick={() => void undo()}>
              {say('undoYes')}
            </Button>
            <Button size="small" onClick={() => setAsks(false)}>
              {say('undoNo')}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  );
  return (
    <>
      <Notice
        intent={job.state === 'done' ? 'success' : job.state === 'undone' ? 'info' : 'warning'}
        title={say(job.state, { name: job.fileName })}
        actions={actions}
      >
        {undone
          ? say('undoResult', { removed: undone.removed, restored: undone.restored })
          : say('result', { created, updated, skipped, unchanged, rejected })}
        {undone && undone.kept.length > 0 ? (
          <div>
            {say('kept', {
              names: undone.kept
                .slice(0, 20)
                .map(({ name }) => name)
                .join(', '),
            })}
          </div>
        ) : null}
      </Notice>
      {error ? <ApiFailure error={error} /> : null}
    </>
  );
}
