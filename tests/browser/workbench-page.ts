import type { BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Fault } from '#workbench/host/faults.ts';
import { open } from './browser.ts';

/** The workbench with its sample mails, in English unless the context says otherwise. `query` is the part of the address after `?`; `product` where it runs, if not where the others do. */
export async function openWorkbench(options: BrowserContextOptions = {}, query = '', product = ''): Promise<Page> {
  const page = await open(`${product}/workbench${query}`, options);
  await page.locator('html[data-ready]').waitFor();
  return page;
}

/** Opens the sample mail of this file. */
export async function openMail(page: Page, file: string): Promise<void> {
  expect(await page.evaluate((name) => window.liaisonWorkbench!.select(name), `${file}.eml`)).toBe(true);
}

export async function addFault(page: Page, fault: Fault): Promise<void> {
  await page.evaluate((added) => void window.liaisonWorkbench!.faults.add(added), fault);
}

/** The add-in's page inside the pane. */
export function pane(page: Page): FrameLocator {
  return page.frameLocator('.pane-frame iframe');
}

/** The add-in's frame once office.js has come up in it: what its header shows before that needs no host. */
export async function addIn(page: Page): Promise<Frame> {
  await pane(page).locator('button').first().waitFor();
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane is not open.');
  await frame.waitForFunction(() => (globalThis as { Office?: { context?: { mailbox?: { item?: unknown } } } }).Office?.context?.mailbox?.item);
  return frame;
}

/** The mail shown in the reading pane. */
export function mailBody(page: Page): FrameLocator {
  return page.frameLocator('iframe.mail-body');
}

/** Waits until pane and host have nothing more to say to each other: two looks at the log, a while apart, that show the same. */
export async function settled(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => window.liaisonWorkbench!.log.entries().length);
        const isQuiet = now === before;
        before = now;
        return isQuiet;
      },
      { interval: 400, timeout: 20_000 },
    )
    .toBe(true);
}

/** Calls that the host does not know or that broke inside it: there must be none. */
export async function hostProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.liaisonWorkbench!.problems().map(({ name, outcome }) => `${name}: ${outcome}`));
}

/** A new mail to Dr. Weber with this subject and these lines, in the compose window. */
export async function write(page: Page, subject: string, lines: readonly string[], to = 'weber@keller-licht.example'): Promise<void> {
  await page.getByRole('button', { name: 'New mail' }).click();
  await page.getByRole('textbox', { name: 'To' }).or(page.locator('#field-to')).first().fill(to);
  await page.keyboard.press('Enter');
  await page.locator('#field-subject').fill(subject);
  const body = page.locator('.editor');
  await body.click();
  await page.keyboard.press('Control+Home');
  for (const line of lines) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
}

export const CLEAN_SUBJECT = 'HX-200: quotation Q-2611 for 5,000 pcs';
export const CLEAN_LINES = [
  'Dear Dr. Weber,',
  'Our price for HX-200 is USD 4.20/pc FOB Ningbo.',
  'Please confirm by 4 December 2026.',
  'Best regards,',
];
export const FAULTY_LINES = ['Dear Dr. Weber,', 'Our price for HX-200 is USD 4.20/pc FOB.', 'Best regards,'];
