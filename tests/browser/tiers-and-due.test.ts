import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSpoilt, open } from './browser.ts';
import { type Product, startProduct } from './start-products.ts';
import { openMail, openWorkbench, pane } from './workbench-page.ts';

const due = (page: Page, customer: string) =>
  page
    .getByRole('main')
    .locator('ul > li')
    .filter({ has: page.getByRole('heading', { name: customer }) });

describe('tiers', () => {
  test('the badge in the pane opens five bars, what would lift them and what the tier gets', async () => {
    const page = await openWorkbench();
    await openMail(page, '01-keller-three-questions');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await pane(page).getByRole('button', { name: /^Why / }).click();
    const bars = pane(page).getByRole('list', { name: 'The five bars' });
    await pane(page).getByText('What would lift it').waitFor();
    expect(await bars.getByRole('listitem').count()).toBe(5);
    await pane(page)
      .getByText(/What this tier gets/)
      .waitFor();
  });

  test('a round of reviews: two are accepted, one is put off, and the record keeps who decided what', async () => {
    const page = await open('/#tiers');
    await page.getByRole('radio', { name: 'Due with a proposed change' }).check();
    for (const name of ['Polaris', 'Luz do Sul']) await page.getByRole('checkbox', { name: new RegExp(`^Select ${name}`) }).check();
    await page.getByRole('button', { name: 'Accept the change' }).click();
    await page.getByText('Give a reason first').waitFor();
    await page.getByLabel('Reason (required, kept with the review)').fill('steady and pays early');
    await page.getByRole('button', { name: 'Accept the change' }).click();
    await page.getByText('2 decided').waitFor();
    await page.getByRole('radio', { name: 'Due for review' }).check();
    await page.getByRole('checkbox', { name: /^Select Tanaka/ }).check();
    await page.getByLabel('Reason (required, kept with the review)').fill('waiting for the yearly talks');
    await page.getByRole('button', { name: 'Put off', exact: true }).click();
    await page.getByText('1 decided').waitFor();
    await page.getByRole('checkbox', { name: /^Select Tanaka/ }).waitFor({ state: 'detached' });
    for (const [id, said] of [
      ['K-15', /accepted.*Regular → Key/],
      ['K-04', /put off/],
    ] as const) {
      await page.goto(new URL(`/#customers/${id}`, page.url()).href);
      await page.getByRole('button', { name: /^Why / }).click();
      await page.getByText('Reviews (1)').click();
      await page.getByText(said).first().waitFor();
    }
  });

  test('a model that does not add up is not saved, one that does is a new version', async () => {
    const page = await open('/#tiers/model');
    const volume = page.getByRole('textbox', { name: 'purchase volume', exact: true });
    await volume.fill('40');
    await page.getByText('The five weights must add up to 100%; they add up to 110%').waitFor();
    expect(await page.getByRole('button', { name: 'Save as a new version' }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'margin', exact: true }).fill('10');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page
      .getByText(/^Version 1, /)
      .first()
      .waitFor();
  });
});

describe('due today', () => {
  // Follow-ups wait for a working day, and the quotes of the samples are of November 2026.
  const workingDay = '2026-11-27T02:00:00Z';
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(workingDay);
  });
  afterAll(() => product.stop());

  test('put off, done by telephone, and turned into a draft with the right greeting', async () => {
    const page = await open(`${product.origin}/#today`);
    isSpoilt(page);
    await page.clock.setFixedTime(workingDay);
    await page.reload();
    const shakti = due(page, 'Shakti Lights');
    await shakti
      .getByRole('button', { name: /^Put off: / })
      .first()
      .click();
    await shakti.getByRole('button', { name: 'Put off', exact: true }).click();
    await page.getByText('Shakti Lights Pvt. Ltd.: kept').waitFor();
    const lumiere = due(page, 'Lumière');
    await lumiere
      .getByRole('button', { name: /^Done: / })
      .first()
      .click();
    await lumiere.getByLabel('How').selectOption({ label: 'telephone' });
    await lumiere.getByLabel('Note (may be empty)').fill('spoke about the catalogue');
    await lumiere.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('Lumière Atlantique SARL: kept').waitFor();
    await lumiere.getByText(/without an answer: follow up/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Write a mail to Gulf Star Electricals FZE' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Mail', exact: true }).inputValue()).toMatch(/^Dear Mr\. Khan,/);
    expect(new URL(page.url()).hash).toBe('#check');
  });

  test('the pane says how many, and what is due for this customer', async () => {
    const page = await openWorkbench({}, '', product.origin);
    await openMail(page, '12-luz-do-sul-proforma');
    await page.getByRole('button', { name: 'Liaison', exact: true }).click();
    await pane(page)
      .getByRole('link', { name: /^Due today: \d+/ })
      .waitFor();
    await pane(page).getByRole('heading', { name: /^Due/ }).waitFor();
  });
});
