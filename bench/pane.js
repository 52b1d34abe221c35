/** First paint of the pane, time from a selected message to its painted card, and from a key to painted findings, in headless Chromium. */
import { spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.ts';
import { typingTimes } from './typing.js';

const PORT = process.env.PORT ?? '3457';
const ORIGIN = `https://localhost:${PORT}`;
const THROTTLE = 4;
const ROUNDS = 7;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const data = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
const started = performance.now();
const server = spawn(process.execPath, [`../${process.env.LIAISON_DIST ?? 'dist'}/cli.js`, 'serve'], {
  env: { ...process.env, PORT, LIAISON_DATA: data },
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.on('exit', () => server.kill());
await new Promise((resolve) => server.stdout.on('data', (chunk) => String(chunk).includes('/workbench') && resolve()));
console.log(`first start, empty folder: ready in ${((performance.now() - started) / 1000).toFixed(1)} s`);
// Trusted as on a user's machine: a browser keeps nothing in its cache that came under a certificate it only put up with.
const key = new X509Certificate(readFileSync(join(data, 'certificate.pem'))).publicKey.export({ type: 'spki', format: 'der' });
const trusted = `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
const profile = mkdtempSync(join(tmpdir(), 'liaison-bench-profile-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: findBrowser(),
  args: [...BROWSER_ARGS, trusted],
  viewport: { width: 320, height: 700 },
});

/** The pane as a page of its own: when its frame is painted, and when its own bar is there, which needs all first scripts. */
async function firstPaint(isCold) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-testid="judged-subject"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('bar')));
    }).observe(document, { childList: true, subtree: true });
  });
  const client = await browser.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.goto(`${ORIGIN}/workbench/taskpane.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => ['first-contentful-paint', 'bar'].every((name) => performance.getEntriesByName(name).length > 0));
  const times = await page.evaluate(() => ['first-contentful-paint', 'bar'].map((name) => performance.getEntriesByName(name)[0].startTime));
  if (isCold) await client.send('Network.clearBrowserCache');
  await page.close();
  return times;
}

for (const isCold of [true, false]) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await firstPaint(isCold));
  const [frame, bar] = [0, 1].map((which) => median(rounds.map((times) => times[which])).toFixed(0));
  console.log(`pane at ${THROTTLE}x throttle, ${isCold ? 'cold' : 'warm'}: first paint ${frame} ms, its own bar ${bar} ms`);
}

const page = await browser.newPage();
await page.setViewportSize({ width: 1400, height: 900 });
await page.goto(`${ORIGIN}/workbench`);
await page.locator('html[data-ready]').waitFor();
await page.evaluate(() => void window.liaisonWorkbench.select('01-keller-three-questions.eml'));
await page.getByRole('button', { name: 'Liaison', exact: true }).click();
await page.frameLocator('.pane-frame iframe').locator('main h1, main h2').first().waitFor();
const files = await page.evaluate(() => window.liaisonWorkbench.files().slice().sort());
const cards = [];
for (const file of files.filter((name) => !/draft|sent|hostile|meeting/.test(name)).slice(0, 12)) {
  const time = await page.evaluate(async (name) => {
    const frame = document.querySelector('.pane-frame iframe').contentDocument;
    // The card of the mail before may stand for a moment longer.
    const earlier = frame.querySelector('main [aria-live]');
    const before = performance.now();
    window.liaisonWorkbench.select(name);
    return new Promise((resolve) => {
      const settled = () => {
        const heading = frame.querySelector('main h1, main h2');
        const card = frame.querySelector('main [aria-live]');
        if (heading && card && card !== earlier) requestAnimationFrame(() => resolve(performance.now() - before));
        else setTimeout(settled, 2);
      };
      setTimeout(settled, 2);
      setTimeout(() => resolve(NaN), 3000);
    });
  }, file);
  if (time === time) cards.push(time);
}
console.log(`message selected to card painted: median ${median(cards).toFixed(0)} ms over ${cards.length} mails`);
const typing = await typingTimes(page, THROTTLE);
console.log(
  `typing in a draft of 500 words at ${THROTTLE}x throttle: key to frame median ${typing.median.toFixed(0)} ms, worst ${typing.worst.toFixed(0)} ms; ` +
    (typing.longTasks === 0 ? 'no task of 50 ms' : `${typing.longTasks} tasks of 50 ms or more, the longest ${typing.longest.toFixed(0)} ms`),
);
await browser.close();
server.kill('SIGINT');
await new Promise((resolve) => server.once('exit', resolve));
for (const folder of [data, profile]) rmSync(folder, { recursive: true, force: true });
