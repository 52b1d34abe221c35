/** First paint of the pane, time from a selected message to its painted card, and from a key to painted findings, in headless Chromium. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.ts';

const PORT = process.env.PORT ?? '3457';
const ORIGIN = `https://localhost:${PORT}`;
const THROTTLE = 4;
const ROUNDS = 7;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const data = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
const started = performance.now();
const server = spawn(process.execPath, ['../dist/cli.js', 'serve'], {
  env: { ...process.env, PORT, LIAISON_DATA: data },
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.on('exit', () => server.kill());
await new Promise((resolve) => server.stdout.on('data', (chunk) => String(chunk).includes('/workbench') && resolve()));
console.log(`first start, empty folder: ready in ${((performance.now() - started) / 1000).toFixed(1)} s`);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });

/** The pane as a page of its own: it paints its frame without a host. */
async function firstPaint(context) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.goto(`${ORIGIN}/workbench/taskpane.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  await page.close();
  return paint;
}

const cold = [];
for (let round = 0; round < ROUNDS; round++) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 700 } });
  cold.push(await firstPaint(context));
  if (round === ROUNDS - 1) {
    const warm = [];
    for (let again = 0; again < ROUNDS; again++) warm.push(await firstPaint(context));
    console.log(`pane, first paint at ${THROTTLE}x throttle: warm ${median(warm).toFixed(0)} ms`);
  }
  await context.close();
}
console.log(`pane, first paint at ${THROTTLE}x throttle: cold ${median(cold).toFixed(0)} ms`);

const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 }, locale: 'en-US' });
const page = await context.newPage();
await page.goto(`${ORIGIN}/workbench`);
await page.locator('html[data-ready]').waitFor();
await page.evaluate(() => void window.liaisonWorkbench.select('01-keller-three-questions.eml'));
await page.getByRole('button', { name: 'Liaison', exact: true }).click();
await page.frameLocator('.pane-frame iframe').locator('main h1, main h2').first().waitFor();
const files = await page.evaluate(async () => (await fetch('/workbench/mails/index.json')).json());
const cards = [];
for (const file of files.filter((name) => !/draft|sent|hostile|meeting/.test(name)).slice(0, 12)) {
  const time = await page.evaluate(async (name) => {
    const frame = document.querySelector('.pane-frame iframe').contentDocument;
    const before = performance.now();
    window.liaisonWorkbench.select(name);
    return new Promise((resolve) => {
      const settled = () => {
        const heading = frame.querySelector('main h1, main h2');
        if (heading && frame.querySelector('main [aria-live]')) requestAnimationFrame(() => resolve(performance.now() - before));
        else setTimeout(settled, 2);
      };
      setTimeout(settled, 2);
      setTimeout(() => resolve(NaN), 3000);
    });
  }, file);
  if (time === time) cards.push(time);
}
console.log(`message selected to card painted: median ${median(cards).toFixed(0)} ms over ${cards.length} mails`);
await browser.close();
server.kill('SIGINT');
await new Promise((resolve) => server.once('exit', resolve));
rmSync(data, { recursive: true, force: true });
