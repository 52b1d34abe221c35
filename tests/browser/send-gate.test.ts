import { describe, expect, test } from 'vitest';
import { addFault, CLEAN_LINES, CLEAN_SUBJECT, FAULTY_LINES, hostProblems, openMail, openWorkbench, pane, write } from './workbench-page.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const ADVICE = [
  'Dear Dr. Weber,',
  'Pls kindly advise ASAP!!',
  'We will do the needful and revert back soon.',
  'u can trust us, we have good quality.',
];

const send = (page: Workbench): Promise<void> => page.locator('.compose').getByRole('button', { name: 'Send' }).click();
const isSent = async (page: Workbench): Promise<void> => {
  await page.getByText('Sent (stays in this page').waitFor();
  await page.getByRole('tab', { name: 'Sent Items' }).click();
  await page.getByRole('option', { name: CLEAN_SUBJECT }).waitFor();
};

describe('pressing Send', () => {
  test('sends a clean mail without a word', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, CLEAN_LINES);
    await send(page);
    await isSent(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await hostProblems(page)).toEqual([]);
  });

  test('stops a mail whose term has no place; it stays as it was when it is not sent', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, FAULTY_LINES);
    const before = await page.evaluate(() => window.liaisonWorkbench!.draftHtml());
    await send(page);
    expect(await page.getByRole('dialog').innerText()).toMatch(/Please check before sending[\s\S]*FOB/);
    await page.getByRole('button', { name: "Don't send" }).click();
    expect(await page.evaluate(() => window.liaisonWorkbench!.draftHtml())).toBe(before);
    await page.getByRole('tab', { name: 'Sent Items' }).click();
    expect(await page.getByRole('option', { name: CLEAN_SUBJECT }).count()).toBe(0);
  });

  test('sends it anyway when that is what the writer wants', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, FAULTY_LINES);
    await send(page);
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await isSent(page);
  });

  test('opens the pane from the alert, and leaves the finding there for it', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, FAULTY_LINES);
    await send(page);
    await page.getByRole('button', { name: 'Open Liaison' }).click();
    await pane(page).locator('body').waitFor();
    const context = await page.evaluate(() => window.liaisonWorkbench!.alertContext());
    expect(JSON.parse(context!)).toMatchObject({ part: 'body', rule: expect.any(String) as string });
  });

  test('shows the finding that stopped the mail in the pane that it opens, and puts the focus there', async () => {
    const page = await openWorkbench();
    // The fault of key terms stands behind more advice than the list shows at once.
    await write(page, 'URGENT: price list!!!', [...ADVICE, 'Our price for HX-200 is USD 4.20/pc FOB.', 'Best regards,']);
    await send(page);
    await page.getByRole('button', { name: 'Open Liaison' }).click();
    const card = pane(page).locator('[data-target]');
    await card.locator('mark').getByText('FOB').waitFor();
    await expect.poll(() => card.locator('button:focus').count()).toBe(1);
    expect(await card.isVisible()).toBe(true);
  });

  test('stops a mail to people of two customers, and says who', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, CLEAN_LINES);
    await page.locator('#field-cc').fill('mike@brightharbor.example');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.liaisonWorkbench!.sessionData('liaison-context')), { timeout: 15_000 })
      .toMatch(/"recipients":\[[^\]]*mike@brightharbor\.example/);
    await send(page);
    expect(await page.getByRole('dialog').innerText()).toContain('belongs to another customer');
  });

  test('shows no such button in an older client', async () => {
    const page = await openWorkbench();
    await page.getByRole('button', { name: 'Test tools' }).click();
    await page.getByLabel('Smart Alerts of an older client').check();
    await write(page, CLEAN_SUBJECT, FAULTY_LINES);
    await send(page);
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').getByRole('button').allInnerTexts()).toEqual(['Send anyway', "Don't send"]);
  });

  test('speaks Chinese to a Chinese Outlook', async () => {
    const page = await openWorkbench({ locale: 'zh-CN' });
    await openMail(page, '60-draft-keller-answer');
    await page.getByRole('button', { name: '发送' }).click();
    expect(await page.getByRole('dialog').innerText()).toMatch(/发送前请先核对 \d+ 处/);
  });

  test('asks for a recipient before it asks the add-in', async () => {
    const page = await openWorkbench();
    await page.getByRole('button', { name: 'New mail' }).click();
    await send(page);
    expect(await page.getByRole('alert').innerText()).toContain('Add at least one recipient');
    await page.locator('#field-to').fill('weber at keller');
    await send(page);
    expect(await page.getByRole('alert').innerText()).toContain('Not a mail address: weber at keller');
  });

  test('leaves the recipient’s record for the gate while the mail is being written', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, CLEAN_LINES);
    await expect.poll(() => page.evaluate(() => window.liaisonWorkbench!.sessionData('liaison-context')), { timeout: 15_000 }).toContain('K-01');
  });
});

test('knows the recipient of a draft that is taken up again', async () => {
  const page = await openWorkbench();
  await openMail(page, '61-draft-shakti-discount');
  await expect.poll(() => page.evaluate(() => window.liaisonWorkbench!.sessionData('liaison-context')), { timeout: 15_000 }).toContain('K-10');
});

test('keeps with the customer what was checked, once the team wants it; what runs next hands it over', async () => {
  const page = await openWorkbench();
  const ask = (path: string, init?: object): Promise<unknown> =>
    page.evaluate(async ([url, options]) => (await fetch(url, options)).json() as Promise<unknown>, [path, init] as const);
  const setLogging = (settings: object): Promise<unknown> =>
    ask('/api/logging', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) });
  await setLogging({ neverLog: [], recordSends: true });
  try {
    await write(page, CLEAN_SUBJECT, CLEAN_LINES);
    await expect
      .poll(() => page.evaluate(() => window.liaisonWorkbench!.sessionData('liaison-context')), { timeout: 15_000 })
      .toContain('recordSends');
    await send(page);
    await isSent(page);
    await page.getByRole('button', { name: 'New mail' }).click();
    const kept = async (): Promise<unknown> => {
      const { communications = [] } = (await ask('/api/customers/K-01')) as { communications?: { subject?: string; check?: object }[] };
      return communications.filter(({ subject }) => subject === CLEAN_SUBJECT).map(({ check }) => check);
    };
    await expect.poll(kept, { timeout: 15_000 }).toEqual([
      {
        rules: expect.any(String) as string,
        stopped: false,
        findings: [],
        ignored: [],
        figures: expect.arrayContaining(['FOB Ningbo']) as string[],
      },
    ]);
    expect(await page.evaluate(() => localStorage.getItem('liaison-workbench-roaming'))).not.toContain('FOB Ningbo');
  } finally {
    await setLogging({ neverLog: [] });
  }
});

test('judges a mail in plain text', async () => {
  const page = await openWorkbench();
  await page.getByRole('button', { name: 'Test tools' }).click();
  await page.getByLabel('Drafts in plain text').check();
  await write(page, CLEAN_SUBJECT, FAULTY_LINES);
  await send(page);
  expect(await page.getByRole('dialog').innerText()).toContain('FOB');
  await page.getByRole('button', { name: 'Send anyway' }).click();
  await isSent(page);
});

describe('the send gate in trouble', () => {
  test.each([
    ['the body cannot be read', { api: 'body.getAsync', errorCode: 9020 }],
    ['the body never comes', { api: 'body.getAsync', silent: true }],
    ['the add-in is unavailable', { api: 'launchEvent', silent: true }],
  ])('lets the mail go when %s', async (_, fault) => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, FAULTY_LINES);
    await addFault(page, fault);
    await send(page);
    await page.getByRole('tab', { name: 'Sent Items' }).click();
    await page.getByRole('option', { name: CLEAN_SUBJECT }).waitFor();
  });

  test('judges the draft alone when attachments and session data cannot be read', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, FAULTY_LINES);
    await addFault(page, { api: 'item.getAttachmentsAsync', errorCode: 9020 });
    await addFault(page, { api: 'sessionData.getAsync', errorCode: 9020 });
    await send(page);
    expect(await page.getByRole('dialog').innerText()).toContain('FOB');
  });

  test('is waited for no longer than the writer wants when its answer is lost', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, FAULTY_LINES);
    await addFault(page, { api: 'event.completed', silent: true });
    await send(page);
    await page.getByRole('dialog', { name: 'Liaison' }).waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('taking longer than expected');
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await isSent(page);
  });

  test('completes once however often Send is pressed', async () => {
    const page = await openWorkbench();
    await write(page, CLEAN_SUBJECT, CLEAN_LINES);
    await page.locator('.editor').click();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Control+Enter');
    await isSent(page);
    const completed = await page.evaluate(() =>
      window.liaisonWorkbench!.log.entries().filter(({ name, outcome }) => name === 'OnMessageSend' && outcome === 'completed'),
    );
    expect(completed).toHaveLength(1);
    expect(await page.getByRole('option', { name: CLEAN_SUBJECT }).count()).toBe(1);
  });
});
