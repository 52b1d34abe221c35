import type { BodyFormat, DraftBody } from '#workbench/host/hosted-item.ts';
import { textToHtml } from '#workbench/mail/escape-html.ts';
import { textOf } from '#workbench/mail/html-text.ts';
import type { ResolveImage } from '#workbench/mail/sanitise.ts';
import { sanitiseForEditing, TRUE_SOURCE } from '#workbench/mail/sanitise.ts';
import { element } from '#workbench/view/element.ts';

/** The text field of the compose window. */
export interface Editor extends DraftBody {
  readonly element: HTMLElement;
  /** The body as it would be sent: a whole document, images under their true addresses. */
  html(): string;
  /** Runs a formatting command of the browser on the selection. */
  format(command: string): void;
  focusStart(): void;
  destroy(): void;
}

/** The one way to change a field so that Ctrl+Z undoes it. It has no successor, and every browser keeps it. */
interface EditingDocument {
  execCommand(command: string, showUI: boolean, value?: string): boolean;
}

function edit(command: string, value?: string, page: EditingDocument = document): void {
  page.execCommand(command, false, value);
}

/** A body as the whole document that Outlook makes of it. */
export function asDocument(inner: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body dir="ltr">${inner}</body></html>`;
}

export interface EditorOptions {
  readonly html: string;
  readonly label: string;
  readonly resolveImage: ResolveImage;
  readonly onInput: () => void;
}

export function createEditor({ html, label, resolveImage, onInput }: EditorOptions): Editor {
  const field = element('div', {
    class: 'editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    spellcheck: 'false',
  });
  const clean = (source: string): string => sanitiseForEditing(source, resolveImage);
  field.innerHTML = clean(html);
  field.addEventListener('input', onInput);
  // A paste brings markup of a stranger.
  field.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/html');
    if (!pasted) return;
    event.preventDefault();
    insert(clean(pasted));
  });

  /** Where the caret last stood in the field; Outlook, too, writes there while the focus is in the pane. */
  let lastRange: Range | undefined;
  const rememberCaret = (): void => {
    const selection = getSelection();
    if (selection && selection.rangeCount > 0 && field.contains(selection.anchorNode)) lastRange = selection.getRangeAt(0).cloneRange();
  };
  document.addEventListener('selectionchange', rememberCaret);

  function select(range: Range): void {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    lastRange = range.cloneRange();
  }

  function caret(toStart: boolean): void {
    const range = document.createRange();
    range.selectNodeContents(field);
    range.collapse(toStart);
    select(range);
  }

  function insert(markup: string): void {
    const range = lastRange && field.contains(lastRange.commonAncestorContainer) ? lastRange : undefined;
    if (range) select(range);
    else caret(true);
    const focused = document.activeElement;
    field.focus();
    edit('insertHTML', markup);
    if (focused instanceof HTMLElement && focused !== field) focused.focus();
  }

  const asMarkup = (data: string, format: BodyFormat): string => clean(format === 'html' ? data : textToHtml(data));

  function inner(root: Element): string {
    const copy = root.cloneNode(true) as Element;
    for (const image of copy.querySelectorAll(`[${TRUE_SOURCE}]`)) {
      image.setAttribute('src', image.getAttribute(TRUE_SOURCE) ?? '');
      image.removeAttribute(TRUE_SOURCE);
    }
    return copy.innerHTML;
  }

  return {
    type: 'html',
    element: field,
    html: () => asDocument(inner(field)),
    read: (format) => (format === 'html' ? asDocument(inner(field)) : textOf(field)),
    write: (data, format) => {
      field.innerHTML = asMarkup(data, format);
      const range = document.createRange();
      range.selectNodeContents(field);
      range.collapse(false);
      lastRange = range;
      onInput();
    },
    prepend: (data, format) => {
      const holder = document.createElement('template');
      holder.innerHTML = asMarkup(data, format);
      field.prepend(holder.content);
      onInput();
    },
    writeSelection: (data, format) =>
      insert(format === 'html' ? asMarkup(data, format) : asMarkup(data, 'text').replace(/^<div[^>]*>|<\/div>$/g, '')),
    readSelection: (format) => {
      if (!lastRange || lastRange.collapsed) return '';
      const holder = document.createElement('div');
      holder.append(lastRange.cloneContents());
      return format === 'html' ? inner(holder) : textOf(holder);
    },
    format: (command) => {
      if (lastRange) select(lastRange);
      field.focus();
      edit(command);
    },
    focusStart: () => {
      field.focus();
      caret(true);
    },
    destroy: () => document.removeEventListener('selectionchange', rememberCaret),
  };
}
