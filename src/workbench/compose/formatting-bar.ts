import type { Say, TextKey } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';

const COMMANDS: readonly { readonly command: string; readonly label: TextKey; readonly sign: string }[] = [
  { command: 'bold', label: 'bold', sign: 'B' },
  { command: 'italic', label: 'italic', sign: 'I' },
  { command: 'underline', label: 'underline', sign: 'U' },
  { command: 'insertUnorderedList', label: 'bullets', sign: '•' },
  { command: 'insertOrderedList', label: 'numbers', sign: '1.' },
];

export function formattingBar(say: Say, run: (command: string) => void): HTMLElement {
  const buttons = COMMANDS.map(({ command, label, sign }) =>
    element('button', { type: 'button', class: `format-${command}`, 'aria-label': say(label), title: say(label), onclick: () => run(command) }, sign),
  );
  return element('div', { class: 'formatting', role: 'toolbar', 'aria-label': say('formatting') }, ...buttons);
}
