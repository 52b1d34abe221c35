import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWorkbench, pane, write } from './workbench-page.ts';

/** Presses Tab until what has the focus in the pane is named so; fails after a round. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = pane(page).locator(':focus');
  for (let press = 0; press < 60; press++) {
    if ((await focused.count()) > 0) {
      const label = await focused.first().evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
      if (name.test(label)) return;
    }
    await page.keyboard.press('Tab');
  }
  expect.unreachable(`Tab never reached ${name}`);
}

async function beside(): Promise<Page> {
  const page = await openWorkbench();
  await write(page, 'HX-200: offer for 5,000 pcs', ['Dear Dr. Weber,', 'Our best price is USD 4.50/pc FOB, ship before 5/6.', 'Best regards,']);
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  await pane(page).getByRole('button', { name: 'Change to FOB Ningbo: “FOB”' }).waitFor();
  await pane(page).locator('header button').first().focus();
  return page;
}

test('a finding is mended by keys alone', async () => {
  const page = await beside();
  await tabTo(page, /^Change to FOB Ningbo: “FOB”$/);
  await page.keyboard.press('Enter');
  await pane(page).getByRole('button', { name: 'Change to FOB Ningbo: “FOB”' }).waitFor({ state: 'detached' });
  expect(await page.locator('.editor').innerText()).toContain('FOB Ningbo, ship');
});

test('a finding is ignored by keys alone; Escape closes the menu and ignores nothing', async () => {
  const page = await beside();
  await tabTo(page, /^Ignore the remark on “5\/6”$/);
  const menu = pane(page).getByRole('menu');
  await page.keyboard.press('Enter');
  await menu.waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  await tabTo(page, /^Ignore the remark on “5\/6”$/);
  await page.keyboard.press('Enter');
  await menu.waitFor();
  await page.keyboard.press('Enter');
  await pane(page).getByRole('button', { name: 'Ignore the remark on “5/6”' }).waitFor({ state: 'detached' });
});
