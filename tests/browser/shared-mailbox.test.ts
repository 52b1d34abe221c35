import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isSpoilt } from './browser.ts';
import { addIn, hostProblems, openMail, openWorkbench, pane } from './workbench-page.ts';

/*
 * Mailboxes of others, and drafts in windows of their own, through the real office.js: whose mailbox it is comes from the item, who the user is
 * from the profile, and a pane speaks of the item of its own window.
 */

const inWindow = (page: Page): FrameLocator => page.frameLocator('.window .pane-frame iframe');
const mainPane = (page: Page): FrameLocator => page.frameLocator('.workbench > .columns .pane-frame iframe');

test('a shared mailbox is named, its mails are ours on the side of the mailbox, and the record says where a mail came in', async () => {
  const page = await openWorkbench();
  await page.getByRole('tab', { name: 'Shared' }).click();
  await page.locator('[data-file="31-shared-sent-by-colleague.eml"]').click();
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  await pane(page).getByText('Sent in the name of HX Lighting Sales').waitFor();
  await pane(page).getByText('Bright Harbor Supply LLC').first().waitFor();

  await openMail(page, '32-delegated-tanaka-visit');
  await pane(page).getByText('Shared mailbox wang.lei@hx-lighting.example: you may read, not change').waitFor();
  await pane(page).getByText('Tanaka').first().waitFor();

  await openMail(page, '33-colleague-in-copy');
  await pane(page).getByText('Your colleague Zhang Wei sent this mail').waitFor();
  expect(await pane(page).getByTestId('shared-mailbox').count()).toBe(0);

  await openMail(page, '30-shared-northgate-reorder');
  await pane(page).getByText('Shared mailbox sales@hx-lighting.example').waitFor();
  const frame = await addIn(page);
  expect(await frame.evaluate(() => Office.context.mailbox.userProfile.emailAddress)).toBe('li.na@hx-lighting.example');
  await pane(page).getByRole('button', { name: 'Log this mail' }).click();
  await pane(page).getByText('Mail in (sales@hx-lighting.example) · Track lights for the York store').waitFor();

  await page.locator('.reading').getByRole('button', { name: 'Reply', exact: true }).click();
  await page.locator('.compose .recipient-box').getByText('HX Lighting Sales <sales@hx-lighting.example>').waitFor();
  await pane(page).getByText('Northgate Interiors Ltd').first().waitFor();
  expect(await hostProblems(page)).toEqual([]);
});

test('each pane speaks of the item of its own window, whatever the other one shows', async () => {
  const page = await openWorkbench();
  await openMail(page, '07-northgate-deadline');
  await page.locator('.reading').getByRole('button', { name: 'Reply', exact: true }).click();
  await page.getByRole('button', { name: 'Open in a window' }).click();
  const window = page.locator('.window');
  await window.getByRole('button', { name: 'Liaison', exact: true }).click();
  await inWindow(page).getByText('Northgate Interiors Ltd').first().waitFor();
  // The main window shows the mail again that is answered.
  await page.locator('.reading-subject').getByText('Q-2598').waitFor();

  await openMail(page, '05-bright-harbor-price');
  await page.evaluate(() => document.querySelector<HTMLElement>('.reading .pane-button')?.click());
  await mainPane(page).getByText('Bright Harbor Supply LLC').first().waitFor();
  expect(await mainPane(page).getByText('Northgate').count()).toBe(0);
  await openMail(page, '08-tanaka-quality');
  await mainPane(page).getByText('Tanaka').first().waitFor();
  expect(await inWindow(page).getByTestId('judged-subject').innerText()).toBe('The mail being written');
  await inWindow(page).getByText('Northgate Interiors Ltd').first().waitFor();

  // A fix from the window's pane goes into the window's draft, and its gate judges that draft.
  await window.locator('.editor').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('Our price is USD 4.20/pc FOB.');
  await inWindow(page).getByRole('button', { name: 'Ignore the remark on “FOB”' }).first().waitFor();
  await window.getByRole('button', { name: 'Send' }).click();
  const alert = page.getByRole('dialog', { name: 'Liaison' });
  expect(await alert.innerText()).toContain('FOB');
  await alert.getByRole('button', { name: 'Open Liaison' }).click();
  await inWindow(page).locator('[data-target]').waitFor();
  await window.getByRole('button', { name: 'Close the window' }).click();
  await page.getByRole('tab', { name: 'Drafts' }).click();
  await page.getByRole('option', { name: 'Re: Q-2598 track lights' }).waitFor();
  expect(await hostProblems(page)).toEqual([]);
});

test('a pane that lives on between reading and writing shows what the item is', async () => {
  const page = await openWorkbench();
  await page.getByRole('button', { name: 'Test tools' }).click();
  await page.getByLabel('The pane lives on between reading and writing').check();
  await openMail(page, '07-northgate-deadline');
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  await pane(page).getByText('Northgate Interiors Ltd').first().waitFor();
  const frame = await addIn(page);
  await frame.evaluate(() => void Object.assign(globalThis, { isTheSamePage: true }));
  await page.locator('.reading').getByRole('button', { name: 'Reply', exact: true }).click();
  await pane(page).getByTestId('judged-subject').getByText('The mail being written').waitFor();
  await pane(page).getByText('They asked').waitFor();
  await openMail(page, '05-bright-harbor-price');
  await pane(page).getByTestId('judged-subject').getByText('HX-310').waitFor();
  await pane(page).getByText('Bright Harbor Supply LLC').first().waitFor();
  expect(await frame.evaluate(() => 'isTheSamePage' in globalThis)).toBe(true);
});

test('what was ignored in a draft is still ignored when the draft is taken up again', async () => {
  const page = await openWorkbench();
  await openMail(page, '60-draft-keller-answer');
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  const ignore = pane(page).getByRole('button', { name: /^Ignore the remark on/ });
  const name = (await ignore.first().getAttribute('aria-label')) ?? '';
  await ignore.first().click();
  await pane(page).getByRole('menuitem', { name: 'Not in this mail' }).click();
  const gone = pane(page).getByRole('button', { name, exact: true });
  await gone.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => window.liaisonWorkbench!.sessionData('liaison-context'))).toContain('"here":true');
  await openMail(page, '01-keller-three-questions');
  await pane(page).getByTestId('judged-subject').getByText('HX-200').waitFor();
  // The pane that opens beside it is watched from its first element on: what is ignored must not show for a moment either.
  isSpoilt(page);
  await page.addInitScript((label) => {
    const look = (): void => {
      if (document.querySelector(`button[aria-label=${JSON.stringify(label)}]`)) top!.document.documentElement.dataset.flashed = label;
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, name);
  await openMail(page, '60-draft-keller-answer');
  await ignore.first().waitFor();
  // Session data began anew: the event has put it there again from what was kept with the draft.
  await expect.poll(() => page.evaluate(() => window.liaisonWorkbench!.sessionData('liaison-context')), { timeout: 15_000 }).toContain('"here":true');
  await expect.poll(() => gone.count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.dataset.flashed)).toBeUndefined();
});
