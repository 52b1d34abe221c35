import { useEffect, useState } from 'react';
import type { ContextAnswer } from '#api/contract.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import { encodeSendContext, recipientKey, SEND_CONTEXT_KEY } from '#outlook/send-context.ts';
import { useServices } from '#taskpane/services.ts';

export interface RecipientContext {
  /** The addresses it was fetched for, as `recipientKey` writes them, joined by line breaks. */
  readonly key: string;
  readonly answer?: ContextAnswer;
  readonly error?: unknown;
}

/**
 * What the recipients' record says. It is also left for the send gate, which must not ask the network itself; when that fails,
 * the gate judges the draft on its own.
 */
export function useRecipientContext(item: ComposeItem, recipients: readonly string[] | undefined, round: number): RecipientContext | undefined {
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
        const { customer, company, ignored } = answer;
        item.writeSessionData(SEND_CONTEXT_KEY, encodeSendContext({ recipients: asked, customer, company, ignored })).catch(() => undefined);
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setContext({ key, error });
      },
    );
    return () => abort.abort();
  }, [api, item, key, round]);
  return context?.key === key ? context : undefined;
}
