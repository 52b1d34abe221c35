/**
 * Time and peak memory of `liaison import` and of reading alone, for tables of 10,000, 50,000 and 100,000 rows. Run after `npm run build`:
 * node bench/import.js [rows …]
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';

const CLI = `${process.env.LIAISON_DIST ?? 'dist'}/cli.js`;
const folder = mkdtempSync(join(tmpdir(), 'liaison-bench-'));

/** Twelve columns as a rep keeps them, each row another company. */
async function writeTable(path, rows) {
  const file = createWriteStream(path);
  file.write('客户名称,国家,联系人,邮箱,电话,客户等级,币种,付款方式,年采购额,主营产品,网址,备注\n');
  for (let at = 0; at < rows; at++) {
    const line = `Bench ${at} Lighting GmbH,${at % 2 ? '德国' : 'Mexico'},Anna Nr${at} Weber,anna${at}@bench-${at}.example; info@bench-${at}.example,+49 40 ${1000000 + at},${'ABCD'[at % 4]},EUR,30% T/T 70% before shipment,USD ${at * 10 + 1000},LED lamps;downlights,https://www.bench-${at}.example,row ${at}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** Runs the program and follows the most memory it has held, as the kernel counts it. */
function run(args, data) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, LIAISON_DATA: data, LIAISON_SAMPLES: '0' } });
    let peak = 0;
    let out = '';
    const look = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch {
        // It has ended.
      }
    }, 25);
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (out += text));
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ seconds: (performance.now() - started) / 1000, megabytes: Math.round(peak / 1024), code, out });
    });
  });
}

const sizes = process.argv.slice(2).map(Number);
for (const rows of sizes.length > 0 ? sizes : [10_000, 50_000, 100_000]) {
  const csv = join(folder, `${rows}.csv`);
  const data = join(folder, `data-${rows}`);
  await writeTable(csv, rows);
  const first = await run(['import', csv], data);
  const xlsx = join(folder, `${rows}.xlsx`);
  const written = await run(['export', xlsx], data);
  const again = join(folder, `again-${rows}`);
  const second = await run(['import', xlsx], again);
  const show = (what, { seconds, megabytes, code, out }) =>
    console.log(`${rows} rows, ${what}: ${seconds.toFixed(1)} s, peak ${megabytes} MB, exit ${code}, ${out.trim().split('\n').slice(-2)[0]}`);
  show('import .csv', first);
  show(`export .xlsx (${(statSync(xlsx).size / 1e6).toFixed(1)} MB)`, written);
  show('import .xlsx', second);
}
rmSync(folder, { recursive: true, force: true });
