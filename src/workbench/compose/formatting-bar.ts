import type { Say, TextKey } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import type { IconName } from '#workbench/view/icon.ts';
import { icon } from '#workbench/view/icon.ts';

const COMMANDS: readonly { readonly command: string; readonly label: TextKey & IconName }[] = [
  { command: 'bold', label: 'bold' },
  { command: 'italic', label: 'italic' },
  { command: 'underline', label: 'underline' },
  { command: 'insertUnorderedList', label: 'bullets' },
  { command: 'insertOrderedList', label: 'numbers' },
];

export function formattingBar(say: Say, run: (command: string) => void): HTMLElement {
  const buttons = COMMANDS.map(({ command, label }) =>
    element('button', { type: 'button', 'aria-label': say(label), title: say(label), onclick: () => run(command) }, icon(label)),
  );
  return element('div', { class: 'formatting', role: 'toolbar', 'aria-label': say('formatting') }, ...buttons);
}
