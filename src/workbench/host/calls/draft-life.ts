import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { MailboxCall } from '#workbench/host/mailbox-call.ts';
import { onDraft } from '#workbench/host/mailbox-call.ts';

export const draftLifeCalls: readonly (readonly [number, MailboxCall])[] = [
  [32, onDraft('item.saveAsync', ({ item }) => item.save())],
  [
    164,
    onDraft('item.getItemIdAsync', ({ item }) => {
      if (item.itemId === undefined) throw new Refusal(ERROR.notSaved);
      return item.itemId;
    }),
  ],
  [41, onDraft('item.close', ({ item }) => item.close())],
  [174, onDraft('item.getComposeTypeAsync', ({ item }) => ({ composeType: item.composeType, coercionType: 'html' }))],
  // Outlook on the web answers 0 for a mail that goes at once.
  [166, onDraft('delayDeliveryTime.getAsync', ({ item }) => item.delayDeliveryTime ?? 0)],
  [
    167,
    onDraft('delayDeliveryTime.setAsync', ({ item, params }) => {
      const time = params.number('time');
      item.delayDeliveryTime = time > 0 ? time : undefined;
    }),
  ],
  [175, onDraft('item.isClientSignatureEnabledAsync', () => true)],
];
