import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { HostedItem } from '#workbench/host/hosted-item.ts';
import type { Answer, HostServices } from '#workbench/host/mailbox-call.ts';
import { Parameters, refused } from '#workbench/host/mailbox-call.ts';
import { MAILBOX_CALLS } from '#workbench/host/mailbox-calls.ts';

export interface Dispatched {
  readonly name: string;
  readonly answer: Answer;
  readonly outcome: string;
  /** True for a call that this host does not know, or that broke inside it. */
  readonly isProblem: boolean;
}

/** Takes apart the `_data` of an `ExecuteMethod` request. */
export function parseCall(data: unknown): { readonly dispatchId: number; readonly params: unknown } {
  const { ApiParams, MethodData } = (data ?? {}) as { ApiParams?: unknown; MethodData?: { DispatchId?: unknown } };
  const id = MethodData?.DispatchId;
  return { dispatchId: typeof id === 'number' ? id : -1, params: ApiParams };
}

/** The name under which a Mailbox call is logged; its number when it is unknown. */
export function mailboxCallName(dispatchId: number): string {
  return MAILBOX_CALLS.get(dispatchId)?.name ?? `mailbox call ${String(dispatchId)}`;
}

/** Runs one Mailbox call. Never throws: what the page cannot do is answered as an error. */
export function dispatch(dispatchId: number, params: unknown, item: HostedItem | undefined, services: HostServices): Dispatched {
  const name = mailboxCallName(dispatchId);
  const call = MAILBOX_CALLS.get(dispatchId);
  if (!call) return { name, answer: refused(ERROR.internal), outcome: 'unknown to this host', isProblem: true };
  try {
    return { name, answer: call.answer({ item, params: new Parameters(params), services }), outcome: 'ok', isProblem: false };
  } catch (error) {
    if (error instanceof Refusal) return { name, answer: refused(error.code), outcome: `error ${String(error.code)}`, isProblem: false };
    return { name, answer: refused(ERROR.internal), outcome: `broke: ${error instanceof Error ? error.message : String(error)}`, isProblem: true };
  }
}
