/**
 * Faults on purpose, for tests and for trying things by hand. From a test or the console:
 *
 *     liaisonWorkbench.faults.add({ api: 'body.getAsync', delayMs: 3000 })              // answers late, with what was true when asked
 *     liaisonWorkbench.faults.add({ api: 37, errorCode: 9020, times: 1 })               // fails once
 *     liaisonWorkbench.faults.add({ api: 'subject.getAsync', silent: true })            // never answers
 *     liaisonWorkbench.faults.add({ api: 'body.getAsync', itemChanged: true, times: 1 })// raises ItemChanged, then refuses with 9030
 *     liaisonWorkbench.faults.add({ api: 'delayDeliveryTime.getAsync', instead: 0 })   // answers this, not what is true
 *     liaisonWorkbench.faults.clear()
 *
 * `api` is the name in the host's log, or a dispatch id. Four names are not calls: `GetInitialData`; `event.completed`,
 * whose silence makes a handler hang; `launchEvent`, whose silence makes the add-in unavailable; `ItemChanged`, whose silence freezes the pane. `*` is every call.
 *
 * By address: `/workbench?fault=body.getAsync:delay=3000&fault=37:error=9020:once&fault=subject.getAsync:silent`.
 */
export interface Fault {
  readonly api: string | number;
  readonly delayMs?: number;
  readonly errorCode?: number;
  readonly silent?: boolean;
  readonly itemChanged?: boolean;
  /** Answered in place of the true value, by a call that succeeds: a client that forgets or changes what it was told. */
  readonly instead?: unknown;
  /** How often; absent means always. */
  readonly times?: number;
}

export interface Faults {
  /** Answers a function that takes the fault away again. */
  add(fault: Fault): () => void;
  clear(): void;
  list(): readonly Fault[];
  /** The first fault that fits the call, counted as used. */
  take(name: string, dispatchId?: number): Fault | undefined;
}

export function createFaults(): Faults {
  let active: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      const entry = { fault, left: fault.times ?? Infinity };
      active.push(entry);
      return () => {
        active = active.filter((other) => other !== entry);
      };
    },
    clear: () => {
      active = [];
    },
    list: () => active.map(({ fault }) => fault),
    take: (name, dispatchId) => {
      const entry = active.find(({ fault: { api } }) => api === name || api === '*' || (dispatchId !== undefined && api === dispatchId));
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) active = active.filter((other) => other !== entry);
      return entry.fault;
    },
  };
}

/** Reads one `fault=` of the address; undefined when it is not of the form described above. */
export function parseFault(text: string): Fault | undefined {
  const [api, ...effects] = text.split(':');
  if (!api || effects.length === 0) return undefined;
  let fault: Fault = { api: /^\d+$/.test(api) ? Number(api) : api };
  for (const effect of effects) {
    const [name, value] = effect.split('=');
    const number = Number(value);
    if (name === 'delay' && number > 0) fault = { ...fault, delayMs: number };
    else if (name === 'error' && number > 0) fault = { ...fault, errorCode: number };
    else if (name === 'silent') fault = { ...fault, silent: true };
    else if (name === 'item-changed') fault = { ...fault, itemChanged: true };
    else if (name === 'once') fault = { ...fault, times: 1 };
    else return undefined;
  }
  return fault;
}
