import { createContext, Script } from 'node:vm';
import { sendGateCode } from '../../scripts/send-gate-code.ts';

/*
 * Classic Outlook on Windows runs the send gate in an engine without a page. Here the very bundle runs in a bare context that holds
 * nothing but the language, timers and the few Office calls that the gate makes, answered as office.js answers them. Its time is our own: a
 * minute passes at once, and whatever the gate would do within it is seen.
 */

export interface Draft {
  readonly subject?: string;
  readonly html?: string;
  readonly to?: readonly string[];
  readonly attachments?: readonly string[];
  /** Calls that never answer. */
  readonly silent?: readonly string[];
  /** Calls that fail. */
  readonly failing?: readonly string[];
  /** Calls that throw before anything is sent, as office.js does without a permission. */
  readonly throwing?: readonly string[];
  /** Calls that answer twice. */
  readonly doubled?: readonly string[];
  /** Milliseconds until a call answers; 1 for those that are not named. */
  readonly slow?: Readonly<Record<string, number>>;
  /** Members of Office, mailbox or item that this client does not have. */
  readonly absent?: readonly string[];
  readonly isGone?: boolean;
  /** Events raised for one press on Send. */
  readonly presses?: number;
  /** What the pane or an event has left in the session data. */
  readonly left?: unknown;
  readonly language?: string;
  /** Mailbox requirement sets that the client knows. */
  readonly sets?: readonly string[];
  /** The mailbox's own settings: they outlive the mail. */
  readonly settings?: Map<string, string>;
}

export interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
}

/** How one press ended: each completion with the millisecond after the press at which it came. */
export interface Ending {
  readonly completed: readonly Completion[];
  readonly at: readonly number[];
  /** Names of the Office calls, in the order in which they were made. */
  readonly calls: readonly string[];
  /** The most of them that were under way at one time. */
  readonly mostAtOnce: number;
  /** Timers of the gate that were still set at each completion: in classic Outlook they would go on running while the alert is open. */
  readonly timersLeft: readonly number[];
}

/** The build lowers the syntax but not the library, so whatever is newer is taken away here before the bundle runs. */
const WITHOUT_WHAT_CAME_AFTER_ES2016 = new Script(`
  for (const [owner, names] of [
    [Object, 'entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy'],
    [Array.prototype, 'flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with'],
    [Array, 'fromAsync'],
    [String.prototype, 'padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll at isWellFormed toWellFormed'],
    [Promise, 'allSettled any withResolvers try'],
    [Promise.prototype, 'finally'],
    [RegExp.prototype, 'hasIndices dotAll'],
    [Symbol, 'asyncIterator matchAll'],
    [Map, 'groupBy'],
    [Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'],
    [globalThis, 'globalThis BigInt BigInt64Array BigUint64Array WeakRef FinalizationRegistry AggregateError Iterator structuredClone SharedArrayBuffer Atomics'],
    [Intl, 'Segmenter PluralRules RelativeTimeFormat ListFormat DisplayNames Locale DurationFormat supportedValuesOf getCanonicalLocales'],
  ]) for (const name of names.split(' ')) delete owner[name];
`);

/** The clock of the engine goes with its timers. */
const OWN_CLOCK = new Script(
  '{ const start = begun, since = passed; Date.now = () => start + since(); } delete globalThis.begun; delete globalThis.passed;',
);

type Callback = (result: unknown) => void;

/** A clock that stands still until it is told to go on. */
class OwnTime {
  now = 0;
  #next = 1;
  readonly #timers = new Map<number, { readonly at: number; readonly run: () => void }>();

  readonly setTimeout = (run: () => void, ms = 0): number => {
    this.#timers.set(this.#next, { at: this.now + ms, run });
    return this.#next++;
  };

  get pending(): number {
    return this.#timers.size;
  }

  readonly clearTimeout = (id: number | undefined): void => {
    if (id !== undefined) this.#timers.delete(id);
  };

  /** Goes on to this millisecond; whatever is promised meanwhile is kept before the next timer runs. */
  async goTo(end: number): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const [first] = [...this.#timers].sort(([a, one], [b, other]) => one.at - other.at || a - b);
      if (!first || first[1].at > end) break;
      this.#timers.delete(first[0]);
      this.now = first[1].at;
      first[1].run();
    }
    this.now = end;
  }
}

export const gateCode = (): Promise<string> => sendGateCode('https://localhost:3000');

/** Raises OnMessageSend on the draft in an engine of its own and lets a minute pass. */
export async function send(gate: Script, draft: Draft): Promise<Ending> {
  const time = new OwnTime();
  const handlers = new Map<string, (event: unknown) => void>();
  const calls: string[] = [];
  let underWay = 0;
  let mostAtOnce = 0;
  const has = (name: string): boolean => !(draft.absent?.includes(name) ?? false);
  const answer =
    (name: string, value: unknown) =>
    (...args: unknown[]): void => {
      calls.push(name);
      if (draft.throwing?.includes(name)) throw new Error(`${name}: permission denied`);
      underWay += 1;
      mostAtOnce = Math.max(mostAtOnce, underWay);
      if (draft.silent?.includes(name)) return;
      const callback = args[args.length - 1] as Callback;
      const result = draft.failing?.includes(name)
        ? { status: 'failed', error: { code: 5001, message: 'internal' } }
        : { status: 'succeeded', value };
      time.setTimeout(() => {
        underWay -= 1;
        callback(result);
        if (draft.doubled?.includes(name)) callback(result);
      }, draft.slow?.[name] ?? 1);
    };
  const only = (members: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(members).filter(([name]) => has(name)));
  const people = (draft.to ?? []).map((emailAddress) => ({ displayName: '', emailAddress }));
  const office = {
    onReady: () => Promise.resolve(),
    actions: { associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler) },
    context: {
      displayLanguage: draft.language ?? 'en-US',
      roamingSettings: {
        get: (key: string) => draft.settings?.get(key),
        set: (key: string, value: string) => draft.settings?.set(key, value),
        saveAsync: answer('saveAsync', undefined),
      },
      requirements: {
        isSetSupported: (_: string, version: string) => {
          if (draft.throwing?.includes('isSetSupported')) throw new Error('isSetSupported: no');
          return draft.sets?.includes(version) ?? false;
        },
      },
      mailbox: {
        userProfile: { emailAddress: 'li.na@hx-lighting.example' },
        item: draft.isGone
          ? null
          : only({
              subject: { getAsync: answer('subject', draft.subject ?? '') },
              body: { getTypeAsync: answer('type', 'html'), getAsync: answer('body', draft.html ?? '') },
              from: { getAsync: answer('from', { displayName: '', emailAddress: 'li.na@hx-lighting.example' }) },
              to: { getAsync: answer('to', people) },
              cc: { getAsync: answer('cc', []) },
              bcc: { getAsync: answer('bcc', []) },
              getAttachmentsAsync: answer(
                'attachments',
                (draft.attachments ?? []).map((name) => ({ id: name, name, size: 1, isInline: false })),
              ),
              sessionData: { getAsync: answer('sessionData', draft.left === undefined ? '' : JSON.stringify(draft.left)) },
            }),
      },
    },
  };
  const { setTimeout, clearTimeout } = time;
  const context = createContext({ Office: office, setTimeout, clearTimeout, begun: Date.now(), passed: () => time.now });
  OWN_CLOCK.runInContext(context);
  WITHOUT_WHAT_CAME_AFTER_ES2016.runInContext(context);
  gate.runInContext(context);
  const completed: Completion[] = [];
  const at: number[] = [];
  const timersLeft: number[] = [];
  for (let press = 0; press < (draft.presses ?? 1); press += 1) {
    handlers.get('onMessageSendHandler')!({
      completed: (options: Completion) => {
        // Of this context, so that it compares with what a test writes down.
        completed.push({ ...options });
        at.push(time.now);
        timersLeft.push(time.pending);
      },
    });
  }
  await time.goTo(60_000);
  return { completed, at, calls, mostAtOnce, timersLeft };
}
