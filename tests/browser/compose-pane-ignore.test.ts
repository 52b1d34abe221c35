import { describe, expect, test } from 'vitest';
import { CLEAN_SUBJECT, FAULTY_LINES, openWorkbench, pane, write } from './workbench-page.ts';

describe('what the pane was told to ignore', () => {
  test('does not stop the mail at the send gate either', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, FAULTY_LINES);
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    const ignore = pane(page).getByRole('button', { name: 'Ignore the remark on “FOB”' });
    await ignore.first().click();
    await pane(page).getByRole('menuitem', { name: 'Not in this mail' }).click();
    await ignore.waitFor({ state: 'detached' });
    await expect
      .poll(async () => page.evaluate(() => window.liaisonWorkbench!.sessionData('liaison-context')))
      .toMatch(/"ignored":\[\{[^\]]*"phrase":"fob"/);
    await pane(page).getByRole('textbox', { name: 'Why? (may be left out)' }).fill('port agreed by phone');
    await pane(page).getByRole('button', { name: 'Keep' }).click();
    await pane(page).getByText('The reason is kept.').waitFor();
    await expect.poll(async () => page.evaluate(() => window.liaisonWorkbench!.sessionData('liaison-context'))).toContain('port agreed by phone');
    await page.locator('.compose').getByRole('button', { name: 'Send' }).click();
    await page.locator('.compose').waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
