import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addFault, hostProblems, openMail, openWorkbench, pane, write } from './workbench-page.ts';

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

  test('mends a mail in plain text as text, and takes it back', async () => {
    const page = await openWorkbench();
    await page.getByRole('button', { name: 'Test tools' }).click();
    await page.getByLabel('Drafts in plain text').check();
    await write(page, 'HX-200: offer for 5,000 pcs', LINES);
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await namedPlace(page).waitFor();
    const before = await page.locator('textarea.editor').inputValue();
    expect(before).toContain('USD 4.50/pc FOB, ship');
    await namedPlace(page).click();
    await namedPlace(page).waitFor({ state: 'detached' });
    expect(await page.locator('textarea.editor').inputValue()).toBe(before.replace('FOB,', 'FOB Ningbo,'));
    await pane(page).getByRole('button', { name: 'Undo the last fix' }).click();
    await namedPlace(page).waitFor();
    expect(await page.locator('textarea.editor').inputValue()).toBe(before);
    const written = await page.evaluate(() => window.liaisonWorkbench!.log.entries().filter(({ name }) => name === 'body.setAsync'));
    expect(written.map(({ outcome }) => outcome)).toEqual(['ok', 'ok']);
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

  test('goes on with the next finding when one has been dealt with from the keyboard', async () => {
    const page = await writeBeside();
    await namedPlace(page).focus();
    await page.keyboard.press('Enter');
    await namedPlace(page).waitFor({ state: 'detached' });
    const focused = pane(page).getByTestId('finding').locator('button:focus');
    await focused.waitFor();
    const before = await focused.evaluate((each) => each.outerHTML);
    await page.keyboard.press('Tab');
    await focused.waitFor();
    expect(await focused.evaluate((each) => each.outerHTML)).not.toBe(before);
  });

  test('puts the focus on the line that says so when nothing is left to mend', async () => {
    const page = await openWorkbench();
    await write(page, 'HX-200: offer for 5,000 pcs', ['Dear Dr. Weber,', 'Please confirm the sample by 4 December 2026 !!', 'Best regards,']);
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    for (;;) {
      const ignore = pane(page).getByRole('button', { name: /^Ignore the remark/ });
      await pane(page).getByTestId('ready').waitFor();
      const before = await ignore.count();
      if (before === 0) break;
      await ignore.first().focus();
      await page.keyboard.press('Enter');
      await pane(page).getByRole('menuitem', { name: 'Not in this mail' }).press('Enter');
      await expect.poll(() => ignore.count()).toBeLessThan(before);
    }
    await expect.poll(() => pane(page).locator('h1:focus').innerText()).toBe('Ready to send');
  });

  test('calls nothing ready that has not been written', async () => {
    const page = await openWorkbench();
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await pane(page).getByText('Nothing written yet').waitFor();
    expect(await pane(page).getByText('Ready to send').count()).toBe(0);
  });

  test('names a sign that it offers', async () => {
    const page = await writeBeside('HX-200: offer');
    await page.locator('.editor').getByText('ship before').selectText();
    await page.keyboard.insertText('Please pay today!!');
    await pane(page).getByRole('button', { name: 'Change to “.”: “!!”' }).waitFor();
  });

  test('sees another customer’s name while it is being typed', async () => {
    const page = await writeBeside();
    await page.locator('.editor').getByText('ship before').selectText();
    await page.keyboard.insertText('The carton is the one for Bright Harbor Supply.');
    await pane(page)
      .getByText(/“Bright Harbor Supply” is another customer, not Keller/)
      .waitFor();
  });

  test('sees that the recipients are of two customers', async () => {
    const page = await writeBeside();
    await page.locator('#field-cc').fill('mike@brightharbor.example');
    await page.keyboard.press('Enter');
    await pane(page)
      .getByText(/belongs to another customer \(/)
      .first()
      .waitFor();
  });

  test('says nothing of one look at the draft that failed', async () => {
    const page = await openWorkbench();
    await addFault(page, { api: 'subject.getAsync', errorCode: 9020, times: 2 });
    await write(page, 'HX-200: offer for 5,000 pcs', LINES);
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    const seen = pane(page).getByText('The mail could not be read');
    await pane(page).getByTestId('ready').waitFor();
    expect(await seen.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => window.liaisonWorkbench!.faults.list().length)).toBe(0);
  });

  test('writes nothing that might cost a picture: the words go over the selection, or in by hand', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.locator('.editor').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('Our price is USD 4.50/pc FOB, for HX-200.');
    const fix = pane(page).getByRole('button', { name: 'Change to FOB Ningbo: “FOB”' }).first();
    await fix.click();
    await pane(page).getByText('The mail holds pictures that may be lost').waitFor();
    const before = await html(page);
    expect(before).toContain('cid:image001.png');
    expect(before).not.toContain('FOB Ningbo, for');
    await page.locator('.editor').evaluate((editor) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf('FOB, for');
        if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + 8);
      }
    });
    await fix.click();
    await expect.poll(() => html(page)).toContain('FOB Ningbo, for HX-200');
    expect(await html(page)).toContain('cid:image001.png');
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
