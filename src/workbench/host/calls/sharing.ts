import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { MailboxCall } from '#workbench/host/mailbox-call.ts';
import { onItem } from '#workbench/host/mailbox-call.ts';
import { otherMailbox } from '#workbench/mail/other-mailboxes.ts';

/** What a client tells of an item that lies in a mailbox of somebody else. */
export const sharingCalls: readonly (readonly [number, MailboxCall])[] = [
  [
    108,
    onItem('item.getSharedPropertiesAsync', ({ item }) => {
      const mailbox = item.kind === 'read' ? otherMailbox(item.mail.mailbox) : undefined;
      if (!mailbox) throw new Refusal(ERROR.genericResponse);
      return { owner: mailbox.address, targetMailbox: mailbox.address, targetRestUrl: '', delegatePermissions: mailbox.permissions };
    }),
  ],
];
