import { htmlToText } from '#workbench/mail/html-text.ts';
import { otherMailbox } from '#workbench/mail/other-mailboxes.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';
import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

export interface MessageList {
  readonly element: HTMLElement;
  show(mails: readonly StoredMail[], selectedId: string | undefined, tabId: string): void;
  focus(): void;
}

const PREVIEW_SOURCE = 6000;
const previews = new WeakMap<StoredMail, string>();

/** The first words of a mail. Only its beginning is parsed: a list must not wait for a body of a million characters. */
function preview(mail: StoredMail): string {
  const known = previews.get(mail);
  if (known !== undefined) return known;
  const text = htmlToText(mail.html.slice(0, PREVIEW_SOURCE)).replace(/\s+/g, ' ').slice(0, 120);
  previews.set(mail, text);
  return text;
}

function correspondent(mail: StoredMail): string {
  const isReceived = mail.folder === 'inbox' || (mail.folder === 'shared' && mail.from.address !== mail.mailbox);
  if (isReceived) return mail.from.name || mail.from.address;
  return mail.to.map(({ name, address }) => name || address).join('; ');
}

/** Time of a mail of the last day, else its day. */
function shortDate(date: Date): string {
  const isRecent = Math.abs(Date.now() - date.getTime()) < 20 * 3_600_000;
  return isRecent
    ? date.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString(document.documentElement.lang, { month: 'numeric', day: 'numeric' });
}

export function createMessageList(say: Say, onSelect: (id: string) => void): MessageList {
  const list = element('ul', { id: 'message-list', class: 'messages', role: 'listbox', 'aria-label': say('messages'), tabindex: 0 });
  let ids: readonly string[] = [];
  let selected: string | undefined;

  list.addEventListener('keydown', (event) => {
    const at = selected === undefined ? -1 : ids.indexOf(selected);
    const next = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: ids.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const id = ids[Math.min(next, ids.length - 1)];
    if (id !== undefined) onSelect(id);
  });

  function row(mail: StoredMail): HTMLElement {
    const isUnread = (mail.folder === 'inbox' || mail.folder === 'shared') && !mail.isRead;
    const isSelected = mail.id === selected;
    return element(
      'li',
      {
        id: `row-${mail.id}`,
        role: 'option',
        class: isUnread ? 'message unread' : 'message',
        'aria-selected': String(isSelected),
        'data-file': mail.file,
        onclick: () => onSelect(mail.id),
      },
      element(
        'div',
        { class: 'line' },
        element('span', { class: 'who' }, isUnread && element('span', { class: 'sr' }, `${say('unread')}: `), correspondent(mail)),
        mail.attachments.some(({ isInline }) => !isInline) && element('span', { class: 'clip', title: say('hasAttachments') }, icon('attach')),
        element('span', { class: 'date' }, shortDate(mail.sentAt)),
      ),
      element(
        'div',
        { class: 'what' },
        mail.folder === 'drafts' && element('span', { class: 'draft-mark' }, `${say('draftMark')} `),
        mail.subject || say('noSubject'),
      ),
      mail.mailbox !== undefined &&
        element('div', { class: 'preview' }, say('inMailbox', { name: otherMailbox(mail.mailbox)?.name ?? mail.mailbox })),
      element('div', { class: 'preview' }, preview(mail)),
    );
  }

  return {
    element: list,
    show: (mails, selectedId, tabId) => {
      ids = mails.map(({ id }) => id);
      selected = selectedId;
      list.setAttribute('aria-labelledby', tabId);
      if (selectedId !== undefined && ids.includes(selectedId)) list.setAttribute('aria-activedescendant', `row-${selectedId}`);
      else list.removeAttribute('aria-activedescendant');
      list.replaceChildren(...mails.map(row));
      if (mails.length === 0) list.append(element('li', { class: 'empty', role: 'presentation' }, say('empty')));
      const current = selectedId === undefined ? undefined : list.querySelector(`[aria-selected="true"]`);
      current?.scrollIntoView({ block: 'nearest' });
    },
    focus: () => list.focus(),
  };
}
