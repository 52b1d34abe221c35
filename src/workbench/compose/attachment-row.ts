import type { AttachmentChange } from '#workbench/host/events.ts';
import type { StoredAttachment } from '#workbench/mail/stored-mail.ts';
import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

/** The files of a draft. Inline images are kept but not listed. */
export interface AttachmentRow {
  readonly element: HTMLElement;
  list(): readonly StoredAttachment[];
  add(file: Omit<StoredAttachment, 'id' | 'size'>): string;
  /** False when there is no file of this id. */
  remove(id: string): boolean;
}

/** Such as `12 kB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  return bytes < 1_000_000 ? `${String(Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function createAttachmentRow(initial: readonly StoredAttachment[], say: Say, onChange: (change: AttachmentChange) => void): AttachmentRow {
  let list = [...initial];
  const row = element('ul', { class: 'files', 'aria-label': say('attachments') });

  function draw(): void {
    const shown = list.filter(({ isInline }) => !isInline);
    row.hidden = shown.length === 0;
    row.replaceChildren(
      ...shown.map(({ id, name, size }) =>
        element(
          'li',
          { class: 'file' },
          icon('attach'),
          element('span', { class: 'file-name' }, name),
          element('span', { class: 'file-size' }, sizeText(size)),
          element('button', { type: 'button', 'aria-label': say('removeFile', { name }), onclick: () => remove(id) }, icon('close')),
        ),
      ),
    );
  }

  function remove(id: string): boolean {
    const attachment = list.find((each) => each.id === id);
    if (!attachment) return false;
    list = list.filter((each) => each !== attachment);
    draw();
    onChange({ status: 'removed', attachment });
    return true;
  }

  draw();
  return {
    element: row,
    list: () => list,
    add: (file) => {
      const attachment = { ...file, id: `file-${crypto.randomUUID()}`, size: file.content.length };
      list = [...list, attachment];
      draw();
      onChange({ status: 'added', attachment });
      return attachment.id;
    },
    remove,
  };
}
