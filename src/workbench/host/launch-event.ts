import type { AddInFrameOptions } from '#workbench/host/add-in-frame.ts';
import { createAddInFrame } from '#workbench/host/add-in-frame.ts';
import type { Completion } from '#workbench/host/common-calls.ts';
import { EVENT } from '#workbench/host/events.ts';

/** The events of the manifest and the handlers that it names for them. */
export const LAUNCH_EVENT = {
  OnNewMessageCompose: 'onNewMessageComposeHandler',
  OnMessageCompose: 'onMessageComposeHandler',
  OnMessageRecipientsChanged: 'onMessageRecipientsChangedHandler',
  OnMessageAttachmentsChanged: 'onMessageAttachmentsChangedHandler',
  OnMessageSend: 'onMessageSendHandler',
} as const;

export type LaunchEventName = keyof typeof LAUNCH_EVENT;

export type LaunchOutcome =
  | { readonly kind: 'completed'; readonly context: Completion['context'] }
  /** The runtime did not start in time, or has no handler of that name. */
  | { readonly kind: 'unavailable'; readonly reason: string };

export interface Launch {
  readonly outcome: Promise<LaunchOutcome>;
  /** Ends the runtime; the outcome may then stay open for ever. */
  stop(): void;
}

/** A runtime that has not asked for its events by then never will. */
const START_DEADLINE_MS = 15_000;

/** Raises one launch event in a runtime of its own, as Outlook does: a hidden frame that lives for this event only. */
export function launchEvent(
  name: LaunchEventName,
  details: Readonly<Record<string, unknown>>,
  options: Omit<AddInFrameOptions, 'frame' | 'title' | 'onCompleted'>,
): Launch {
  const { faults, log } = options;
  if (faults.take('launchEvent')?.silent) {
    log.add({ frame: 'event', kind: 'event', name, outcome: 'fault: add-in unavailable' });
    return { outcome: Promise.resolve({ kind: 'unavailable', reason: 'fault' }), stop: () => undefined };
  }
  const invocationId = crypto.randomUUID();
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;

  const outcome = new Promise<LaunchOutcome>((resolve) => {
    const finish = (result: LaunchOutcome): void => {
      stop();
      log.add({ frame: 'event', kind: 'event', name, outcome: result.kind === 'completed' ? 'completed' : `unavailable: ${result.reason}` });
      resolve(result);
    };
    const frame = createAddInFrame({
      ...options,
      frame: 'event',
      title: name,
      onCompleted: (completion) => {
        if (completion.invocationId !== invocationId) return;
        if (completion.status === 0) finish({ kind: 'completed', context: completion.context });
        else finish({ kind: 'unavailable', reason: `office.js could not run ${LAUNCH_EVENT[name]} (${String(completion.status)})` });
      },
    });
    stop = () => {
      clearTimeout(deadline);
      frame.destroy();
    };
    deadline = setTimeout(() => finish({ kind: 'unavailable', reason: 'the runtime did not start' }), START_DEADLINE_MS);
    frame.element.hidden = true;
    frame.element.setAttribute('aria-hidden', 'true');
    frame.element.tabIndex = -1;
    document.body.append(frame.element);
    void frame.whenRegistered(EVENT.commandInvoked).then(() => {
      clearTimeout(deadline);
      const event = { type: name, source: { id: 'Liaison' }, ...details };
      frame.raise(EVENT.commandInvoked, [invocationId, LAUNCH_EVENT[name], JSON.stringify(event)]);
    });
  });
  return { outcome, stop: () => stop() };
}
