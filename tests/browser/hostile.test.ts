import { describe, expect, test } from 'vitest';
import { addIn, hostProblems, mailBody, openMail, openWorkbench, pane, settled } from './workbench-page.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** What a mail has managed to run, and where it has managed to ask for something. */
function watch(page: Workbench): () => Promise<{ hacked: readonly unknown[]; asked: readonly string[] }> {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') asked.push(request.url());
  });
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return async () => {
    const values = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => (window as { liaisonHacked?: unknown }).liaisonHacked).catch(() => undefined)),
    );
    return { hacked: values.filter((value) => value !== undefined), asked };
  };
}

const NOTHING = { hacked: [], asked: [] };

describe('a hostile mail', () => {
  test.each(['90-hostile-markup', '91-hostile-never-closed', '92-hostile-headers'])(
    'does nothing in reading pane, list and pane: %s',
    async (file) => {
      const page = await openWorkbench();
      const result = watch(page);
      await openMail(page, file);
      await page.getByRole('button', { name: 'Liaison', exact: true }).click();
      await addIn(page);
      await mailBody(page).locator('body').waitFor();
      await settled(page);
      expect(await result()).toEqual(NOTHING);
      expect(page.url()).toMatch(/\/workbench$/);
      expect(await hostProblems(page)).toEqual([]);
    },
  );

  test.each(['90-hostile-markup', '91-hostile-never-closed', '92-hostile-headers'])(
    'does nothing in the editor and in the compose pane: %s',
    async (file) => {
      const page = await openWorkbench();
      const result = watch(page);
      await openMail(page, file);
      await page.getByRole('button', { name: 'Reply', exact: true }).click();
      await page.locator('.editor').waitFor();
      await page.getByRole('button', { name: 'Liaison', exact: true }).click();
      await addIn(page);
      await pane(page).getByTestId('ready').waitFor();
      expect(await result()).toEqual(NOTHING);
      const left = await page.locator('.editor').evaluate((editor) => ({
        active: editor.querySelectorAll('script,iframe,object,embed,form,svg,meta,base,link,style').length,
        handlers: [...editor.querySelectorAll('*')].filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on'))).length,
        links: [...editor.querySelectorAll('a')].filter((link) => /^(?:javascript|data):/i.test(link.getAttribute('href') ?? '')).length,
      }));
      expect(left).toEqual({ active: 0, handlers: 0, links: 0 });
    },
  );

  test('shows its links without where they would lead to a script', async () => {
    const page = await openWorkbench();
    await openMail(page, '90-hostile-markup');
    const links = mailBody(page).locator('a');
    await links.first().waitFor();
    for (const link of await links.all()) expect(await link.getAttribute('href')).toBeNull();
    // A click as such: the overlay of this mail lies over its own links.
    await links.first().dispatchEvent('click');
    expect(page.context().pages()).toHaveLength(1);
  });

  test('cannot lay itself over the buttons of the page, not even from the editor, which is part of it', async () => {
    const page = await openWorkbench();
    await openMail(page, '90-hostile-markup');
    await mailBody(page).getByText('The end of the mail').waitFor();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.locator('.editor').waitFor();
    await page.locator('.compose').getByRole('button', { name: 'Discard' }).click();
    await page.locator('.reading').waitFor();
  });

  test('pasted into the editor is cleaned', async () => {
    const page = await openWorkbench();
    const result = watch(page);
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.locator('.editor').click();
    await page.locator('.editor').evaluate((editor) => {
      const data = new DataTransfer();
      data.setData('text/html', '<img src=x onerror="top.liaisonHacked=1"><script>top.liaisonHacked=2</script><b>bold</b>');
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.locator('.editor b').getByText('bold').waitFor();
    expect(await result()).toEqual(NOTHING);
  });

  test('written into the body by an add-in is cleaned too', async () => {
    const page = await openWorkbench();
    const result = watch(page);
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.evaluate(() => window.liaisonWorkbench!.writeDraft('<p>Hello</p><img src=x onerror="top.liaisonHacked=1">'));
    await page.locator('.editor').getByText('Hello').waitFor();
    expect(await result()).toEqual(NOTHING);
  });
});
