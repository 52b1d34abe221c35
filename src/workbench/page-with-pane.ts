import type { AddInHost } from '#workbench/add-in-host.ts';
import type { HostedItem } from '#workbench/host/hosted-item.ts';
import type { PaneController } from '#workbench/pane-controller.ts';
import { createPaneController } from '#workbench/pane-controller.ts';
import type { Settings } from '#workbench/settings.ts';
import type { Say } from '#workbench/texts.ts';
import type { Page, PageActions } from '#workbench/workbench-page.ts';
import { createPage } from '#workbench/workbench-page.ts';

export interface PageWithPaneOptions {
  readonly say: Say;
  readonly host: AddInHost;
  readonly settings: () => Settings;
  readonly item: () => HostedItem | undefined;
  readonly actions: PageActions;
}

/** The page in one language, and the pane of its main window. */
export function pageWithPane({ say, host, settings, item, actions }: PageWithPaneOptions): { readonly page: Page; readonly pane: PaneController } {
  document.documentElement.lang = settings().displayLanguage;
  document.documentElement.dataset['theme'] = settings().theme;
  const page = createPage(say, settings(), actions);
  const pane = createPaneController({
    area: page.pane,
    frameOptions: host.frameOptions(item),
    title: say('pane'),
    item,
    settings,
    onOpenChange: (isOpen) => {
      page.root.classList.toggle('with-pane', isOpen);
      for (const button of page.content.querySelectorAll('.pane-button')) button.setAttribute('aria-pressed', String(isOpen));
    },
    onFocusExit: (exit) => {
      if (exit === 'backward') page.pane.focusHeader();
      else page.content.querySelector<HTMLElement>('.pane-button')?.focus();
    },
  });
  return { page, pane };
}
