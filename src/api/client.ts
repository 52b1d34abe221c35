import { ApiError } from '#api/api-error.ts';
import type { ApiErrorBody, LiaisonApi } from '#api/contract.ts';
import { dueCalls } from '#api/due-calls.ts';
import { cultureCalls } from '#api/culture-calls.ts';
import { recordCalls } from '#api/record-calls.ts';
import { teamRulesCalls } from '#api/team-rules.ts';
import { queryOf, tierCalls } from '#api/tier-calls.ts';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

function isErrorBody(value: unknown): value is ApiErrorBody {
  return typeof value === 'object' && value !== null && typeof (value as { code?: unknown }).code === 'string';
}

async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  return new ApiError(
    response.status,
    isErrorBody(body) ? body : { code: 'unexpected', message: `The server answered ${response.status} ${response.statusText}`.trim() },
  );
}

/** Marks one write, so that sending it again after a lost answer does not do it twice. */
const writeKey = (): string => crypto.randomUUID();

/**
 * The typed client of the HTTP contract. `origin` is empty in a page (its own server); elsewhere `https://host:port`.
 * Every method rejects with `ApiError`; an aborted one with the `AbortError` of `fetch`.
 */
export function createClient(origin = '', fetcher: Fetch = (url, init) => fetch(url, init)): LiaisonApi {
  async function call<T>(
    method: string,
    path: string,
    body?: unknown,
    options: { signal?: AbortSignal; headers?: Record<string, string> } = {},
  ): Promise<T> {
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
    if (body !== undefined) headers['content-type'] = 'application/json';
    let response: Response;
    try {
      response = await fetcher(`${origin}/api${path}`, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: options.signal,
      });
    } catch (error) {
      if (options.signal?.aborted) throw error;
      throw new ApiError(0, { code: 'unreachable', message: 'The Liaison server does not answer. Is it running?' });
    }
    if (!response.ok) throw await errorOf(response);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  const write = <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> =>
    call<T>(method, path, body, { headers: { 'idempotency-key': writeKey(), ...headers } });
  const at = (id: string): string => `/customers/${encodeURIComponent(id)}`;

  return {
    ...recordCalls((path) => call('GET', path), write),
    ...dueCalls((path) => call('GET', path), write),
    ...tierCalls((path) => call('GET', path), write),
    ...teamRulesCalls((path) => call('GET', path), write),
    ...cultureCalls((path) => call('GET', path), write),
    match: (input, signal) => call('POST', '/match', input, { signal }),
    context: (recipients, signal, hints) => call('POST', '/context', { recipients, ...hints }, { signal }),
    review: (input) => call('POST', '/review', input),
    listCustomers: (query) => call('GET', `/customers?${queryOf(query)}`),
    customerCountries: () => call('GET', '/customer-countries'),
    getCustomer: (id) => call('GET', at(id)),
    createCustomer: (customer) => write('POST', '/customers', customer),
    updateCustomer: (id, version, customer) => write('PUT', at(id), customer, { 'if-match': `"${version}"` }),
    deleteCustomer: (id) => write('DELETE', at(id)),
    ignore: (entry) => write('POST', '/ignored', entry),
    listIgnored: () => call('GET', '/ignored'),
    stopIgnoring: (id) => write('DELETE', `/ignored/${encodeURIComponent(id)}`),
    removeSamples: () => write('DELETE', '/samples'),
    addSamples: () => write('POST', '/samples'),
    choose: (choice) => write('PUT', '/choices', choice),
    history: (id) => call('GET', `${at(id)}/history`),
    getCompany: () => call('GET', '/company'),
    updateCompany: (version, company) => write('PUT', '/company', company, { 'if-match': `"${version}"` }),
    status: () => call('GET', '/status'),
  };
}
