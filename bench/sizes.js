/** Sizes of what a client loads, brotli, against their budgets; exits 1 over one. */
import { readdirSync } from 'node:fs';
import { BUDGETS, firstLoad, weightOf } from '../scripts/page-weight.ts';

const web = `../${process.env.LIAISON_DIST ?? 'dist'}/web`;
const kB = (bytes) => (bytes / 1024).toFixed(1);

const rows = [
  ['send gate', weightOf(`${web}/onsend.js`), BUDGETS.sendGate],
  ['pane, first load', firstLoad(web, 'taskpane.html'), BUDGETS.pane],
  ['desk, first load', firstLoad(web, 'index.html'), Infinity],
  [
    'all scripts',
    readdirSync(`${web}/js`)
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + weightOf(`${web}/js/${name}`), 0),
    Infinity,
  ],
];
for (const [name, bytes, budget] of rows) {
  const over = bytes > budget;
  console.log(`${name.padEnd(18)} ${kB(bytes).padStart(7)} kB brotli${budget === Infinity ? '' : ` of ${kB(budget)}`}${over ? '  OVER' : ''}`);
  if (over) process.exitCode = 1;
}
