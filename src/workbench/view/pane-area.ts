import type { AddInFrame } from '#workbench/host/add-in-frame.ts';
import { clampPaneWidth, PANE_WIDTH } from '#workbench/settings.ts';
import type { Say } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

export interface PaneAreaOptions {
  readonly say: Say;
  readonly width: number;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

/** The column at the right in which the add-in's page stands. */
export interface PaneArea {
  readonly element: HTMLElement;
  show(frame: AddInFrame | undefined): void;
  focusHeader(): void;
}

const KEY_STEP = 20;

export function createPaneArea({ say, width: initial, isPinned: pinnedAtFirst, onPin, onWidth, onClose }: PaneAreaOptions): PaneArea {
  let width = initial;
  let isPinned = pinnedAtFirst;

  const splitter = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': say('paneWidth'),
    'aria-valuemin': PANE_WIDTH.min,
    'aria-valuemax': PANE_WIDTH.max,
  });
  const pin = element(
    'button',
    { type: 'button', title: say('pinPane'), 'aria-label': say('pinPane'), onclick: () => setPinned(!isPinned) },
    icon('pin'),
  );
  const holder = element('div', { class: 'pane-frame' });
  const area = element(
    'aside',
    { class: 'pane', 'aria-label': say('pane'), hidden: true },
    splitter,
    element(
      'header',
      { class: 'pane-header' },
      icon('liaison'),
      element('h2', {}, say('pane')),
      pin,
      element('button', { type: 'button', 'aria-label': say('closePane'), title: say('closePane'), onclick: onClose }, icon('close')),
    ),
    holder,
  );

  function setWidth(next: number): void {
    width = clampPaneWidth(next);
    area.style.width = `${String(width)}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  }

  function setPinned(next: boolean): void {
    isPinned = next;
    pin.setAttribute('aria-pressed', String(next));
    onPin(next);
  }

  splitter.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(width + step);
    onWidth(width);
  });
  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    area.classList.add('resizing');
    const startWidth = width;
    const move = (event: PointerEvent): void => setWidth(startWidth + down.clientX - event.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'lostpointercapture',
      () => {
        splitter.removeEventListener('pointermove', move);
        area.classList.remove('resizing');
        onWidth(width);
      },
      { once: true },
    );
  });
  setWidth(width);
  pin.setAttribute('aria-pressed', String(isPinned));

  return {
    element: area,
    show: (frame) => {
      area.hidden = frame === undefined;
      if (frame) holder.replaceChildren(frame.element);
      else holder.replaceChildren();
    },
    focusHeader: () => pin.focus(),
  };
}
