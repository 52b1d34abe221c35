/** Error codes of Outlook that this host answers with. office.js turns them into names and messages. */
export const ERROR = {
  notSupported: 5000,
  internal: 5001,
  attachmentTooLarge: 9000,
  badFormat: 9002,
  unknownAttachment: 9003,
  attachmentPath: 9004,
  attachmentToDelete: 9008,
  tooManyRecipients: 9012,
  accessRestricted: 9017,
  token: 9018,
  genericResponse: 9020,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  invalidParameter: 9031,
  otherExtensionPoint: 9032,
  notSaved: 9046,
  itemNotFound: 9049,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
} as const;

/** Thrown by a call that Outlook would refuse; the dispatcher answers with the code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly code: number) {
    super(`Refused with error ${String(code)}.`);
  }
}
