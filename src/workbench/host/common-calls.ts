/** Dispatch ids of the calls that all Office programs share (`executeMethod` with a small e). */
export const COMMON_CALL = { completed: 94, closeContainer: 97, accessToken: 98 } as const;

const NAMES: Readonly<Record<number, string>> = {
  [COMMON_CALL.completed]: 'event.completed',
  [COMMON_CALL.closeContainer]: 'ui.closeContainer',
  [COMMON_CALL.accessToken]: 'auth.getAccessToken',
};

/** The API as a developer knows it; the number for one that is not known here. */
export function commonCallName(dispatchId: number): string {
  return NAMES[dispatchId] ?? `common call ${String(dispatchId)}`;
}

/** How a handler ended: `completed(context)` of its event, or a status other than 0 when office.js could not run it. */
export interface Completion {
  readonly invocationId: string;
  readonly status: number;
  readonly context: Readonly<Record<string, unknown>>;
}

/** Reads what `event.completed` sends: invocation id, status, and the event object as a JSON text. */
export function parseCompletion(data: unknown): Completion | undefined {
  const { 0: invocationId, 1: status, 2: event } = (data ?? {}) as Record<string, unknown>;
  if (typeof invocationId !== 'string' || typeof status !== 'number') return undefined;
  try {
    const parsed = (typeof event === 'string' && event !== '' ? JSON.parse(event) : {}) as { completedContext?: Record<string, unknown> };
    return { invocationId, status, context: parsed.completedContext ?? {} };
  } catch {
    return undefined;
  }
}

export function commonAnswer(error = 0): Readonly<Record<string, unknown>> {
  return { Version: 1, Error: error };
}
