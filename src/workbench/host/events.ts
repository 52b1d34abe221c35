import type { RecipientField } from '#workbench/host/hosted-item.ts';
import { attachmentToWire } from '#workbench/host/initial-data.ts';
import type { StoredAttachment } from '#workbench/mail/stored-mail.ts';

/** Names under which office.js registers its handlers with the host. */
export const EVENT = {
  itemChanged: 'olkItemSelectedChanged',
  recipientsChanged: 'olkRecipientsChanged',
  attachmentsChanged: 'olkAttachmentsChanged',
  themeChanged: 'officeThemeChanged',
  commandInvoked: 'appCommandInvoked',
} as const;

export interface AttachmentChange {
  readonly status: 'added' | 'removed';
  readonly attachment: StoredAttachment;
}

/** Which fields changed, as both the pane's event and the launch event tell it. */
export function changedFields(fields: readonly RecipientField[]): Record<string, boolean> {
  return {
    to: fields.includes('to'),
    cc: fields.includes('cc'),
    bcc: fields.includes('bcc'),
    requiredAttendees: false,
    optionalAttendees: false,
    resources: false,
  };
}

export function attachmentChange({ status, attachment }: AttachmentChange): Record<string, unknown> {
  return { attachmentStatus: status, attachmentDetails: attachmentToWire(attachment) };
}

/** Item events travel as one JSON text in a list. */
export function itemEventData(payload: Record<string, unknown>): readonly string[] {
  return [JSON.stringify(payload)];
}
