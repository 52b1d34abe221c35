import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hostProblems, openMail, openWorkbench, pane } from './workbench-page.ts';

async function openBeside(file: string): Promise<Page> {
  const page = await openWorkbench();
  await openMail(page, file);
  await page.getByRole('button', { name: 'Liaison', exact: true }).click();
  return page;
}

const title = (page: Page, name: string) => pane(page).getByRole('heading', { level: 1, name });

describe('the pane beside a received mail', () => {
  test('shows each mail’s own customer as the selection moves on', async () => {
    const page = await openBeside('01-keller-three-questions');
    for (const [file, customer] of [
      ['01-keller-three-questions', 'Keller Lichttechnik'],
      ['07-northgate-deadline', 'Northgate Interiors'],
      ['12-luz-do-sul-proforma', 'Luz do Sul'],
      ['01-keller-three-questions', 'Keller Lichttechnik'],
    ] as const) {
      await openMail(page, file);
      await title(page, customer).waitFor();
      expect(await pane(page).getByRole('heading', { level: 1 }).count(), file).toBe(1);
    }
    await openMail(page, '24-keller-meeting-request');
    await pane(page).getByText('This is a meeting request').waitFor();
    expect(await hostProblems(page)).toEqual([]);
  });

  test('tells contact, greeting, local time, what they ask and why the customer has this tier', async () => {
    const page = await openBeside('01-keller-three-questions');
    await pane(page).getByText('Dear Dr. Weber,').waitFor();
    await pane(page).getByText('Is the housing IP65?').first().waitFor();
    await pane(page)
      .getByText(/\d\d:\d\d · (at work until|not at work)/)
      .waitFor();
    const tier = pane(page).getByRole('button', { name: /^Why / });
    expect(await tier.getAttribute('aria-expanded')).toBe('false');
    await tier.click();
    expect(await tier.getAttribute('aria-expanded')).toBe('true');
    const reasons = pane(page).locator(`[id="${(await tier.getAttribute('aria-controls')) ?? ''}"]`);
    expect(await reasons.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await reasons.isVisible()).toBe(true);
    await tier.click();
    expect(await reasons.isVisible()).toBe(false);
  });

  test('shows the recipient’s customer beside a mail that we sent', async () => {
    const page = await openBeside('51-sent-bright-harbor-quotation');
    await title(page, 'Bright Harbor').waitFor();
    await pane(page).getByText('You sent this mail').waitFor();
  });

  test('shows two customers of one domain as two, and the one that is chosen', async () => {
    const page = await openBeside('21-bright-harbor-vancouver');
    await pane(page).getByRole('heading', { name: '2 customers fit: which one is it?' }).waitFor();
    const choices = pane(page).getByRole('button', { name: /^Choose Bright Harbor/ });
    expect(await choices.count()).toBe(2);
    const chosen = ((await choices.nth(1).getAttribute('aria-label')) ?? '').replace('Choose ', '');
    await choices.nth(1).click();
    await title(page, chosen).waitFor();
    await openMail(page, '01-keller-three-questions');
    await title(page, 'Keller Lichttechnik').waitFor();
    await openMail(page, '21-bright-harbor-vancouver');
    await title(page, chosen).waitFor();

    // The person is not on record: what the signature says goes in when it is ticked, and a second look finds nothing new.
    await pane(page).getByText('No contact on record has this address.').waitFor();
    await pane(page).getByRole('button', { name: 'Add contact from signature' }).click();
    const facts = pane(page).getByRole('region', { name: 'From the signature' });
    await facts.getByRole('checkbox', { name: /Name: Nicole Tremblay/ }).waitFor();
    await facts.getByRole('button', { name: /on record$/ }).click();
    await pane(page).getByText('✓ Put on record.').waitFor();
    await pane(page).getByText('No contact on record has this address.').waitFor({ state: 'detached' });
    await pane(page).getByRole('button', { name: 'Contact from signature' }).click();
    await facts.getByText('The signature says nothing that the record does not.').waitFor();
    expect(await hostProblems(page)).toEqual([]);
  });

  test('warns of a sender whose domain only looks like the customer’s', async () => {
    const page = await openBeside('03-bank-change-look-alike');
    await pane(page).getByText('Do not pay, and do not answer with bank details').waitFor();
    await pane(page).getByText('keller-1icht.example').first().waitFor();
    await pane(page).getByText('keller-licht.example', { exact: true }).waitFor();
    expect(await pane(page).getByRole('button', { name: 'New record' }).count()).toBe(0);
  });

  test('keeps the news of another account in the log of the customer it imitates until a call to a stored number, by keyboard', async () => {
    const page = await openBeside('03-bank-change-look-alike');
    await pane(page).getByText('keller-1icht.example, which is no address of theirs on record').waitFor();
    expect(await pane(page).getByRole('button', { name: 'Keep the result' }).isDisabled()).toBe(true);
    await pane(page).getByLabel('Who answered').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await pane(page).getByRole('radio', { name: 'Not reached' }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('voice box');
    await page.keyboard.press('Enter');
    await pane(page)
      .getByText(/called .*: not reached, voice box/)
      .first()
      .waitFor();
    // Nobody has said yes or no: it stays red.
    expect(await pane(page).getByRole('button', { name: 'Keep the result' }).count()).toBe(1);
  });

  test('makes a record of an unknown sender from what the mail says', async () => {
    const page = await openBeside('20-unknown-inquiry');
    await pane(page).getByText('This sender is not on record').waitFor();
    await pane(page).getByRole('button', { name: 'New record' }).click();
    expect(await pane(page).getByLabel('Contact').inputValue()).toBe('Marta Tamm');
    expect(await pane(page).getByLabel('Email').inputValue()).toBe('marta.tamm@baltic-shopfit.example');
    expect(await pane(page).getByLabel('Company domain').inputValue()).toBe('baltic-shopfit.example');
    const company = pane(page).getByRole('textbox', { name: 'Company', exact: true });
    expect(await company.inputValue()).toBe('Baltic Shopfit OÜ');
    await company.fill('');
    await pane(page).getByRole('button', { name: 'Save' }).click();
    await pane(page).getByText('Give the company a name').waitFor();
    await company.fill('Baltic Shopfit OÜ');
    expect(
      await pane(page)
        .getByRole('checkbox', { name: /Job title: Purchasing Manager/ })
        .isChecked(),
    ).toBe(true);
    await pane(page).getByRole('button', { name: 'Save' }).click();
    await title(page, 'Baltic Shopfit OÜ').waitFor();
    await openMail(page, '01-keller-three-questions');
    await title(page, 'Keller Lichttechnik').waitFor();
    await openMail(page, '20-unknown-inquiry');
    await title(page, 'Baltic Shopfit OÜ').waitFor();
    expect(await hostProblems(page)).toEqual([]);
  });
});
