/** Sizes of what a client loads, brotli, against their budgets; exits 1 over one. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const kB = (bytes) => (bytes / 1024).toFixed(1);
const weigh = (path) => brotliCompressSync(readFileSync(path)).length;
const scriptsOf = (page) => [
  ...new Set([...readFileSync(page, 'utf8').matchAll(/(?:src|href)="(\/js\/[^"]+)"/g)].map(([, path]) => `../dist/web${path}`)),
];

const rows = [
  ['send gate', weigh('../dist/web/onsend.js'), 80 * 1024],
  ['pane, first load', scriptsOf('../dist/web/taskpane.html').reduce((sum, path) => sum + weigh(path), 0), 120 * 1024],
  ['desk, first load', scriptsOf('../dist/web/index.html').reduce((sum, path) => sum + weigh(path), 0), Infinity],
  [
    'all scripts',
    readdirSync('../dist/web/js')
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + weigh(`../dist/web/js/${name}`), 0),
    Infinity,
  ],
];
for (const [name, bytes, budget] of rows) {
  const over = bytes > budget;
  console.log(`${name.padEnd(18)} ${kB(bytes).padStart(7)} kB brotli${budget === Infinity ? '' : ` of ${kB(budget)}`}${over ? '  OVER' : ''}`);
  if (over) process.exitCode = 1;
}
