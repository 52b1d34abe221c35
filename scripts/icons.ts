/** Draws assets/icon-*.png from assets/icon.svg in every size that the manifest names. Run it after changing the drawing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from './find-browser.ts';

const sizes = [...new Set([...readFileSync('manifest.xml', 'utf8').matchAll(/icon-(\d+)\.png/g)].map(([, size]) => Number(size)))];
const drawing = readFileSync('assets/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
console.log(`icons: ${sizes.sort((a, b) => a - b).join(', ')}`);
