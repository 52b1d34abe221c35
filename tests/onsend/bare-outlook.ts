import { createContext, Script } from 'node:vm';
import { sendGateCode } from '../../scripts/send-gate-code.ts';

/*
 * The send gate's very bundle in an engine without a page, over one draft that lives on between the events, as classic Outlook runs it: each
 * event starts the script anew, and only what is kept with the draft is left of the one before.
 */

type Callback = (result: unknown) => void;

export type Completion = { readonly allowEvent?: boolean; readonly errorMessage?: string };

export interface BareDraft {
  subject: string;
  html: string;
  from: string;
  to: readonly string[];
  cc: readonly string[];
  readonly sessionData: Map<string, string>;
  readonly customProperties: Map<string, string>;
}

export const USER = 'li.na@hx-lighting.example';

export function newDraft(parts: Partial<BareDraft> = {}): BareDraft {
  return { subject: '', html: '', from: USER, to: [], cc: [], sessionData: new Map(), customProperties: new Map(), ...parts };
}

export const buildGate = (): Promise<string> => sendGateCode('https://localhost:3000');

const person = (emailAddress: string): object => ({ displayName: '', emailAddress });

function officeOver(draft: BareDraft, handlers: Map<string, (event: unknown) => void>): object {
  const answer =
    (value: () => unknown) =>
    (...args: unknown[]): void =>
      void setTimeout(() => (args[args.length - 1] as Callback)({ status: 'succeeded', value: value() }), 0);
  const { sessionData, customProperties } = draft;
  return {
    onReady: () => Promise.resolve(),
    actions: { associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler) },
    context: {
      displayLanguage: 'en-US',
      roamingSettings: { get: () => undefined, set: () => undefined, saveAsync: answer(() => undefined) },
      requirements: { isSetSupported: () => true },
      mailbox: {
        userProfile: { emailAddress: USER },
        item: {
          subject: { getAsync: answer(() => draft.subject) },
          body: { getTypeAsync: answer(() => 'html'), getAsync: answer(() => draft.html) },
          from: { getAsync: answer(() => person(draft.from)) },
          to: { getAsync: answer(() => draft.to.map(person)) },
          cc: { getAsync: answer(() => draft.cc.map(person)) },
          bcc: { getAsync: answer(() => []) },
          getAttachmentsAsync: answer(() => []),
          loadCustomPropertiesAsync: answer(() => ({ get: (key: string) => customProperties.get(key) })),
          sessionData: {
            getAsync: (key: string, done: Callback) => answer(() => sessionData.get(key) ?? '')(done),
            setAsync: (key: string, value: string, done: Callback) => answer(() => void sessionData.set(key, value))(done),
          },
        },
      },
    },
  };
}

/** Raises an event on the draft; resolves with what its handler completes with. `fetch` is the network, which is absent at sending. */
export function raise(
  code: string,
  event: string,
  draft: BareDraft,
  fetch?: (path: string, init: RequestInit) => Promise<Response>,
): Promise<Completion> {
  const handlers = new Map<string, (event: unknown) => void>();
  const network = fetch && ((address: string, init: RequestInit) => fetch(new URL(address).pathname, init));
  new Script(code).runInContext(createContext({ Office: officeOver(draft, handlers), setTimeout, clearTimeout, ...(network && { fetch: network }) }));
  return new Promise((resolve) => handlers.get(`on${event}Handler`)?.({ completed: (options: Completion = {}) => resolve(options) }));
}
