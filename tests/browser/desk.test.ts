import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function addCustomer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New customer' }).click();
  await page.getByRole('textbox', { name: 'Company', exact: false }).first().fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

describe('the desk', () => {
  test('finds a customer, and opens the record from a link', async () => {
    const page = await open('/#customers');
    await page.getByRole('link', { name: 'Keller Lichttechnik' }).waitFor();
    await page.getByRole('searchbox').fill('tanaka');
    await page.getByRole('link', { name: 'Keller Lichttechnik' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /Tanaka/ }).click();
    await page.getByRole('heading', { level: 1, name: /Tanaka/ }).waitFor();
    await page.getByText('Kenji Tanaka').first().waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /Tanaka/ }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('tanaka');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Germany' });
    await page.getByRole('link', { name: /Tanaka/ }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Keller Lichttechnik' }).waitFor();
    expect(page.url()).toContain('#customers?country=DE');
    await page.getByRole('combobox', { name: 'Tier' }).selectOption({ label: 'Potential' });
    await page.getByText('No customer fits.').waitFor();
  });

  test('adds a customer, changes it and keeps both versions when somebody else was faster', async () => {
    const page = await open('/#customers');
    await addCustomer(page, 'Fjord Lys AS');
    await page.getByRole('button', { name: 'Edit' }).click();
    await field(page, 'City').fill('Bergen');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Bergen').first().waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('heading', { name: 'Edit Fjord Lys AS' }).waitFor();
    await field(page, 'City').fill('Oslo');

    const other = await page.context().newPage();
    await other.goto(page.url());
    await field(other, 'City').fill('Tromsø');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Tromsø').first().waitFor();

    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody else has changed this record meanwhile').waitFor();
    await page.getByText(/Stored now: .*Tromsø/).waitFor();
    expect(await field(page, 'City').inputValue()).toBe('Oslo');
    await page.getByRole('button', { name: 'Save mine over it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fjord Lys AS' }).waitFor();
    await page.getByText('Oslo').first().waitFor();
  });

  test('checks a pasted mail and mends its words only', async () => {
    const page = await open('/#check');
    await field(page, 'Mail').fill('Dear Dr. Weber,\n\nOur price is USD 4.50/pc FOB.\n\nBest regards,');
    await page.getByRole('textbox', { name: /Recipient’s address/ }).fill('weber@keller-licht.example');
    await page.getByText('Held against: Keller Lichttechnik').waitFor();
    await page.getByRole('button', { name: 'Change to FOB Ningbo: “FOB”' }).click();
    await expect.poll(() => field(page, 'Mail').inputValue()).toContain('Our price is USD 4.50/pc FOB Ningbo.\n\nBest regards,');
    await page.getByRole('button', { name: 'Change to FOB Ningbo: “FOB”' }).waitFor({ state: 'detached' });
  });

  test('reads a mail out of a file, and says when a file is no mail', async () => {
    const page = await open('/#check');
    const input = page.locator('input[type=file]');
    await input.setInputFiles('src/workbench/sample-mails/61-draft-shakti-discount.eml');
    await page.getByText('From 61-draft-shakti-discount.eml').waitFor();
    await page.getByTestId('finding').first().waitFor();
    await input.setInputFiles({ name: 'picture.eml', mimeType: 'message/rfc822', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) });
    await page.getByText('picture.eml cannot be read').waitFor();
    expect(await page.getByTestId('finding').count()).toBeGreaterThan(0);
  });

  test('lists what is ignored for good, and brings it back', async () => {
    const page = await open('/#check');
    await field(page, 'Mail').fill('Dear Dr. Weber,\n\nWe ship before 5/6.\n\nBest regards,');
    const ignore = page.getByRole('button', { name: 'Ignore the remark on “5/6”' });
    await ignore.click();
    await page.getByRole('menuitem', { name: 'Never again' }).click();
    await ignore.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Ignored' }).click();
    const row = page.getByRole('listitem').filter({ hasText: '“5/6”' });
    await row.getByText('for every customer').waitFor();
    await row.getByRole('button', { name: 'Show again' }).click();
    await row.waitFor({ state: 'detached' });
  });

  test('keeps the language that is chosen in the settings', async () => {
    const page = await open('/#settings');
    await page.getByRole('radio', { name: '中文' }).check();
    await page.getByRole('tab', { name: '检查邮件' }).waitFor();
    await page.reload();
    await page.getByText('界面语言').waitFor();
  });

  test('is walked through by keyboard', async () => {
    const page = await open('/#customers');
    await page.getByRole('tab', { name: 'Customers' }).focus();
    const check = page.getByRole('tab', { name: 'Check a mail' });
    const reached = (): Promise<boolean> => check.evaluate((tab) => tab === document.activeElement);
    for (let step = 0; step < 12 && !(await reached()); step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText('Open a file…').waitFor();
    expect(new URL(page.url()).hash).toBe('#check');
  });
});
