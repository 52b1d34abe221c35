import { expect, test } from 'vitest';
import { ApiError } from '#api/api-error.ts';
import { createClient } from '#api/client.ts';

const answering = (answer: () => Response | Promise<Response>) => {
  const calls: { url: string; init?: RequestInit }[] = [];
  const client = createClient('https://localhost:3000', async (url, init) => {
    calls.push({ url, init });
    return answer();
  });
  return { client, calls };
};

test('a refusal becomes an ApiError with code, message and the stored record', async () => {
  const current = { id: 'K', version: 2 };
  const { client } = answering(() => Response.json({ code: 'conflict', message: 'changed', current }, { status: 409 }));
  await expect(client.updateCustomer('K', 1, { name: 'A', contacts: [] })).rejects.toMatchObject({
    name: 'ApiError',
    status: 409,
    code: 'conflict',
    current,
  });
});

test('an answer that is no JSON, and none at all, are told apart', async () => {
  await expect(answering(() => new Response('<html>', { status: 502 })).client.status()).rejects.toMatchObject({ status: 502, code: 'unexpected' });
  await expect(answering(() => Promise.reject(new TypeError('fetch failed'))).client.status()).rejects.toMatchObject({
    status: 0,
    code: 'unreachable',
  });
});

test('an aborted call rejects as fetch does, not as an unreachable server', async () => {
  const controller = new AbortController();
  controller.abort();
  const { client } = answering(() => Promise.reject(new DOMException('gone', 'AbortError')));
  const error: unknown = await client.match({ from: 'a@b.example' }, controller.signal).catch((reason: unknown) => reason);
  expect(error).not.toBeInstanceOf(ApiError);
  expect((error as Error).name).toBe('AbortError');
});

test('ids are escaped, versions and write keys are sent, absent filters are not', async () => {
  const { client, calls } = answering(() => Response.json({}));
  await client.updateCustomer('a/b?c', 7, { name: 'A', contacts: [] });
  await client.updateCustomer('a/b?c', 7, { name: 'A', contacts: [] });
  await client.listCustomers({ search: 'a&b', cursor: undefined });
  expect(calls[0]?.url).toBe('https://localhost:3000/api/customers/a%2Fb%3Fc');
  const headers = calls.map(({ init }) => new Headers(init?.headers));
  expect(headers[0]?.get('if-match')).toBe('"7"');
  expect(headers[0]?.get('idempotency-key')).not.toBe(headers[1]?.get('idempotency-key'));
  expect(calls[2]?.url).toBe('https://localhost:3000/api/customers?search=a%26b');
});
