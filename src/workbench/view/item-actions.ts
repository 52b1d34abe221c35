import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

/** Opens and closes the add-in's pane. */
export function paneButton(say: Say, isOpen: boolean, onToggle: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'pane-button', 'aria-pressed': String(isOpen), title: say('openPane'), onclick: onToggle },
    icon('liaison'),
    say('pane'),
  );
}

/** Moves a draft out of the reading pane into a window of its own. */
export function popOutButton(say: Say, onPopOut: () => void): HTMLElement {
  return element('button', { type: 'button', title: say('popOut'), 'aria-label': say('popOut'), onclick: onPopOut }, icon('window'));
}

/** Goes back from an item to the list, where both do not fit beside one another. */
export function backButton(say: Say, onBack: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'back', 'aria-label': say('backToList'), onclick: onBack }, icon('back'));
}

/** What stands in place of an item while none is selected. */
export function nothingSelected(say: Say, action: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'nothing' },
    icon('mail'),
    element('p', {}, say('noSelection')),
    element('p', { class: 'hint' }, say('noSelectionHint')),
    element('div', { class: 'actions' }, action),
  );
}
