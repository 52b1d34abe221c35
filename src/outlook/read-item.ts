import { ask } from '#outlook/call.ts';
import type { Address, ReadItem } from '#outlook/mailbox.ts';
import type { SharedMailbox } from '#outlook/shared-mailbox.ts';

function address(details: Office.EmailAddressDetails): Address {
  return { name: details.displayName, address: details.emailAddress };
}

/** The message open for reading, as the panes see it. */
export function readItem(item: Office.MessageRead, epoch: number, isCurrent: () => boolean, shared?: SharedMailbox): ReadItem {
  return {
    mode: 'read',
    epoch,
    shared,
    id: item.itemId,
    messageId: item.internetMessageId || undefined,
    conversationId: item.conversationId,
    subject: item.subject,
    from: address(item.from),
    sender: address(item.sender),
    to: item.to.map(address),
    cc: item.cc.map(address),
    sentAt: item.dateTimeCreated,
    attachments: item.attachments.map(({ id, name, size, isInline }) => ({ id, name, size, isInline })),
    readBody: () => ask<string>((done) => item.body.getAsync(Office.CoercionType.Html, done), isCurrent),
    readHeaders: async () => {
      if (!Office.context.requirements.isSetSupported('Mailbox', '1.8')) return undefined;
      return ask<string>((done) => item.getAllInternetHeadersAsync(done), isCurrent);
    },
    reply: (html) => item.displayReplyForm({ htmlBody: html }),
  };
}
