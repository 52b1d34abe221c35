import { ask, call } from '#outlook/call.ts';
import { readKept } from '#outlook/kept-on-item.ts';
import type { Address, DraftReader } from '#outlook/mailbox.ts';

function address(details: Office.EmailAddressDetails): Address {
  return { name: details.displayName, address: details.emailAddress };
}

/** The draft as the send gate sees it: it can be read, and nothing of it be written. Touches no DOM: it also runs in classic Outlook. */
export function draftReader(item: Office.MessageCompose, isCurrent: () => boolean): DraftReader {
  const recipients = async (field: Office.Recipients): Promise<readonly Address[]> =>
    (await ask<Office.EmailAddressDetails[]>((done) => field.getAsync(done), isCurrent)).map(address);
  return {
    readSubject: () => ask<string>((done) => item.subject.getAsync(done), isCurrent),
    readFrom: async () => {
      if (!Office.context.requirements.isSetSupported('Mailbox', '1.7')) return undefined;
      const from = await call<Office.EmailAddressDetails | undefined>((done) => item.from.getAsync(done), isCurrent).catch(() => undefined);
      return from?.emailAddress ? address(from) : undefined;
    },
    readRecipients: async () => {
      const [to, cc, bcc] = await Promise.all([recipients(item.to), recipients(item.cc), recipients(item.bcc)]);
      return { to, cc, bcc };
    },
    readBody: async () => {
      const type = await ask<string>((done) => item.body.getTypeAsync(done as (result: Office.AsyncResult<Office.CoercionType>) => void), isCurrent);
      const format = type === 'text' ? 'text' : 'html';
      const source = await ask<string>((done) => item.body.getAsync(format, done), isCurrent);
      return { format, source };
    },
    readAttachments: async () => {
      const list = await ask<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done), isCurrent);
      return list.map(({ id, name, size, isInline }) => ({ id, name, size, isInline }));
    },
    readSessionData: (key) => call<string>((done) => item.sessionData.getAsync(key, done), isCurrent).catch(() => undefined),
    readKept: (key) => readKept(item, isCurrent, key),
    writeSessionData: (key, value) => call<void>((done) => item.sessionData.setAsync(key, value, done), isCurrent),
  };
}
