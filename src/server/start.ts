import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '#server/app.ts';
import { certificateIn } from '#server/certificate.ts';
import type { Settings } from '#server/env.ts';
import { SettingError } from '#server/env.ts';
import { distFolder, projectFolder } from '#server/project-folder.ts';

export interface RunningServer {
  readonly origin: string;
  readonly port: number;
  /** Answers what has been asked, closes everything, resolves when nothing is open. */
  stop(): Promise<void>;
}

function portProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new SettingError(`port ${port} is in use; choose another: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') return new SettingError(`port ${port} needs special rights; choose one above 1023: PORT=3000 npm start`);
  return error;
}

/** Starts everything: certificate, database, pages. Throws `SettingError` when a setting stands in the way. */
export async function startServer(settings: Settings): Promise<RunningServer> {
  const { key, certificate } = await certificateIn(settings.dataFolder);
  let port = settings.port;
  const origins = (): readonly string[] => [
    `https://localhost:${port}`,
    `https://127.0.0.1:${port}`,
    `https://[::1]:${port}`,
    ...(port === 443 ? ['https://localhost'] : []),
    ...(settings.publicUrl ? [settings.publicUrl.toLowerCase()] : []),
  ];
  const app = createApp({
    folders: { web: join(distFolder(), 'web'), officeJs: join(projectFolder(), 'node_modules/@microsoft/office-js/dist') },
    origins,
    report: (error) => console.error(error),
  });
  const server = createAdaptorServer({ fetch: app.fetch, createServer, serverOptions: { key, cert: certificate } }) as ReturnType<
    typeof createServer
  >;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(error, port)));
    server.listen(settings.port, settings.host, resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    origin: `https://localhost:${port}`,
    port,
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 2000).unref();
      });
    },
  };
}
