import { createAttachmentRow } from '#workbench/compose/attachment-row.ts';
import { createEditor } from '#workbench/compose/editor.ts';
import { createPlainEditor } from '#workbench/compose/plain-editor.ts';
import { formattingBar } from '#workbench/compose/formatting-bar.ts';
import type { DraftFields } from '#workbench/compose/hosted-draft.ts';
import { hostedDraft } from '#workbench/compose/hosted-draft.ts';
import { createRecipientBox } from '#workbench/compose/recipient-box.ts';
import type { AttachmentChange } from '#workbench/host/events.ts';
import type { HostedDraft, ItemState, RecipientField } from '#workbench/host/hosted-item.ts';
import { inlineImages } from '#workbench/mail/inline-images.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';
import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

export interface ComposeFormOptions {
  readonly mail: StoredMail;
  readonly state: ItemState;
  readonly isPlainText: boolean;
  readonly say: Say;
  readonly actions: readonly Node[];
  readonly idPrefix?: string;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
  readonly onRecipients: (fields: readonly RecipientField[]) => void;
  readonly onAttachment: (change: AttachmentChange) => void;
  /** Stores the draft as it now is. */
  readonly onSave: (mail: StoredMail) => void;
  readonly onClose: () => void;
}

/** The compose window for one draft. */
export interface ComposeForm {
  readonly element: HTMLElement;
  readonly item: HostedDraft;
  /** The draft as it now stands. */
  mail(): StoredMail;
  /** True once the writer, or an add-in, has changed something. */
  isEdited(): boolean;
  settleRecipients(): void;
  /** While the mail is being checked nothing can be changed. */
  setBusy(isBusy: boolean): void;
  focus(): void;
  destroy(): void;
}

const SAVE_AFTER_MS = 1500;

export function createComposeForm(options: ComposeFormOptions): ComposeForm {
  const { mail, state, say, idPrefix = '' } = options;
  let isEdited = false;
  let isSaved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const current = (): StoredMail => ({
    ...mail,
    subject: fields.subject.value,
    to: fields.recipients.to.list(),
    cc: fields.recipients.cc.list(),
    bcc: fields.recipients.bcc.list(),
    html: fields.editor.html(),
    attachments: fields.files.list(),
    sentAt: new Date(),
  });

  function save(): void {
    clearTimeout(timer);
    isSaved = true;
    options.onSave(current());
    savedAt.textContent = say('draftSaved', { time: new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }) });
  }

  function edited(): void {
    isEdited = true;
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER_MS);
  }

  const box = (name: RecipientField): ReturnType<typeof createRecipientBox> =>
    createRecipientBox({
      name,
      id: `${idPrefix}field-${name}`,
      list: mail[name],
      say,
      onChange: () => {
        edited();
        options.onRecipients([name]);
      },
    });

  const files = createAttachmentRow(mail.attachments, say, (change) => {
    edited();
    options.onAttachment(change);
  });

  const fields: DraftFields = {
    subject: element('input', {
      id: `${idPrefix}field-subject`,
      class: 'subject',
      type: 'text',
      maxlength: '255',
      placeholder: say('addSubject'),
      'aria-label': say('subject'),
      oninput: edited,
    }),
    recipients: { to: box('to'), cc: box('cc'), bcc: box('bcc') },
    files,
    editor: options.isPlainText
      ? createPlainEditor({ html: mail.html, label: say('messageBody'), onInput: edited })
      : createEditor({
          html: mail.html,
          label: say('messageBody'),
          resolveImage: (source) => inlineImages(files.list())(source),
          onInput: edited,
        }),
  };
  fields.subject.value = mail.subject;

  const picker = element('input', { type: 'file', multiple: true, hidden: true, onchange: () => void attachPicked() });
  async function attachPicked(): Promise<void> {
    for (const file of picker.files ?? []) {
      fields.files.add({
        name: file.name,
        contentType: file.type || 'application/octet-stream',
        isInline: false,
        content: new Uint8Array(await file.arrayBuffer()),
      });
    }
    picker.value = '';
  }

  const savedAt = element('span', { class: 'saved-at', role: 'status' });
  const send = element('button', { type: 'button', class: 'primary', onclick: () => options.onSend() }, icon('send'), say('send'));
  const bar = element(
    'div',
    { class: 'actions' },
    send,
    element('button', { type: 'button', onclick: () => picker.click() }, icon('attach'), say('attach')),
    element('button', { type: 'button', onclick: () => options.onDiscard() }, icon('trash'), say('discard')),
    ...options.actions,
    picker,
    savedAt,
  );
  const form = element(
    'section',
    { class: 'compose', 'aria-label': say('newMail') },
    bar,
    // Only where it is not the writer's own name.
    mail.from.address !== mail.sender.address &&
      element(
        'div',
        { class: 'recipient-box' },
        element('span', { class: 'from-label' }, say('fromWho')),
        `${mail.from.name} <${mail.from.address}>`,
      ),
    fields.recipients.to.element,
    fields.recipients.cc.element,
    fields.recipients.bcc.element,
    fields.subject,
    fields.files.element,
    ...(options.isPlainText ? [] : [formattingBar(say, (command) => fields.editor.format(command))]),
    fields.editor.element,
  );
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) options.onSend();
  });

  return {
    element: form,
    item: hostedDraft(mail, fields, { state, isSaved: () => isSaved, save, close: () => options.onClose(), edited }),
    mail: current,
    isEdited: () => isEdited,
    settleRecipients: () => Object.values(fields.recipients).forEach((each) => each.settle()),
    setBusy: (isBusy) => {
      form.toggleAttribute('inert', isBusy);
      form.setAttribute('aria-busy', String(isBusy));
    },
    focus: () => (mail.to.length === 0 ? fields.recipients.to.focus() : fields.editor.focusStart()),
    destroy: () => {
      clearTimeout(timer);
      fields.editor.destroy();
    },
  };
}
