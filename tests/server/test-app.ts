import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '#api/client.ts';
import type { LiaisonApi } from '#api/contract.ts';
import { createApp } from '#server/app.ts';
import { LOCAL_SCOPE } from '#server/store/database.ts';
import type { TestStore } from './test-store.ts';

export const ORIGIN = 'https://localhost:3000';

export interface TestApp {
  readonly api: LiaisonApi;
  readonly reported: unknown[];
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** The server without a socket over a real database, with a few files where the build would put its pages. */
export function appOver(
  store: TestStore,
  origins: readonly string[] = [ORIGIN, 'https://127.0.0.1:3000'],
  namedOrigin = origins[0] ?? ORIGIN,
): TestApp {
  const web = join(store.folder, 'web');
  mkdirSync(join(web, 'js'), { recursive: true });
  mkdirSync(join(web, 'workbench'), { recursive: true });
  const officeJs = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  writeFileSync(join(web, 'index.html'), '<!doctype html><script type="module" src="/js/desk-AAAAAAAA.js"></script>');
  writeFileSync(join(web, 'taskpane.html'), `<!doctype html>${officeJs}<script>document.title = 'Liaison';</script>`);
  writeFileSync(join(web, 'workbench', 'index.html'), '<!doctype html><title>workbench</title>');
  writeFileSync(join(web, 'manifest.xml'), '<OfficeApp><SourceLocation DefaultValue="https://localhost:3456/taskpane.html"/></OfficeApp>');
  writeFileSync(join(web, 'onsend.js'), 'const origin="https://localhost:3456";');
  writeFileSync(join(web, 'js', 'desk-AAAAAAAA.js'), `export const text = '${'a long text '.repeat(200)}';`);
  writeFileSync(join(store.folder, 'secret.txt'), 'secret');
  const reported: unknown[] = [];
  const app = createApp({
    db: store.db,
    kind: store.kind,
    scope: LOCAL_SCOPE,
    today: () => '2026-11-24',
    folders: { web, officeJs: join(store.folder, 'office-js-absent') },
    origins: () => origins,
    namedOrigin: () => namedOrigin,
    report: (error) => reported.push(error),
  });
  const request: TestApp['request'] = async (path, init) => app.request(new URL(path, ORIGIN).href, init);
  return { api: createClient('', request), reported, request };
}

export const asJson = (value: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
