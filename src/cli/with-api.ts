import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { createApp } from '#server/app.ts';
import { calendarDay } from '#server/calendar-day.ts';
import type { Settings } from '#server/env.ts';
import { readSettings } from '#server/env.ts';
import { addressFile } from '#server/start.ts';
import { LOCAL_SCOPE } from '#server/store/database.ts';
import { FolderInUseError } from '#server/store/data-lock.ts';
import { openStore } from '#server/store/open-store.ts';

export type ApiFetch = (path: string, init?: RequestInit) => Promise<Response>;

const IN_PROCESS = 'https://localhost';

/** `fetch` to our own server, whose certificate no one but us trusts. */
function fetchFrom(origin: string, certificate: string): ApiFetch {
  return (path, init = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(path, origin);
      const call = request(url, { method: init.method ?? 'GET', headers: init.headers as Record<string, string>, ca: certificate }, (answer) => {
        const status = answer.statusCode ?? 500;
        // Handed on as it comes: an export or a backup need not fit into memory.
        const body = status === 204 ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
        resolve(new Response(body, { status, headers: { 'content-type': answer.headers['content-type'] ?? '' } }));
      });
      call.on('error', reject);
      if (init.body instanceof ReadableStream)
        Readable.fromWeb(init.body as WebStream)
          .on('error', reject)
          .pipe(call);
      else call.end(init.body);
    });
}

function runningServer({ dataFolder }: Settings, pid: number): ApiFetch | undefined {
  try {
    const server = JSON.parse(readFileSync(addressFile(dataFolder), 'utf8')) as { pid: number; origin: string };
    return server.pid === pid ? fetchFrom(server.origin, readFileSync(join(dataFolder, 'certificate.pem'), 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a command on the data through the API: inside this process when nobody owns the data folder, else through the server that
 * owns it. The command does the same in both cases and a server need not be stopped for it.
 */
export async function withApi(command: (fetcher: ApiFetch) => Promise<void>, settings = readSettings(process.env)): Promise<void> {
  let store;
  try {
    store = await openStore(settings);
  } catch (error) {
    const server = error instanceof FolderInUseError ? runningServer(settings, error.pid) : undefined;
    if (!server) throw error;
    await command(server);
    return;
  }
  try {
    const app = createApp({
      db: store.db,
      kind: store.kind,
      scope: LOCAL_SCOPE,
      today: calendarDay,
      folders: { web: '', officeJs: '' },
      origins: () => [IN_PROCESS],
      namedOrigin: () => IN_PROCESS,
      report: (error) => console.error(error),
    });
    await command(async (path, init) => {
      const headers = { host: 'localhost', ...(init?.headers as Record<string, string>) };
      // A stream as a body must say that it is one.
      return app.request(`${IN_PROCESS}${path}`, { ...init, ...({ duplex: 'half' } as RequestInit), headers });
    });
  } finally {
    await store.close();
  }
}
