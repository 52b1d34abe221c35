import { appContext, windowName } from '#workbench/host/app-context.ts';
import type { HostProfile } from '#workbench/host/app-context.ts';
import type { Completion } from '#workbench/host/common-calls.ts';
import { COMMON_CALL, commonAnswer, commonCallName, parseCompletion } from '#workbench/host/common-calls.ts';
import { dispatch, mailboxCallName, parseCall } from '#workbench/host/dispatch.ts';
import type { HostRequest } from '#workbench/host/envelope.ts';
import { answerTo, eventMessage, parseRequest } from '#workbench/host/envelope.ts';
import { ERROR } from '#workbench/host/error-code.ts';
import { EVENT } from '#workbench/host/events.ts';
import type { Fault, Faults } from '#workbench/host/faults.ts';
import type { HostLog } from '#workbench/host/host-log.ts';
import type { HostedItem } from '#workbench/host/hosted-item.ts';
import { initialData } from '#workbench/host/initial-data.ts';
import type { HostServices } from '#workbench/host/mailbox-call.ts';
import { data, refused } from '#workbench/host/mailbox-call.ts';

/** What office.js tells about the focus: it has walked out of the pane, or Esc was pressed in it. */
export type FocusExit = 'forward' | 'backward' | 'escape';

const FOCUS_EXITS: Readonly<Record<number, FocusExit>> = { 13: 'forward', 14: 'backward', 15: 'escape', 17: 'forward', 18: 'backward' };

/** As Outlook on the web frames its add-ins. */
const SANDBOX = 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface AddInFrameOptions {
  readonly url: string;
  readonly title: string;
  /** For the log: read, compose or event. */
  readonly frame: string;
  readonly profile: () => HostProfile;
  readonly item: () => HostedItem | undefined;
  readonly services: HostServices;
  readonly faults: Faults;
  readonly log: HostLog;
  readonly onFocusExit?: (exit: FocusExit) => void;
  readonly onCompleted?: (completion: Completion) => void;
  readonly onCloseContainer?: () => void;
}

/** One page of the add-in with the real office.js in it, and the host's end of their conversation. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  /** False when the add-in has no handler for this event. */
  raise(event: string, data: unknown): boolean;
  /** Tells the add-in that another item, or none, is open now. */
  raiseItemChanged(): boolean;
  /** Resolves once office.js has registered a handler for the event. */
  whenRegistered(event: string): Promise<void>;
  destroy(): void;
}

export function createAddInFrame(options: AddInFrameOptions): AddInFrame {
  const { frame, services, faults, log } = options;
  const conversationId = `wb_${crypto.randomUUID()}`;
  const instanceId = crypto.randomUUID();
  const registrations = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  const element = document.createElement('iframe');
  element.title = options.title;
  element.setAttribute('sandbox', SANDBOX);
  element.name = windowName(conversationId, instanceId, options.profile());

  const post = (message: string): void => element.contentWindow?.postMessage(message, options.profile().origin);
  const currentData = (): unknown => initialData(options.item(), services.user, timeZone);

  function raise(event: string, data: unknown): boolean {
    const correlationId = registrations.get(event);
    if (correlationId === undefined) return false;
    log.add({ frame, kind: 'event', name: event, outcome: 'raised' });
    post(eventMessage(event, conversationId, correlationId, data));
    return true;
  }

  // An empty text, not null, makes the client drop its item.
  const raiseItemChanged = (): boolean => {
    if (faults.take('ItemChanged')?.silent) {
      log.add({ frame, kind: 'event', name: EVENT.itemChanged, outcome: 'fault: not raised' });
      return false;
    }
    return raise(EVENT.itemChanged, options.item() ? currentData() : '');
  };

  interface Response {
    readonly request: HostRequest;
    readonly name: string;
    readonly dispatchId?: number;
    /** Does what was asked. Not run when a fault makes the call fail: a failed call must not have happened. */
    readonly run: (fault?: Fault) => { readonly answer: unknown; readonly outcome: string };
    /** The shape in which this kind of call reports an error. */
    readonly refusal: (code: number) => unknown;
    readonly afterwards?: () => void;
  }

  function respond({ request, name, dispatchId, run, refusal, afterwards }: Response): void {
    const entry = { frame, kind: 'call', name, dispatchId } as const;
    const fault: Fault | undefined = faults.take(name, dispatchId);
    if (fault?.silent) {
      log.add({ ...entry, outcome: 'fault: no answer' });
      return;
    }
    if (fault?.itemChanged) raiseItemChanged();
    const code = fault?.itemChanged ? ERROR.itemChanged : fault?.errorCode;
    const { answer, outcome } = code === undefined ? run(fault) : { answer: refusal(code), outcome: `fault: error ${String(code)}` };
    const finish = (): void => {
      log.add({ ...entry, outcome });
      post(answerTo(request, answer, options.profile().origin));
      if (code === undefined) afterwards?.();
    };
    if (fault?.delayMs === undefined) {
      finish();
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      finish();
    }, fault.delayMs);
    timers.add(timer);
  }

  const answerPlainly = (request: HostRequest, name: string, dispatchId: number | undefined, answer: () => unknown): void =>
    respond({ request, name, dispatchId, run: () => ({ answer: answer(), outcome: 'ok' }), refusal: () => null });

  function mailboxCall(request: HostRequest): void {
    const { dispatchId, params } = parseCall(request.data);
    const run = (fault?: Fault): { answer: unknown; outcome: string } => {
      if (fault?.instead !== undefined) return { answer: data(fault.instead), outcome: 'fault: another answer' };
      const { name, answer, outcome, isProblem } = dispatch(dispatchId, params, options.item(), services);
      if (isProblem) log.add({ frame, kind: 'problem', name, dispatchId, outcome });
      return { answer, outcome };
    };
    respond({ request, name: mailboxCallName(dispatchId), dispatchId, run, refusal: refused });
  }

  function commonCall(request: HostRequest): void {
    const dispatchId = (request.data as { DdaMethod?: { DispatchId?: number } } | null)?.DdaMethod?.DispatchId ?? -1;
    const name = commonCallName(dispatchId);
    const call = { request, name, dispatchId, refusal: commonAnswer };
    const ok = { answer: commonAnswer(), outcome: 'ok' };
    if (dispatchId === COMMON_CALL.completed) {
      const completion = parseCompletion(request.data);
      respond({ ...call, run: () => ok, afterwards: () => completion && options.onCompleted?.(completion) });
    } else if (dispatchId === COMMON_CALL.closeContainer) {
      respond({ ...call, run: () => ok, afterwards: options.onCloseContainer });
    } else {
      log.add({ frame, kind: 'problem', name, dispatchId, outcome: 'unknown to this host' });
      respond({ ...call, run: () => ({ answer: commonAnswer(ERROR.internal), outcome: 'unknown to this host' }) });
    }
  }

  function register(request: HostRequest): void {
    if (request.type === 'register') {
      registrations.set(request.action, request.correlationId);
      for (const resolve of waiting.get(request.action) ?? []) resolve();
      waiting.delete(request.action);
    } else registrations.delete(request.action);
    post(answerTo(request, { Error: 0 }, options.profile().origin));
  }

  function receive(event: MessageEvent): void {
    if (event.source !== element.contentWindow || event.origin !== options.profile().origin) return;
    const request = parseRequest(event.data);
    if (!request || request.conversationId !== conversationId) return;
    if (request.type !== 'invoke') {
      register(request);
      return;
    }
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        // A reload of the frame starts a new conversation: its handlers are gone.
        registrations.clear();
        answerPlainly(request, 'getAppContext', undefined, () => appContext(instanceId, options.profile()));
        return;
      case 'ContextActivationManager_notifyHost': {
        const exit = FOCUS_EXITS[(request.data as unknown[] | null)?.[1] as number];
        if (exit) options.onFocusExit?.(exit);
        return;
      }
      case 'GetInitialData':
        answerPlainly(request, 'GetInitialData', 1, currentData);
        return;
      case 'ExecuteMethod':
        mailboxCall(request);
        return;
      case 'executeMethod':
        commonCall(request);
        return;
      default:
        log.add({ frame, kind: 'problem', name: request.action, outcome: 'unknown to this host' });
    }
  }

  // Before the frame is inserted: office.js asks for its context once and never again.
  window.addEventListener('message', receive);
  element.src = options.url;

  return {
    element,
    raise,
    raiseItemChanged,
    whenRegistered: (event) =>
      registrations.has(event) ? Promise.resolve() : new Promise((resolve) => waiting.set(event, [...(waiting.get(event) ?? []), resolve])),
    destroy: () => {
      window.removeEventListener('message', receive);
      for (const timer of timers) clearTimeout(timer);
      element.remove();
    },
  };
}
