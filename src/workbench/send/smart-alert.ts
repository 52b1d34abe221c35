import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

export type AlertChoice = 'send' | 'stay' | 'act';

export interface SmartAlert {
  readonly choice: Promise<AlertChoice>;
  /** Takes the dialog away, as when the handler ends while the dialog of slowness is open. */
  close(): void;
}

/** The dialog of Outlook's Smart Alerts in the mode PromptUser. `action` is the label of a third button, absent on older clients. */
export function showSmartAlert(message: string, say: Say, action?: string): SmartAlert {
  const dialog = element('dialog', { class: 'smart-alert', 'aria-labelledby': 'alert-title', 'aria-describedby': 'alert-text' });
  let choose: (choice: AlertChoice) => void = () => undefined;
  const choice = new Promise<AlertChoice>((resolve) => {
    choose = (chosen) => {
      dialog.close();
      dialog.remove();
      resolve(chosen);
    };
  });
  const button = (text: string, chosen: AlertChoice, kind = ''): HTMLElement =>
    element('button', { type: 'button', class: kind, onclick: () => choose(chosen) }, text);
  dialog.append(
    element('h2', { id: 'alert-title' }, icon('liaison'), 'Liaison'),
    element('p', { id: 'alert-text' }, message),
    element(
      'div',
      { class: 'alert-buttons' },
      action !== undefined && button(action, 'act', 'primary'),
      button(say('sendAnyway'), 'send'),
      button(say('dontSend'), 'stay', action === undefined ? 'primary' : ''),
    ),
  );
  // Esc is the careful answer.
  dialog.addEventListener('cancel', () => choose('stay'));
  document.body.append(dialog);
  dialog.showModal();
  return { choice, close: () => choose('stay') };
}
