import type { Fault, Faults } from '#workbench/host/faults.ts';
import type { HostLog } from '#workbench/host/host-log.ts';
import type { Settings } from '#workbench/settings.ts';
import type { Say, TextKey } from '#workbench/texts.ts';
import { element } from '#workbench/view/element.ts';

const CALLS = [
  '*',
  'body.getAsync',
  'subject.getAsync',
  'recipients.getAsync',
  'item.getAttachmentsAsync',
  'sessionData.getAsync',
  'body.setAsync',
  'event.completed',
  'launchEvent',
  'ItemChanged',
];

const EFFECTS: readonly (readonly [TextKey, Omit<Fault, 'api'>])[] = [
  ['faultSilent', { silent: true }],
  ['faultDelay', { delayMs: 3000 }],
  ['faultError', { errorCode: 9020 }],
  ['faultItemChanged', { itemChanged: true }],
];

const SHOWN_LINES = 60;

function describe(fault: Fault, say: Say): string {
  const effect = EFFECTS.find(
    ([, { silent, delayMs, errorCode, itemChanged }]) =>
      silent === fault.silent && delayMs === fault.delayMs && errorCode === fault.errorCode && itemChanged === fault.itemChanged,
  );
  const api = fault.api === '*' ? say('everyCall') : String(fault.api);
  return `${api}: ${effect ? say(effect[0]) : JSON.stringify(fault)}${fault.times === 1 ? `, ${say('once')}` : ''}`;
}

export interface TestToolsOptions {
  readonly say: Say;
  readonly faults: Faults;
  readonly log: HostLog;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Ways of a client that are no faults, each a tick. */
const SWITCHES = [
  ['older-client', 'isOlderClient', 'olderClient'],
  ['plain-text', 'writesPlainText', 'plainText'],
  ['own-window', 'opensWindows', 'ownWindow'],
  ['surviving-pane', 'paneSurvives', 'survivingPane'],
] as const satisfies readonly (readonly [string, keyof Settings, TextKey])[];

/** The panel that makes the host misbehave, and shows what it and the add-in say to each other. Answers a function that draws it anew. */
export function fillTestTools(area: HTMLElement, options: TestToolsOptions): () => void {
  const { say, faults, log } = options;
  const switches = SWITCHES.map(([id, setting, text]) => {
    const tick = element('input', { id, type: 'checkbox', onchange: () => options.onChange({ [setting]: tick.checked }) });
    tick.checked = options.settings[setting];
    return element('span', { class: 'wide' }, tick, element('label', { for: id }, say(text)));
  });
  const call = element(
    'select',
    { id: 'fault-call' },
    ...CALLS.map((name) => element('option', { value: name }, name === '*' ? say('everyCall') : name)),
  );
  const effect = element('select', { id: 'fault-effect' }, ...EFFECTS.map(([key], i) => element('option', { value: i }, say(key))));
  const once = element('input', { id: 'fault-once', type: 'checkbox' });
  const active = element('ul', { class: 'fault-list' });
  const lines = element('ol', { class: 'host-log', tabindex: 0, 'aria-label': say('hostLog') });
  const problems = element('p', { class: 'problems', role: 'status' });

  function draw(): void {
    const list = faults.list();
    active.replaceChildren(
      ...(list.length === 0 ? [element('li', {}, say('noFaults'))] : list.map((fault) => element('li', {}, describe(fault, say)))),
    );
    lines.replaceChildren(
      ...log
        .entries()
        .slice(-SHOWN_LINES)
        .reverse()
        .map(({ at, frame, kind, name, outcome }) => element('li', { class: kind }, `${String(at)} ms  ${frame}  ${name}  ${outcome}`)),
    );
    const count = log.problems().length;
    problems.textContent = count > 0 ? say('problems', { n: count }) : '';
  }

  function add(): void {
    const chosen = EFFECTS[Number(effect.value)];
    if (chosen) faults.add({ api: call.value, ...chosen[1], ...(once.checked ? { times: 1 } : {}) });
    draw();
  }

  function clear(): void {
    faults.clear();
    draw();
  }

  area.replaceChildren(
    element(
      'div',
      { class: 'fault-form' },
      element('h2', {}, say('faults')),
      element('p', {}, say('faultsHint')),
      element('label', { for: 'fault-call' }, say('call')),
      call,
      element('label', { for: 'fault-effect' }, say('effect')),
      effect,
      element('span', {}, once, element('label', { for: 'fault-once' }, say('once'))),
      element('button', { type: 'button', class: 'primary', onclick: add }, say('add')),
      element('button', { type: 'button', onclick: clear }, say('clear')),
      active,
      ...switches,
    ),
    element('div', { class: 'log-column' }, element('h2', {}, say('hostLog')), problems, lines),
  );
  draw();
  return draw;
}
