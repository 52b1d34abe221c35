import { expect, test } from 'vitest';
import { open } from './browser.ts';

test('products are put in by hand on the desk, kept, and refused with a reason when they are none', async () => {
  const page = await open('/#settings');
  const products = page.getByRole('textbox', { name: 'Products (JSON)' });
  await products.waitFor();
  await products.fill('[{');
  await page.getByRole('button', { name: 'Save the products' }).click();
  await page.getByText(/This is not JSON/).waitFor();
  await page.getByRole('button', { name: 'Put in an example' }).click();
  await page.getByRole('button', { name: 'Save the products' }).click();
  await page.getByText('1 products on record').waitFor();
  await page.reload();
  await products.waitFor();
  expect(await products.inputValue()).toContain('LVD-2027-118');
});

test('a product has a form with fields, which names what is wrong', async () => {
  const page = await open('/#settings');
  await page.getByRole('button', { name: 'Add a product' }).click();
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await page.getByRole('button', { name: 'Save this product' }).click();
  await page.getByText('A code is needed').waitFor();
  await field('Code').fill('FM-77');
  await field('List price').fill('3.15');
  await page.getByRole('textbox', { name: /^Certificates/ }).fill('CE, LVD-77, 2029-12-31');
  await page.getByRole('button', { name: 'Save this product' }).click();
  await page.getByRole('button', { name: 'Edit FM-77' }).waitFor();
  await page.getByText('USD 3.15 · CE').waitFor();
  await page.getByRole('button', { name: 'Remove FM-77' }).click();
  await page.getByRole('button', { name: 'Remove FM-77' }).waitFor({ state: 'detached' });
});
