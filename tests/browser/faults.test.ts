import { describe, expect, test } from 'vitest';
import { addFault, addIn, hostProblems, openMail, openWorkbench, pane, settled } from './workbench-page.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

async function openPane(page: Workbench): Promise<void> {
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
}

/** How many answers the host has given to the question for a body. */
async function bodiesAnswered(page: Workbench): Promise<number> {
  return page.evaluate(() => window.liaisonWorkbench!.log.entries().filter(({ name }) => name === 'body.getAsync').length);
}

const SLOW = { timeout: 30_000 };

describe('the pane when Outlook misbehaves', () => {
  test('says that Outlook does not answer when it never starts', async () => {
    const page = await openWorkbench({}, '?fault=GetInitialData:silent');
    await openMail(page, '01-keller-three-questions');
    await openPane(page);
    await pane(page).getByText('Outlook does not answer').waitFor(SLOW);
  });

  test('shows the customer although the body never comes, and says what is missing', async () => {
    const page = await openWorkbench();
    await addFault(page, { api: 'body.getAsync', silent: true });
    await openMail(page, '01-keller-three-questions');
    await openPane(page);
    await pane(page).getByText('Keller Lichttechnik').first().waitFor();
    await pane(page).getByText('Outlook does not answer').waitFor(SLOW);
  });

  test('tries once more where the first answer is an error, and shows nothing of it', async () => {
    const page = await openWorkbench();
    await addFault(page, { api: 'body.getAsync', errorCode: 9020, times: 1 });
    await openMail(page, '01-keller-three-questions');
    await openPane(page);
    await pane(page).getByText('Is the housing IP65?').first().waitFor();
  });

  test('never shows the late answer of the mail before beside the next one', async () => {
    const page = await openWorkbench();
    await openMail(page, '05-bright-harbor-price');
    await openPane(page);
    await pane(page).getByText('Bright Harbor Supply').first().waitFor();
    // Else the fault would meet this mail's body.
    await expect.poll(() => bodiesAnswered(page)).toBe(1);
    await addFault(page, { api: 'body.getAsync', delayMs: 2000, times: 1 });
    await openMail(page, '01-keller-three-questions');
    await expect.poll(() => page.evaluate(() => window.liaisonWorkbench!.faults.list().length)).toBe(0);
    await openMail(page, '07-northgate-deadline');
    await pane(page).getByText('Northgate Interiors').first().waitFor();
    // Until the late answer has been sent.
    await expect.poll(() => bodiesAnswered(page), SLOW).toBe(3);
    await settled(page);
    const text = await pane(page).locator('body').innerText();
    expect(text).not.toMatch(/IP65|Keller/);
    expect(text).toContain('Northgate');
  });

  test('follows when the item changes under a call', async () => {
    const page = await openWorkbench();
    await addFault(page, { api: 'body.getAsync', itemChanged: true, times: 1 });
    await openMail(page, '01-keller-three-questions');
    await openPane(page);
    await pane(page).getByText('Is the housing IP65?').first().waitFor();
    expect(await pane(page).getByText('could not be read').count()).toBe(0);
  });

  test('shows the last of many mails that are passed quickly', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await openPane(page);
    await pane(page).getByText('Keller Lichttechnik').first().waitFor();
    for (const file of [
      '05-bright-harbor-price',
      '10-al-noor-letter-of-credit',
      '12-luz-do-sul-proforma',
      '16-lumiere-quantities',
      '07-northgate-deadline',
    ])
      await openMail(page, file);
    await pane(page).getByText('Northgate Interiors').first().waitFor();
    await settled(page);
    const text = await pane(page).locator('body').innerText();
    expect(text).not.toMatch(/Keller|Bright Harbor|Al Noor|Luz do Sul|Lumière/);
    expect(await hostProblems(page)).toEqual([]);
  });

  test('says whose mail it shows when Outlook freezes it, and goes on from the refresh button', async () => {
    const page = await openWorkbench();
    await openMail(page, '05-bright-harbor-price');
    await openPane(page);
    await pane(page).getByText('Bright Harbor Supply').first().waitFor();
    const judged = pane(page).getByTestId('judged-subject');
    const before = await judged.innerText();
    await addFault(page, { api: 'ItemChanged', silent: true });
    await openMail(page, '01-keller-three-questions');
    await settled(page);
    // Its record stands under the subject that it belongs to, not under the mail's beside it.
    expect(await judged.innerText()).toBe(before);
    expect(await pane(page).locator('body').innerText()).not.toContain('Keller');
    await pane(page).getByRole('button', { name: 'Look again' }).click();
    await pane(page).getByText('Keller Lichttechnik').first().waitFor();
    expect(await judged.innerText()).not.toBe(before);
    expect(await pane(page).locator('body').innerText()).not.toContain('Bright Harbor');
    expect(await hostProblems(page)).toEqual([]);
  });

  test('says that no mail is open when none is', async () => {
    const page = await openWorkbench();
    await openPane(page);
    await pane(page)
      .locator('body')
      .getByText(/mail|message/i)
      .first()
      .waitFor();
    await openMail(page, '01-keller-three-questions');
    await pane(page).getByText('Keller Lichttechnik').first().waitFor();
  });
});

describe('the host', () => {
  test('answers a call that it does not know with an error, and says so', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await openPane(page);
    await pane(page).getByText('Keller Lichttechnik').first().waitFor();
    const frame = await addIn(page);
    const code = await frame.evaluate(() =>
      new Promise((resolve) => Office.context.mailbox.masterCategories.getAsync((result) => resolve(result.error?.code))).catch((error: unknown) =>
        String(error),
      ),
    );
    expect(String(code)).toMatch(/5001|permission/i);
  });

  test.each([
    [
      'the raw header',
      () =>
        new Promise((resolve) =>
          (Office.context.mailbox.item as unknown as Office.MessageRead).getAllInternetHeadersAsync(({ value }) => resolve(value)),
        ),
      /^From: .*weber@keller/i,
    ],
    [
      'the body as HTML',
      () => new Promise((resolve) => Office.context.mailbox.item!.body.getAsync(Office.CoercionType.Html, ({ value }) => resolve(value))),
      /Is the housing IP65\?/,
    ],
    [
      'the body as text',
      () => new Promise((resolve) => Office.context.mailbox.item!.body.getAsync(Office.CoercionType.Text, ({ value }) => resolve(value))),
      /^Dear Ms Li,\s+thank you/,
    ],
    ['the sender', () => (Office.context.mailbox.item as unknown as Office.MessageRead).from.emailAddress, /^weber@keller-licht\.example$/],
    [
      'its requirement sets',
      () => [Office.context.requirements.isSetSupported('Mailbox', '1.13'), Office.context.requirements.isSetSupported('Mailbox', '1.14')].join(),
      /^true,false$/,
    ],
  ] as const)('gives an add-in %s through office.js', async (_, ask, expected) => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await openPane(page);
    await pane(page).getByText('Keller Lichttechnik').first().waitFor();
    const frame = await addIn(page);
    expect(await frame.evaluate(ask)).toMatch(expected);
  });

  test('lets an add-in write subject, recipients, body and notifications of a draft', async () => {
    const page = await openWorkbench();
    await page.getByRole('button', { name: 'New mail' }).click();
    await openPane(page);
    const frame = await addIn(page);
    await frame.evaluate(async () => {
      const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
      const done = (start: (callback: () => void) => void): Promise<void> => new Promise((resolve) => start(resolve));
      await done((callback) => item.subject.setAsync('Set by the add-in', callback));
      await done((callback) => item.to.setAsync(['weber@keller-licht.example'], callback));
      await done((callback) => item.body.setAsync('<p>Dear Dr. Weber,</p>', { coercionType: Office.CoercionType.Html }, callback));
      await done((callback) =>
        item.notificationMessages.addAsync(
          'note',
          { type: Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage, message: 'Checked', icon: 'icon16', persistent: false },
          callback,
        ),
      );
    });
    expect(await page.locator('#field-subject').inputValue()).toBe('Set by the add-in');
    expect(await page.locator('.chip').first().getAttribute('title')).toBe('weber@keller-licht.example');
    expect(await page.locator('.editor').innerText()).toBe('Dear Dr. Weber,');
    await page.locator('.notifications').getByText('Checked').waitFor();
  });
});
