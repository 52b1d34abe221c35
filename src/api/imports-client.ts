import { ApiError } from '#api/api-error.ts';
import type { ApiErrorBody } from '#api/contract.ts';
import type { ImportsApi } from '#api/imports-contract.ts';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** The typed client of imports, as `createClient` is of everything else. */
export function createImportsClient(origin = '', fetcher: Fetch = (url, init) => fetch(url, init)): ImportsApi {
  async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
    let response: Response;
    try {
      response = await fetcher(`${origin}/api${path}`, {
        ...init,
        headers: { accept: 'application/json', ...(init.headers as Record<string, string>) },
      });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new ApiError(0, { code: 'unreachable', message: 'The Liaison server does not answer. Is it running?' });
    }
    if (!response.ok) {
      const fallback = { code: 'unexpected', message: `The server answered ${response.status}` };
      throw new ApiError(response.status, ((await response.json().catch(() => undefined)) as ApiErrorBody | undefined) ?? fallback);
    }
    return (await response.json()) as T;
  }
  const post = <T>(path: string, body: unknown = {}, signal?: AbortSignal): Promise<T> =>
    call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });
  const at = (id: string): string => `/imports/${encodeURIComponent(id)}`;
  return {
    upload: (file, fileName, signal) =>
      call(`/imports/uploads?name=${encodeURIComponent(fileName)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
        signal,
      }),
    preview: (uploadId, mapping, signal) => post(`/imports/uploads/${encodeURIComponent(uploadId)}/preview`, mapping, signal),
    start: (uploadId, mapping, duplicates) => post('/imports', { uploadId, mapping, duplicates }),
    list: () => call('/imports'),
    get: (id) => call(at(id)),
    cancel: (id) => post(`${at(id)}/cancel`),
    undo: (id) => post(`${at(id)}/undo`),
  };
}
