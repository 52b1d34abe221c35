import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import type { HistoryEntry } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { recordDifferences } from '#core/customers/record-differences.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { DifferenceTable } from '#desk/customers/difference-table.tsx';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const ACTIONS = {
  create: 'actionCreate',
  update: 'actionUpdate',
  delete: 'actionDelete',
  import: 'actionImport',
  merge: 'actionMerge',
  undo: 'actionUndo',
} as const;

function Entry(props: {
  readonly entry: HistoryEntry;
  readonly before: HistoryEntry | undefined;
  readonly isCurrent: boolean;
  readonly onRestore: () => void;
}): ReactNode {
  const { entry, before, isCurrent, onRestore } = props;
  const say = useTexts(recordTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const differences = entry.record ? recordDifferences(before?.record ?? {}, entry.record) : [];
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(entry.at));
  return (
    <Section title={say('versionOf', { version: entry.version })} aside={`${say(ACTIONS[entry.action])} · ${entry.actor} · ${when}`}>
      {entry.record ? null : <p className={text.small}>{say('deletedRecord')}</p>}
      {entry.record && differences.length === 0 ? <p className={mergeClasses(text.small, text.muted)}>{say('noChange')}</p> : null}
      {differences.length > 0 ? (
        <DifferenceTable differences={differences} field={say('field')} before={say('before')} after={say('after')} record={entry.record} />
      ) : null}
      {entry.record && !isCurrent ? (
        <Button size="small" aria-label={say('restoreWhat', { version: entry.version })} onClick={onRestore}>
          {say('restore')}
        </Button>
      ) : null}
    </Section>
  );
}

/** Every stored state with what changed in it; any of them can be put back, as a new version. */
export function HistoryView({ customer, onRestored }: { readonly customer: StoredCustomer; readonly onRestored: () => void }): ReactNode {
  const sayDesk = useTexts(deskTexts);
  const text = useTextStyles();
  const api = useDeskApi();
  const [failure, setFailure] = useState<unknown>();
  const ask = useCallback(() => api.history(customer.id), [api, customer]);
  const { value: history, error, reload } = useAnswer(ask);
  const restore = async (version: number): Promise<void> => {
    setFailure(undefined);
    try {
      await api.restoreVersion(customer.id, customer.version, version);
      onRestored();
    } catch (reason) {
      setFailure(reason);
    }
  };
  if (error) return <ApiFailure error={error} onRetry={reload} />;
  if (!history) return <Spinner label={sayDesk('loading')} />;
  return (
    <div className={text.column}>
      {failure ? <ApiFailure error={failure} onRetry={onRestored} /> : null}
      {history.map((entry, index) => (
        <Entry
          key={entry.version}
          entry={entry}
          before={history[index + 1]}
          isCurrent={entry.version === customer.version}
          onRestore={() => void restore(entry.version)}
        />
      ))}
    </div>
  );
}
