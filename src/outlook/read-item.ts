import { ask } from '#outlook/call.ts';
import { MailboxError } from '#outlook/mailbox-error.ts';
import type { Address, ReadItem } from '#outlook/mailbox.ts';
import type { SharedMailbox } from '#outlook/shared-mailbox.ts';

function address(details: Office.EmailAddressDetails): Address {
  return { name: details.displayName, address: details.emailAddress };
}

/** By the class of the item (MS-OXCMSG, MS-OXOSMIME): signed mail is readable, so it is not among the encrypted. */
function specialOf(itemClass: string | undefined): ReadItem['special'] {
  if (/^IPM\.Schedule\.Meeting\b/i.test(itemClass ?? '')) return 'meeting';
  return /^IPM\.Note\.(?:Secure|SMIME)(?!\.MultipartSigned)\b|\.rpmsg\b/i.test(itemClass ?? '') ? 'encrypted' : undefined;
}

/**
 * The message open for reading, as the panes see it. Throws MailboxError where it is none that has a sender: a pinned pane may meet an
 * appointment.
 */
export function readItem(item: Office.MessageRead, epoch: number, isCurrent: () => boolean, shared?: SharedMailbox): ReadItem {
  const { from, sender = from, to = [], cc = [], attachments = [] } = item as Partial<Office.MessageRead>;
  if (!from || !sender) throw new MailboxError('host', 'The open item has no sender.');
  return {
    mode: 'read',
    epoch,
    shared,
    id: item.itemId,
    special: specialOf(item.itemClass),
    messageId: item.internetMessageId || undefined,
    conversationId: item.conversationId,
    subject: item.subject,
    from: address(from),
    sender: address(sender),
    to: to.map(address),
    cc: cc.map(address),
    sentAt: item.dateTimeCreated,
    attachments: attachments.map(({ id, name, size, isInline }) => ({ id, name, size, isInline })),
    readBody: () => ask<string>((done) => item.body.getAsync(Office.CoercionType.Html, done), isCurrent),
    readHeaders: async () => {
      if (!Office.context.requirements.isSetSupported('Mailbox', '1.8')) return undefined;
      return ask<string>((done) => item.getAllInternetHeadersAsync(done), isCurrent);
    },
    reply: (html) => item.displayReplyForm({ htmlBody: html }),
  };
}
