import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asJson, appOver, ORIGIN, type TestApp } from './test-app.ts';
import { openTestStore, type TestStore } from './test-store.ts';

let store: TestStore;
let app: TestApp;
beforeAll(async () => {
  store = await openTestStore();
  app = appOver(store);
}, 60_000);
afterAll(() => store.close());

const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;

describe('who may call', () => {
  test.each(['evil.example', 'evil.example:3000', 'localhost.evil.example:3000', '192.168.1.7:3000', 'localhost:4000'])(
    'a request for %s is refused',
    async (host) => {
      const answer = await app.request('/api/status', { headers: { host } });
      expect(answer.status).toBe(421);
      expect(await codeOf(answer)).toBe('wrong-host');
    },
  );

  test.each(['localhost:3000', '127.0.0.1:3000', 'LOCALHOST:3000'])('a request for %s is answered', async (host) => {
    expect((await app.request('/api/status', { headers: { host } })).status).toBe(200);
  });

  test.each(['https://evil.example', 'null', 'https://localhost:3000.evil.example', 'http://localhost:3000'])(
    'a call from a page of %s is refused',
    async (origin) => {
      const answer = await app.request('/api/customers', asJson({ name: 'Planted', contacts: [] }, { origin }));
      expect(answer.status).toBe(403);
      expect((await app.api.listCustomers({ search: 'planted' })).total).toBe(0);
    },
  );

  test('a call that names no origin but comes from another site is refused', async () => {
    expect((await app.request('/api/customers', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  });

  test('classic Outlook may ask for the context with its origin written with a slash, and is named back', async () => {
    const origin = `${ORIGIN}/`;
    const asked = await app.request('/api/context', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await app.request('/api/context', asJson({ recipients: [] }, { origin }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  });

  test('and may hand over what it has kept of an earlier mail', async () => {
    const { id } = await app.api.createCustomer({ name: 'Handover Ltd', contacts: [] });
    const path = `/api/customers/${id}/communications`;
    const origin = `${ORIGIN}/`;
    const asked = await app.request(path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    const answer = await app.request(
      path,
      asJson({ date: '2026-11-24', direction: 'out', channel: 'email', messageId: 'liaison-send:1' }, { origin }),
    );
    expect([answer.ok, answer.headers.get('access-control-allow-origin')]).toEqual([true, origin]);
    expect((await app.request(path, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });

  test('another site gets no permission for the context', async () => {
    const answer = await app.request('/api/context', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('what answers carry', () => {
  test('the pane may be framed by Outlook, the desk by nobody else; scripts are ours and office.js', async () => {
    const pane = (await app.request('/taskpane.html')).headers.get('content-security-policy') ?? '';
    expect(pane).toMatch(/frame-ancestors [^;]*https:\/\/outlook\.office\.com/);
    expect(pane).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com 'sha256-[^']+'/);
    expect(pane).not.toMatch(/script-src[^;]*unsafe/);
    const desk = (await app.request('/')).headers.get('content-security-policy') ?? '';
    expect(desk).toContain("frame-ancestors 'self'");
    expect(desk).not.toContain('outlook');
  });

  test('every answer says nosniff and sends no referrer; no answer forbids framing by the old header', async () => {
    for (const path of ['/', '/taskpane.html', '/api/status', '/nothing']) {
      const { headers } = await app.request(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBeNull();
    }
  });

  test('a file whose name carries its hash may be kept for good, a page must be asked for again', async () => {
    const script = await app.request('/js/desk-AAAAAAAA.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('br');
    const page = await app.request('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await app.request('/', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('what the API answers is not kept', async () => {
    expect((await app.request('/api/status')).headers.get('cache-control')).toBe('no-store');
  });

  test('Outlook is told which script may use the network', async () => {
    expect(await (await app.request('/.well-known/microsoft-officeaddins-allowed.json')).json()).toEqual({ allowed: [`${ORIGIN}/onsend.js`] });
  });

  test('the manifest names the port that the server runs on', async () => {
    const manifest = await app.request('/manifest.xml');
    expect(manifest.headers.get('content-type')).toContain('xml');
    expect(await manifest.text()).toContain(`"${ORIGIN}/taskpane.html"`);
  });

  test('the send gate asks the port that the server runs on', async () => {
    expect(await (await app.request('/onsend.js')).text()).toBe(`const origin="${ORIGIN}";`);
  });

  test('under a public address Outlook is told that one, whatever the port behind the proxy', async () => {
    const named = 'https://liaison.example.com';
    const behind = appOver(store, [ORIGIN, named], named);
    const headers = { host: 'liaison.example.com' };
    expect(await (await behind.request('/.well-known/microsoft-officeaddins-allowed.json', { headers })).json()).toEqual({
      allowed: [`${named}/onsend.js`],
    });
    expect(await (await behind.request('/manifest.xml', { headers })).text()).toContain(`"${named}/taskpane.html"`);
    expect(await (await behind.request('/onsend.js', { headers })).text()).toBe(`const origin="${named}";`);
  });

  test('the workbench answers with and without a closing slash', async () => {
    for (const path of ['/workbench', '/workbench/']) expect(await (await app.request(path)).text()).toContain('workbench');
  });

  test('without office.js installed the workbench is told so', async () => {
    const answer = await app.request('/officejs/office.js');
    expect(answer.status).toBe(404);
    expect(await codeOf(answer)).toBe('office-js-absent');
  });
});

describe('bad requests', () => {
  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/js/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/%00', '/js/', '/%'])(
    '%s gives nothing from outside',
    async (path) => {
      const answer = await app.request(path);
      expect([400, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('secret\n');
    },
  );

  test('a body that is not JSON is refused with its line', async () => {
    const answer = await app.request('/api/match', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"from":\n1,}' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('line 2, character 3: no comma may stand before') as unknown,
    });
  });

  test('a body above the limit is refused with the limit', async () => {
    const answer = await app.request('/api/customers', asJson({ name: 'x'.repeat(5 * 1024 * 1024), contacts: [] }));
    expect(answer.status).toBe(413);
    expect(((await answer.json()) as { message: string }).message).toContain('4 MB');
  });

  test('an unknown path of the API is a 404 of the API, not a page', async () => {
    const answer = await app.request('/api/nothing');
    expect(answer.status).toBe(404);
    expect(await codeOf(answer)).toBe('not-found');
  });

  test('a fault of the server is reported and its cause not shown', async () => {
    const broken = appOver({
      ...store,
      db: new Proxy(store.db, {
        get: () => {
          throw new Error('password of the database');
        },
      }),
    });
    const answer = await broken.request('/api/status');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('password');
    expect(String(broken.reported[0])).toContain('password of the database');
  });

  test('five hundred recipients and a sender that is no address are answered', async () => {
    const many = Array.from({ length: 500 }, (_, n) => `person${n}@firm${n}.example`);
    expect((await app.api.context(many)).ambiguous).toEqual([]);
    expect((await app.api.match({ from: '', body: 'x'.repeat(1_000_000) })).match.level).toBe('none');
  });
});

test('the API describes itself, every path of the client included', async () => {
  const description = (await (await app.request('/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, unknown>;
    components: { schemas: Record<string, unknown> };
  };
  expect(description.openapi).toBe('3.1.0');
  expect(Object.keys(description.paths).sort()).toEqual([
    '/api/backup',
    '/api/calendar',
    '/api/calendar.ics',
    '/api/cases',
    '/api/choices',
    '/api/company',
    '/api/context',
    '/api/customer-countries',
    '/api/customers',
    '/api/customers/{id}',
    '/api/customers/{id}/accepted-facts',
    '/api/customers/{id}/care',
    '/api/customers/{id}/cases',
    '/api/customers/{id}/cases/{number}/steps',
    '/api/customers/{id}/communications',
    '/api/customers/{id}/communications/{entry}',
    '/api/customers/{id}/communications/{entry}/call-backs',
    '/api/customers/{id}/feedback',
    '/api/customers/{id}/history',
    '/api/customers/{id}/logging',
    '/api/customers/{id}/quotes',
    '/api/customers/{id}/restore',
    '/api/customers/{id}/tier',
    '/api/due',
    '/api/due/count',
    '/api/duplicates',
    '/api/export',
    '/api/ignored',
    '/api/ignored/{id}',
    '/api/imports',
    '/api/imports/uploads',
    '/api/imports/uploads/{id}/preview',
    '/api/imports/uploads/{id}/problems.csv',
    '/api/imports/{id}',
    '/api/imports/{id}/cancel',
    '/api/imports/{id}/rejects.csv',
    '/api/imports/{id}/undo',
    '/api/lessons',
    '/api/logging',
    '/api/markets/{country}',
    '/api/match',
    '/api/merges',
    '/api/merges/preview',
    '/api/merges/{id}/undo',
    '/api/notes',
    '/api/people',
    '/api/restore',
    '/api/review',
    '/api/samples',
    '/api/status',
    '/api/team-rules',
    '/api/tier-model',
    '/api/tier-model/versions',
    '/api/tier-reviews',
  ]);
  expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining(['Customer', 'NewCustomer', 'Error', 'Review']));
});
