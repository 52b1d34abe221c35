import type { FolderId } from '#workbench/mail/stored-mail.ts';
import type { Settings } from '#workbench/settings.ts';
import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import type { FolderTabs } from '#workbench/view/folder-tabs.ts';
import { createFolderTabs } from '#workbench/view/folder-tabs.ts';
import { icon } from '#workbench/view/icon.ts';
import type { MessageBars } from '#workbench/view/message-bar.ts';
import { createMessageBars } from '#workbench/view/message-bar.ts';
import type { MessageList } from '#workbench/view/message-list.ts';
import { createMessageList } from '#workbench/view/message-list.ts';
import type { PaneArea } from '#workbench/view/pane-area.ts';
import { createPaneArea } from '#workbench/view/pane-area.ts';

export interface PageActions {
  readonly onFolder: (folder: FolderId) => void;
  readonly onSelect: (id: string) => void;
  readonly onNew: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onClosePane: () => void;
  readonly onTools: (isOpen: boolean) => void;
}

/** The fixed parts of the page; what they show comes from outside. */
export interface Page {
  readonly root: HTMLElement;
  readonly tabs: FolderTabs;
  readonly list: MessageList;
  readonly bars: MessageBars;
  readonly content: HTMLElement;
  readonly pane: PaneArea;
  readonly tools: HTMLElement;
}

function choice<T extends string>(
  id: string,
  label: string,
  options: readonly (readonly [T, string])[],
  chosen: T,
  onChange: (value: T) => void,
): HTMLElement {
  const select = element(
    'select',
    { id, onchange: () => onChange(select.value as T) },
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
  select.value = chosen;
  return element('span', { class: 'choice' }, element('label', { for: id, class: 'sr' }, label), select);
}

export function createPage(say: Say, settings: Settings, actions: PageActions): Page {
  const tabs = createFolderTabs(say, actions.onFolder);
  const list = createMessageList(say, actions.onSelect);
  const bars = createMessageBars(say);
  const pane = createPaneArea({
    say,
    width: settings.paneWidth,
    isPinned: settings.panePinned,
    onPin: (panePinned) => actions.onSettings({ panePinned }),
    onWidth: (paneWidth) => actions.onSettings({ paneWidth }),
    onClose: actions.onClosePane,
  });
  const picker = element('input', { type: 'file', accept: '.eml,message/rfc822', multiple: true, hidden: true, 'aria-label': say('openEml') });
  picker.addEventListener('change', () => {
    actions.onFiles([...(picker.files ?? [])]);
    picker.value = '';
  });
  const tools = element('section', { class: 'tools', id: 'test-tools', 'aria-label': say('testTools'), hidden: true });
  const toolsButton = element(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'test-tools', onclick: () => toggleTools() },
    icon('wrench'),
    say('testTools'),
  );
  function toggleTools(): void {
    tools.hidden = !tools.hidden;
    toolsButton.setAttribute('aria-expanded', String(!tools.hidden));
    actions.onTools(!tools.hidden);
  }

  const header = element(
    'header',
    { class: 'top' },
    icon('mail'),
    element('h1', {}, say('title')),
    element('span', { class: 'subtitle' }, say('subtitle')),
    element('span', { class: 'gap' }),
    choice(
      'choose-language',
      say('language'),
      [
        ['en-US', 'English'],
        ['zh-CN', '简体中文'],
      ],
      settings.displayLanguage,
      (displayLanguage) => actions.onSettings({ displayLanguage }),
    ),
    choice(
      'choose-theme',
      say('theme'),
      [
        ['light', say('light')],
        ['dark', say('dark')],
      ],
      settings.theme,
      (theme) => actions.onSettings({ theme }),
    ),
    toolsButton,
  );
  const content = element('main', { class: 'content' });
  const root = element(
    'div',
    { class: 'workbench' },
    header,
    bars.element,
    tools,
    element(
      'div',
      { class: 'columns' },
      element(
        'nav',
        { class: 'list-column', 'aria-label': say('messages') },
        element(
          'div',
          { class: 'list-actions' },
          element('button', { type: 'button', class: 'primary', onclick: actions.onNew }, icon('mail'), say('newMail')),
          element('button', { type: 'button', onclick: () => picker.click() }, icon('folderOpen'), say('openEml')),
          picker,
        ),
        tabs.element,
        list.element,
      ),
      content,
      pane.element,
    ),
  );
  acceptDrops(root, say, actions.onFiles);
  return { root, tabs, list, bars, content, pane, tools };
}

function acceptDrops(root: HTMLElement, say: Say, onFiles: (files: readonly File[]) => void): void {
  const hint = element('div', { class: 'drop-hint', hidden: true }, say('dropHere'));
  root.append(hint);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  root.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hint.hidden = false;
  });
  root.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  root.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hint.hidden = true;
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
