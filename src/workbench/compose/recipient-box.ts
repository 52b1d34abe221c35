import type { Address } from '#outlook/mailbox.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';
import type { Say } from '#workbench/texts.ts';

/** One of To, Cc and Bcc: addresses as chips, and a field for the next one. */
export interface RecipientBox {
  readonly element: HTMLElement;
  list(): readonly Address[];
  set(list: readonly Address[]): void;
  /** Turns what is still being typed into chips, as leaving the field does. */
  settle(): void;
  focus(): void;
}

export interface RecipientBoxOptions {
  readonly name: 'to' | 'cc' | 'bcc';
  /** Of its input. */
  readonly id: string;
  readonly list: readonly Address[];
  readonly say: Say;
  readonly onChange: () => void;
}

/** As loose as Outlook: something, an at sign, something with a dot or not. */
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** Reads `Name <address>` or a bare address. */
function parse(text: string): Address {
  const named = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(text);
  return named ? { name: named[1] ?? '', address: (named[2] ?? '').trim() } : { name: '', address: text.trim() };
}

export function createRecipientBox({ name, id, list: initial, say, onChange }: RecipientBoxOptions): RecipientBox {
  let list = [...initial];
  const input = element('input', { id, type: 'text', autocomplete: 'off', list: 'known-addresses', spellcheck: 'false' });
  const chips = element('ul', { class: 'chips', 'aria-label': say(name) });
  const box = element('div', { class: 'recipient-box' }, element('label', { for: id }, say(name)), chips);

  function draw(): void {
    const items = list.map((address, i) => {
      const shown = address.name || address.address;
      const remove = element(
        'button',
        {
          type: 'button',
          class: 'chip-remove',
          'aria-label': say('removeAddress', { name: shown }),
          onclick: () => change(list.filter((_, at) => at !== i)),
        },
        icon('close'),
      );
      const kind = isAddress(address.address) ? 'chip' : 'chip chip-bad';
      return element('li', { class: kind, title: address.address }, element('span', {}, shown), remove);
    });
    chips.replaceChildren(...items, element('li', { class: 'chip-input' }, input));
  }

  function change(next: Address[]): void {
    list = next;
    const hadFocus = document.activeElement === input || chips.contains(document.activeElement);
    draw();
    if (hadFocus) input.focus();
    onChange();
  }

  function settle(): void {
    const typed = input.value.split(/[;,，；\n]/).filter((part) => part.trim() !== '');
    if (typed.length === 0) return;
    input.value = '';
    change([...list, ...typed.map(parse)]);
  }

  input.addEventListener('blur', settle);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if ([';', ',', '；', '，', 'Enter'].includes(event.key)) {
      event.preventDefault();
      settle();
    } else if (event.key === 'Backspace' && input.value === '' && list.length > 0) change(list.slice(0, -1));
  });
  box.addEventListener('click', (event) => {
    if (event.target === box || event.target === chips) input.focus();
  });
  draw();

  return {
    element: box,
    list: () => list,
    set: (next) => change([...next]),
    settle,
    focus: () => input.focus(),
  };
}
