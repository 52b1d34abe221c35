import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.ts';

let browser: Browser;
const opened: BrowserContext[] = [];
const uncaught: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  for (const context of opened.splice(0)) await context.close();
  expect(uncaught.splice(0)).toEqual([]);
});

/** Where this worker's own product runs. */
export function origin(): string {
  const own = inject('origins')[Number(process.env.VITEST_POOL_ID) - 1];
  if (own === undefined) throw new Error(`No product was started for worker ${process.env.VITEST_POOL_ID ?? 'without a number'}.`);
  return own;
}

/** A fresh page of a fresh profile at a path of the running product. An error that no one catches in the page fails the test. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-US', viewport: { width: 1400, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  opened.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => uncaught.push(error.message));
  await page.goto(new URL(path, origin()).href);
  return page;
}
