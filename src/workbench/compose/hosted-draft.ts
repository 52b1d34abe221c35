import type { AttachmentRow } from '#workbench/compose/attachment-row.ts';
import type { Editor } from '#workbench/compose/editor.ts';
import type { RecipientBox } from '#workbench/compose/recipient-box.ts';
import type { HostedDraft, ItemState, RecipientField } from '#workbench/host/hosted-item.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';

/** The fields of a compose window. */
export interface DraftFields {
  readonly subject: HTMLInputElement;
  readonly recipients: Readonly<Record<RecipientField, RecipientBox>>;
  readonly files: AttachmentRow;
  readonly editor: Editor;
}

export interface DraftLife {
  readonly state: ItemState;
  isSaved(): boolean;
  save(): void;
  close(): void;
  edited(): void;
}

/** A compose window as office.js sees it: every call reads and changes what the window shows. */
export function hostedDraft(mail: StoredMail, fields: DraftFields, life: DraftLife): HostedDraft {
  const { subject, recipients, files, editor } = fields;
  return {
    kind: 'compose',
    state: life.state,
    composeType: mail.composeType,
    conversationId: mail.conversationId || null,
    from: mail.from,
    get itemId() {
      return life.isSaved() ? mail.id : undefined;
    },
    body: editor,
    get subject() {
      return subject.value;
    },
    set subject(text: string) {
      subject.value = text;
      life.edited();
    },
    delayDeliveryTime: undefined,
    recipients: (field) => recipients[field].list(),
    setRecipients: (field, list) => recipients[field].set(list),
    get attachments() {
      return files.list();
    },
    attach: (file) => files.add(file),
    detach: (id) => files.remove(id),
    save: () => {
      life.save();
      return mail.id;
    },
    close: () => life.close(),
  };
}
