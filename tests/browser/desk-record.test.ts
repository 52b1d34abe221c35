import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

async function newCustomer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New customer' }).click();
  await page.getByRole('textbox', { name: 'Company', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

describe('the record on the desk', () => {
  test('fields are typed: a mistake is said beside its field, money keeps its currency, contacts report to each other', async () => {
    const page = await open('/#customers');
    await newCustomer(page, 'Ostsee Licht GmbH');
    await page.getByText('Not known yet').waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Founded (year)' }).fill('long ago');
    await page.getByRole('textbox', { name: 'Credit limit', exact: true }).fill('50,000');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('A whole number').waitFor();
    await page.getByText('2 entries need mending').waitFor();
    await page.getByRole('textbox', { name: 'Founded (year)' }).fill('1987');
    await page.getByRole('textbox', { name: 'Credit limit: currency' }).fill('usd');
    await page.getByRole('button', { name: 'Add a contact' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Greta Thiel');
    await page.getByRole('combobox', { name: 'Say in the purchase' }).selectOption('decides');
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('She is pregnant');
    await page.getByText(/a customer record is no place for it/).waitFor();
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Calls back before ten');
    await page.getByRole('button', { name: 'Save' }).click();

    await tab(page, 'Record').click();
    await page.getByText('USD 50,000').waitFor();
    await page.getByText('1987').waitFor();
    await page
      .getByText(/entered by local on \d{4}-\d\d-\d\d \(version 2\)/)
      .first()
      .waitFor();
    expect(await page.getByText('not recorded', { exact: true }).count()).toBeGreaterThan(30);

    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Add a contact' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).nth(1).fill('Ole Harms');
    await page.getByRole('combobox', { name: 'Reports to' }).nth(1).selectOption({ label: 'Greta Thiel' });
    await page.getByRole('button', { name: 'Save' }).click();
    const chain = page.getByRole('region', { name: 'Who decides' });
    await chain.getByText('Greta Thiel').waitFor();
    expect(await chain.locator('ul ul').getByText('Ole Harms').count()).toBe(1);

    await tab(page, 'History').click();
    await page
      .getByRole('region', { name: 'Version 3' })
      .getByText(/Ole Harms/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Put version 1 back' }).click();
    await page.getByRole('region', { name: 'Version 4' }).waitFor();
    await page.getByText('Last changed').filter({ hasText: 'version 4' }).waitFor();
  });

  test('a call is put into the timeline by hand, found again and filtered', async () => {
    const page = await open('/#customers');
    await newCustomer(page, 'Rheinlampen KG');
    await tab(page, 'Timeline').click();
    await page.getByRole('button', { name: 'Add a call, chat or meeting' }).click();
    const form = page.getByRole('form', { name: 'Add a call, chat or meeting' });
    await form.getByRole('combobox', { name: 'How' }).selectOption('whatsapp');
    await form.getByRole('textbox', { name: /What was said/ }).fill('[10:02] Rolf: need 400 pcs HX-310 in March\n[10:03] me: price by Friday');
    await form.getByRole('button', { name: 'Add to the timeline' }).click();
    await page.getByText(/need 400 pcs HX-310 in March/).waitFor();
    await page.getByRole('searchbox', { name: 'Search the timeline' }).fill('hx-999');
    await page.getByText('Nothing fits.').waitFor();
    await page.getByRole('searchbox', { name: 'Search the timeline' }).fill('hx-310 march');
    await page.getByText(/need 400 pcs HX-310 in March/).waitFor();
    await page.getByRole('button', { name: 'Chats' }).click();
    await page.getByText('1 entries').waitFor();
  });

  test('cases stand by their clock, a step is taken, and the settings keep whom never to log', async () => {
    const page = await open('/#cases');
    const row = page.getByRole('row').filter({ hasText: 'C-12' });
    await row.getByText('Keller Lichttechnik GmbH').waitFor();
    await row
      .getByText(/overdue since|by /)
      .first()
      .waitFor();
    await page.getByRole('searchbox', { name: /Search customer/ }).fill('no such case');
    await page.getByText('No case fits.').waitFor();
    await page.getByRole('tab', { name: 'Settings' }).click();
    const list = page.getByRole('textbox', { name: /not logged/ });
    await list.fill('@tax-office.example');
    await page.getByRole('button', { name: 'Save what is logged' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    expect(await list.inputValue()).toBe('@tax-office.example');
    await list.fill('');
    await page.getByRole('button', { name: 'Save what is logged' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
  });
});
