import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.ts';

let browser: Browser;

/** Pages that the tests of this file have done with, by what they were opened with. */
const kept = new Map<string, Page>();
const opened: { readonly page: Page; readonly key: string }[] = [];
const spoilt = new Set<Page>();
const uncaught: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  for (const { page, key } of opened.splice(0)) {
    const [, ...others] = page.context().pages();
    for (const other of others) await other.close();
    if (spoilt.has(page) || kept.has(key)) await page.context().close();
    else kept.set(key, page);
  }
  expect(uncaught.splice(0)).toEqual([]);
});

/** Where this worker's own product runs. */
export function origin(): string {
  const own = inject('origins')[Number(process.env.VITEST_POOL_ID) - 1];
  if (own === undefined) throw new Error(`No product was started for worker ${process.env.VITEST_POOL_ID ?? 'without a number'}.`);
  return own;
}

/** Says that something of this page would outlive what is cleared, such as a script that every page of it begins with. */
export function isSpoilt(page: Page): void {
  spoilt.add(page);
}

async function newPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-US', viewport: { width: 1400, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => uncaught.push(error.message));
  return page;
}

/**
 * A page at a path of the running product, with nothing stored from before. It may be one that an earlier test of the file has done with: begun
 * anew it costs half of what one in a fresh profile does. An error that no one catches in the page fails the test.
 */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const address = new URL(path, origin());
  const key = `${address.origin} ${JSON.stringify(options)}`;
  const before = kept.get(key);
  kept.delete(key);
  const page = before ?? (await newPage(options));
  opened.push({ page, key });
  if (before) {
    // A place of the same origin at which nothing runs that could store anything again.
    await page.goto(`${address.origin}/assets/icon-16.png`);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }
  await page.goto(address.href);
  return page;
}
