import type { Editor } from '#workbench/compose/editor.ts';
import { asDocument } from '#workbench/compose/editor.ts';
import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { BodyFormat } from '#workbench/host/hosted-item.ts';
import { textToHtml } from '#workbench/mail/escape-html.ts';
import { htmlToText } from '#workbench/mail/html-text.ts';
import { element } from '#workbench/view/element.ts';

/** The text field of a draft in plain text. As in Outlook, it gives its text also as HTML, and takes no HTML. */
export function createPlainEditor({ html, label, onInput }: { html: string; label: string; onInput: () => void }): Editor {
  const field = element('textarea', { class: 'editor plain', 'aria-label': label, spellcheck: 'false', oninput: onInput });
  field.value = htmlToText(html);
  field.setSelectionRange(0, 0);

  const asText = (data: string, format: BodyFormat): string => {
    if (format === 'html') throw new Refusal(ERROR.badFormat);
    return data.replace(/\r\n?/g, '\n');
  };

  return {
    type: 'text',
    element: field,
    html: () => asDocument(textToHtml(field.value)),
    read: (format) => (format === 'html' ? asDocument(textToHtml(field.value)) : field.value),
    write: (data, format) => {
      field.value = asText(data, format);
      onInput();
    },
    prepend: (data, format) => {
      field.value = asText(data, format) + field.value;
      onInput();
    },
    writeSelection: (data, format) => {
      field.setRangeText(asText(data, format), field.selectionStart, field.selectionEnd, 'end');
      onInput();
    },
    readSelection: () => field.value.slice(field.selectionStart, field.selectionEnd),
    format: () => undefined,
    focusStart: () => {
      field.focus();
      field.setSelectionRange(0, 0);
    },
    destroy: () => undefined,
  };
}
