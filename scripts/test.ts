/**
 * Runs every check there is, alone, on a fresh machine, and closes with `N passed, N failed`: types, lint with the import table,
 * format, generated documents, the build, and all tests, those in a browser included. Where PostgreSQL is installed, the tests of the store run
 * on a server of their own too. Exits 1 when anything failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { startLocalPostgres } from './local-postgres.ts';

let passed = 0;
let failed = 0;

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** Runs one check beside others; what it says is printed in one piece, when it has ended. */
async function step(name: string, args: readonly string[]): Promise<boolean> {
  const started = Date.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const ok = code === 0;
  if (ok) passed += 1;
  else failed += 1;
  process.stdout.write(Buffer.concat(said));
  console.log(`${ok ? 'ok' : 'FAILED'}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

const tsc = 'node_modules/typescript/bin/tsc';
const tsx = ['--import', 'tsx'];

// Lint alone takes as long as all the others, so that two processors are busy and no more.
const [, built] = await Promise.all([
  step('lint and import table', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  (async () => {
    await step('types', [tsc, '--noEmit']);
    await step('types of core without DOM, Node and Office', [tsc, '--noEmit', '-p', 'src/core']);
    await step('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
    await step('generated documents are fresh', [...tsx, 'scripts/rules-doc.ts', '--check']);
    return step('build', [...tsx, 'scripts/build.ts']);
  })(),
]);

let browser: string | undefined;
try {
  browser = findBrowser();
  console.log(`browser: ${browser}`);
} catch (error) {
  failed += 1;
  console.log(`FAILED  ${error instanceof Error ? error.message : String(error)}`);
}

const given = process.env.TEST_DATABASE_URL;
const postgres = given ? undefined : await startLocalPostgres();
// An interrupted run must not leave a server behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    postgres?.stop();
    process.exit(1);
  });
}
const databaseUrl = given ?? postgres?.url;
console.log(
  databaseUrl === undefined
    ? 'database tests: embedded only (no PostgreSQL is installed here and TEST_DATABASE_URL is not set)'
    : `database tests: embedded and ${postgres ? `${postgres.version}, started for them` : 'the server that TEST_DATABASE_URL names'}`,
);

const folder = mkdtempSync(join(tmpdir(), 'liaison-test-'));
const report = join(folder, 'report.json');
const projects = built && browser ? [] : ['--project', 'unit'];
run(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...projects], {
  ...(browser ? { LIAISON_BROWSER: browser } : {}),
  // A single test run kills the writer a few times, the whole suite twenty times.
  LIAISON_CRASH_ROUNDS: process.env.LIAISON_CRASH_ROUNDS ?? '20',
  ...(databaseUrl === undefined ? {} : { TEST_DATABASE_URL: databaseUrl }),
});
postgres?.stop();
try {
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    success: boolean;
    testResults: { name: string; status: string; assertionResults: unknown[]; message?: string }[];
  };
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  // A file that could not even be loaded has no failed test of its own.
  const broken = result.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  failed += broken.length;
  if (!result.success && result.numFailedTests + broken.length === 0) failed += 1;
} catch {
  failed += 1;
  console.log('FAILED  the test runner has left no report');
}
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
