import { sizeText } from '#workbench/compose/attachment-row.ts';
import type { Address } from '#outlook/mailbox.ts';
import { readingDocument } from '#workbench/mail/reading-document.ts';
import type { StoredAttachment, StoredMail } from '#workbench/mail/stored-mail.ts';
import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

export interface ReadingActions {
  readonly onReply: (all: boolean) => void;
  readonly onForward: () => void;
  readonly more: readonly Node[];
}

/** Five hundred recipients are a line, not a page. */
const SHOWN_RECIPIENTS = 12;

function people(list: readonly Address[]): string {
  const names = list.slice(0, SHOWN_RECIPIENTS).map(({ name, address }) => name || address);
  const more = list.length - names.length;
  return names.join('; ') + (more > 0 ? `; +${String(more)}` : '');
}

function initials(address: Address): string {
  const words = (address.name || address.address)
    .replace(/[(<].*/, '')
    .split(/[\s._-]+/)
    .filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase();
}

function fileLink(attachment: StoredAttachment): HTMLElement {
  // Always a download: a page or picture of a stranger is never opened at this origin.
  const blob = new Blob([new Uint8Array(attachment.content)], { type: 'application/octet-stream' });
  const link = element(
    'a',
    { class: 'file', download: attachment.name, href: '#' },
    icon('attach'),
    element('span', { class: 'file-name' }, attachment.name),
  );
  link.append(element('span', { class: 'file-size' }, sizeText(attachment.size)));
  link.addEventListener('click', () => {
    link.href = URL.createObjectURL(blob);
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
  return link;
}

/** A mail for reading. Its body stands in a frame in which nothing runs and nothing is fetched. */
export function readingPane(mail: StoredMail, say: Say, actions: ReadingActions): HTMLElement {
  const { html, blockedImages, isCut } = readingDocument(mail);
  const frame = element('iframe', {
    class: 'mail-body',
    title: say('mailFrame'),
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    srcdoc: html,
  });
  const button = (name: 'reply' | 'replyAll' | 'forward', run: () => void): HTMLElement =>
    element('button', { type: 'button', onclick: run }, icon(name), say(name));
  const files = mail.attachments.filter(({ isInline }) => !isInline);
  const notes = [mail.isMeeting && say('meeting'), isCut && say('cutBody'), blockedImages > 0 && say('blockedImages', { n: blockedImages })];
  const from = mail.from.name && mail.from.name !== mail.from.address ? `${mail.from.name} <${mail.from.address}>` : mail.from.address;
  const isOnBehalf = mail.sender.address.toLowerCase() !== mail.from.address.toLowerCase();
  const sender = isOnBehalf ? say('onBehalf', { sender: mail.sender.name || mail.sender.address, name: from }) : from;
  return element(
    'article',
    { class: 'reading', 'aria-label': mail.subject || say('noSubject') },
    element(
      'div',
      { class: 'actions' },
      button('reply', () => actions.onReply(false)),
      button('replyAll', () => actions.onReply(true)),
      button('forward', actions.onForward),
      ...actions.more,
    ),
    element('h2', { class: 'reading-subject' }, mail.subject || say('noSubject')),
    element(
      'div',
      { class: 'sender' },
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(mail.from)),
      element(
        'div',
        { class: 'sender-lines' },
        element('div', { class: 'sender-name' }, sender),
        mail.to.length > 0 && element('div', { class: 'recipients' }, `${say('to')}: ${people(mail.to)}`),
        mail.cc.length > 0 && element('div', { class: 'recipients' }, `${say('cc')}: ${people(mail.cc)}`),
      ),
      element(
        'time',
        { class: 'date', datetime: mail.sentAt.toISOString() },
        mail.sentAt.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }),
      ),
    ),
    files.length > 0 && element('div', { class: 'files', role: 'group', 'aria-label': say('attachments') }, ...files.map(fileLink)),
    ...notes.map((note) => note && element('p', { class: 'note' }, icon('shield'), note)),
    frame,
  );
}
