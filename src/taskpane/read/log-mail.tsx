import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '#api/api-error.ts';
import type { NewCommunication } from '#api/care-of-record.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { actionTexts } from '#taskpane/read/action-texts.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** Logs the open mail by a press, or by itself where the user has said so for this customer. A mail is never logged twice. */
export function LogMail(props: {
  readonly customer: StoredCustomer;
  readonly entry: NewCommunication;
  /** The other side's address, which may be on the never-log list. */
  readonly address: string;
  /** False where the sender is not certain enough for anything to be logged without a press. */
  readonly byItself: boolean;
  readonly onChanged: (customer: StoredCustomer) => void;
}): ReactNode {
  const { customer, entry, address, byItself, onChanged } = props;
  const say = useTexts(actionTexts);
  const text = useTextStyles();
  const { api } = usePaneParts();
  const [busy, setBusy] = useState(false);
  const [wanted, setWanted] = useState<boolean>();
  const [automatic, setAutomatic] = useState(false);
  const [error, setError] = useState<unknown>();
  const there = (customer.communications ?? []).find(({ messageId }) => messageId === entry.messageId);

  const run = async (call: () => Promise<StoredCustomer>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      onChanged(await call());
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  const log = (): Promise<void> => run(async () => (await api.log(customer.id, { ...entry, address })).customer);

  const tried = useRef(false);
  useEffect(() => {
    if (!byItself || !customer.logsMails || there || tried.current) return;
    tried.current = true;
    setAutomatic(true);
    void log();
  });

  const isNever = error instanceof ApiError && error.code === 'never-log';
  return (
    <>
      <div className={text.wrap}>
        {there ? (
          <>
            <span className={mergeClasses(text.small, text.muted)} role="status">
              ✓ {say(automatic ? 'loggedByItself' : 'logged')}
            </span>
            {there.id === undefined ? null : (
              <Button
                size="small"
                appearance="subtle"
                disabled={busy}
                onClick={() => void run(() => api.removeCommunication(customer.id, there.id ?? ''))}
              >
                {say('undo')}
              </Button>
            )}
          </>
        ) : (
          <Button size="small" appearance="primary" disabled={busy} onClick={() => void log()}>
            {say('log')}
          </Button>
        )}
      </div>
      <Checkbox
        size="medium"
        checked={wanted ?? customer.logsMails === true}
        label={<span className={text.small}>{say('always')}</span>}
        onChange={(_, { checked }) => {
          // Shown at once; what the server has stored is shown again when it has answered or failed.
          setWanted(checked === true);
          void run(() => api.setAutomaticLogging(customer.id, checked === true)).then(() => setWanted(undefined));
        }}
      />
      {isNever ? <Notice intent="warning" title={say('neverLog', { address })} /> : error ? <FailureNotice error={error} /> : null}
    </>
  );
}
