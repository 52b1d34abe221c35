import type { Address } from '#outlook/mailbox.ts';
import { addressToWire, domainOf } from '#workbench/host/address-wire.ts';
import { HOST_VERSION } from '#workbench/host/app-context.ts';
import type { HostedItem } from '#workbench/host/hosted-item.ts';
import type { StoredAttachment, StoredMail } from '#workbench/mail/stored-mail.ts';

const ITEM_TYPE = { message: 1, meetingRequest: 3, messageCompose: 4, none: 6 } as const;

/** ReadWriteItem on the wire; 1 is ReadItem and 2, out of order, ReadWriteMailbox. */
const READ_WRITE_ITEM = 3;

const FILE = 0;

export function attachmentToWire(attachment: StoredAttachment): Record<string, unknown> {
  const { id, name, contentType, size, isInline } = attachment;
  return { id, name, contentType, size, attachmentType: FILE, isInline };
}

/** The subject without the prefixes that replies and forwards put before it. */
function normalizedSubject(subject: string): string {
  let rest = subject.trim();
  for (;;) {
    const shorter = rest.replace(/^(?:re|fw|fwd|aw|wg|sv|回复|答复|转发)\s?[:：]\s?/i, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

function messageFields(mail: StoredMail, wire: (address: Address) => Record<string, unknown>): Record<string, unknown> {
  const instant = mail.sentAt.getTime();
  return {
    id: mail.id,
    itemClass: mail.isMeeting ? 'IPM.Schedule.Meeting.Request' : 'IPM.Note',
    conversationId: mail.conversationId,
    internetMessageId: mail.messageId,
    subject: mail.subject,
    normalizedSubject: normalizedSubject(mail.subject),
    from: wire(mail.from),
    sender: wire(mail.sender),
    to: mail.to.map(wire),
    cc: mail.cc.map(wire),
    bcc: mail.bcc.map(wire),
    attachments: mail.attachments.map(attachmentToWire),
    dateTimeCreated: instant,
    dateTimeModified: instant,
    dateTimeSent: instant,
    isRead: mail.isRead,
  };
}

/**
 * The answer to `GetInitialData` and the payload of ItemChanged: the user's profile, and the open item, if any. A draft
 * shows next to nothing here; office.js asks for its parts one by one.
 */
export function initialData(item: HostedItem | undefined, user: Address, timeZone: string): Record<string, unknown> {
  const wire = (address: Address): Record<string, unknown> => addressToWire(address, domainOf(user.address));
  const profile = {
    permissionLevel: READ_WRITE_ITEM,
    hostVersion: HOST_VERSION,
    owaView: 'ThreeColumns',
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: timeZone,
    userProfileType: 'office365',
    timeZoneOffsets: null,
    ewsUrl: '',
    restUrl: '',
    isRestIdSupported: false,
    // Only then does the client give the item `getSharedPropertiesAsync`.
    isFromSharedFolder: item?.kind === 'read' && item.mail.mailbox !== undefined,
  };
  if (!item) return { ...profile, itemType: ITEM_TYPE.none };
  if (item.kind === 'compose') return { ...profile, itemType: ITEM_TYPE.messageCompose, conversationId: item.conversationId, seriesId: null };
  return { ...profile, itemType: item.mail.isMeeting ? ITEM_TYPE.meetingRequest : ITEM_TYPE.message, ...messageFields(item.mail, wire) };
}
