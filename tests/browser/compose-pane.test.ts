import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hostProblems, openMail, openWorkbench, pane, write } from './workbench-page.ts';

const LINES = ['Dear Dr. Weber,', 'Our best price is USD 4.50/pc FOB, ship before 5/6.', 'Best regards,'];

async function writeBeside(subject = 'HX-200: offer for 5,000 pcs'): Promise<Page> {
  const page = await openWorkbench();
  await write(page, subject, LINES);
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  await pane(page).getByTestId('finding').first().waitFor();
  await pane(page).getByText('Keller Lichttechnik').first().waitFor();
  return page;
}

const html = (page: Page): Promise<string | undefined> => page.evaluate(() => window.liaisonWorkbench!.draftHtml());
const finding = (page: Page, quote: string) =>
  pane(page)
    .getByTestId('finding')
    .filter({ has: pane(page).locator('mark', { hasText: quote }) });
const namedPlace = (page: Page) => pane(page).getByRole('button', { name: 'Change to FOB Ningbo: “FOB”' });

describe('the pane beside a draft', () => {
  test('mends the words of a finding and nothing else, and takes it back', async () => {
    const page = await writeBeside();
    await namedPlace(page).waitFor();
    const before = await html(page);
    expect(before).toContain('USD 4.50/pc FOB, ship');
    await namedPlace(page).click();
    await namedPlace(page).waitFor({ state: 'detached' });
    expect(await html(page)).toBe(before!.replace('FOB,', 'FOB Ningbo,'));
    await pane(page).getByRole('button', { name: 'Undo the last fix' }).click();
    await namedPlace(page).waitFor();
    expect(await html(page)).toBe(before);
    expect(await hostProblems(page)).toEqual([]);
  });

  test('says no more about what is ignored in this mail, and goes on with the rest', async () => {
    const page = await writeBeside();
    await finding(page, '5/6').first().waitFor();
    await namedPlace(page).waitFor();
    await pane(page).getByRole('button', { name: 'Ignore the remark on “5/6”' }).first().click();
    await pane(page).getByRole('menuitem', { name: 'Not in this mail' }).click();
    await pane(page).getByRole('button', { name: 'Ignore the remark on “5/6”' }).waitFor({ state: 'detached' });
    expect(await namedPlace(page).count()).toBe(1);
  });

  test('checks again as the draft changes', async () => {
    const page = await writeBeside();
    await namedPlace(page).waitFor();
    await page.locator('.editor').getByText('ship before').selectText();
    await page.keyboard.insertText('Our price is USD 4.50/pc FOB Ningbo.');
    await namedPlace(page).waitFor({ state: 'detached' });
  });

  test('gives its reasons in Chinese once Chinese is chosen', async () => {
    const page = await writeBeside();
    await pane(page).getByRole('button', { name: '切换到中文' }).click();
    await pane(page).getByRole('button', { name: '改为 FOB Ningbo：“FOB”' }).waitFor();
    expect(await finding(page, 'FOB').first().innerText()).toMatch(/必须改[\s\S]*[\u4e00-\u9fff]{6}/);
    expect(await pane(page).locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test('mends the subject', async () => {
    const page = await writeBeside('URGENT: price list!!!');
    const inSubject = pane(page).getByTestId('finding').filter({ hasText: 'Subject:' });
    await inSubject.first().waitFor();
    const body = await html(page);
    await inSubject
      .getByRole('button', { name: /^Change “|^Take out/ })
      .first()
      .click();
    await expect.poll(() => page.locator('#field-subject').inputValue()).not.toBe('URGENT: price list!!!');
    expect(await html(page)).toBe(body);
  });

  test('ticks off what the mail being answered asks', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await pane(page).getByRole('heading', { name: 'They asked' }).waitFor();
    const question = pane(page).getByRole('listitem').filter({ hasText: 'Is the housing IP65?' });
    await question.getByText('not answered yet').waitFor();
    await page.locator('.editor').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('Yes, the housing is IP65.');
    await question.getByText('answered', { exact: true }).waitFor();
  });
});
