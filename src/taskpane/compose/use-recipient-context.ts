import { useEffect, useState } from 'react';
import type { ContextAnswer } from '#api/contract.ts';
import { recipientKey } from '#outlook/send-context.ts';
import { useServices } from '#taskpane/services.ts';

export interface RecipientContext {
  /** The addresses it was fetched for, as `recipientKey` writes them, joined by line breaks. */
  readonly key: string;
  readonly answer?: ContextAnswer;
  readonly error?: unknown;
}

/** What the recipients' record says, asked anew when they change or in another `round`; never that of other recipients. */
export function useRecipientContext(recipients: readonly string[] | undefined, round: number): RecipientContext | undefined {
  const { api } = useServices();
  const [context, setContext] = useState<RecipientContext>();
  const key = recipients === undefined ? undefined : recipientKey(recipients).join('\n');
  useEffect(() => {
    if (key === undefined || key === '') return undefined;
    const abort = new AbortController();
    const asked = key.split('\n');
    api.context(asked, abort.signal).then(
      (answer) => {
        if (abort.signal.aborted) return;
        setContext({ key, answer });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setContext({ key, error });
      },
    );
    return () => abort.abort();
  }, [api, key, round]);
  return context?.key === key ? context : undefined;
}
