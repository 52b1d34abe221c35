import { useEffect } from 'react';
import type { ComposeItem } from '#outlook/mailbox.ts';
import type { IgnoredBySender } from '#outlook/send-context.ts';
import { encodeSendContext, SEND_CONTEXT_KEY } from '#outlook/send-context.ts';
import type { RecipientContext } from '#taskpane/compose/use-recipient-context.ts';

/**
 * Leaves for the send gate what it must not ask the network for, and what has been ignored in this mail, each time one of them
 * changes. Where that fails the gate judges the draft on its own.
 */
export function useSendContext(item: ComposeItem, context: RecipientContext | undefined, ignoredHere: readonly IgnoredBySender[] | undefined): void {
  useEffect(() => {
    // Written too early it would take away what was ignored in this draft before.
    if (!context?.answer || !ignoredHere) return;
    const { customer, company, ignored, otherCustomers, config, recordSends } = context.answer;
    const recipients = context.key.split('\n');
    const text = encodeSendContext({ recipients, customer, company, otherCustomers, ignored: [...ignored, ...ignoredHere], config, recordSends });
    item.writeSessionData(SEND_CONTEXT_KEY, text).catch(() => undefined);
  }, [item, context, ignoredHere]);
}
