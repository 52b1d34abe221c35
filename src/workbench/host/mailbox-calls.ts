import { attachmentCalls } from '#workbench/host/calls/attachments.ts';
import { bodyCalls } from '#workbench/host/calls/body.ts';
import { draftLifeCalls } from '#workbench/host/calls/draft-life.ts';
import { envelopeFieldCalls } from '#workbench/host/calls/envelope-fields.ts';
import { formCalls } from '#workbench/host/calls/forms.ts';
import { itemStorageCalls } from '#workbench/host/calls/item-storage.ts';
import { notificationCalls } from '#workbench/host/calls/notifications.ts';
import { sharingCalls } from '#workbench/host/calls/sharing.ts';
import { tokenCalls } from '#workbench/host/calls/tokens.ts';
import type { MailboxCall } from '#workbench/host/mailbox-call.ts';

/** Every Mailbox call that this host knows, by the dispatch id of office.js. Whatever is not here is answered with an error and logged. */
export const MAILBOX_CALLS: ReadonlyMap<number, MailboxCall> = new Map([
  ...attachmentCalls,
  ...bodyCalls,
  ...draftLifeCalls,
  ...envelopeFieldCalls,
  ...formCalls,
  ...itemStorageCalls,
  ...notificationCalls,
  ...sharingCalls,
  ...tokenCalls,
]);
