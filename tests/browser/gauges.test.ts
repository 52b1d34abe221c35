import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openWorkbench, pane, write } from './workbench-page.ts';

const LINES = ['Dear Dr. Weber,', "hey, we can't ship it before Monday!!", 'Please confirm the specification of HX-200.', 'Best regards,'];

async function writeBeside(): Promise<Page> {
  const page = await openWorkbench();
  await write(page, 'HX-200: offer for 5,000 pcs', LINES);
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  await pane(page).getByTestId('finding').first().waitFor();
  return page;
}

const gauge = (page: Page, name: string) => pane(page).getByRole('button', { name: new RegExp(`^${name} \\d+ `) });
const reasons = (page: Page, title: string) => pane(page).getByText(title, { exact: true }).locator('xpath=following-sibling::ul/li');

describe('a gauge', () => {
  test('says by a press which three things moved it, one gauge at a time', async () => {
    const page = await writeBeside();
    expect(await gauge(page, 'Formality').getAttribute('aria-expanded')).toBe('false');
    await gauge(page, 'Formality').click();
    const formality = reasons(page, 'What moved formality most');
    await formality.first().waitFor();
    expect(await formality.count()).toBe(3);
    for (const line of await formality.allInnerTexts()) expect(line).toMatch(/(raises|lowers) it$/);
    expect(await gauge(page, 'Formality').getAttribute('aria-expanded')).toBe('true');
    await gauge(page, 'Clarity').click();
    const clarity = reasons(page, 'What moved clarity most');
    await expect.poll(async () => (await clarity.allInnerTexts()).join('\n')).toMatch(/specification.*lowers it/);
    expect(await formality.count()).toBe(0);
    expect(await gauge(page, 'Formality').getAttribute('aria-expanded')).toBe('false');
  });

  test('opens and closes from the keyboard, with the focus kept', async () => {
    const page = await writeBeside();
    const politeness = gauge(page, 'Politeness');
    await politeness.focus();
    await page.keyboard.press('Enter');
    const list = reasons(page, 'What moved politeness most');
    await list.first().waitFor();
    expect(await list.count()).toBe(3);
    await page.keyboard.press('Enter');
    await list.first().waitFor({ state: 'detached' });
    expect(await politeness.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Politeness/);
    await page.keyboard.press('Space');
    await list.first().waitFor();
  });

  test('follows the draft while its list is open', async () => {
    const page = await writeBeside();
    await gauge(page, 'Clarity').click();
    const clarity = reasons(page, 'What moved clarity most');
    await clarity.first().waitFor();
    await page.locator('.editor').getByText('Please confirm').selectText();
    await page.keyboard.insertText('Please tell us the internationalisation.');
    await expect.poll(async () => (await clarity.allInnerTexts()).join('\n')).toMatch(/internationalisation.*lowers it/);
  });

  test('speaks Chinese where the pane does', async () => {
    const page = await writeBeside();
    await pane(page)
      .getByRole('button', { name: '切换到中文' })
      .or(pane(page).getByRole('button', { name: '中文' }))
      .first()
      .click();
    await gauge(page, '清晰').click();
    await reasons(page, '对“清晰”影响最大的').first().waitFor();
    expect((await reasons(page, '对“清晰”影响最大的').allInnerTexts()).join('\n')).toMatch(/个(词|音节）).*(拉高|拉低)/);
  });
});
