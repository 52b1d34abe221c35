/**
 * Builds everything into dist/: the library and its types, the command line with the server, the pages, the send gate, the manifest.
 *
 * PUBLIC_URL     origin under which the pages are reached, without a path; default https://localhost with PORT or 3000
 * MANIFEST_ID    the add-in's id; default: the one of manifest.xml for localhost, else derived from PUBLIC_URL
 * OFFICE_JS_URL  where production pages load office.js from; default Microsoft's CDN (21Vianet has its own)
 * LIAISON_DIST   the folder to build; default dist. It must lie in the project, because the programs find their packages from there
 */
import { createRequire } from 'node:module';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { publicOrigin, publicUrlProblem } from '#server/public-url.ts';
import { bundleOptions } from './bundle-options.ts';
import { pageSources } from './page-sources.ts';
import { leaveOut } from './leave-out-examples.ts';
import { manifestFor } from './manifest-for.ts';
import { sendGateCode } from './send-gate-code.ts';

const given = process.env.PUBLIC_URL || `https://localhost:${process.env.PORT || '3000'}`;
const problem = publicUrlProblem(given);
if (problem !== undefined) {
  console.error(`PUBLIC_URL ${problem}`);
  process.exit(2);
}
const publicUrl = publicOrigin(given);
const officeJsUrl = process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const dist = process.env.LIAISON_DIST ?? 'dist';

const shared = bundleOptions(publicUrl);

/** Files that start together: an entry and what it imports statically, so that the page can ask for all of them at once. */
function chunksOf(metafile: Metafile, entry: string): readonly string[] {
  const outputs = Object.entries(metafile.outputs);
  const first = outputs.find(([, output]) => output.entryPoint === entry)?.[0];
  if (!first) throw new Error(`build: no output for ${entry}`);
  const found = new Set([first]);
  for (const path of found) {
    for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? []) if (kind === 'import-statement') found.add(imported);
  }
  return [...found].map((path) => `/${relative(`${dist}/web`, path)}`);
}

function writePage(template: string, target: string, head: readonly string[]): void {
  const html = readFileSync(template, 'utf8');
  if (!html.includes('<!--scripts-->')) throw new Error(`build: ${template} has no place for <!--scripts-->`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html.replace('<!--scripts-->', head.join('\n    ')));
}

const script = (src: string): string => `<script src="${src}"></script>`;
/** In order and before the modules, but without holding up the first paint of the page. */
const laterScript = (src: string): string => `<script defer src="${src}"></script>`;
const moduleTags = (chunks: readonly string[]): readonly string[] => [
  ...chunks.slice(1).map((chunk) => `<link rel="modulepreload" href="${chunk}" />`),
  `<script type="module" src="${chunks[0] ?? ''}"></script>`,
];

/**
 * One page with its own chunks. The pages share no build: a component that any part of a build uses is loaded by every page of it, because
 * esbuild keeps what a package re-exports in the chunk of the package's index.
 */
async function buildPage(name: string, entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...shared,
    entryPoints: { [name]: entry },
    outdir: `${dist}/web/js`,
    entryNames: '[name]-[hash]',
    chunkNames: `${name}-[name]-[hash]`,
    charset: 'utf8',
    format: 'esm',
    splitting: true,
    plugins: [leaveOut('examples'), pageSources()],
    target: 'es2022',
    metafile: true,
  });
  return moduleTags(chunksOf(metafile, entry));
}

async function buildPages(): Promise<void> {
  const [pane, desk] = await Promise.all([buildPage('taskpane', 'src/taskpane/main.tsx'), buildPage('desk', 'src/desk/main.tsx')]);
  writePage('src/taskpane/index.html', `${dist}/web/taskpane.html`, [laterScript(officeJsUrl), ...pane]);
  writePage('src/taskpane/index.html', `${dist}/web/workbench/taskpane.html`, [
    laterScript('/workbench/ms-ajax.js'),
    laterScript('/officejs/office.js'),
    ...pane,
  ]);
  writePage('src/desk/index.html', `${dist}/web/index.html`, desk);
}

async function buildSendGate(): Promise<void> {
  writeFileSync(`${dist}/web/onsend.js`, await sendGateCode(publicUrl));
  writePage('src/onsend/index.html', `${dist}/web/onsend.html`, [script(officeJsUrl), script('/onsend.js')]);
  writePage('src/onsend/index.html', `${dist}/web/workbench/onsend.html`, [
    script('/workbench/ms-ajax.js'),
    script('/officejs/office.js'),
    script('/onsend.js'),
  ]);
}

async function buildWorkbench(): Promise<void> {
  await build({
    ...shared,
    entryPoints: { main: 'src/workbench/main.ts', 'ms-ajax': 'src/workbench/ms-ajax.ts' },
    outdir: `${dist}/web/workbench`,
    format: 'iife',
    target: 'es2022',
  });
  cpSync('src/workbench/index.html', `${dist}/web/workbench/index.html`);
  const mails = 'src/workbench/sample-mails';
  const names = readdirSync(mails)
    .filter((name) => name.endsWith('.eml'))
    .sort();
  mkdirSync(`${dist}/web/workbench/mails`, { recursive: true });
  writeFileSync(
    `${dist}/web/workbench/mails/all.json`,
    JSON.stringify(names.map((name) => ({ name, base64: readFileSync(`${mails}/${name}`, 'base64') }))),
  );
}

/** Data of a package goes into the bundle: Node 20 imports JSON only with an attribute that other platforms do not know. */
const bundleData: Plugin = {
  name: 'bundle-data',
  setup: (build) => {
    build.onResolve({ filter: /^[^.#/].*\.json$/ }, ({ path }) => ({ path: createRequire(import.meta.url).resolve(path) }));
  },
};

async function buildPrograms(): Promise<void> {
  const forNode: BuildOptions = {
    ...shared,
    minify: false,
    format: 'esm',
    packages: 'external',
    plugins: [bundleData],
    target: 'node20',
    sourcemap: 'linked',
  };
  await build({ ...forNode, platform: 'neutral', entryPoints: ['src/index.ts'], outfile: `${dist}/index.js` });
  await build({
    ...forNode,
    platform: 'node',
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: dist,
    // Commands that need no server do not load one.
    splitting: true,
    chunkNames: 'cli-[name]-[hash]',
    banner: { js: '#!/usr/bin/env node' },
  });
  // An empty database made once: copying it takes a tenth of a second, making it anew three seconds of the first start.
  execFileSync(process.execPath, [`${dist}/cli.js`, 'database-template', `${dist}/database-template`], { stdio: 'inherit' });
}

/** A type error anywhere fails the build, after all that runs is complete. */
async function buildTypes(): Promise<void> {
  const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', `${dist}/types`], {
    stdio: 'inherit',
  });
  const [code] = (await once(tsc, 'close')) as [number | null];
  if (code !== 0) throw new Error('build: the types do not hold');
  makeTypesRelative(`${dist}/types`);
}

/** The alias `#core/…` means the sources; whoever installs the package has only the declarations, so these must point at each other. */
function makeTypesRelative(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'))) {
    const path = `${folder}/${name}`;
    const up = relative(dirname(name), '.') || '.';
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/(['"])#([^'"]+)\.ts\1/g, (_, quote: string, target: string) => `${quote}${up}/${target}.js${quote}`),
    );
  }
}

function buildManifest(): void {
  writeFileSync(`${dist}/web/manifest.xml`, manifestFor(readFileSync('manifest.xml', 'utf8'), publicUrl, process.env.MANIFEST_ID));
  for (const name of readdirSync('assets')) cpSync(`assets/${name}`, `${dist}/web/assets/${basename(name)}`);
}

const started = Date.now();
rmSync(dist, { recursive: true, force: true });
mkdirSync(`${dist}/web`, { recursive: true });
await Promise.all([buildPages(), buildWorkbench(), buildPrograms()]);
buildManifest();
// Types are another process's work: the send gate is shrunk in this one meanwhile.
for (const ended of await Promise.allSettled([buildTypes(), buildSendGate()])) if (ended.status === 'rejected') throw ended.reason;
console.log(`built ${dist}/ in ${((Date.now() - started) / 1000).toFixed(1)} s for ${publicUrl}`);
