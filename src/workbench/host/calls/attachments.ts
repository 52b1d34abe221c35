import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import { attachmentToWire } from '#workbench/host/initial-data.ts';
import type { MailboxCall } from '#workbench/host/mailbox-call.ts';
import { onDraft, onItem } from '#workbench/host/mailbox-call.ts';
import { fromBase64, toBase64 } from '#workbench/mail/base64.ts';

export const attachmentCalls: readonly (readonly [number, MailboxCall])[] = [
  [149, onDraft('item.getAttachmentsAsync', ({ item }) => item.attachments.map(attachmentToWire))],
  [
    150,
    onItem('item.getAttachmentContentAsync', ({ item, params }) => {
      const id = params.text('id');
      const list = item.kind === 'compose' ? item.attachments : item.mail.attachments;
      const found = list.find((attachment) => attachment.id === id);
      if (!found) throw new Refusal(ERROR.unknownAttachment);
      return { content: toBase64(found.content), format: 'base64' };
    }),
  ],
  [
    148,
    onDraft('item.addFileAttachmentFromBase64Async', ({ item, params }) => {
      const content = fromBase64(params.text('base64String'));
      if (!content) throw new Refusal(ERROR.badFormat);
      return item.attach({
        name: params.text('name'),
        contentType: 'application/octet-stream',
        isInline: params.value('isInline') === true,
        content,
      });
    }),
  ],
  [
    20,
    onDraft('item.removeAttachmentAsync', ({ item, params }) => {
      if (!item.detach(params.text('attachmentIndex'))) throw new Refusal(ERROR.attachmentToDelete);
    }),
  ],
];
