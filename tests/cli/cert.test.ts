import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trustCommand } from '#cli/cert.ts';
import { liaison } from './run-liaison.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-cert-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('liaison cert', { timeout: 60_000 }, () => {
  // A home of its own shows that no trust store is touched.
  const run = (...args: string[]) => liaison(['cert', ...args], { env: { LIAISON_DATA: join(folder, 'data'), HOME: join(folder, 'home') } });
  const certificate = () => new X509Certificate(readFileSync(join(folder, 'data', 'certificate.pem')));

  test('makes it once, shows it, and says how each system comes to trust it', async () => {
    const first = await run();
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Made the certificate') as string });
    expect(first.out).toContain(certificate().fingerprint256);
    for (const words of ['certutil -user -addstore Root', 'security add-trusted-cert', 'libnss3-tools', 'No trust store has been touched']) {
      expect(first.out).toContain(words);
    }
    const { fingerprint256 } = certificate();
    expect((await run()).out).toContain('The certificate for localhost');
    expect(certificate().fingerprint256).toBe(fingerprint256);
    expect((await run('--lang', 'zh-CN')).out).toMatch(/系统的信任设置没有改动/);
    expect(certificate().checkHost('localhost')).toBe('localhost');
    expect(certificate().ca).toBe(false);
  });

  test('makes a new one when asked', async () => {
    const { fingerprint256 } = certificate();
    expect((await run('--renew')).out).toContain('Made the certificate');
    expect(certificate().fingerprint256).not.toBe(fingerprint256);
  });

  test('names the store of this user, never of the machine', () => {
    expect(trustCommand('windows', 'C:\\l\\certificate.pem', '')).toContain('-user');
    expect(trustCommand('mac', '/l/certificate.pem', '/Users/lina').join(' ')).toContain('/Users/lina/Library/Keychains');
    expect(trustCommand('linux', '/l/certificate.pem', '/home/lina').join(' ')).toContain('sql:/home/lina/.pki/nssdb');
  });
});
