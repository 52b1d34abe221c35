import { ApiError } from '#api/api-error.ts';
import type { ApiErrorBody } from '#api/contract.ts';
import type { DuplicateReport, MergeOrder, MergeResult } from '#api/duplicates-contract.ts';

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, { code: 'unreachable', message: 'The Liaison server does not answer. Is it running?' });
  });
  if (!response.ok) throw new ApiError(response.status, (await response.json()) as ApiErrorBody);
  return (await response.json()) as T;
}

export const findDuplicatePairs = (): Promise<DuplicateReport> => call('/duplicates');
export const mergePair = (order: MergeOrder): Promise<MergeResult> => call('/merges', order);
export const undoMerge = (id: string): Promise<unknown> => call(`/merges/${encodeURIComponent(id)}/undo`, {});
