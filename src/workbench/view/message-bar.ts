import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

export interface MessageBars {
  readonly element: HTMLElement;
  /** `error` is read out at once and stays; `info` goes by itself. */
  show(text: string, kind: 'error' | 'info'): void;
  clear(): void;
}

const INFO_MS = 5000;

export function createMessageBars(say: Say): MessageBars {
  const area = element('div', { class: 'message-bars' });
  return {
    element: area,
    show: (text, kind) => {
      const bar = element(
        'div',
        { class: `message-bar ${kind}`, role: kind === 'error' ? 'alert' : 'status' },
        element('span', {}, text),
        element('button', { type: 'button', 'aria-label': say('dismiss'), onclick: () => bar.remove() }, icon('close')),
      );
      area.append(bar);
      if (kind === 'info') setTimeout(() => bar.remove(), INFO_MS);
    },
    clear: () => area.replaceChildren(),
  };
}
