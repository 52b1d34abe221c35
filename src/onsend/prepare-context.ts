import type { LaunchedItem } from '#outlook/launch-event.ts';
import type { SendContext } from '#outlook/send-context.ts';
import { encodeSendContext, recipientKey, SEND_CONTEXT_KEY } from '#outlook/send-context.ts';

/** Put in by the build for classic Outlook, which has no page and so no address to be relative to. */
declare const LIAISON_ORIGIN: string;

const origin = typeof location === 'object' ? '' : LIAISON_ORIGIN;

/**
 * Leaves the record of the recipients' customer for the send gate while the rep is still writing, because the gate itself
 * must not ask the network. Without a server the gate judges the draft on its own.
 */
export async function prepareContext({ item }: LaunchedItem): Promise<void> {
  const { to, cc, bcc } = await item.readRecipients();
  const recipients = [...to, ...cc, ...bcc].map(({ address }) => address);
  if (recipients.length === 0) return;
  const response = await fetch(`${origin}/api/context`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ recipients }),
  });
  if (!response.ok) return;
  const { customer, company, ignored, config } = (await response.json()) as SendContext;
  await item.writeSessionData(SEND_CONTEXT_KEY, encodeSendContext({ recipients: recipientKey(recipients), customer, company, ignored, config }));
}
