import { addressFromWire } from '#workbench/host/address-wire.ts';
import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { CallInput, MailboxCall } from '#workbench/host/mailbox-call.ts';
import { onMailbox, onMessage } from '#workbench/host/mailbox-call.ts';
import type { HostedItem } from '#workbench/host/hosted-item.ts';
import type { Address } from '#outlook/mailbox.ts';

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function reply(name: string, all: boolean): MailboxCall {
  return onMessage(name, ({ item, params, services }) => services.openReply(item.mail, all, text(params.value('htmlBody'))));
}

function newMessage({ params, services }: CallInput<HostedItem | undefined>): void {
  const addresses = (key: string): readonly Address[] => params.list(key).flatMap((value) => addressFromWire(value) ?? []);
  services.openNewMessage({
    to: addresses('toRecipients'),
    cc: addresses('ccRecipients'),
    bcc: addresses('bccRecipients'),
    subject: text(params.value('subject')),
    html: text(params.value('htmlBody')),
  });
}

function message({ params, services }: CallInput<HostedItem | undefined>): void {
  if (!services.openMessage(params.text('itemId'))) throw new Refusal(ERROR.itemNotFound);
}

/** Each form has a number with a callback and one without, and each reply form one for a plain text and one for an object. */
export const formCalls: readonly (readonly [number, MailboxCall])[] = [
  ...[10, 30].map((id) => [id, reply('item.displayReplyForm', false)] as const),
  ...[183, 181].map((id) => [id, reply('item.displayReplyFormAsync', false)] as const),
  ...[11, 31].map((id) => [id, reply('item.displayReplyAllForm', true)] as const),
  ...[184, 182].map((id) => [id, reply('item.displayReplyAllFormAsync', true)] as const),
  [44, onMailbox('mailbox.displayNewMessageForm', newMessage)],
  [178, onMailbox('mailbox.displayNewMessageFormAsync', newMessage)],
  [8, onMailbox('mailbox.displayMessageForm', message)],
  [179, onMailbox('mailbox.displayMessageFormAsync', message)],
];
