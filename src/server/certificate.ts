import { X509Certificate } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;
/** Browsers and macOS refuse server certificates that live longer than 825 days. */
const LIFETIME = 820 * DAY;
const RENEW_BEFORE = 30 * DAY;

export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  readonly path: string;
  readonly made: boolean;
}

function existing(path: string, keyPath: string): { key: string; certificate: string } | undefined {
  try {
    const certificate = readFileSync(path, 'utf8');
    const parsed = new X509Certificate(certificate);
    if (Date.parse(parsed.validTo) - Date.now() < RENEW_BEFORE || parsed.checkHost('localhost') === undefined) return undefined;
    return { certificate, key: readFileSync(keyPath, 'utf8') };
  } catch {
    return undefined;
  }
}

function write(path: string, text: string, mode: number): void {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, text, { mode });
  chmodSync(fresh, mode);
  renameSync(fresh, path);
}

/**
 * The certificate for localhost in the data folder (`certificate.pem`, `key.pem` for the owner's eyes only); made when it is
 * missing, unreadable or about to expire, or with `renew`. It is no authority: trusting it trusts this one server and nothing else.
 */
export async function certificateIn(dataFolder: string, { renew = false }: { readonly renew?: boolean } = {}): Promise<Certificate> {
  const path = join(dataFolder, 'certificate.pem');
  const keyPath = join(dataFolder, 'key.pem');
  const found = renew ? undefined : existing(path, keyPath);
  if (found) return { ...found, path, made: false };
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  // Loaded when needed: it is slow to load, and needed once in two years.
  const { generate } = await import('selfsigned');
  const now = Date.now();
  const pair = await generate(
    [
      { name: 'commonName', value: 'localhost' },
      { name: 'organizationName', value: 'Liaison on this machine' },
    ],
    {
      keyType: 'rsa',
      keySize: 2048,
      algorithm: 'sha256',
      notBeforeDate: new Date(now - DAY),
      notAfterDate: new Date(now + LIFETIME),
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
            { type: 7, ip: '::1' },
          ],
        },
      ],
    },
  );
  write(keyPath, pair.private, 0o600);
  write(path, pair.cert, 0o644);
  return { key: pair.private, certificate: pair.cert, path, made: true };
}
