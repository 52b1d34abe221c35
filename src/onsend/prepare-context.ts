import { mentionsIn } from '#core/customers/mentioned-names.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText } from '#core/draft/own-text.ts';
import type { DraftReader } from '#outlook/mailbox.ts';
import type { LaunchedItem } from '#outlook/launch-event.ts';
import { IGNORED_HERE_KEY, ignoredHereIn } from '#outlook/ignored-here.ts';
import { readSetting, writeSetting } from '#outlook/roaming-settings.ts';
import { handOverRecords } from '#outlook/send-outbox.ts';
import type { SendContext } from '#outlook/send-context.ts';
import { encodeSendContext, recipientKey, SEND_CONTEXT_KEY, theirAddresses } from '#outlook/send-context.ts';

/** Put in by the build for classic Outlook, which has no page and so no address to be relative to. */
declare const LIAISON_ORIGIN: string;

const origin = typeof location === 'object' ? '' : LIAISON_ORIGIN;

async function ownTextOf(item: DraftReader): Promise<string> {
  const [subject, { format, source }] = await Promise.all([item.readSubject(), item.readBody()]);
  const draft = format === 'html' ? draftFromHtml(subject, source) : draftFromText(subject, source);
  return `${subject}\n${ownText(draft)}`;
}

const addressesOf = ({ to, cc, bcc }: Awaited<ReturnType<DraftReader['readRecipients']>>): string[] =>
  [...to, ...cc, ...bcc].map(({ address }) => address);

/**
 * Leaves the record of the recipients' customer for the send gate while the rep is still writing, because the gate itself
 * must not ask the network. Without a server the gate judges the draft on its own.
 */
export async function prepareContext({ item, userAddress }: LaunchedItem): Promise<void> {
  const [recipients, text, sender] = await Promise.all([item.readRecipients(), ownTextOf(item).catch(() => ''), item.readFrom()]);
  const everyone = addressesOf(recipients);
  const theirs = theirAddresses(everyone, [userAddress, sender?.address ?? '']);
  if (theirs.length === 0) return;
  const response = await fetch(`${origin}/api/context`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ recipients: theirs, mentions: mentionsIn(text), allNames: true }),
  });
  if (!response.ok) return;
  const { customer, company, ignored, otherCustomers, config, recordSends } = (await response.json()) as SendContext;
  // Read as late as can be: the pane may have been told to ignore something meanwhile.
  const [left, kept, now] = await Promise.all([item.readSessionData(SEND_CONTEXT_KEY), item.readKept(IGNORED_HERE_KEY), item.readRecipients()]);
  // The event of the recipients that have come meanwhile leaves theirs, perhaps has already; what comes late must not take its place.
  if (recipientKey(addressesOf(now)).join() !== recipientKey(everyone).join()) return;
  const here = ignoredHereIn(kept, left).map((entry) => ({ ...entry, here: true }));
  const context = { recipients: recipientKey(everyone), customer, company, otherCustomers, ignored: [...ignored, ...here], config, recordSends };
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
