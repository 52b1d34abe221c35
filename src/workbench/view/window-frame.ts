import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';
import type { MessageBars } from '#workbench/view/message-bar.ts';
import { createMessageBars } from '#workbench/view/message-bar.ts';
import type { PaneArea, PaneAreaOptions } from '#workbench/view/pane-area.ts';
import { createPaneArea } from '#workbench/view/pane-area.ts';

/** A window of its own for one draft: the draft at the left, its own pane of the add-in at the right. */
export interface WindowFrame {
  readonly element: HTMLElement;
  readonly bars: MessageBars;
  readonly pane: PaneArea;
  show(content: HTMLElement): void;
  setTitle(title: string): void;
}

export function createWindowFrame(say: Say, pane: Omit<PaneAreaOptions, 'say'>, onClose: () => void): WindowFrame {
  const title = element('h2', {});
  const bars = createMessageBars(say);
  const area = createPaneArea({ say, ...pane });
  const content = element('div', { class: 'content' });
  const close = element('button', { type: 'button', 'aria-label': say('closeWindow'), title: say('closeWindow'), onclick: onClose }, icon('close'));
  const frame = element(
    'section',
    { class: 'window', role: 'dialog' },
    element('header', { class: 'window-header' }, icon('mail'), title, close),
    bars.element,
    element('div', { class: 'columns' }, content, area.element),
  );
  return {
    element: frame,
    bars,
    pane: area,
    show: (shown) => content.replaceChildren(shown),
    setTitle: (text) => {
      title.textContent = text;
      frame.setAttribute('aria-label', text);
    },
  };
}
