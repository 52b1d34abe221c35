import { readFileSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { leaveOut } from './leave-out-examples.ts';

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What all browser and server bundles have in common. `publicUrl` is the origin that the send gate calls from classic Outlook. */
export function bundleOptions(publicUrl: string): BuildOptions {
  return {
    bundle: true,
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"', LIAISON_ORIGIN: JSON.stringify(publicUrl), LIAISON_VERSION: JSON.stringify(VERSION) },
  };
}

/** ES2017, and needed by what esbuild makes of `{ ...a, b }` for older engines. */
const OWN_PROPERTY_DESCRIPTORS =
  'Object.getOwnPropertyDescriptors||(Object.getOwnPropertyDescriptors=function(o){return Reflect.ownKeys(o).reduce(function(d,k){d[k]=Object.getOwnPropertyDescriptor(o,k);return d},{})});';

/** One plain script without modules, for ES2016: classic Outlook runs it in an engine without a page. Names are shortened by `send-gate-code.ts`. */
export function sendGateOptions(publicUrl: string): BuildOptions {
  return {
    ...bundleOptions(publicUrl),
    minify: false,
    minifySyntax: true,
    plugins: [leaveOut('examples', 'title', 'why', 'evidence', 'fixes', 'source')],
    legalComments: 'none',
    banner: { js: OWN_PROPERTY_DESCRIPTORS },
    entryPoints: ['src/onsend/main.ts'],
    format: 'iife',
    target: 'es2016',
  };
}
