import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts the built product as a newcomer does, on an empty data folder and a free port; stops it and removes the folder afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = `${process.env.LIAISON_DIST ?? 'dist'}/cli.js`;
  if (!existsSync(program)) throw new Error('Browser tests run the built product: npm run build first.');
  const data = mkdtempSync(join(tmpdir(), 'liaison-browser-'));
  const port = await freePort();
  const server = spawn(process.execPath, [program, 'serve'], {
    env: { ...process.env, PORT: String(port), LIAISON_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`:${port}/workbench`)) resolve();
    });
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code ?? 'none'} before it was ready:\n${said}`)));
  });
  project.provide('origin', `https://localhost:${port}`);
  return async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}
