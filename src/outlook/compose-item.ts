import { ask, call } from '#outlook/call.ts';
import { deliveryTime } from '#outlook/delivery-time.ts';
import { draftMark } from '#outlook/draft-mark.ts';
import { draftReader } from '#outlook/draft-reader.ts';
import { keep } from '#outlook/kept-on-item.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import type { SharedMailbox } from '#outlook/shared-mailbox.ts';

/** The draft open for writing, as the compose pane sees it. `onOther` is called when another draft turns out to be open without the client having said so. */
export function composeItem(
  item: Office.MessageCompose,
  epoch: number,
  isCurrent: () => boolean,
  { shared, onOther }: { readonly shared?: SharedMailbox; readonly onOther: () => void },
): ComposeItem {
  const reader = draftReader(item, isCurrent);
  const isSameDraft = draftMark(item, isCurrent);
  return {
    ...reader,
    mode: 'compose',
    epoch,
    shared,
    conversationId: item.conversationId,
    isStillOpen: async () => {
      const isSame = await isSameDraft();
      if (!isSame && isCurrent()) onOther();
      return isSame;
    },
    keep: (key, value) => keep(item, isCurrent, key, value),
    writeSubject: (subject) => call<void>((done) => item.subject.setAsync(subject, done), isCurrent),
    writeBody: async (expected, source) => {
      const now = await reader.readBody();
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
