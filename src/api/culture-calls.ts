import type { CultureApi } from '#api/culture-contract.ts';

type Write = <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<T>;
type Read = <T>(path: string) => Promise<T>;

/** Paths and verbs of `CultureApi`. */
export function cultureCalls(read: Read, write: Write): CultureApi {
  return {
    getNotes: () => read('/notes'),
    updateNotes: (version, notes) => write('PUT', '/notes', { notes }, { 'if-match': `"${version}"` }),
    market: (country) => read(`/markets/${encodeURIComponent(country)}`),
    calendar: () => read('/calendar'),
  };
}
