import type { FolderId } from '#workbench/mail/stored-mail.ts';
import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';

export const FOLDERS: readonly FolderId[] = ['inbox', 'sent', 'drafts', 'shared'];

export interface FolderTabs {
  readonly element: HTMLElement;
  show(folder: FolderId, counts: Readonly<Record<FolderId, number>>): void;
}

/** Inbox, Sent Items, Drafts, and what lies in mailboxes of others; the arrow keys move between them. `counts` are unread mails, in Drafts all. */
export function createFolderTabs(say: Say, onChoose: (folder: FolderId) => void): FolderTabs {
  const counters = new Map(FOLDERS.map((folder) => [folder, element('span', { class: 'count' })]));
  const tabs = new Map(
    FOLDERS.map((folder) => [
      folder,
      element(
        'button',
        { type: 'button', role: 'tab', id: `tab-${folder}`, 'aria-controls': 'message-list', onclick: () => onChoose(folder) },
        say(folder),
        counters.get(folder),
      ),
    ]),
  );
  const bar = element('div', { class: 'folders', role: 'tablist', 'aria-label': say('folders') }, ...tabs.values());
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = FOLDERS.findIndex((folder) => tabs.get(folder) === document.activeElement);
    const next = FOLDERS[(at + step + FOLDERS.length) % FOLDERS.length];
    if (!next) return;
    tabs.get(next)?.focus();
    onChoose(next);
  });
  return {
    element: bar,
    show: (chosen, counts) => {
      for (const [folder, tab] of tabs) {
        tab.setAttribute('aria-selected', String(folder === chosen));
        tab.tabIndex = folder === chosen ? 0 : -1;
        const counter = counters.get(folder);
        if (counter) counter.textContent = counts[folder] > 0 ? String(counts[folder]) : '';
      }
    },
  };
}
