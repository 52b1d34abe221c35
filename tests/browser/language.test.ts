import { describe, expect, test } from 'vitest';
import { openMail, openWorkbench, pane } from './workbench-page.ts';

describe('the language of the pane', () => {
  test('is that of the mail program', async () => {
    const page = await openWorkbench({ locale: 'zh-CN' });
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await pane(page).getByRole('heading', { name: '对方的问题和要求' }).waitFor();
    expect(await pane(page).locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test('is switched by a press, and stays when the pane is opened anew', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await pane(page).getByRole('heading', { name: 'They ask' }).waitFor();
    await pane(page)
      .getByRole('button', { name: '切换到中文' })
      .or(pane(page).getByRole('button', { name: '中文' }))
      .first()
      .click();
    await pane(page).getByRole('heading', { name: '对方的问题和要求' }).waitFor();
    await page.locator('.pane-frame iframe').evaluate((frame: HTMLIFrameElement) => frame.contentWindow!.location.reload());
    await pane(page).getByRole('heading', { name: '对方的问题和要求' }).waitFor();
  });
});
