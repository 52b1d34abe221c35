import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '#server/app.ts';
import { certificateIn } from '#server/certificate.ts';
import { SettingError, type Settings } from '#server/env.ts';
import { calendarDay } from '#server/calendar-day.ts';
import { distFolder, projectFolder } from '#server/project-folder.ts';
import { LOCAL_SCOPE } from '#server/store/database.ts';
import { openStore } from '#server/store/open-store.ts';
import { addSamplesOnce } from '#server/store/samples.ts';

export interface RunningServer {
  readonly origin: string;
  readonly port: number;
  /** Answers what has been asked, closes everything, resolves when nothing is open. */
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** How long an answer under way may take when the server is told to stop. */
const PATIENCE_MS = 3000;

function portProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new SettingError(`port ${port} is in use by another program; choose another: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') return new SettingError(`port ${port} needs special rights; choose one above 1023: PORT=3000 npm start`);
  return error;
}

/** Where the commands find a server that runs on a data folder. */
export const addressFile = (dataFolder: string): string => join(dataFolder, 'server.json');

function originsAt(port: number, publicUrl: string | undefined): readonly string[] {
  const own = ['localhost', '127.0.0.1', '[::1]'].map((host) => (port === 443 ? `https://${host}` : `https://${host}:${port}`));
  return publicUrl === undefined ? own : [...own, publicUrl];
}

/** Starts everything: certificate, database, pages. Throws `SettingError` or `FolderInUseError` when something stands in the way. */
export async function startServer(settings: Settings): Promise<RunningServer> {
  const { dataFolder, publicUrl } = settings;
  const store = await openStore(settings);
  try {
    if (settings.samples) await store.db.transaction((tx) => addSamplesOnce(tx, LOCAL_SCOPE));
    const { key, certificate } = await certificateIn(dataFolder);
    let port = settings.port;
    const app = createApp({
      db: store.db,
      kind: store.kind,
      scope: LOCAL_SCOPE,
      today: calendarDay,
      folders: { web: join(distFolder(), 'web'), officeJs: join(projectFolder(), 'node_modules/@microsoft/office-js/dist') },
      origins: () => originsAt(port, publicUrl),
      namedOrigin: () => publicUrl ?? originsAt(port, undefined)[0] ?? '',
      report: (error) => console.error(error),
    });
    const server = createAdaptorServer({ fetch: app.fetch, createServer, serverOptions: { key, cert: certificate } }) as ReturnType<
      typeof createServer
    >;
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(portProblem(error, port)));
      server.listen(settings.port, settings.host, resolve);
    });
    // A server that runs for months must not wake up with an expired certificate.
    const renewal = setInterval(() => {
      void certificateIn(dataFolder).then(({ key: newKey, certificate: renewed, made }) => {
        if (made) server.setSecureContext({ key: newKey, cert: renewed });
      }, console.error);
    }, DAY_MS);
    renewal.unref();
    port = (server.address() as AddressInfo).port;
    const origin = originsAt(port, publicUrl)[0] ?? '';
    writeFileSync(addressFile(dataFolder), JSON.stringify({ pid: process.pid, origin }));
    return {
      origin,
      port,
      async stop() {
        clearInterval(renewal);
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeIdleConnections();
          setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
        });
        rmSync(addressFile(dataFolder), { force: true });
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
