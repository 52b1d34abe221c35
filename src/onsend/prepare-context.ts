import { mentionsIn } from '#core/customers/mentioned-names.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText } from '#core/draft/own-text.ts';
import type { DraftReader } from '#outlook/mailbox.ts';
import type { LaunchedItem } from '#outlook/launch-event.ts';
import { readSetting, writeSetting } from '#outlook/roaming-settings.ts';
import { handOverRecords } from '#outlook/send-outbox.ts';
import type { SendContext } from '#outlook/send-context.ts';
import { encodeSendContext, recipientKey, SEND_CONTEXT_KEY } from '#outlook/send-context.ts';

/** Put in by the build for classic Outlook, which has no page and so no address to be relative to. */
declare const LIAISON_ORIGIN: string;

const origin = typeof location === 'object' ? '' : LIAISON_ORIGIN;

async function ownTextOf(item: DraftReader): Promise<string> {
  const [subject, { format, source }] = await Promise.all([item.readSubject(), item.readBody()]);
  const draft = format === 'html' ? draftFromHtml(subject, source) : draftFromText(subject, source);
  return `${subject}\n${ownText(draft)}`;
}

/**
 * Leaves the record of the recipients' customer for the send gate while the rep is still writing, because the gate itself
 * must not ask the network. Without a server the gate judges the draft on its own.
 */
export async function prepareContext({ item }: LaunchedItem): Promise<void> {
  const [{ to, cc, bcc }, text] = await Promise.all([item.readRecipients(), ownTextOf(item).catch(() => '')]);
  const recipients = [...to, ...cc, ...bcc].map(({ address }) => address);
  if (recipients.length === 0) return;
  const response = await fetch(`${origin}/api/context`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ recipients, mentions: mentionsIn(text) }),
  });
  if (!response.ok) return;
  const { customer, company, ignored, otherCustomers, config, recordSends } = (await response.json()) as SendContext;
  const context = { recipients: recipientKey(recipients), customer, company, otherCustomers, ignored, config, recordSends };
  await item.writeSessionData(SEND_CONTEXT_KEY, encodeSendContext(context));
}

/** Hands what the gate has left of earlier mails to the server: an event of the next draft may use the network, the gate itself may not. */
export async function recordEarlierSends(): Promise<void> {
  await handOverRecords({ readSetting, writeSetting }, async ({ customerId, communication }) => {
    const { status } = await fetch(`${origin}/api/customers/${encodeURIComponent(customerId)}/communications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(communication),
    });
    // Refused for good (the customer is gone): it would be refused again. Anything else may pass.
    if (status >= 500) throw new Error(`The server answered ${String(status)}.`);
  });
}
