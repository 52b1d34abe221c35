import type { DueApi } from '#api/due-contract.ts';
import { queryOf } from '#api/tier-calls.ts';

type Write = <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<T>;
type Read = <T>(path: string) => Promise<T>;

/** Paths and verbs of `DueApi`. */
export function dueCalls(read: Read, write: Write): DueApi {
  return {
    dueToday: (query) => read(`/due?${queryOf(query)}`),
    dueCount: () => read('/due/count'),
    careOf: (id, mail = {}) => read(`/customers/${encodeURIComponent(id)}/care?${queryOf({ ...mail })}`),
    care: (id, move) => write('POST', `/customers/${encodeURIComponent(id)}/care`, move),
  };
}
