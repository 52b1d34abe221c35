import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';

/** Puts a customer into the running product from within its own page, and answers its id. */
const create = (page: Page, customer: object): Promise<string> =>
  page.evaluate(async (body) => {
    const answer = await fetch('/api/customers', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return ((await answer.json()) as { id: string }).id;
  }, customer);
const stored = (page: Page, id: string): Promise<{ status: number; text: string }> =>
  page.evaluate(async (of) => {
    const answer = await fetch(`/api/customers/${of}`);
    return { status: answer.status, text: await answer.text() };
  }, id);
const remove = (page: Page, ids: readonly string[]): Promise<void> =>
  page.evaluate(async (all) => {
    for (const id of all) await fetch(`/api/customers/${id}`, { method: 'DELETE' });
  }, ids);

describe('what a person decides about records and persons', () => {
  test('two records of one company become one, every value kept, and two again', async () => {
    const page = await open('/#customers');
    const contact = (name: string, email: string) => ({ name, emails: [email] });
    const one = await create(page, { name: 'Zwilling Licht GmbH', city: 'Kiel', contacts: [contact('Ina Zwilling', 'ina@zwilling-licht.example')] });
    const two = await create(page, { name: 'Zwilling Licht', city: 'Husum', contacts: [contact('Ina Zwilling', 'ina@zwilling-licht.example')] });
    await page.goto(new URL('/#duplicates', page.url()).href);
    const pair = page.getByText(/Zwilling Licht GmbH/).first();
    await pair.locator('xpath=ancestor::*[.//button][1]').getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Merge into one' }).click();
    await page.getByText(/^Merged into Zwilling Licht/).waitFor();
    const records = [await stored(page, one), await stored(page, two)];
    const [kept] = records.filter(({ status }) => status === 200);
    expect(records.map(({ status }) => status).sort()).toEqual([200, 404]);
    for (const value of ['Kiel', 'Husum', 'Zwilling Licht GmbH', 'ina@zwilling-licht.example']) expect(kept?.text).toContain(value);
    await page.getByRole('button', { name: 'Undo the merge' }).click();
    await page.getByText('They are two again.').waitFor();
    expect([(await stored(page, one)).status, (await stored(page, two)).status]).toEqual([200, 200]);
    await remove(page, [one, two]);
  });

  test('one person’s data is handed over, then erased for good on request', async () => {
    const page = await open('/#customers');
    const id = await create(page, { name: 'Vergiss Mein Ltd', contacts: [{ name: 'Otto Vergiss', emails: ['otto@vergiss-mein.example'] }] });
    await page.goto(new URL(`/#customers/${id}`, page.url()).href);
    await page.getByRole('heading', { level: 1, name: 'Vergiss Mein Ltd' }).waitFor();
    await page
      .locator('summary')
      .filter({ hasText: /[Pp]ersonal data/ })
      .click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export what is kept of Otto Vergiss' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('otto@vergiss-mein.example.json');
    await page.getByRole('button', { name: 'Erase Otto Vergiss…' }).click();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText(/erased one person’s data on request/).waitFor();
    expect((await stored(page, id)).text).not.toContain('vergiss-mein.example');
    await remove(page, [id]);
  });
});
