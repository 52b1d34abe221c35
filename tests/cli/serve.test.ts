import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../server/test-store.ts';
import { liaison, program } from './run-liaison.ts';

let data: string;
let port: string;
let server: ChildProcess;
let said = '';

/** Asks the server as a program would that trusts its certificate, and only that. */
async function ask(path: string): Promise<{ status: number; body: string }> {
  const ca = readFileSync(join(data, 'certificate.pem'));
  return new Promise((resolve, reject) => {
    const call = request(`https://localhost:${port}${path}`, { ca }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    call.on('error', reject);
    call.end();
  });
}

beforeAll(async () => {
  await (await openTestStore()).close();
  data = mkdtempSync(join(tmpdir(), 'liaison-serve-'));
  server = spawn(process.execPath, ['--no-warnings', await program(), 'serve'], {
    env: { ...process.env, PORT: '0', LIAISON_DATA: data },
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Ctrl-C')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`ended with ${code ?? 'a signal'}`)));
  });
  port = /localhost:(\d+)\/workbench/.exec(said)?.[1] ?? '';
}, 60_000);

afterAll(() => {
  server.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

test('it says what to open', () => {
  for (const path of ['/workbench', '/', '/manifest.xml']) expect(said).toContain(`https://localhost:${port}${path} `);
});

test('it answers over HTTPS with the certificate that it has made, and holds the samples', async () => {
  const { status, body } = await ask('/api/status');
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ database: 'embedded', samples: 16 });
});

test(
  'a second one on the same folder is refused with the pid of the first, on the same port with another to choose',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'liaison-serve-'));
    const [second, busy] = await Promise.all([
      liaison(['serve'], { env: { PORT: '0', LIAISON_DATA: data } }),
      liaison(['serve'], { env: { PORT: port, LIAISON_DATA: folder } }),
    ]);
    expect([second.code, busy.code]).toEqual([2, 2]);
    expect(second.err).toContain(`in use by process ${server.pid ?? 0}`);
    expect(busy.err).toContain(`PORT=${Number(port) + 1}`);
    expect(readdirSync(folder)).not.toContain('lock');
    rmSync(folder, { recursive: true, force: true });
  },
);

test('samples are taken out while it runs, through it', { timeout: 60_000 }, async () => {
  expect((await liaison(['samples', '--remove'], { env: { LIAISON_DATA: data } })).out).toBe('16 sample customers taken out.\n');
  expect(JSON.parse((await ask('/api/status')).body)).toMatchObject({ customers: 0 });
});

test('import, backup, erasing a person and restore go through the running server', { timeout: 120_000 }, async () => {
  const env = { LIAISON_DATA: data };
  const [table, backup] = [join(data, 'list.csv'), join(data, 'all.backup')];
  writeFileSync(table, '公司名称,国家,联系人\nKrämer GmbH,德国,Anna Weber\n');
  const imported = await liaison(['import', table], { env });
  expect([imported.code, imported.out]).toEqual([0, expect.stringContaining('done: 1 created')]);
  expect((await liaison(['backup', backup], { env })).out).toContain('1 customers');
  expect((await liaison(['person', 'delete', 'Anna Weber'], { env })).out).toContain('Erased from 1 customers');
  expect((await ask('/api/customers?search=Weber')).body).not.toContain('Krämer');
  const refused = await liaison(['restore', backup], { env });
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--overwrite')]);
  expect((await liaison(['restore', backup, '--overwrite'], { env })).out).toContain('1 customers restored');
  expect((await ask('/api/customers?search=Weber')).body).toContain('Krämer');
});

test('SIGTERM stops it cleanly: exit 0, no lock left, and the samples stay out at the next opening', { timeout: 60_000 }, async () => {
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(existsSync(join(data, 'lock'))).toBe(false);
  expect(existsSync(join(data, 'server.json'))).toBe(false);
  expect((await liaison(['samples', '--add'], { env: { LIAISON_DATA: data } })).out).toBe('16 sample customers put in.\n');
});
