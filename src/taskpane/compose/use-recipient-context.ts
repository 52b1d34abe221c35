import { useEffect, useRef, useState } from 'react';
import type { ContextAnswer } from '#api/contract.ts';
import { recipientKey, theirAddresses } from '#outlook/send-context.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';

export interface RecipientContext {
  /** The addresses it was fetched for, as `recipientKey` writes them, joined by line breaks. */
  readonly key: string;
  readonly answer?: ContextAnswer;
  readonly error?: unknown;
}

/** Names change with every word that is typed; they are sent once the rep pauses. */
const TYPING_PAUSE_MS = 600;

/**
 * What the recipients' record says, asked anew when they, or the names in the draft, change, or in another `round`; never that of
 * other recipients. `own` addresses are never a customer's.
 */
export function useRecipientContext(
  recipients: readonly string[] | undefined,
  own: readonly string[],
  mentions: readonly string[],
  round: number,
): RecipientContext | undefined {
  const { api } = usePaneParts();
  const [context, setContext] = useState<RecipientContext>();
  const key = recipients === undefined ? undefined : recipientKey(recipients).join('\n');
  const theirs = theirAddresses(recipients ?? [], own).join('\n');
  const names = mentions.join('\n');
  const answeredFor = useRef<string>(undefined);
  useEffect(() => {
    if (key === undefined || theirs === '') return undefined;
    const abort = new AbortController();
    const ask = (): void => {
      api.context(theirs.split('\n'), abort.signal, { mentions: names === '' ? undefined : names.split('\n'), allNames: true }).then(
        (answer) => {
          if (abort.signal.aborted) return;
          answeredFor.current = key;
          setContext({ key, answer });
        },
        (error: unknown) => {
          // An answer that is there stays: only the names of others in it may be old.
          if (!abort.signal.aborted) setContext((before) => (before?.key === key && before.answer ? before : { key, error }));
        },
      );
    };
    const timer = setTimeout(ask, answeredFor.current === key ? TYPING_PAUSE_MS : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, key, theirs, names, round]);
  return context?.key === key ? context : undefined;
}
