import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hostProblems, openMail, openWorkbench, pane } from './workbench-page.ts';

async function openBeside(file: string): Promise<Page> {
  const page = await openWorkbench();
  await openMail(page, file);
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  return page;
}

const button = (page: Page, name: string | RegExp) => pane(page).getByRole('button', { name });

describe('what a mail leaves on record', () => {
  test('a mail is logged by a press, seen in the timeline, not logged twice, and taken out again', async () => {
    const page = await openBeside('07-northgate-deadline');
    await button(page, 'Log this mail').click();
    await pane(page).getByText('✓ Logged').waitFor();
    await openMail(page, '01-keller-three-questions');
    await pane(page).getByRole('heading', { level: 1, name: 'Keller Lichttechnik' }).waitFor();
    await openMail(page, '07-northgate-deadline');
    await pane(page).getByText('✓ Logged').waitFor();
    expect(await button(page, 'Log this mail').count()).toBe(0);
    await pane(page)
      .getByRole('region', { name: 'Timeline' })
      .getByText(/Mail in/)
      .first()
      .waitFor();
    await button(page, 'Undo').click();
    await button(page, 'Log this mail').waitFor();
    expect(await hostProblems(page)).toEqual([]);
  });

  test('mails of a customer are logged by themselves once the user says so', async () => {
    const page = await openBeside('05-bright-harbor-price');
    const always = pane(page).getByRole('checkbox', { name: /Log every mail/ });
    await always.check();
    await pane(page).getByText('✓ Logged automatically').waitFor();
    await openMail(page, '01-keller-three-questions');
    await pane(page).getByRole('heading', { level: 1, name: 'Keller Lichttechnik' }).waitFor();
    await openMail(page, '06-bright-harbor-invoice');
    await pane(page).getByRole('heading', { level: 1, name: 'Bright Harbor' }).waitFor();
    await pane(page).getByText('✓ Logged automatically').waitFor();
    await always.uncheck();
  });

  test('a complaint goes from the mail to the lesson, and the lesson is found', async () => {
    const page = await openBeside('04-keller-complaint');
    // The case that is on record already stands above the company's name.
    const box = pane(page).getByText('Complaint C-12 is open');
    await box.waitFor();
    const name = await pane(page).getByRole('heading', { level: 1 }).elementHandle();
    expect(await box.evaluate((above, below) => above.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING, name)).not.toBe(0);

    await button(page, 'New complaint').click();
    const subject = pane(page).getByRole('textbox', { name: 'What is wrong' });
    expect(await subject.inputValue()).toContain('crushed corners');
    expect(await pane(page).getByRole('textbox', { name: 'Order number' }).inputValue()).toBe('PO-7420');
    await pane(page).getByText('C-12 is about PO-7420 too').waitFor();
    await subject.fill('Crushed corners, second time this year');
    await pane(page).getByRole('textbox', { name: 'Product' }).fill('HX-200');
    await button(page, 'Open the case').click();
    await pane(page).getByText('Complaint C-261120-1 is open').waitFor();
    await pane(page).getByText('This mail is case C-261120-1.').waitFor();

    const take = async (step: string, fill?: [string, string]): Promise<void> => {
      await button(page, `C-261120-1: ${step}`).click();
      const form = pane(page).getByRole('form', { name: `C-261120-1: ${step}` });
      if (fill) {
        await form.getByRole('button', { name: 'Done' }).click();
        await form.getByText(/Write down/).waitFor();
        await form.getByRole('textbox', { name: fill[0] }).fill(fill[1]);
      }
      await form.getByRole('button', { name: 'Done' }).click();
      await form.waitFor({ state: 'detached' });
    };
    await take('acknowledge it');
    await take('find the cause', ['Cause', 'Single-wall cartons']);
    await take('offer a solution', ['Solution', '42 lamps by air']);
    await take('ask whether it helped');
    await take('write down the lesson and close', ['Lesson', 'Double-wall cartons for every pallet']);
    await pane(page).getByText('Complaint C-261120-1 is open').waitFor({ state: 'detached' });

    await openMail(page, '07-northgate-deadline');
    await button(page, 'New complaint').click();
    await pane(page).getByRole('textbox', { name: 'Product' }).fill('HX-200');
    await pane(page).getByText('Double-wall cartons for every pallet').waitFor();
  });
});
