import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve as absolute } from 'node:path';
import { build } from 'esbuild';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let bundled: Promise<string> | undefined;

/** The program as the build bundles it, once a test worker: starting it from its sources would cost seconds each time. */
export function program(): Promise<string> {
  bundled ??= (async () => {
    const outdir = absolute('node_modules/.cache', `liaison-cli-${process.pid}`);
    await build({
      entryPoints: { liaison: 'src/cli/main.ts' },
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      supported: { 'import-attributes': true },
      logLevel: 'error',
    });
    process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
    return `${outdir}/liaison.js`;
  })();
  return bundled;
}

/** Runs the real program, as `npx liaison …` does. */
export async function liaison(
  args: readonly string[],
  options: { readonly input?: string | Buffer; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--no-warnings', await program(), ...args], {
    env: { ...process.env, ...options.env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

/** The lines of JSON that a batch has answered. */
export const linesOf = (out: string): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
