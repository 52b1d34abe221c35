import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.eml': 'message/rfc822',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text\/|application\/(json|xml)|image\/svg|message\/)/;
const BROTLI_QUALITY = 6;

export type Encoding = 'br' | 'gzip' | 'identity';

export interface WebFile {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
  /** The name carries a hash of the content, so that it may be cached for good. */
  readonly immutable: boolean;
  encoded(encoding: Encoding): Promise<Buffer>;
  readonly compressible: boolean;
}

function makeFile(name: string, body: Buffer): WebFile {
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const kept = new Map<Encoding, Promise<Buffer>>();
  const compress = (encoding: Encoding): Promise<Buffer> =>
    encoding === 'br'
      ? promisify(brotliCompress)(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        })
      : promisify(gzip)(body);
  return {
    type,
    body,
    etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
    immutable: /-[A-Z0-9]{8}\.(js|css)$/.test(name),
    compressible: COMPRESSED.test(type) && body.length > 1000,
    encoded(encoding) {
      if (encoding === 'identity') return Promise.resolve(body);
      const result = kept.get(encoding) ?? compress(encoding);
      kept.set(encoding, result);
      return result;
    },
  };
}

/** Reads files of one folder by the path of a URL; `undefined` when there is none. Nothing outside the folder is ever read. */
export function webFiles(folder: string): (path: string) => Promise<WebFile | undefined> {
  const kept = new Map<string, { readonly changed: number; readonly size: number; readonly file: WebFile }>();

  async function read(name: string): Promise<WebFile | undefined> {
    const path = join(folder, name);
    if (!path.startsWith(folder + sep)) return undefined;
    const state = await stat(path).catch(() => undefined);
    if (!state?.isFile()) return undefined;
    const known = kept.get(path);
    if (known?.changed === state.mtimeMs && known.size === state.size) return known.file;
    const file = makeFile(name, await readFile(path));
    kept.set(path, { changed: state.mtimeMs, size: state.size, file });
    return file;
  }

  return async (path) => {
    if (path.includes('\0') || path.includes('\\')) return undefined;
    const name = path.replace(/^\/+/, '');
    return (name === '' ? undefined : await read(name)) ?? (await read(join(name, 'index.html')));
  };
}
