import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../scripts/free-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One running product for each worker, so that no test file sees what another does at the same time. */
    origins: readonly string[];
  }
}

export interface Product {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A product whose clock begins at an instant: what is due, and whether it is a working day, then does not depend on when the tests run. */
const clockFrom = (instant: string): string => {
  const code = `const Real = Date, ahead = ${Date.parse(instant)} - Real.now();
    globalThis.Date = class extends Real { constructor(...given) { given.length === 0 ? super(Real.now() + ahead) : super(...given); } static now() { return Real.now() + ahead; } };`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
};

/** Starts the built product as a newcomer does, on an empty data folder and a free port; with the clock of now, or of `instant`. */
export async function startProduct(instant?: string): Promise<Product> {
  const program = `${process.env.LIAISON_DIST ?? 'dist'}/cli.js`;
  if (!existsSync(program)) throw new Error('Browser tests run the built product: npm run build first.');
  const data = mkdtempSync(join(tmpdir(), 'liaison-browser-'));
  const port = await freePort();
  const server = spawn(process.execPath, [program, 'serve'], {
    env: { ...process.env, PORT: String(port), LIAISON_DATA: data, ...(instant !== undefined && { NODE_OPTIONS: clockFrom(instant) }) },
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
  return {
    origin: `https://localhost:${port}`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Starts one product for each worker of the browser tests; stops them and removes their data afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const products = await Promise.all(Array.from({ length: project.config.maxWorkers }, () => startProduct()));
  project.provide(
    'origins',
    products.map(({ origin }) => origin),
  );
  return async () => {
    for (const product of products) await product.stop();
  };
}
