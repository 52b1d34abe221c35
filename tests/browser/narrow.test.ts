import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';
import { openMail, openWorkbench, pane } from './workbench-page.ts';

async function tooWide(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`);
  });
}

/** The pane's page as it is now: the host loads it anew for a draft. */
async function narrowPane(page: Page): Promise<Frame> {
  await page.locator('.pane-frame iframe').evaluate((frame) => (frame.style.width = '320px'));
  const frame = await (await page.locator('.pane-frame iframe').elementHandle()).contentFrame();
  expect(await frame!.evaluate(() => innerWidth)).toBe(320);
  return frame!;
}

describe('on a narrow screen', () => {
  test.each(['en-US', 'zh-CN'])('nothing runs out of a pane of 320 px: %s', async (locale) => {
    const page = await openWorkbench({ locale });
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    for (const [file, shown] of [
      ['01-keller-three-questions', 'Dear Dr. Weber,'],
      ['03-bank-change-look-alike', 'keller-1icht.example'],
      ['21-bright-harbor-vancouver', 'Bright Harbor'],
      ['60-draft-keller-answer', 'Keller'],
    ] as const) {
      await openMail(page, file);
      await pane(page).locator('main').getByText(shown).first().waitFor();
      if (file.startsWith('03')) await pane(page).getByRole('radio').first().waitFor();
      if (file.startsWith('60')) await pane(page).getByTestId('finding').first().waitFor();
      expect(await tooWide(await narrowPane(page)), file).toEqual([]);
    }
  });

  test.each(['', '/new', '/K-01', '/K-01/edit'])('nothing runs out of the customer file at 360 px: #customers%s', async (place) => {
    const page = await open(`/#customers${place}`, { viewport: { width: 360, height: 740 } });
    await page
      .getByText(/Company|Contacts/)
      .first()
      .waitFor();
    expect(await tooWide(page)).toEqual([]);
  });

  test.each(['check', 'ignored', 'settings'])('nothing runs out of the desk at 360 px: #%s', async (place) => {
    const page = await open(`/#${place}`, { viewport: { width: 360, height: 740 } });
    await page
      .getByText(/Open a file|Nothing is ignored|Your company/)
      .first()
      .waitFor();
    expect(await tooWide(page)).toEqual([]);
  });
});
