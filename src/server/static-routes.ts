import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { contentSecurityPolicy } from '#server/page-policy.ts';
import { refuse } from '#server/refusal.ts';
import type { Encoding, WebFile } from '#server/web-files.ts';
import { webFiles } from '#server/web-files.ts';

export interface StaticFolders {
  /** The built pages. */
  readonly web: string;
  /** Microsoft's office.js as its package brings it, for the workbench. */
  readonly officeJs: string;
}

function encodingFor(context: Context): Encoding {
  const accepted = context.req.header('accept-encoding') ?? '';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** A Node buffer may be a window of a larger one; a response body wants bytes of its own type. */
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

async function send(context: Context, file: WebFile, body = file.body): Promise<Response> {
  const changed = body !== file.body;
  const etag = changed ? `"${createHash('sha1').update(body).digest('base64url')}"` : file.etag;
  context.header('etag', etag);
  context.header('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (file.compressible) context.header('vary', 'Accept-Encoding', { append: true });
  if (context.req.header('if-none-match') === etag) return context.body(null, 304);
  context.header('content-type', file.type);
  const encoding = file.compressible && !changed ? encodingFor(context) : 'identity';
  if (encoding !== 'identity') context.header('content-encoding', encoding);
  return context.body(bytes(changed ? body : await file.encoded(encoding)));
}

/** A path with a percent sign that begins nothing is taken as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Files that name the origin of the build: where Outlook finds the pages, and where the send gate asks from an engine without a page. */
const NAMING_THE_ORIGIN = ['/manifest.xml', '/onsend.js'];

/** Started on another port of localhost, these files must name that one to be of use. */
function atThisOrigin(text: string, origin: string): string {
  return text.replace(/https:\/\/localhost(:\d+)?(?=[/"'`<])/g, origin);
}

/** Pages, their scripts, and the two files that Outlook asks for: the manifest and the list of scripts that may use the network. */
export function addStaticRoutes(app: OpenAPIHono, folders: StaticFolders, origin: () => string): void {
  const pages = webFiles(folders.web);
  const officeJs = webFiles(folders.officeJs);

  app.get('/.well-known/microsoft-officeaddins-allowed.json', (context) => context.json({ allowed: [`${origin()}/onsend.js`] }));

  app.get('/officejs/*', async (context) => {
    const file = await officeJs(context.req.path.slice('/officejs'.length));
    if (file) return send(context, file);
    return existsSync(join(folders.officeJs, 'office.js'))
      ? refuse(context, 404, 'not-found', 'office.js has no such file.')
      : refuse(
          context,
          404,
          'office-js-absent',
          'The workbench needs the package @microsoft/office-js, which is installed for development only: run npm ci without --omit=dev.',
        );
  });

  app.get('*', async (context) => {
    const file = await pages(decoded(context.req.path));
    if (!file) return refuse(context, 404, 'not-found', `There is nothing at ${context.req.path}.`);
    if (file.type.startsWith('text/html'))
      context.header('content-security-policy', contentSecurityPolicy(context.req.path, file.body.toString('utf8')));
    if (!NAMING_THE_ORIGIN.includes(context.req.path)) return send(context, file);
    const here = Buffer.from(atThisOrigin(file.body.toString('utf8'), origin()));
    return send(context, file, here.equals(file.body) ? file.body : here);
  });
}
