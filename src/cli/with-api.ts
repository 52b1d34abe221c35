import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
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
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const status = answer.statusCode ?? 500;
          resolve(
            new Response(status === 204 ? null : new Uint8Array(Buffer.concat(parts)), {
              status,
              headers: { 'content-type': answer.headers['content-type'] ?? '' },
            }),
          );
        });
      });
      call.on('error', reject);
      call.end(init.body);
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
      report: (error) => console.error(error),
    });
    await command(async (path, init) =>
      app.request(`${IN_PROCESS}${path}`, { ...init, headers: { host: 'localhost', ...(init?.headers as Record<string, string>) } }),
    );
  } finally {
    await store.close();
  }
}
