import { ask, call } from '#outlook/call.ts';
import { deliveryTime } from '#outlook/delivery-time.ts';
import type { Address, ComposeItem } from '#outlook/mailbox.ts';

function address(details: Office.EmailAddressDetails): Address {
  return { name: details.displayName, address: details.emailAddress };
}

/** The draft open for writing, as the compose pane and the send gate see it. Touches no DOM: it also runs in classic Outlook. */
export function composeItem(item: Office.MessageCompose, epoch: number, isCurrent: () => boolean): ComposeItem {
  const recipients = async (field: Office.Recipients): Promise<readonly Address[]> =>
    (await ask<Office.EmailAddressDetails[]>((done) => field.getAsync(done), isCurrent)).map(address);

  const readBody = async (): Promise<{ format: 'html' | 'text'; source: string }> => {
    const type = await ask<string>((done) => item.body.getTypeAsync(done as (result: Office.AsyncResult<Office.CoercionType>) => void), isCurrent);
    const format = type === 'text' ? 'text' : 'html';
    const source = await ask<string>((done) => item.body.getAsync(format, done), isCurrent);
    return { format, source };
  };

  return {
    mode: 'compose',
    epoch,
    conversationId: item.conversationId,
    readSubject: () => ask<string>((done) => item.subject.getAsync(done), isCurrent),
    writeSubject: (subject) => call<void>((done) => item.subject.setAsync(subject, done), isCurrent),
    readRecipients: async () => {
      const [to, cc, bcc] = await Promise.all([recipients(item.to), recipients(item.cc), recipients(item.bcc)]);
      return { to, cc, bcc };
    },
    readBody,
    writeBody: async (expected, source) => {
      const now = await readBody();
      if (now.source !== expected) return false;
      await call<void>((done) => item.body.setAsync(source, { coercionType: now.format }, done), isCurrent);
      return true;
    },
    readSelection: async () => {
      // The type of the documentation says string only; a call gives what is selected and where.
      const selected = await call<{ data?: unknown; sourceProperty?: unknown }>(
        (done) => item.getSelectedDataAsync('text', done as (result: Office.AsyncResult<unknown>) => void),
        isCurrent,
      ).catch(() => undefined);
      return selected?.sourceProperty === 'body' && typeof selected.data === 'string' && selected.data !== '' ? selected.data : undefined;
    },
    writeSelection: (text) => call<void>((done) => item.body.setSelectedDataAsync(text, { coercionType: 'text' }, done), isCurrent),
    readAttachments: async () => {
      const list = await ask<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done), isCurrent);
      return list.map(({ id, name, size, isInline }) => ({ id, name, size, isInline }));
    },
    readSessionData: (key) => call<string>((done) => item.sessionData.getAsync(key, done), isCurrent).catch(() => undefined),
    writeSessionData: (key, value) => call<void>((done) => item.sessionData.setAsync(key, value, done), isCurrent),
    readAlertContext: async () => {
      if (!Office.context.requirements.isSetSupported('Mailbox', '1.8')) return undefined;
      const context = await ask<string>((done) => item.getInitializationContextAsync(done), isCurrent).catch(() => '');
      return context || undefined;
    },
    delivery: deliveryTime(item, isCurrent),
    onChange: (listener) => {
      const notify = (): void => {
        if (isCurrent()) listener();
      };
      const events = [Office.EventType.RecipientsChanged, Office.EventType.AttachmentsChanged];
      for (const event of events) item.addHandlerAsync(event, notify);
      return () => {
        for (const event of events) item.removeHandlerAsync(event);
      };
    },
  };
}
